import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coreParts, type CorePart } from '../../../src/domain/content/coreParts';
import { heavyTruckCredit } from '../../../src/domain/content/heavyTruckCredit';
import { labourValueContent, technologyPoints } from '../../../src/domain/content/labourValueContent';
import { metalsContent } from '../../../src/domain/content/metalsContent';
import { regionalPurchases } from '../../../src/domain/content/regionalPurchases';
import { rollUp } from '../../../src/domain/content/rollUp';
import { wageFloor } from '../../../src/domain/content/wageFloor';
import { codes, valueOf } from './checking';

const seed = 20200701;

describe('core parts', () => {
  const axle: CorePart = { name: 'axle', netCost: 100, vnm: 30, listedVnm: 25 };

  it('are each measured, or all as one', () => {
    const engine = { name: 'engine', netCost: 300, vnm: 60, listedVnm: null };
    const alone = coreParts([axle, engine], 'STANDARD', 75);
    assert.ok(alone.kind === 'core');
    assert.deepEqual([alone.verdict, alone.originating], ['not-met', ['engine']]);
    const together = coreParts([axle, engine], 'SUPER_CORE', 75);
    assert.ok(together.kind === 'core');
    assert.deepEqual(together.originating, ['axle', 'engine']);
    assert.deepEqual(coreParts([axle, engine], 'SUPER_CORE_COLUMN_2', 75).kind, 'unknown');
  });
  it('that miss together leave none originating', () => {
    const answer = coreParts([axle], 'SUPER_CORE', 75);
    assert.deepEqual(answer.kind === 'core' && answer.originating, []);
    assert.equal(coreParts([], 'SUPER_CORE', 75).kind, 'unknown');
  });
});

describe('roll-up', () => {
  it('shows both readings and stays unknown without a base', () => {
    const answer = rollUp({ netCost: 100, otherVnm: 20, insideOriginating: [] });
    assert.deepEqual(answer, { kind: 'readings', rolledUp: 0.8, traced: 0.8, findings: [] });
    assert.equal(rollUp({ netCost: null, otherVnm: 20, insideOriginating: [1] }).kind, 'unknown');
  });
});

describe('steel and aluminium', () => {
  it('pass on the line, and without purchases there is nothing to pass', () => {
    const answer = metalsContent({ originating: 70, total: 100 }, { originating: 0, total: 0 }, 70);
    assert.ok(answer.kind === 'metals');
    assert.deepEqual([answer.verdict, answer.aluminium, answer.findings], ['met', null, []]);
  });
  it('are unknown or refused where shares cannot be', () => {
    const none = { originating: 0, total: 0 };
    assert.equal(metalsContent({ originating: null, total: 1 }, none, 70).kind, 'unknown');
    assert.deepEqual(codes(metalsContent(none, { originating: 2, total: 1 }, 70)), ['NOT_A_NUMBER']);
  });
});

