import assert from 'node:assert/strict';
import { z } from 'zod';
import { adjustedTransactionValue } from '../../../src/domain/content/adjustedTransactionValue';
import { contentTables } from '../../../src/domain/content/ContentTables';
import { meetsThreshold } from '../../../src/domain/content/meetsThreshold';
import { netCost } from '../../../src/domain/content/netCost';
import { qualifies } from '../../../src/domain/content/qualifies';
import { rvc } from '../../../src/domain/content/rvc';
import { threshold } from '../../../src/domain/content/threshold';
import { automotiveChecks } from './automotiveChecks';
import { ask, FOREIGN, ORIGINATING } from './bill/asking';
import { close, codes, number, numbers, sum, toleranceOf, valueOf, type Check, type Checks } from './checking';
import { contentCases } from './contentCases';
import { costChecks } from './costChecks';
import { materialChecks } from './materialChecks';
import { nationalChecks } from './nationalChecks';

/** Total cost by lines, excluded costs in one amount, then the content and the verdict. */
const costLines: Check = (example) => {
  const { inputs, expected } = example;
  const {
    cost_lines,
    excluded_costs,
    vnm,
    threshold: line,
  } = z.object({ cost_lines: numbers, excluded_costs: number, vnm: number, threshold: number }).parse(inputs);
  const total = sum(cost_lines);
  close(total, number.parse(expected.total_cost), 0);
  const net = valueOf(netCost({ total, promotion: excluded_costs, royalties: 0, shipping: 0, interest: 0 }));
  assert.equal(net, expected.net_cost);
  close(valueOf(rvc(net, vnm)) * 100, expected.rvc_official, toleranceOf(example));
  assert.equal(meetsThreshold(net, vnm, line), expected.qualifies);
};

const onTheLine: Check = ({ inputs, expected }) => {
  const { NC, VNM } = z.object({ NC: z.string(), VNM: z.string() }).parse(inputs);
  const answer = qualifies({
    base: Number(NC),
    vnm: Number(VNM),
    part: 'PASSENGER_VEHICLE',
    method: 'NC',
    date: '2024-01-01',
  });
  assert.ok(answer.kind === 'verdict');
  assert.equal(answer.verdict === 'met', expected.qualifies);
  assert.equal(valueOf(rvc(Number(NC), Number(VNM))) * 100, expected.rvc_exact);
  // What doubles would have said, and why no verdict is taken from them.
  assert.equal(String(((Number(NC) - Number(VNM)) / Number(NC)) * 100), expected.naive_double);
};

const rvcThreshold =
  (part: string): Check =>
  ({ inputs, expected }) => {
    const date = z.string().parse(inputs.date);
    const { nc, tv } = z.object({ nc: number, tv: number.nullable() }).parse(expected);
    const byCost = threshold({ part, method: 'NC', date: date === '' ? '2026-11-21' : date });
    assert.equal(byCost.kind === 'threshold' && byCost.percent, nc);
    assert.equal(byCost.kind === 'threshold' && byCost.value, nc / 100);
    const byValue = threshold({ part, method: 'TV', date: date === '' ? '2026-11-21' : date });
    if (tv === null) assert.equal(byValue.kind === 'refused' && byValue.findings[0]?.code, 'METHOD_NOT_AVAILABLE');
    else assert.equal(byValue.kind === 'threshold' && byValue.percent, tv);
  };

const lvcThreshold =
  (...parts: readonly string[]): Check =>
  ({ inputs, expected }) => {
    const date = z.string().parse(inputs.date).startsWith('any') ? '2020-07-01' : z.string().parse(inputs.date);
    for (const part of parts) {
      const answer = threshold({ part, method: 'NC', date, measure: 'LVC' });
      assert.ok(answer.kind === 'threshold');
      assert.equal(answer.percent, expected.lvc);
      assert.deepEqual(answer.labour, {
        minMaterialLabour: expected.min_high_wage_material_labour,
        maxTechnology: expected.max_technology,
        maxAssembly: expected.max_assembly,
      });
    }
  };

