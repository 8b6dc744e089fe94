import { invalidArgument } from './HostError';

/** The arguments of one call; omitted ones are null, proxies have been replaced by the model's objects. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number, fallback?: string): string {
    const value = this.at(index) ?? fallback;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  integer(index: number, fallback?: number): number {
    const value = this.at(index) ?? fallback;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
    return Math.trunc(value);
  }

  boolean(index: number, fallback?: boolean): boolean {
    const value = this.at(index) ?? fallback;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** An argument that is an object of the model, such as a range. */
  object<T extends object>(index: number, type: abstract new (...args: never[]) => T): T {
    const value = this.at(index);
    if (!(value instanceof type)) throw invalidArgument();
    return value;
  }

  list(index: number): readonly unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }
}
