/** Counts who listens to what, so that only wanted events are sent. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  wants(type: number, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }
}
