import { addDecimals, compareDecimals, decimalOf, multiplyDecimals, subtractDecimals, type Decimal } from './Decimal';
import type { Receipt, Shipment, Taken } from './Movement';
import { divideRationals, numberOfRational, rationalOf, type Rational } from './Rational';

const NOTHING: Decimal = { digits: 0n, exponent: 0 };
/** Kept of a quantity for showing: all that a double can carry, with far more digits than the 15 that are shown. */
const SHOWN_BITS = 2400;

/**
 * A store of which every shipment takes the same share of all that is in it, at the average cost.
 *
 * Units, origin and value are pooled. A share is a quotient, so what is left is an exact fraction; all of them have one denominator that grows
 * by one small factor with each shipment and is never reduced, which takes time in proportion to its length only.
 */
export class AverageStore {
  private units = NOTHING;
  /** Times `under`: units of each origin, and the value of all. */
  private originating = NOTHING;
  private foreign = NOTHING;
  private value = NOTHING;
  private under = 1n;
  /** Length of `under`, nearly. */
  private bits = 0;

  receive({ units, unitCost, origin }: Receipt): void {
    const [more, cost] = [decimalOf(units), decimalOf(unitCost)];
    const pooled = { digits: more.digits * this.under, exponent: more.exponent };
    this.units = addDecimals(this.units, more);
    this.value = addDecimals(this.value, multiplyDecimals(pooled, cost));
    if (origin === 'originating') this.originating = addDecimals(this.originating, pooled);
    else this.foreign = addDecimals(this.foreign, pooled);
  }

  take({ units }: Shipment): Taken | null {
    const shipped = decimalOf(units);
    if (compareDecimals(shipped, this.units) > 0) return null;
    const all = rationalOf(this.units);
    const share = divideRationals(rationalOf(shipped), all);
    const foreign = product(share, this.quantity(this.foreign));
    const taken = {
      originating: numberOfRational(product(share, this.quantity(this.originating))),
      nonOriginating: numberOfRational(foreign),
      vnm: numberOfRational(product(foreign, product(this.quantity(this.value), divideRationals(ONE, all)))),
    };
    this.leave(subtractDecimals(this.units, shipped), all);
    return taken;
  }

  private leave(rest: Decimal, all: Rational): void {
    this.units = rest;
    if (rest.digits === 0n) {
      [this.originating, this.foreign, this.value, this.under, this.bits] = [NOTHING, NOTHING, NOTHING, 1n, 0];
      return;
    }
    const { over, under } = divideRationals(rationalOf(rest), all);
    const left = ({ digits, exponent }: Decimal): Decimal => ({ digits: digits * over, exponent });
    this.originating = left(this.originating);
    this.foreign = left(this.foreign);
    this.value = left(this.value);
    this.under *= under;
    this.bits += Math.log2(Number(under));
  }

  /** A pooled quantity without the digits that nobody can see. */
  private quantity({ digits, exponent }: Decimal): Rational {
    const cut = BigInt(Math.max(0, Math.floor(this.bits) - SHOWN_BITS));
    const { over, under } = rationalOf({ digits: digits >> cut, exponent });
    return { over, under: under * (this.under >> cut) };
  }
}

const ONE = rationalOf(1);

/** Not reduced: it is shown at once. */
function product(a: Rational, b: Rational): Rational {
  return { over: a.over * b.over, under: a.under * b.under };
}
