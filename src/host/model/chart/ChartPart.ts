/** A part of a chart: what the add-in set on it, by the name of the property. What it did not set has Excel's default. */
export class ChartPart {
  private readonly given = new Map<string, unknown>();

  /** What was set; undefined when nothing was. */
  get(name: string): unknown {
    return this.given.get(name);
  }

  set(name: string, value: unknown): void {
    this.given.set(name, value);
  }

  /** Goes back to the default. */
  forget(name: string): void {
    this.given.delete(name);
  }

  text(name: string): string | null {
    const value = this.given.get(name);
    return typeof value === 'string' ? value : null;
  }

  number(name: string): number | null {
    const value = this.given.get(name);
    return typeof value === 'number' ? value : null;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.given.get(name);
    return typeof value === 'boolean' ? value : fallback;
  }
}
