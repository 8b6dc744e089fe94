import { addDecimals, decimalOf, numberOf, type Decimal } from './Decimal';

const MICROS = 1e6;
const MICRO_DECIMALS = 6;
/** Below this, a number of millionths is exact in a double and has at most 15 digits. */
const MOST_MICROS = 1e15;

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const LEAST_SCALED = 1e14;
const SPLIT = 1e8;

/**
 * A sum that grows amount by amount, each taken as its 15-significant-digit decimal.
 *
 * Money has few decimals, so whole millionths are added first. Finer amounts are added as whole numbers of 15 digits, apart for each
 * number of decimals and in two halves, so that no addition rounds.
 */
export class ExactTotal {
  private micros = 0;
  /** For each number of decimals the upper digits, then for each the lower eight. */
  private halves: Float64Array | null = null;
  private fewest = POWERS.length;
  private most = -1;
  private decimals = 11;
  /** Amounts below 1e-8 or from 1e15 on. */
  private rest: Decimal | null = null;

  add(amount: number): void {
    const scaled = Math.round(amount * MICROS);
    if (Math.abs(scaled) < MOST_MICROS && scaled / MICROS === amount) {
      const micros = this.micros + scaled;
      if (Math.abs(micros) < MOST_MICROS) {
        this.micros = micros;
      } else {
        this.addDigits(this.micros, MICRO_DECIMALS);
        this.micros = scaled;
      }
    } else {
      this.addFine(amount);
    }
  }

  /** The double nearest to the sum. */
  value(): number {
    const { halves, rest, micros, fewest, most } = this;
    if (halves === null || most < 0) {
      return rest === null ? micros / MICROS : numberOf(this.decimal());
    }
    if (rest === null && micros === 0 && fewest === most) {
      const whole = (halves[most] ?? 0) * SPLIT + (halves[POWERS.length + most] ?? 0);
      if (Number.isSafeInteger(whole)) return whole / (POWERS[most] ?? NaN);
    }
    return numberOf(this.decimal());
  }

  /** The sum itself, for a verdict: it may have more digits than a double. */
  decimal(): Decimal {
    const { halves, rest, micros, fewest, most } = this;
    if (halves === null || most < 0) {
      const whole = { digits: BigInt(micros), exponent: -MICRO_DECIMALS };
      return rest === null ? whole : addDecimals(rest, whole);
    }
    let digits = 0n;
    for (let decimals = Math.min(fewest, MICRO_DECIMALS); decimals <= Math.max(most, MICRO_DECIMALS); decimals += 1) {
      digits *= 10n;
      const upper = halves[decimals] ?? 0;
      const lower = halves[POWERS.length + decimals] ?? 0;
      if (upper !== 0 || lower !== 0) digits += BigInt(upper) * BigInt(SPLIT) + BigInt(lower);
      if (decimals === MICRO_DECIMALS) digits += BigInt(micros);
    }
    const sum = { digits, exponent: -Math.max(most, MICRO_DECIMALS) };
    return rest === null ? sum : addDecimals(rest, sum);
  }

  /** Back to zero, to be used for another sum. */
  clear(): void {
    this.micros = 0;
    this.rest = null;
    for (let decimals = this.fewest; decimals <= this.most; decimals += 1) {
      this.halves?.fill(0, decimals, decimals + 1).fill(0, POWERS.length + decimals, POWERS.length + decimals + 1);
    }
    this.fewest = POWERS.length;
    this.most = -1;
  }

  private addFine(amount: number): void {
    const size = Math.abs(amount);
    // Amounts of one bill are mostly of a like size, so the last number of decimals is the first guess.
    let decimals = this.decimals;
    let scaled = size * (POWERS[decimals] ?? NaN);
    while (scaled >= 10 * LEAST_SCALED) scaled = size * (POWERS[(decimals -= 1)] ?? NaN);
    while (scaled < LEAST_SCALED) scaled = size * (POWERS[(decimals += 1)] ?? NaN);
    const digits = Math.round(scaled);
    // The product is rounded by less than its distance to a half, unless it came out as a half.
    if (Math.abs(digits - scaled) < 0.5) {
      this.decimals = decimals;
      this.addDigits(amount < 0 ? -digits : digits, decimals);
    } else {
      const decimal = decimalOf(amount);
      this.rest = this.rest === null ? decimal : addDecimals(this.rest, decimal);
    }
  }

  private addDigits(digits: number, decimals: number): void {
    const halves = (this.halves ??= new Float64Array(2 * POWERS.length));
    const upper = Math.trunc(digits / SPLIT);
    halves[decimals] = (halves[decimals] ?? 0) + upper;
    halves[POWERS.length + decimals] = (halves[POWERS.length + decimals] ?? 0) + (digits - upper * SPLIT);
    if (decimals < this.fewest) this.fewest = decimals;
    if (decimals > this.most) this.most = decimals;
  }
}
