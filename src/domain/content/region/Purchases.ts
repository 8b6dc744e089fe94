import { addDecimals, decimalOf, multiplyDecimals, numberOf, type Decimal } from '../Decimal';
import { exactSum } from '../exactSum';
import { ExactTotal } from '../ExactTotal';
import type { Purchase } from './Purchase';
import { shareOf } from './shareOf';

/** How a total divides between the region, the rest and what is not known. */
export interface RegionalPart {
  /** Fraction in the region; the unknown stays in the denominator. */
  readonly share: number;
  readonly inRegion: number;
  readonly outside: number;
  readonly unknownState: number;
  /** Fraction of the value whose state is known. */
  readonly coverage: number;
}

/** Purchases whose every amount is known, to be added up by what is known of each. */
export class Purchases {
  constructor(
    private readonly rows: readonly Purchase[],
    private readonly values: readonly number[],
    /** Above zero. */
    readonly total: number,
  ) {}

  /** Whether a column was given, be it blank on every row. */
  has(column: keyof Purchase): boolean {
    return this.rows.some((row) => row[column] !== undefined);
  }

  valueWhere(where: (row: Purchase, index: number) => boolean): number {
    const total = new ExactTotal();
    this.rows.forEach((row, index) => {
      if (where(row, index)) total.add(this.values[index] ?? 0);
    });
    return total.value();
  }

  /** Σ value × weight, each as its decimal. */
  weighed(weight: (row: Purchase) => number): number {
    let sum: Decimal = { digits: 0n, exponent: 0 };
    this.rows.forEach((row, index) => {
      const by = weight(row);
      if (by !== 0) sum = addDecimals(sum, multiplyDecimals(decimalOf(this.values[index] ?? 0), decimalOf(by)));
    });
    return numberOf(sum);
  }

  /** The total divided by whether each row lies in the region; null is not known. */
  divided(inside: readonly (boolean | null)[]): RegionalPart {
    const valueOf = (answer: boolean | null): number => this.valueWhere((_, index) => inside[index] === answer);
    const [inRegion, unknownState] = [valueOf(true), valueOf(null)];
    return {
      share: shareOf(inRegion, this.total),
      inRegion,
      outside: valueOf(false),
      unknownState,
      coverage: shareOf(exactSum([this.total, -unknownState]), this.total),
    };
  }
}
