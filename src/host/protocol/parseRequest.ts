import type { WireAction, WireArguments, WirePath, WireQuery, WireRequest } from './Wire';

/** Plain object with unknown members, or null when it is something else. */
export const record = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.map((item: unknown) => item) : [];

const number = (value: unknown, what: string): number => {
  if (typeof value !== 'number') throw new SyntaxError(`RichApi request without ${what}`);
  return value;
};

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const callArguments = (value: unknown): WireArguments => {
  const info = record(value);
  return { Arguments: list(info?.['Arguments']), ReferencedObjectPathIds: list(info?.['ReferencedObjectPathIds']) };
};

const query = (value: unknown): WireQuery => {
  const info = record(value);
  return {
    Select: Array.isArray(info?.['Select']) ? list(info['Select']).map(text) : null,
    Expand: list(info?.['Expand']).map(text),
    Top: numberOrNull(info?.['Top']),
    Skip: numberOrNull(info?.['Skip']),
  };
};

const action = (value: unknown): WireAction => {
  const fields = record(value) ?? {};
  return {
    Id: number(fields['Id'], 'action id'),
    ActionType: number(fields['ActionType'], 'action type'),
    Name: text(fields['Name']),
    ObjectPathId: number(fields['ObjectPathId'], 'object path id'),
    ArgumentInfo: callArguments(fields['ArgumentInfo']),
    QueryInfo: query(fields['QueryInfo']),
    ObjectState: fields['ObjectState'],
  };
};

const path = (value: unknown): WirePath => {
  const fields = record(value) ?? {};
  return {
    Id: number(fields['Id'], 'path id'),
    ObjectPathType: number(fields['ObjectPathType'], 'path type'),
    Name: text(fields['Name']),
    ParentObjectPathId: numberOrNull(fields['ParentObjectPathId']),
    ArgumentInfo: callArguments(fields['ArgumentInfo']),
  };
};

/** Reads the body of a RichApi request; throws a SyntaxError when it is none. */
export function parseRequest(body: string): WireRequest {
  const request = record(JSON.parse(body));
  if (request === null) throw new SyntaxError('RichApi request is not an object');
  const paths = Object.values(record(request['ObjectPaths']) ?? {}).map(path);
  return { Actions: list(request['Actions']).map(action), ObjectPaths: new Map(paths.map((one) => [one.Id, one])) };
}
