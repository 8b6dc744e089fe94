import assert from 'node:assert/strict';
import { averagedVehicles, type VehicleCategory } from '../../../src/domain/content/averagedVehicles';
import { averagingElection } from '../../../src/domain/content/averagingElection';
import { electedPeriods } from '../../../src/domain/content/electedPeriods';
import { optionalTransitionalPeriod } from '../../../src/domain/content/optionalTransitionalPeriod';
import { partsAveragingPeriod } from '../../../src/domain/content/partsAveragingPeriod';
import { yearEndAnalysis } from '../../../src/domain/content/yearEndAnalysis';
import { codes } from './checking';

describe('elected periods', () => {
  it('divide what remains of the fiscal year, and hold for all of it', () => {
    const answer = electedPeriods('2026-04-15', 3);
    assert.ok(answer.kind === 'periods');
    assert.deepEqual(answer.periods, [
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-07-01', to: '2026-09-30' },
      { from: '2026-10-01', to: '2026-12-31' },
    ]);
    assert.deepEqual(codes(answer), ['AVERAGING_PERIOD']);
  });
  it('begin anywhere in a fiscal year of any month', () => {
    const answer = electedPeriods('2026-10-01', 6, 10);
    assert.deepEqual(answer.kind === 'periods' && answer.periods.length, 2);
    assert.equal(electedPeriods('2026-12-01', 1).kind, 'periods');
  });
  it('that do not divide it are refused', () => {
    assert.deepEqual(codes(electedPeriods('2026-05-01', 3)), ['AVERAGING_PERIOD']);
    assert.equal(electedPeriods('2026-05-01', 12).kind, 'refused');
    assert.equal(electedPeriods('2026-01-01', 12).kind, 'periods');
  });
});

describe('periods of parts', () => {
  it("are the buyer's or the producer's fiscal year, a quarter or a month", () => {
    assert.deepEqual(partsAveragingPeriod('BUYER_FISCAL_YEAR', '2026-02-01', 4), {
      from: '2025-04-01',
      to: '2026-03-31',
    });
    assert.deepEqual(partsAveragingPeriod('PRODUCER_FISCAL_YEAR', '2026-02-01'), {
      from: '2026-01-01',
      to: '2026-12-31',
    });
    assert.deepEqual(partsAveragingPeriod('QUARTER', '2026-02-01'), { from: '2026-01-01', to: '2026-03-31' });
    assert.deepEqual(partsAveragingPeriod('MONTH', '2026-02-01'), { from: '2026-02-01', to: '2026-02-28' });
  });
});

describe('transitional years', () => {
  it('run from July to June, and from the last step to the end of the fiscal year', () => {
    const heavy = (day: string): unknown => optionalTransitionalPeriod('HEAVY', day, '2027-12-31');
    assert.deepEqual(heavy('2026-11-21'), { from: '2026-07-01', to: '2027-06-30' });
    assert.deepEqual(heavy('2027-07-01'), { from: '2027-07-01', to: '2027-12-31' });
    assert.equal(heavy('2028-01-01'), null);
    assert.equal(heavy('2023-06-30'), null);
    assert.equal(optionalTransitionalPeriod('LIGHT', '2026-11-21', '2023-12-31'), null);
  });
});

