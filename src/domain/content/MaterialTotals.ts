import type { Decimal } from './Decimal';
import { ExactTotal } from './ExactTotal';
import type { Origin } from './Origin';

/**
 * The value of materials by origin, line by line
 *
 * A material whose origin is not documented counts as non-originating. A counted line without a value leaves the sum unknown; what an
 * originating material contains is not counted (roll-up).
 * Uniform Regulations, sections 7(4), 7(21), 8(2) and the definition of "non-originating material".
 */
export class MaterialTotals {
  private readonly counted = new ExactTotal();
  private readonly ofUnknownOrigin = new ExactTotal();
  private readonly ofOriginating = new ExactTotal();
  private readonly without: Record<Origin, number> = { originating: 0, 'non-originating': 0, unknown: 0 };
  /** Lines of unknown origin that have a value. */
  unknownLines = 0;

  /** @param less what is taken out of the value; the difference has digits that a double would lose */
  add(origin: Origin, value: number, less = 0): void {
    if (less !== 0) this.addTo(origin, -less);
    if (origin === 'unknown') this.unknownLines += 1;
    this.addTo(origin, value);
  }

  private addTo(origin: Origin, value: number): void {
    switch (origin) {
      case 'originating':
        this.ofOriginating.add(value);
        break;
      case 'unknown':
        this.ofUnknownOrigin.add(value);
        this.counted.add(value);
        break;
      case 'non-originating':
        this.counted.add(value);
        break;
    }
  }

  addWithoutValue(origin: Origin): void {
    this.without[origin] += 1;
  }

  /** Counted lines without a value. */
  uncounted(): number {
    return this.without['non-originating'] + this.without.unknown;
  }

  /** Non-originating plus unknown origin; null when a line of them has no value. */
  vnm(): Decimal | null {
    return this.uncounted() > 0 ? null : this.counted.decimal();
  }

  /** The part of VNM whose origin is not documented; null when a line of it has no value. */
  unknownOrigin(): Decimal | null {
    return this.without.unknown > 0 ? null : this.ofUnknownOrigin.decimal();
  }

  /** Null when an originating line has no value. */
  originating(): number | null {
    return this.without.originating > 0 ? null : this.ofOriginating.value();
  }
}