describe('labour value content', () => {
  const line = { percent: 40, minMaterialLabour: 25, maxTechnology: 10, maxAssembly: 5 };
  const amount = fc.integer({ min: 0, max: 1_000_000 });

  it('has its floor from the caps: whoever reaches the total reaches the floor', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 9 }),
        (materials, labour, technology, assembly) => {
          const base = 1_000_000;
          const answer = labourValueContent({ route: 'NC', materials, labour, base, technology, assembly }, line);
          assert.ok(answer.kind === 'labour');
          assert.equal(answer.verdict === 'met', answer.total >= line.percent);
          if (answer.verdict === 'met') assert.ok(answer.materialLabour >= line.minMaterialLabour);
        },
      ),
      { seed },
    );
  });
  it('leaves labour out of both terms of the purchase value when asked', () => {
    const ask = { route: 'APV', materials: 30, base: 100, labour: 20, technology: 10, assembly: 0 } as const;
    const answer = labourValueContent({ ...ask, labourIn: 'NEITHER' }, line);
    assert.deepEqual(answer.kind === 'labour' && [answer.materialLabour, answer.verdict], [30, 'met']);
  });
  it('takes wages as an exact quotient: 11/30 and 1/30 are 40 points', () => {
    const ask = { route: 'NC', materials: 11, base: 30, labour: 0, assembly: 0 } as const;
    const verdict = (research: number | null, production: number | null): string => {
      const answer = labourValueContent({ ...ask, technology: { research, production } }, line);
      return answer.kind === 'labour' ? answer.verdict : answer.kind;
    };
    const forty = { ...line, percent: 40 };
    const met = labourValueContent({ ...ask, technology: { research: 1, production: 30 } }, forty);
    assert.deepEqual(met.kind === 'labour' && [met.verdict, met.total], ['met', 40]);
    const below = labourValueContent({ ...ask, technology: { research: 1, production: 30.000000000001 } }, forty);
    assert.equal(below.kind === 'labour' && below.verdict, 'not-met');
    assert.equal(verdict(null, 30), 'unknown');
    assert.equal(verdict(1, null), 'unknown');
    assert.equal(verdict(1, 0), 'refused');
    assert.equal(verdict(-1, 30), 'refused');
  });
  it('is unknown while a credit is, and refused without a base', () => {
    const ask = { route: 'NC', materials: 1, base: 1, labour: 0, technology: null, assembly: 0 } as const;
    assert.equal(labourValueContent(ask, line).kind, 'unknown');
    assert.deepEqual(codes(labourValueContent({ ...ask, base: 0, technology: 0 }, line)), ['DIV_BY_ZERO']);
    assert.equal(technologyPoints(1, 0), null);
  });
});

describe('wage floor', () => {
  const wages = { country: 'MX', baseWages: 29422, hours: 100, withBonus: false } as const;
  it('is met on the line, in the money of the country', () => {
    const verdict = (change: object): string => {
      const answer = wageFloor({ ...wages, ...change });
      return answer.kind === 'wage' ? answer.verdict : answer.kind;
    };
    assert.equal(verdict({}), 'met');
    assert.equal(verdict({ baseWages: 29421.99 }), 'not-met');
    assert.equal(verdict({ country: 'US', baseWages: 1600 }), 'met');
    assert.equal(verdict({ hours: null }), 'unknown');
  });
  it('refuses wages with bonuses and asks when it is not known', () => {
    assert.deepEqual(codes(wageFloor({ ...wages, withBonus: true })), ['LVC_BONUS_IN_RATE']);
    assert.equal(wageFloor({ ...wages, withBonus: true }).kind, 'refused');
    assert.equal(wageFloor({ ...wages, withBonus: null }).findings[0]?.severity, 'warning');
    assert.deepEqual(codes(wageFloor({ ...wages, hours: 0 })), ['DIV_BY_ZERO']);
  });
});

describe('heavy-truck credit', () => {
  it('is none below 60, from July 2027, or without points above 30', () => {
    assert.equal(valueOf(heavyTruckCredit(59.9, 40, '2026-01-01')), 59.9);
    assert.equal(valueOf(heavyTruckCredit(62, 40, '2027-07-01')), 62);
    assert.equal(valueOf(heavyTruckCredit(62, 30, '2026-01-01')), 62);
  });
});

describe('content of the Centro-Bajío-Occidente', () => {
  it('keeps the unknown in the denominator and says that it is our own', () => {
    const answer = regionalPurchases([
      { value: 50, state: 'Qro.' },
      { value: 30, state: 'Nuevo León' },
      { value: 15, state: null },
      { value: 5, state: 'Texas' },
    ]);
    assert.ok(answer.kind === 'share');
    const { share, inRegion, unknownState, coverage } = answer;
    assert.deepEqual(
      { share, inRegion, unknownState, coverage },
      { share: 0.5, inRegion: 50, unknownState: 20, coverage: 0.8 },
    );
    assert.deepEqual(codes(answer), ['OWN_MEASURE', 'UNKNOWN_STATE']);
  });
  it('is unknown without a value, and refused without purchases', () => {
    assert.equal(regionalPurchases([{ value: null, state: 'Ags' }]).kind, 'unknown');
    assert.deepEqual(codes(regionalPurchases([])), ['DIV_BY_ZERO']);
    assert.deepEqual(codes(regionalPurchases([{ value: -1, state: 'Ags' }])), ['NEGATIVE_COST']);
  });
});