describe('averaging of vehicles', () => {
  const car = { vehicleClass: '8703', netCost: 100, vnm: 20, exported: true, country: 'MX' };
  const vehicles = [
    { ...car, modelLine: 'A', plant: 'Silao' },
    { ...car, modelLine: 'A', plant: 'Puebla', vnm: 30, exported: false },
    { ...car, modelLine: 'B', plant: 'Silao', vnm: 40, netCost: 300 },
  ];
  const ask = (category: VehicleCategory, basis: 'ALL' | 'EXPORTED' = 'ALL'): unknown => {
    const answer = averagedVehicles(vehicles, category, basis);
    return answer.kind === 'categories'
      ? answer.categories.map(({ category, content }) => [category, content.kind === 'averaged' && content.rvc])
      : codes(answer);
  };

  it('adds up all vehicles of a category', () => {
    assert.deepEqual(ask('MODEL_LINE_CLASS_PLANT'), [
      ['A · 8703 · Silao', 0.8],
      ['A · 8703 · Puebla', 0.7],
      ['B · 8703 · Silao', 0.866666666666667],
    ]);
    assert.deepEqual(ask('CLASS_PLANT'), [
      ['8703 · Silao', 0.85],
      ['8703 · Puebla', 0.7],
    ]);
    assert.deepEqual(ask('MODEL_LINE'), [
      ['A · MX', 0.75],
      ['B · MX', 0.866666666666667],
    ]);
    assert.deepEqual(ask('CLASS'), [['8703 · MX', 0.82]]);
  });
  it('takes the spellings of one name together, and shows the first', () => {
    const spelled = [
      { ...car, modelLine: 'A', plant: 'Silao' },
      { ...car, modelLine: 'a ', plant: 'SILAO', vnm: 40 },
    ];
    const answer = averagedVehicles(spelled, 'MODEL_LINE_CLASS_PLANT', 'ALL');
    assert.ok(answer.kind === 'categories');
    assert.deepEqual(
      answer.categories.map(({ category, content }) => [category, content.kind === 'averaged' && content.rvc]),
      [['A · 8703 · Silao', 0.7]],
    );
  });
  it('names the row of the list whose net cost or VNM is missing', () => {
    const answer = averagedVehicles(
      [
        { ...car, modelLine: 'A', plant: 'Silao', exported: false },
        { ...car, modelLine: 'A', plant: 'Puebla' },
        { ...car, modelLine: 'A', plant: 'Puebla', vnm: null },
        { ...car, modelLine: 'A', plant: 'Puebla', netCost: null },
      ],
      'CLASS_PLANT',
      'EXPORTED',
    );
    const content = answer.kind === 'categories' ? answer.categories[0]?.content : undefined;
    assert.equal(content?.kind, 'unknown');
    assert.deepEqual(
      content.findings.map(({ sentence }) => sentence.en.slice(0, 17)),
      ['Good or period 3:', 'Good or period 4:'],
    );
  });
  it('takes only exported ones when that was chosen', () =>
    assert.deepEqual(ask('CLASS', 'EXPORTED'), [['8703 · MX', 0.85]]));
  it('has nothing to say of none', () =>
    assert.deepEqual(codes(averagedVehicles([], 'CLASS', 'ALL')), ['COST_UNKNOWN']));
});

describe('an election to average', () => {
  const election = { category: 'CLASS', basis: 'ALL', fiscalYearBegins: '2027-01-01', filedOn: '2026-12-22' } as const;

  it('is filed ten days before the fiscal year', () => {
    assert.deepEqual(averagingElection(election), []);
    assert.deepEqual(codes({ findings: averagingElection({ ...election, filedOn: '2026-12-23' }) }), ['ELECTION_LATE']);
    assert.equal(averagingElection({ ...election, filedOn: null })[0]?.severity, 'missing');
  });
  it('does not change within the fiscal year', () => {
    const other = { ...election, basis: 'EXPORTED' } as const;
    assert.deepEqual(codes({ findings: averagingElection(other, election) }), ['ELECTION_IRREVOCABLE']);
    assert.deepEqual(averagingElection(election, election), []);
    assert.deepEqual(averagingElection(other, { ...election, fiscalYearBegins: '2026-01-01' }), []);
  });
  it('of another category needs the countries', () =>
    assert.deepEqual(codes({ findings: averagingElection({ ...election, category: 'OTHER' }) }), ['INTERPRETATION']));
});

describe('the analysis at the end of the year', () => {
  const estimated = [{ netCost: 100, vnm: 25 }];

  it('is owed while there are no actual costs', () =>
    assert.deepEqual(codes(yearEndAnalysis(estimated, null, 75)), ['YEAR_END_ANALYSIS']));
  it('says who must be told when actual costs miss the content', () => {
    const answer = yearEndAnalysis(estimated, [{ netCost: 100, vnm: 25.01 }], 75);
    assert.ok(answer.kind === 'year-end');
    assert.deepEqual([answer.estimated, answer.actual, codes(answer)], ['met', 'not-met', ['YEAR_END_ANALYSIS']]);
    assert.deepEqual(codes(yearEndAnalysis(estimated, estimated, 75)), []);
  });
  it('is unknown while a cost is', () =>
    assert.equal(yearEndAnalysis(estimated, [{ netCost: null, vnm: 1 }], 75).kind, 'unknown'));
  it('says in which list and at which good a cost is missing', () => {
    const answer = yearEndAnalysis(estimated, [...estimated, { netCost: null, vnm: 1 }], 75);
    assert.match(answer.findings[0]?.sentence.en ?? '', /^Actual costs\. Good or period 2: /);
  });
});
