/**
 * Pseudo-random numbers that are the same on every machine: the demo must be the same catalogue for everyone.
 * Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough for made-up data and nothing else.
 */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 (included) to 1 (not included). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** A number from `low` to `high` with `decimals` decimals. */
  decimal(low: number, high: number, decimals: number): number {
    return Number((low + this.next() * (high - low)).toFixed(decimals));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Member>(members: readonly [Member, ...Member[]]): Member {
    return members[this.integer(0, members.length - 1)] ?? members[0];
  }

  /** `count` different members (all of them when there are fewer), in their own order. */
  some<Member>(members: readonly Member[], count: number): Member[] {
    let wanted = Math.min(count, members.length);
    return members.filter((_, index) => {
      const taken = this.next() < wanted / (members.length - index);
      if (taken) wanted -= 1;
      return taken;
    });
  }
}
