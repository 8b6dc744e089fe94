import assert from 'node:assert/strict';
import fc from 'fast-check';
import { accumulation, type SupplierStatement } from '../../../src/domain/content/accumulation';
import { averagedContent } from '../../../src/domain/content/averagedContent';
import { averageOfPeriod } from '../../../src/domain/content/averageOfPeriod';
import { averagingPeriod } from '../../../src/domain/content/averagingPeriod';
import { deMinimis, goodsInSet } from '../../../src/domain/content/deMinimis';
import { greatestQuantityPrice } from '../../../src/domain/content/greatestQuantityPrice';
import { intermediateMaterials } from '../../../src/domain/content/intermediateMaterials';
import { inventory, type InventoryMethod } from '../../../src/domain/content/inventory';
import type { Movement } from '../../../src/domain/content/Movement';
import { permittedDeductions } from '../../../src/domain/content/permittedDeductions';
import { valueOfMaterial } from '../../../src/domain/content/valueOfMaterial';
import { close, codes, valueOf } from './checking';

const seed = 20200701;
const money = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100);

describe('value of a material', () => {
  it('is what its acquisition says', () => {
    assert.equal(
      valueOf(valueOfMaterial({ kind: 'IMPORTED', transactionValue: 10.1, internationalShipment: 0.2 })),
      10.3,
    );
    assert.equal(valueOf(valueOfMaterial({ kind: 'ACQUIRED', price: 7 })), 7);
    assert.equal(valueOf(valueOfMaterial({ kind: 'SELF_PRODUCED', costs: 5, usualProfit: 1 })), 6);
    assert.equal(valueOf(valueOfMaterial({ kind: 'INDIRECT', bookedCost: null })), 0);
    assert.equal(valueOf(valueOfMaterial({ kind: 'SHIPMENT_PACKING' })), 0);
    assert.equal(valueOf(valueOfMaterial({ kind: 'RETAIL_PACKING', price: 0.4 })), 0.4);
  });
  it('is unknown while a part of it is', () =>
    assert.equal(
      valueOfMaterial({ kind: 'IMPORTED', transactionValue: 10, internationalShipment: null }).kind,
      'unknown',
    ));
});

describe('permitted deductions', () => {
  const freight = { kind: 'FREIGHT', amount: 8, documented: true } as const;

  it('reach a warehouse within 75 km and no farther', () => {
    assert.equal(valueOf(permittedDeductions(100, [{ ...freight, warehouseKm: 75 }])), 92);
    assert.deepEqual(codes(permittedDeductions(100, [{ ...freight, warehouseKm: 75.1 }])), ['BEYOND_LOCATION']);
    assert.deepEqual(codes(permittedDeductions(100, [{ ...freight, warehouseKm: null }])), ['BEYOND_LOCATION']);
  });
  it('leave royalties inside a purchased material, and duties not known to be lost', () => {
    const royalty = { kind: 'EXCLUDED_COST', amount: 5, documented: true } as const;
    const duty = { kind: 'DUTY', amount: 5, documented: true, recoverable: null } as const;
    const answer = permittedDeductions(100, [royalty, duty]);
    assert.equal(valueOf(answer), 100);
    assert.deepEqual(codes(answer), ['EXCLUDED_FROM_MATERIAL', 'RECOVERABLE_DUTY']);
  });
  it('are refused when negative or above the value', () => {
    assert.deepEqual(codes(permittedDeductions(5, [freight])), ['NEGATIVE_VNM']);
    assert.deepEqual(codes(permittedDeductions(5, [{ ...freight, amount: -1 }])), ['NEGATIVE_COST']);
  });
});

describe('intermediate materials', () => {
  const rotor = { id: 'rotor', designated: true, subjectToRvc: true, contains: [] };
  const hub = { id: 'hub', designated: false, subjectToRvc: false, contains: ['rotor'] };
  const axle = { id: 'axle', designated: true, subjectToRvc: true, contains: ['hub'] };

  it('may not be nested when both are subject to RVC, at any depth', () => {
    assert.deepEqual(codes({ findings: intermediateMaterials([axle, hub, rotor]) }), ['DOUBLE_DESIGNATION']);
  });
  it('may be nested otherwise, and a circle ends', () => {
    assert.deepEqual(intermediateMaterials([axle, hub, { ...rotor, subjectToRvc: false }]), []);
    assert.deepEqual(intermediateMaterials([axle, hub, { ...rotor, designated: false, contains: ['axle'] }]), []);
  });
});

