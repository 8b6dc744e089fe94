import type { Schedule } from '../../src/client/gatherItems';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class VirtualTime {
  private now = 0;
  private order = 0;
  private readonly timers = new Set<Timer>();

  readonly schedule: Schedule = (milliseconds, run) => {
    const timer = { at: this.now + milliseconds, order: this.order++, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  get waiting(): number {
    return this.timers.size;
  }

  /** Runs everything that is due in the next so many milliseconds, in order, letting promises settle in between. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settled();
    for (let next = this.next(end); next !== null; next = this.next(end)) {
      this.now = next.at;
      this.timers.delete(next);
      next.run();
      await settled();
    }
    this.now = end;
  }

  private next(end: number): Timer | null {
    let first: Timer | null = null;
    for (const timer of this.timers) {
      if (timer.at > end) continue;
      if (first === null || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
    }
    return first;
  }
}

/** Lets every promise that can settle now do so. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
