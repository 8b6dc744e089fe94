import { addDecimals, decimalOf, numberOf, type Decimal } from './Decimal';

const MICROS = 1e6;
/** Below this, a number of millionths is exact in a double and has at most 15 digits. */
const MOST_MICROS = 1e15;

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const LEAST_SCALED = 1e14;
/** Farther from a half than the rounding of one product can reach. */
const CLEAR_OF_HALF = 0.07;
const SPLIT = 1e8;

/**
 * A sum that grows amount by amount, each taken as its 15-significant-digit decimal.
 *
 * Money has few decimals, so whole millionths are added first. Finer amounts are added as whole numbers of 15 digits, apart for each
 * power of ten and in two halves, so that no addition rounds; only what stands next to a rounding edge is read digit by digit.
 */
export class ExactTotal {
  private micros = 0;
  private high: Float64Array | null = null;
  private low: Float64Array | null = null;
  private rest: Decimal | null = null;

  add(amount: number): void {
    const scaled = Math.round(amount * MICROS);
    if (Math.abs(scaled) < MOST_MICROS && scaled / MICROS === amount) {
      const micros = this.micros + scaled;
      if (Math.abs(micros) < MOST_MICROS) {
        this.micros = micros;
      } else {
        this.addDigits(this.micros, 6);
        this.micros = scaled;
      }
    } else {
      this.addFine(amount);
    }
  }

  /** The double nearest to the sum. */
  value(): number {
    if (this.rest === null && this.high === null) return this.micros / MICROS;
    let sum: Decimal = { digits: BigInt(this.micros), exponent: -6 };
    if (this.rest !== null) sum = addDecimals(sum, this.rest);
    const { high, low } = this;
    if (high !== null && low !== null) {
      for (const [decimals, digits] of high.entries()) {
        const whole = BigInt(digits) * BigInt(SPLIT) + BigInt(low[decimals] ?? 0);
        if (whole !== 0n) sum = addDecimals(sum, { digits: whole, exponent: -decimals });
      }
    }
    return numberOf(sum);
  }

  private addFine(amount: number): void {
    const size = Math.abs(amount);
    let decimals = 14 - Math.floor(Math.log10(size));
    // The logarithm of a number next to a power of ten may come out one too large or too small.
    if (size * (POWERS[decimals] ?? NaN) >= 10 * LEAST_SCALED) decimals -= 1;
    else if (size * (POWERS[decimals] ?? NaN) < LEAST_SCALED) decimals += 1;
    const scaled = amount * (POWERS[decimals] ?? NaN);
    const digits = Math.round(scaled);
    if (Math.abs(Math.abs(scaled - digits) - 0.5) > CLEAR_OF_HALF) {
      this.addDigits(digits, decimals);
    } else {
      const decimal = decimalOf(amount);
      this.rest = this.rest === null ? decimal : addDecimals(this.rest, decimal);
    }
  }

  private addDigits(digits: number, decimals: number): void {
    this.high ??= new Float64Array(POWERS.length);
    this.low ??= new Float64Array(POWERS.length);
    const high = Math.trunc(digits / SPLIT);
    this.high[decimals] = (this.high[decimals] ?? 0) + high;
    this.low[decimals] = (this.low[decimals] ?? 0) + (digits - high * SPLIT);
  }
}
