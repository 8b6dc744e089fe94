import { objectType, type ObjectType, type TypeDefinition } from '../protocol/ObjectType';
import type { Session } from '../Session';
import { invalidArgument } from '../protocol/HostError';

/** A type table of this host. */
export const define = <T extends object>(definition: TypeDefinition<T, Session>): ObjectType<Session> =>
  objectType(definition);

/** Readers for what add-ins assign to properties. */
export const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

export const asBoolean = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

export const asNumber = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
};
