import { addDecimals, decimalOf, numberOf, type Decimal } from './Decimal';

const MICROS = 1e6;
/** Below this, a number of millionths is exact in a double and has at most 15 digits. */
const MOST_MICROS = 1e15;

/**
 * The sum of amounts, each taken as its 15-significant-digit decimal, as the nearest double.
 *
 * Money has few decimals, so whole millionths are added first; anything finer is added as exact decimals.
 */
export function exactSum(amounts: Iterable<number>): number {
  let micros = 0;
  let rest: Decimal | null = null;
  for (const amount of amounts) {
    const scaled = Math.round(amount * MICROS);
    if (Math.abs(scaled) < MOST_MICROS && scaled / MICROS === amount && Math.abs(micros + scaled) < MOST_MICROS) {
      micros += scaled;
    } else {
      rest = rest === null ? decimalOf(amount) : addDecimals(rest, decimalOf(amount));
    }
  }
  return rest === null ? micros / MICROS : numberOf(addDecimals(rest, { digits: BigInt(micros), exponent: -6 }));
}
