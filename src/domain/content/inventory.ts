import { finding, refused, type Finding, type Refused } from './Finding';
import type { Movement, Taken } from './Movement';
import {
  addRationals,
  compareRationals,
  divideRationals,
  leastRational,
  multiplyRationals,
  numberOfRational,
  rationalOf,
  subtractRationals,
  sumOfRationals,
  ZERO,
  type Rational,
} from './Rational';

/** One method for the whole fiscal year. */
export type InventoryMethod = 'SPECIFIC' | 'FIFO' | 'LIFO' | 'AVERAGE';

export interface Shipments {
  readonly kind: 'shipments';
  /** One per shipment, in their order. */
  readonly taken: readonly Taken[];
  readonly findings: readonly Finding[];
}

interface Layer {
  readonly units: Rational;
  readonly cost: Rational;
  readonly originating: boolean;
  readonly lot: string | undefined;
}

/**
 * Fungible and identical materials
 *
 * The origin of fungible materials, and the value of identical non-originating ones, is that of the units shipped: identified one by one,
 * the first received (FIFO), the last received (LIFO), or the average of what is in store at each shipment.
 * Uniform Regulations, sections 8(18) to 8(22), Schedule 7 (identical materials: FIFO, LIFO, rolling average) and Schedule 8 (fungible materials).
 *
 * For identical non-originating materials every receipt is non-originating; AVERAGE is then the rolling average.
 */
export function inventory(movements: readonly Movement[], method: InventoryMethod): Shipments | Refused {
  let store: readonly Layer[] = [];
  const taken: Taken[] = [];
  for (const [index, movement] of movements.entries()) {
    if (!(movement.units > 0 && movement.units < Infinity)) return refused(notUnits(index + 1));
    if (movement.kind === 'receipt') {
      if (!(movement.unitCost >= 0 && movement.unitCost < Infinity)) return refused(notUnits(index + 1));
      const { units, unitCost, origin, lot } = movement;
      store = [
        ...store,
        { units: rationalOf(units), cost: rationalOf(unitCost), originating: origin === 'originating', lot },
      ];
      continue;
    }
    const shipped = rationalOf(movement.units);
    const split = method === 'AVERAGE' ? takeAverage(store, shipped) : takeLayers(store, shipped, method, movement.lot);
    if (split === null) return refused(storeShort(index + 1));
    taken.push(split.taken);
    store = split.left;
  }
  return { kind: 'shipments', taken, findings: [] };
}

interface Split {
  readonly taken: Taken;
  readonly left: readonly Layer[];
}

function takeLayers(
  store: readonly Layer[],
  shipped: Rational,
  method: 'SPECIFIC' | 'FIFO' | 'LIFO',
  lot: string | undefined,
): Split | null {
  const order = method === 'LIFO' ? [...store].reverse() : store;
  const out: Layer[] = [];
  const left: Layer[] = [];
  let open = shipped;
  for (const layer of order) {
    const units = method === 'SPECIFIC' && layer.lot !== lot ? ZERO : leastRational(open, layer.units);
    const rest = subtractRationals(layer.units, units);
    if (units.over > 0n) out.push({ ...layer, units });
    if (rest.over > 0n) left.push({ ...layer, units: rest });
    open = subtractRationals(open, units);
  }
  if (open.over > 0n) return null;
  return { taken: takenOf(out), left: method === 'LIFO' ? left.reverse() : left };
}

/** Every layer gives its share of units, at the average cost of the whole store. */
function takeAverage(store: readonly Layer[], shipped: Rational): Split | null {
  const units = sumOfRationals(store.map((layer) => layer.units));
  if (compareRationals(shipped, units) > 0) return null;
  const value = sumOfRationals(store.map((layer) => multiplyRationals(layer.units, layer.cost)));
  const cost = divideRationals(value, units);
  const share = divideRationals(shipped, units);
  const out = store.map((layer) => ({ ...layer, cost, units: multiplyRationals(layer.units, share) }));
  const rest = subtractRationals(units, shipped);
  const originating = subtractRationals(unitsOf(store, true), unitsOf(out, true));
  const left = [
    { units: originating, cost, originating: true, lot: undefined },
    { units: subtractRationals(rest, originating), cost, originating: false, lot: undefined },
  ].filter((layer) => layer.units.over > 0n);
  return { taken: takenOf(out), left };
}

function unitsOf(layers: readonly Layer[], originating: boolean): Rational {
  return sumOfRationals(layers.filter((layer) => layer.originating === originating).map(({ units }) => units));
}

function takenOf(layers: readonly Layer[]): Taken {
  let vnm = ZERO;
  for (const { units, cost, originating } of layers)
    if (!originating) vnm = addRationals(vnm, multiplyRationals(units, cost));
  return {
    originating: numberOfRational(unitsOf(layers, true)),
    nonOriginating: numberOfRational(unitsOf(layers, false)),
    vnm: numberOfRational(vnm),
  };
}

function notUnits(line: number): Finding {
  return finding(
    'NOT_A_NUMBER',
    'error',
    `Movimiento ${line}: las unidades deben ser un número mayor que cero y el costo no negativo.`,
    `Movement ${line}: units must be a number above zero and the cost not negative.`,
  );
}

function storeShort(line: number): Finding {
  return finding(
    'STOCK_SHORT',
    'error',
    `Movimiento ${line}: sale más de lo que hay en existencia.`,
    `Movement ${line}: more is shipped than is in store.`,
  );
}
