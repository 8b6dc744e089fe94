import { Arguments } from './Arguments';
import { apiNotFound, invalidArgument } from './HostError';

/** A scalar property; without `set` it is read-only, `costly` ones are loaded only when asked for by name. */
export interface Scalar<T, S> {
  readonly get: (self: T, session: S) => unknown;
  readonly set?: (self: T, value: unknown, session: S) => void;
  readonly costly?: boolean;
}

/**
 * What the library may ask of one type of object. Members have the names of the public API in camelCase. Links, methods
 * and items answer objects of the model; the registry finds their type by their class.
 */
export interface TypeDefinition<T extends object, S> {
  readonly name: string;
  readonly of: abstract new (...args: never[]) => T;
  /** Members that tell the library how to find the object in later requests: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (self: T, session: S) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, Scalar<T, S>>>;
  readonly links?: Readonly<Record<string, (self: T, session: S) => object | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, session: S) => unknown>>;
  readonly items?: (self: T, session: S) => readonly object[];
  readonly indexer?: (self: T, args: Arguments, session: S) => object;
}

/** A type whose own class is no longer known to the compiler: it checks at run time. */
export interface ObjectType<S> {
  readonly name: string;
  readonly of: abstract new (...args: never[]) => object;
  readonly isCollection: boolean;
  readonly identity: (self: object, session: S) => Record<string, unknown>;
  /** Names of the scalars in camelCase. */
  readonly cheap: readonly string[];
  readonly scalarNamed: (name: string) => string | undefined;
  readonly linkNamed: (name: string) => string | undefined;
  /** Whether it has a member of that name of the public API. */
  readonly offers: (name: string) => boolean;
  readonly get: (self: object, name: string, session: S) => unknown;
  readonly set: (self: object, name: string, value: unknown, session: S) => void;
  readonly follow: (self: object, name: string, session: S) => object | null;
  readonly call: (self: object, name: string, args: Arguments, session: S) => unknown;
  readonly index: (self: object, args: Arguments, session: S) => object;
  readonly items: (self: object, session: S) => readonly object[];
}

const byLowerCase = (members: Readonly<Record<string, unknown>> | undefined): ReadonlyMap<string, string> =>
  new Map(Object.keys(members ?? {}).map((name) => [name.toLowerCase(), name]));

export function objectType<T extends object, S>(definition: TypeDefinition<T, S>): ObjectType<S> {
  const { name: typeName, of, scalars = {}, links = {}, methods = {} } = definition;
  const scalarNames = byLowerCase(scalars);
  const linkNames = byLowerCase(links);
  const methodNames = byLowerCase(methods);
  const own = (self: object): T => {
    if (self instanceof of) return self;
    throw new TypeError(`${self.constructor.name} is not a ${typeName}`);
  };
  const scalar = (name: string): Scalar<T, S> => {
    const found = scalars[scalarNames.get(name.toLowerCase()) ?? ''];
    if (found === undefined) throw apiNotFound(`${typeName}.${lowerFirst(name)}`);
    return found;
  };
  return {
    name: typeName,
    of,
    isCollection: definition.items !== undefined,
    identity: (self, session) => definition.identity?.(own(self), session) ?? {},
    cheap: Object.entries(scalars).flatMap(([name, one]) => (one.costly === true ? [] : [name])),
    scalarNamed: (name) => scalarNames.get(name.toLowerCase()),
    linkNamed: (name) => linkNames.get(name.toLowerCase()),
    offers: (name) =>
      [scalarNames, linkNames, methodNames].some((names) => names.has(name.toLowerCase())) ||
      (name === 'getItem' && definition.indexer !== undefined),
    get: (self, name, session) => scalar(name).get(own(self), session),
    set: (self, name, value, session) => {
      const { set } = scalar(name);
      if (set === undefined) throw invalidArgument(`${typeName}.${lowerFirst(name)} is read-only`);
      set(own(self), value, session);
    },
    follow: (self, name, session) => {
      const link = links[linkNames.get(name.toLowerCase()) ?? ''];
      if (link === undefined) throw apiNotFound(`${typeName}.${lowerFirst(name)}`);
      return link(own(self), session);
    },
    call: (self, name, args, session) => {
      const method = methods[methodNames.get(name.toLowerCase()) ?? ''];
      if (method === undefined) throw apiNotFound(`${typeName}.${lowerFirst(name)}`);
      return method(own(self), args, session);
    },
    index: (self, args, session) => {
      if (definition.indexer === undefined) throw apiNotFound(`${typeName}.getItem`);
      return definition.indexer(own(self), args, session);
    },
    items: (self, session) => definition.items?.(own(self), session) ?? [],
  };
}

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
