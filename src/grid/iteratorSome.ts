/**
 * `Iterator.prototype.some` for Node 20: Univer 0.25 calls it on the keys of a map wherever it looks for a name or a table.
 * Node 22 and the browsers that the preview supports have it.
 */
export function ensureIteratorSome(): void {
  const keys: object = Object.getPrototypeOf(new Map().keys()) as object;
  const prototype = Object.getPrototypeOf(keys) as object;
  if ('some' in prototype) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some(this: Iterable<unknown>, holds: (value: unknown) => unknown): boolean {
      for (const value of this) if (holds(value)) return true;
      return false;
    },
  });
}