describe('accumulation', () => {
  const vnmOf = (price: number, statement: SupplierStatement | null): number => {
    const answer = accumulation({ price, statement });
    assert.ok(answer.kind === 'accumulated');
    return answer.vnm;
  };

  it('counts the whole price without a statement, and what a statement leaves with one', () => {
    assert.equal(vnmOf(10, null), 10);
    assert.equal(vnmOf(10, { kind: 'FREE_OF_VNM', free: 4.1 }), 5.9);
    assert.equal(vnmOf(10, { kind: 'VNM', vnm: 3 }), 3);
    assert.deepEqual(accumulation({ price: 10, statement: { kind: 'NET_COST_AND_VNM', netCost: 9, vnm: 3 } }), {
      kind: 'accumulated',
      cost: 9,
      vnm: 3,
      findings: [],
    });
  });

  it('adds what it cost to bring the material when the net cost of the supplier has none of it', () => {
    const answer = accumulation({
      price: 10,
      statement: { kind: 'NET_COST_AND_VNM', netCost: 8, vnm: 3, landing: 0.4 },
    });
    assert.deepEqual(answer.kind === 'accumulated' && [answer.cost, answer.vnm], [8.4, 3]);
  });

  it('never counts a cost above the price, and tells that one was stated', () => {
    for (const [netCost, landing] of [
      [500, 0],
      [9, 2],
    ] as const) {
      const answer = accumulation({ price: 10, statement: { kind: 'NET_COST_AND_VNM', netCost, vnm: 3, landing } });
      assert.deepEqual(answer.kind === 'accumulated' && [answer.cost, answer.vnm], [10, 3]);
      assert.deepEqual(codes(answer), ['STATEMENT_WRONG']);
      assert.equal(answer.findings[0]?.severity, 'warning');
    }
  });

  it('goes through tiers', () => {
    const steel = { price: 2, statement: { kind: 'FREE_OF_VNM', free: 1.5 } } as const;
    const tube = { price: 3, statement: { kind: 'VNM', vnm: 2.5, inputs: [steel] } } as const;
    assert.equal(vnmOf(10, { kind: 'VNM', vnm: 6, inputs: [tube] }), 4);
  });

  it('refuses statements that do not add up', () => {
    for (const statement of [
      { kind: 'FREE_OF_VNM', free: 11 },
      { kind: 'VNM', vnm: 11 },
      { kind: 'NET_COST_AND_VNM', netCost: 5, vnm: -1 },
      { kind: 'VNM', vnm: 1, inputs: [{ price: 2, statement: null }] },
    ] as const) {
      assert.deepEqual(codes(accumulation({ price: 10, statement })), ['STATEMENT_WRONG']);
    }
    assert.deepEqual(codes(accumulation({ price: -1, statement: null })), ['STATEMENT_WRONG']);
  });
});

describe('de minimis and sets', () => {
  const ask = { vnm: 10, base: 100, basis: 'ADJUSTED_TV' } as const;
  it('end at 10 %, the line included', () => {
    const verdict = (vnm: number): string => {
      const answer = deMinimis({ ...ask, vnm });
      return answer.kind === 'share' ? answer.verdict : answer.kind;
    };
    assert.equal(verdict(10), 'met');
    assert.equal(verdict(10.0000000001), 'not-met');
  });
  it('are not decided for core parts', () => {
    const answer = deMinimis({ ...ask, part: 'A1' });
    assert.equal(answer.kind, 'unknown');
    assert.deepEqual(codes(answer), ['INTERPRETATION']);
    assert.equal(deMinimis({ ...ask, vnm: 11, part: 'A1' }).kind, 'share');
  });
  it('are unknown or refused where a share cannot be', () => {
    assert.equal(goodsInSet(null, 100).kind, 'unknown');
    assert.deepEqual(codes(goodsInSet(0, 0)), ['DIV_BY_ZERO']);
  });
});