const refusal =
  (base: number, vnm: number): Check =>
  ({ expected }) => {
    const answer = rvc(base, vnm);
    assert.equal(answer.findings[0]?.code, expected.error);
  };

/** Every example, by its id or by the family its id begins with; an id without a check fails. */
const checks: Checks = [
  ...costChecks,
  ...materialChecks,
  ...automotiveChecks,
  ...nationalChecks,
  [
    /^RVC-NC-02$/,
    (example) => {
      const { inputs, expected } = example;
      const {
        product_costs,
        period_costs,
        other_costs,
        excluded,
        vnm,
        threshold: line,
      } = z
        .object({
          product_costs: numbers,
          period_costs: number,
          other_costs: number,
          excluded: numbers,
          vnm: number,
          threshold: number,
        })
        .parse(inputs);
      const total = sum(product_costs) + period_costs + other_costs;
      assert.equal(total, expected.total_cost);
      assert.equal(sum(excluded), expected.total_excluded);
      const net = valueOf(
        netCost({
          total,
          promotion: excluded.sales_promotion_marketing_after_sales ?? null,
          royalties: excluded.royalties ?? null,
          shipping: excluded.shipping_packing ?? null,
          interest: excluded.non_allowable_interest ?? null,
        }),
      );
      assert.equal(net, expected.net_cost);
      close(valueOf(rvc(net, vnm)) * 100, expected.rvc_official, toleranceOf(example));
      assert.equal(meetsThreshold(net, vnm, line), expected.qualifies);
    },
  ],
  [
    /^RVC-NC-02neg$/,
    ({ inputs, expected }) => {
      const { net_cost_wrong, vnm } = z.object({ net_cost_wrong: number, vnm: number }).parse(inputs);
      close(valueOf(rvc(net_cost_wrong, vnm)) * 100, number.parse(expected.rvc_wrong), 0);
      const net = valueOf(netCost({ total: net_cost_wrong, promotion: 5, royalties: 2.5, shipping: 3, interest: 1.5 }));
      close(valueOf(rvc(net, vnm)) * 100, number.parse(expected.rvc_right), 0);
    },
  ],
  [
    /^NC-03$/,
    ({ inputs, expected }) => {
      const { of_which_excluded, ...lines } = numbers.parse(inputs);
      const total = sum(lines);
      assert.equal(total, expected.total_cost);
      const net = netCost({ total, promotion: of_which_excluded ?? null, royalties: 0, shipping: 0, interest: 0 });
      assert.equal(valueOf(net), expected.net_cost);
    },
  ],
  [/^(INT-02[AB]|ACC-[A-D])$/, costLines],
  [
    /^ACC-Eneg$/,
    ({ inputs, expected }) => {
      const { transaction_value_gross, vnm } = numbers.parse(inputs);
      const price = transaction_value_gross ?? null;
      close(valueOf(rvc(price, vnm ?? null)) * 100, expected.rvc_wrong, 0);
      const adjusted = adjustedTransactionValue({
        price,
        buyerBorne: 0,
        toShipmentPoint: 0,
        // The freight of section 9(8), Situation E.
        internationalShipment: 0.15,
      });
      assert.deepEqual(codes(adjusted), ['FREIGHT_IN_TV']);
      close(valueOf(rvc(valueOf(adjusted), vnm ?? null)) * 100, expected.rvc_right, 0);
    },
  ],
  [
    /^GUARD-01$/,
    ({ inputs, expected }) => {
      const { TV, VNM } = z.object({ TV: number, VNM: number }).parse(inputs);
      const answer = rvc(TV, VNM);
      assert.equal(valueOf(answer) * 100, expected.rvc);
      assert.deepEqual(
        answer.findings.map(({ code, severity }) => [code, severity]),
        [[expected.error, 'warning']],
      );
    },
  ],
  [/^GUARD-03$/, refusal(0, 0)],
  [/^GUARD-04$/, refusal(100, -5)],
  [
    /^GUARD-05$/,
    ({ inputs, expected }) => {
      const { TV, VNM, hs } = z.object({ TV: number, VNM: number, hs: z.string() }).parse(inputs);
      const answer = qualifies({ base: TV, vnm: VNM, part: hs, method: 'TV', date: '2024-01-01' });
      assert.equal(answer.kind, 'refused');
      assert.equal(answer.findings[0]?.code, expected.error);
    },
  ],
  [
    /^GUARD-06$/,
    ({ inputs, expected }) => {
      const line = z.object({ value: number, origin: z.enum(['originating', 'non-originating']).nullable() });
      const { bom, NC } = z.object({ bom: z.array(line), NC: number }).parse(inputs);
      const origins = { originating: ORIGINATING, 'non-originating': FOREIGN };
      const content = ask(
        bom.map(({ value, origin }) => ({ value, ...(origin === null ? {} : origins[origin]) })),
        { base: NC },
      );
      assert.equal(content.vnm, expected.vnm);
      assert.equal(content.unknownOrigin, expected.unknown_value);
      assert.ok(content.findings.some(({ code }) => code === 'UNKNOWN_ORIGIN'));
      close(number.parse(content.rvc) * 100, number.parse(expected.rvc), 0);
    },
  ],
  [/^GUARD-10$/, ({ expected }) => assert.equal(meetsThreshold(100, 25, 75), expected.qualifies)],
  [/^FLOAT-\d$/, onTheLine],
  [/^THR-PV-/, rvcThreshold('PASSENGER_VEHICLE')],
  [/^THR-A-/, rvcThreshold('A1')],
  [/^THR-B-/, rvcThreshold('B')],
  [/^THR-C-/, rvcThreshold('C')],
  [/^THR-HT-/, rvcThreshold('HEAVY_TRUCK')],
  [/^THR-D-/, rvcThreshold('D')],
  [/^THR-E-/, rvcThreshold('E')],
  [/^THR-OV-625$/, rvcThreshold('OTHER_VEHICLE_20_2')],
  [/^THR-OV-60$/, rvcThreshold('OTHER_VEHICLE_20_3')],
  [/^THR-OV-50$/, rvcThreshold('OTHER_VEHICLE_20_8')],
  [/^THR-AFT-8708$/, rvcThreshold('AFTERMARKET')],
  [/^THR-GEN$/, rvcThreshold('SAME_HEADING')],
  [/^THR-ASR$/, rvcThreshold('ALTERNATIVE_STAGING')],
  [/^THR-LVC-PV-/, lvcThreshold('PASSENGER_VEHICLE')],
  [/^THR-LVC-LT$/, lvcThreshold('LIGHT_TRUCK', 'HEAVY_TRUCK')],
  [
    /^THR-WAGE$/,
    ({ expected }) => {
      const { US, CA, MX } = contentTables().lvc.wage_floor;
      assert.deepEqual({ US_USD: US.amount, CA_CAD: CA.amount, MX_MXN: MX.amount }, expected);
      assert.deepEqual([US.currency, CA.currency, MX.currency], ['USD', 'CAD', 'MXN']);
    },
  ],
  [
    /^THR-SA$/,
    ({ expected }) => {
      const answer = threshold({ part: 'PASSENGER_VEHICLE', method: 'NC', date: '2024-01-01', measure: 'METALS' });
      assert.equal(answer.kind === 'threshold' && answer.percent, expected.min_originating_purchase_share);
    },
  ],
];

describe('worked examples of the content rules', () => {
  for (const example of contentCases) {
    it(`${example.id} (${example.status}, ${example.source})`, () => {
      const check = checks.find(([id]) => id.test(example.id))?.[1];
      assert.ok(check !== undefined, `no check for ${example.id}`);
      check(example);
    });
  }

  it('covers every threshold the specification prints and both vehicles of the light-vehicle schedule', () => {
    assert.equal(contentCases.filter(({ status }) => status === 'official-rule').length, 33);
    for (const part of ['PASSENGER_VEHICLE', 'LIGHT_TRUCK']) {
      const answer = threshold({ part, method: 'NC', date: '2023-07-01' });
      assert.equal(answer.kind === 'threshold' && answer.percent, 75);
    }
  });
});
