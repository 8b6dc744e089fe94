import type { Receipt, Shipment, Taken } from './Movement';
import {
  addRationals,
  leastRational,
  multiplyRationals,
  numberOfRational,
  rationalOf,
  subtractRationals,
  ZERO,
  type Rational,
} from './Rational';

interface Layer {
  units: Rational;
  readonly cost: Rational;
  readonly originating: boolean;
}

interface Layers {
  readonly received: Layer[];
  /** The first that is not used up. */
  first: number;
}

/** A store that keeps what was received apart: the first (FIFO), the last (LIFO) or the named lot (SPECIFIC) is shipped first. */
export class LayerStore {
  private readonly lots = new Map<string | undefined, Layers>();

  constructor(private readonly method: 'SPECIFIC' | 'FIFO' | 'LIFO') {}

  receive({ units, unitCost, origin, lot }: Receipt): void {
    const layer = { units: rationalOf(units), cost: rationalOf(unitCost), originating: origin === 'originating' };
    const key = this.method === 'SPECIFIC' ? lot : undefined;
    const layers = this.lots.get(key);
    if (layers === undefined) this.lots.set(key, { received: [layer], first: 0 });
    else layers.received.push(layer);
  }

  take({ units, lot }: Shipment): Taken | null {
    const layers = this.lots.get(this.method === 'SPECIFIC' ? lot : undefined);
    let [open, originating, nonOriginating, vnm] = [rationalOf(units), ZERO, ZERO, ZERO];
    while (open.over > 0n) {
      const layer = this.method === 'LIFO' ? layers?.received.at(-1) : layers?.received[layers.first];
      if (layers === undefined || layer === undefined) return null;
      const used = leastRational(open, layer.units);
      if (layer.originating) originating = addRationals(originating, used);
      else {
        nonOriginating = addRationals(nonOriginating, used);
        vnm = addRationals(vnm, multiplyRationals(used, layer.cost));
      }
      open = subtractRationals(open, used);
      layer.units = subtractRationals(layer.units, used);
      if (layer.units.over > 0n) break;
      if (this.method === 'LIFO') layers.received.pop();
      else layers.first += 1;
    }
    return {
      originating: numberOfRational(originating),
      nonOriginating: numberOfRational(nonOriginating),
      vnm: numberOfRational(vnm),
    };
  }
}
