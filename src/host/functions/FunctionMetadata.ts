import { list, record } from '../protocol/parseRequest';

export interface FunctionParameter {
  readonly name: string;
  /** `any`, `number`, `string`, `boolean`. */
  readonly type: string;
  /** Takes a whole range at once. */
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** One custom function as the add-in's functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly streaming: boolean;
  readonly cancelable: boolean;
  readonly takesErrors: boolean;
}

const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** Reads functions.json; entries without id are left out. */
export function readFunctionMetadata(json: unknown): readonly FunctionMetadata[] {
  return list(record(json)?.['functions']).flatMap((entry): FunctionMetadata[] => {
    const fields = record(entry);
    const id = text(fields?.['id'], '');
    if (fields === null || id === '') return [];
    const options = record(fields['options']) ?? {};
    const parameters = list(fields['parameters']).map((one): FunctionParameter => {
      const parameter = record(one) ?? {};
      return {
        name: text(parameter['name'], ''),
        type: text(parameter['type'], 'any'),
        matrix: parameter['dimensionality'] === 'matrix',
        optional: parameter['optional'] === true,
        repeating: parameter['repeating'] === true,
      };
    });
    return [
      {
        id: id.toUpperCase(),
        name: text(fields['name'], id).toUpperCase(),
        description: text(fields['description'], ''),
        parameters,
        streaming: options['stream'] === true,
        cancelable: options['cancelable'] === true || options['stream'] === true,
        takesErrors: fields['allowErrorForDataTypeAny'] === true || options['allowErrorForDataTypeAny'] === true,
      },
    ];
  });
}
