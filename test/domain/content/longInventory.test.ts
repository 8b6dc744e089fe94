import assert from 'node:assert/strict';
import { inventory, MOST_MOVEMENTS, type InventoryMethod } from '../../../src/domain/content/inventory';
import type { Movement } from '../../../src/domain/content/Movement';

const METHODS: readonly InventoryMethod[] = ['AVERAGE', 'FIFO', 'LIFO', 'SPECIFIC'];

/** Receipts of 7.01 units, every second one originating, and shipments of 3.003 units between them. */
function busyStore(receipts: number): readonly Movement[] {
  return Array.from({ length: receipts }, (_, index): readonly Movement[] => [
    { kind: 'receipt', units: 7.01, unitCost: 1.01, origin: index % 2 === 0 ? 'originating' : 'unknown' },
    { kind: 'shipment', units: 3.003 },
  ]).flat();
}

describe('an inventory of very many movements', () => {
  for (const method of METHODS) {
    it(`ships all that was received, by ${method}`, () => {
      const movements = busyStore(2000);
      const rest = 2000 * 7.01 - 2000 * 3.003;
      const answer = inventory([...movements, { kind: 'shipment', units: Number(rest.toFixed(3)) }], method);
      assert.ok(answer.kind === 'shipments');
      const sum = (of: 'originating' | 'nonOriginating' | 'vnm'): number =>
        Number(answer.taken.reduce((total, taken) => total + taken[of], 0).toFixed(6));
      assert.deepEqual([sum('originating'), sum('nonOriginating'), sum('vnm')], [7010, 7010, 7080.1]);
    });
  }

  it('starts anew when the store was emptied', () => {
    const cycle: readonly Movement[] = [
      { kind: 'receipt', units: 3, unitCost: 2, origin: 'originating' },
      { kind: 'receipt', units: 4, unitCost: 1, origin: 'unknown' },
      { kind: 'shipment', units: 5 },
      { kind: 'shipment', units: 2 },
    ];
    const answer = inventory([...cycle, ...cycle], 'AVERAGE');
    assert.ok(answer.kind === 'shipments');
    assert.deepEqual(answer.taken.slice(2), answer.taken.slice(0, 2));
    assert.deepEqual(answer.taken[0]?.nonOriginating, 2.85714285714286);
  });

  it('is refused above the limit, which the sentence names', () => {
    const movement: Movement = { kind: 'receipt', units: 1, unitCost: 1, origin: 'unknown' };
    const answer = inventory(
      Array.from({ length: MOST_MOVEMENTS + 1 }, () => movement),
      'FIFO',
    );
    assert.deepEqual([answer.kind, answer.findings[0]?.code], ['refused', 'TOO_LARGE']);
    assert.match(answer.findings[0]?.sentence.en ?? '', new RegExp(`${MOST_MOVEMENTS}`));
  });
});
