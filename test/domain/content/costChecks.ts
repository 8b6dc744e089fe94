import assert from 'node:assert/strict';
import { z } from 'zod';
import { allocateCost } from '../../../src/domain/content/allocateCost';
import { allocatedNetCost } from '../../../src/domain/content/allocatedNetCost';
import { contentTables } from '../../../src/domain/content/ContentTables';
import { governmentRate } from '../../../src/domain/content/governmentRate';
import { nonAllowableInterest } from '../../../src/domain/content/nonAllowableInterest';
import { principalMaturity } from '../../../src/domain/content/principalMaturity';
import { totalCost } from '../../../src/domain/content/totalCost';
import { close, number, numbers, toleranceOf, valueOf, type Checks } from './checking';

const goods = z.object({ A: number, B: number });
const curve = (gov: Readonly<Record<string, number>>): { years: number; percent: number }[] =>
  Object.entries(gov).map(([year, percent]) => ({ years: Number(year.slice(1)), percent }));

/** Worked cases of costs: routes to net cost, exchange differences, allocation, interest. */
export const costChecks: Checks = [
  [
    /^NC-05$/,
    ({ inputs, expected }) => {
      const { lines } = z.object({ lines: z.record(z.string(), z.tuple([number, number, number])) }).parse(inputs);
      const { minus_excluded, ...costs } = lines;
      const nothing: [number, number, number] = [0, 0, 0];
      const answer = allocatedNetCost({
        lines: Object.entries(costs).map(([name, [cost, c, d]]) => {
          const [excluded, ofC, ofD] = (name === 'period_costs' ? minus_excluded : null) ?? nothing;
          return { cost, excluded, bases: [{ base: c - ofC }, { base: d - ofD }] };
        }),
        goods: [{}, {}],
        method: 'COST_RATIO',
        route: 'c',
      });
      const net = z.tuple([number, number, number]).parse(expected.net);
      assert.ok(answer.kind === 'net-cost');
      assert.deepEqual(answer.netCosts, net.slice(1));
    },
  ],
  [
    /^NC-06$/,
    ({ inputs, expected }) => {
      const { total_cost_before = null, fx_gain_related = null, fx_loss_related = null } = numbers.parse(inputs);
      const total = totalCost({
        booked: total_cost_before,
        relatedGain: fx_gain_related,
        relatedLoss: fx_loss_related,
      });
      assert.equal(valueOf(total), expected.total_cost);
      assert.equal((fx_gain_related ?? 0) - (fx_loss_related ?? 0), expected.fx_net_related);
    },
  ],
  [
    /^NC-07$/,
    ({ inputs, expected }) => {
      const { total_cost_including_loss = null, fx_gain_related = 0, fx_loss_related = 0 } = numbers.parse(inputs);
      assert.equal(fx_gain_related - fx_loss_related, expected.fx_net_related);
      const total = totalCost({ booked: total_cost_including_loss, relatedGain: 0, relatedLoss: 0 });
      assert.equal(valueOf(total), expected.total_cost);
    },
  ],
  [
    /^ALLOC-/,
    (example) => {
      const { base, amount } = z.object({ base: goods, amount: number }).parse(example.inputs);
      const answer = allocateCost(amount, [{ base: base.A }, { base: base.B }], 'COST_RATIO');
      assert.ok(answer.kind === 'allocation');
      const printed = goods.parse(example.expected.allocated_official);
      const ratios = goods.nullable().parse(example.expected.ratio_official);
      // Printed with two or three decimals.
      if (ratios !== null) [ratios.A, ratios.B].forEach((ratio, index) => close(answer.ratios[index], ratio, 0.005));
      const exact = goods.parse(example.exact);
      close(answer.shares[0], printed.A, toleranceOf(example));
      close(answer.shares[1], printed.B, toleranceOf(example));
      close(answer.shares[0], exact.A, 0);
      close(answer.shares[1], exact.B, 0);
    },
  ],
  [
    /^INT9-01$/,
    (example) => {
      const { inputs, expected } = example;
      const { rate, principal_payments, gov } = z
        .object({ rate: number, principal_payments: z.array(number), gov: numbers })
        .parse(inputs);
      const years = valueOf(
        principalMaturity(principal_payments.map((principal, index) => ({ years: index + 1, principal }))),
      );
      assert.equal(years, expected.wapm);
      const weighted = principal_payments.reduce((total, principal, index) => total + principal * (index + 1), 0);
      close(weighted, expected.weighted_sum_official, toleranceOf(example));
      const government = valueOf(governmentRate(years, curve(gov)));
      assert.equal(government, expected.gov_rate);
      assert.equal(government + contentTables().non_allowable_interest_bp / 100, expected.limit);
      const interest = nonAllowableInterest({ interest: 60_000, rate, governmentRate: government });
      assert.equal(valueOf(interest), expected.non_allowable_interest);
    },
  ],
  [
    /^INT9-02$/,
    ({ inputs, expected }) => {
      const { weighted, rate, gov } = z
        .object({ weighted: z.tuple([number, number]), rate: number, gov: numbers })
        .parse(inputs);
      const [first, second] = weighted;
      close(first + second, expected.weighted_sum_official, 0);
      const years = valueOf(
        principalMaturity([
          { years: 1, principal: first },
          { years: 2, principal: second / 2 },
        ]),
      );
      assert.equal(years, expected.wapm);
      const government = valueOf(governmentRate(years, curve(gov)));
      assert.equal(government, expected.gov_rate);
      const interest = nonAllowableInterest({ interest: 60_000, rate, governmentRate: government });
      assert.equal(valueOf(interest), expected.non_allowable_interest);
    },
  ],
  [
    /^INT9-04neg$/,
    ({ inputs, expected }) => {
      const { rate = null, gov_rate = null } = numbers.parse(inputs);
      // Interest in the amount of its rate, so that the part that is not allowed is the excess in points.
      const interest = nonAllowableInterest({ interest: rate, rate, governmentRate: gov_rate });
      assert.equal(valueOf(interest), expected.excess_pp);
      assert.equal(valueOf(interest) > 0, expected.has_non_allowable);
    },
  ],
];