describe('inventories', () => {
  const lots: readonly Movement[] = [
    { kind: 'receipt', units: 3, unitCost: 2, origin: 'originating', lot: 'a' },
    { kind: 'receipt', units: 3, unitCost: 4, origin: 'unknown', lot: 'b' },
  ];
  const taken = (method: InventoryMethod, ...more: readonly Movement[]): object =>
    inventory([...lots, ...more], method);

  it('identify lots one by one and refuse a lot that is short', () => {
    assert.deepEqual(taken('SPECIFIC', { kind: 'shipment', units: 2, lot: 'b' }), {
      kind: 'shipments',
      taken: [{ originating: 0, nonOriginating: 2, vnm: 8 }],
      findings: [],
    });
    assert.deepEqual(codes(inventory([...lots, { kind: 'shipment', units: 4, lot: 'b' }], 'SPECIFIC')), [
      'STOCK_SHORT',
    ]);
  });
  it('roll the average with every shipment', () => {
    assert.deepEqual(taken('AVERAGE', { kind: 'shipment', units: 2 }), {
      kind: 'shipments',
      taken: [{ originating: 1, nonOriginating: 1, vnm: 3 }],
      findings: [],
    });
  });
  it('refuse units and costs that are none, and more than is in store', () => {
    assert.deepEqual(codes(inventory([{ kind: 'shipment', units: 0 }], 'FIFO')), ['NOT_A_NUMBER']);
    assert.deepEqual(codes(inventory([{ kind: 'receipt', units: 1, unitCost: -1, origin: 'unknown' }], 'FIFO')), [
      'NOT_A_NUMBER',
    ]);
    assert.deepEqual(codes(inventory([...lots, { kind: 'shipment', units: 7 }], 'AVERAGE')), ['STOCK_SHORT']);
  });
  it('ship in all what was received, by every method', () => {
    const methods = fc.constantFrom<InventoryMethod>('FIFO', 'LIFO', 'AVERAGE');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(money, money, fc.boolean()), { minLength: 1, maxLength: 8 }),
        methods,
        (rows, method) => {
          const receipts = rows.map<Movement>(([units, unitCost, originating]) => ({
            kind: 'receipt',
            units,
            unitCost,
            origin: originating ? 'originating' : 'non-originating',
          }));
          const units = rows.reduce((total, [each]) => total + each, 0);
          const answer = inventory([...receipts, { kind: 'shipment', units: Number(units.toFixed(2)) }], method);
          assert.ok(answer.kind === 'shipments');
          const foreign = rows.filter(([, , originating]) => !originating);
          close(
            answer.taken[0]?.nonOriginating,
            foreign.reduce((total, [each]) => total + each, 0),
            1e-4,
          );
        },
      ),
      { seed, numRuns: 50 },
    );
  });
});

describe('averages', () => {
  it('are unknown while a good is', () => {
    assert.equal(averagedContent([]).kind, 'unknown');
    assert.equal(averagedContent([{ netCost: 1, vnm: null }]).kind, 'unknown');
    assert.deepEqual(codes(averagedContent([{ netCost: 0, vnm: 0 }])), ['DIV_BY_ZERO']);
  });
  it('of a period refuse what cannot be in store', () => {
    const store = { originatingUnits: 2, units: 4, value: 8 };
    assert.deepEqual(codes(averageOfPeriod(store, 5)), ['STOCK_SHORT']);
    assert.deepEqual(codes(averageOfPeriod({ ...store, units: 1 }, 1)), ['NOT_A_NUMBER']);
    assert.deepEqual(codes(averageOfPeriod({ originatingUnits: 0, units: 0, value: 0 }, 0)), ['DIV_BY_ZERO']);
  });
  it('take months, quarters, halves and fiscal years', () => {
    assert.deepEqual(averagingPeriod('2024-02-29', 1), { from: '2024-02-01', to: '2024-02-29' });
    assert.deepEqual(averagingPeriod('2024-12-31', 3), { from: '2024-10-01', to: '2024-12-31' });
    assert.deepEqual(averagingPeriod('2024-03-15', 6, 4), { from: '2023-10-01', to: '2024-03-31' });
    assert.deepEqual(averagingPeriod('2024-03-15', 12, 4), { from: '2023-04-01', to: '2024-03-31' });
  });
});

describe('the price of the greatest quantity', () => {
  it('adds the sales at one price, and takes the lower of two that tie', () => {
    const sales = [
      { price: 5, quantity: 2 },
      { price: 4, quantity: 3 },
      { price: 5, quantity: 1 },
    ];
    assert.equal(valueOf(greatestQuantityPrice(sales)), 4);
    assert.equal(valueOf(greatestQuantityPrice([...sales, { price: 5, quantity: 0.5 }])), 5);
    assert.equal(greatestQuantityPrice([]).kind, 'unknown');
  });
});
