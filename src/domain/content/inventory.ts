import { AverageStore } from './AverageStore';
import { finding, refused, type Finding, type Refused } from './Finding';
import { LayerStore } from './LayerStore';
import type { Movement, Taken } from './Movement';

/** One method for the whole fiscal year. */
export type InventoryMethod = 'SPECIFIC' | 'FIFO' | 'LIFO' | 'AVERAGE';

export interface Shipments {
  readonly kind: 'shipments';
  /** One per shipment, in their order. */
  readonly taken: readonly Taken[];
  readonly findings: readonly Finding[];
}

/** A year of a busy store; more in one list is a slip of the range. */
export const MOST_MOVEMENTS = 20_000;

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
  if (movements.length > MOST_MOVEMENTS) return refused(tooMany(movements.length));
  const store = method === 'AVERAGE' ? new AverageStore() : new LayerStore(method);
  const taken: Taken[] = [];
  for (const [index, movement] of movements.entries()) {
    if (!(movement.units > 0 && movement.units < Infinity)) return refused(notUnits(index + 1));
    if (movement.kind === 'receipt') {
      if (!(movement.unitCost >= 0 && movement.unitCost < Infinity)) return refused(notUnits(index + 1));
      store.receive(movement);
    } else {
      const out = store.take(movement);
      if (out === null) return refused(storeShort(index + 1));
      taken.push(out);
    }
  }
  return { kind: 'shipments', taken, findings: [] };
}

function tooMany(count: number): Finding {
  return finding(
    'TOO_LARGE',
    'error',
    `Son ${count} movimientos y el máximo es ${MOST_MOVEMENTS}: divida el periodo; las existencias finales de una parte son el inventario inicial de la siguiente.`,
    `There are ${count} movements and the limit is ${MOST_MOVEMENTS}: divide the period; what is left in store at the end of one part is the opening inventory of the next.`,
  );
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
