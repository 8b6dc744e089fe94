import type { ObjectType } from './ObjectType';

/** Finds the type of an object of the model by its class. */
export class TypeRegistry<S> {
  private readonly types: ReadonlyMap<object, ObjectType<S>>;

  constructor(types: readonly ObjectType<S>[]) {
    this.types = new Map(types.map((type) => [type.of, type]));
  }

  all(): readonly ObjectType<S>[] {
    return [...this.types.values()];
  }

  find(value: unknown): ObjectType<S> | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    return this.types.get(value.constructor);
  }

  of(value: object): ObjectType<S> {
    const type = this.find(value);
    if (type === undefined) throw new TypeError(`No Office type for ${value.constructor.name}`);
    return type;
  }
}
