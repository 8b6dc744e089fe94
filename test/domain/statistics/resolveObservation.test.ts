import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseVintage } from '../../../src/domain/statistics/chooseVintage';
import { indicatorOf, indicators, readIndicator, searchIndicators } from '../../../src/domain/statistics/indicators';
import type { Observation } from '../../../src/domain/statistics/Observation';
import { isPeriod } from '../../../src/domain/statistics/readPeriod';
import { placeOf, type Place } from '../../../src/domain/statistics/places';
import { resolveObservation, type Resolution } from '../../../src/domain/statistics/resolveObservation';
import { seedObservations } from '../../../src/domain/statistics/seedObservations';
import { share } from '../../../src/domain/statistics/share';

const place = (code: string): Place => placeOf(code) ?? assert.fail(code);

function observation(changes: Partial<Observation>): Observation {
  return {
    indicator: 'fdi',
    place: 'MX-QUE',
    period: '2024',
    value: 1,
    unit: 'million USD',
    status: 'ok',
    source: 'prueba',
    vintage: '2025-01-01',
    printed: null,
    note: null,
    ...changes,
  };
}

function valueOf(resolution: Resolution): number | null {
  assert.ok(resolution.found, resolution.found ? '' : resolution.sentence.en);
  return resolution.observation.value;
}

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];

describe('chooseVintage', () => {
  const stated = observation({ vintage: '2024-01-01', value: 2 });

  it('prefers a number to none', () => {
    assert.equal(chooseVintage([observation({ value: null, status: 'final', vintage: '2026-01-01' }), stated]), stated);
  });

  it('prefers a stated number to a derived one, and both to a questioned one', () => {
    const derived = observation({ status: 'derived', vintage: '2026-01-01' });
    const questioned = observation({ status: 'questioned', vintage: '2026-06-01' });
    assert.equal(chooseVintage([questioned, derived, stated]), stated);
    assert.equal(chooseVintage([questioned, derived]), derived);
  });

  it('prefers what is settled to what is preliminary, then the newest', () => {
    const preliminary = observation({ status: 'preliminary', vintage: '2026-01-01' });
    const newer = observation({ status: 'revised', vintage: '2025-10-16' });
    assert.equal(chooseVintage([preliminary, stated, newer]), newer);
  });

  it('takes undated vintages for older than dated ones', () => {
    const undated = observation({ status: 'corrected', vintage: 'seed-000' });
    assert.equal(chooseVintage([undated, stated]), stated);
    assert.equal(chooseVintage([observation({ vintage: 'seed-000-repeated' }), undated]), undated);
  });

  it('does not depend on the order', () => {
    const some = fc.record({
      value: fc.constantFrom(null, 1, 2),
      status: fc.constantFrom<Observation['status']>('ok', 'questioned', 'derived', 'preliminary', 'final'),
      vintage: fc.constantFrom('2018', '2025-10-16', 'seed-000', 'seed-001', 'sin-fecha'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(some, { minLength: 1, maxLength: 6, selector: ({ vintage }) => vintage }), (all) => {
        const vintages = all.map(observation);
        assert.equal(chooseVintage([...vintages].reverse()), chooseVintage(vintages));
      }),
    );
  });
});

describe('the observations the product starts with', () => {
  it('are 84, each once, all of the catalogue and in its unit', () => {
    assert.equal(seedObservations.length, 84);
    const keys = seedObservations.map((each) => [each.indicator, each.place, each.period, each.vintage].join('|'));
    assert.equal(new Set(keys).size, 84);
    for (const each of seedObservations) {
      assert.equal(indicatorOf(each.indicator)?.unit.en, each.unit, each.indicator);
      assert.ok(placeOf(each.place) !== undefined && isPeriod(each.period) && each.value !== null);
      assert.doesNotMatch(`${each.source} ${each.note ?? ''}`, /\.txt|\/work|\.csv/);
    }
  });

  it('say exports of CBO in 2024 as corrected, with the printed figure', () => {
    const resolution = resolveObservation(seedObservations, 'exports', place('CBO'), '2024');
    assert.equal(valueOf(resolution), 122_009.9);
    assert.ok(resolution.found && resolution.how === 'stated');
    assert.equal(resolution.observation.printed, '$122,009.9 billion');
    assert.equal(resolution.observation.status, 'corrected');
  });

  it('hold the key figures', () => {
    const cases: readonly (readonly [string, string, string, number])[] = [
      ['fdi', 'CBO', '2024', 5313.4],
      ['population', 'CBO', '2025', 21_000_000],
      ['population', 'BAJIO', '2018', 12_400_000],
      ['gdp', 'BAJIO', '2017', 89_000],
      ['autoparts_output', 'MX', '2024-07', 73_303],
      ['suppliers_catalogued', 'MX-AGU', '2025-05', 220],
      ['population_share', 'BAJIO', '2018', 9.9],
      ['fdi_share', 'CBO', '2024', 14.41],
      ['exports_share', 'CBO', '2024', 22.1],
    ];
    for (const [indicator, code, period, value] of cases) {
      assert.equal(valueOf(resolveObservation(seedObservations, indicator, place(code), period)), value, indicator);
    }
  });

  it('give the share of exports by its named denominator', () => {
    const answer = share(seedObservations, 'exports', place('CBO'), place('MX'), null);
    assert.ok(answer.found);
    assert.equal(Number(answer.value.toFixed(4)), 0.221);
    assert.match(answer.denominator.es, /ETEF.*México, 2024/);
  });
});

describe('resolveObservation', () => {
  const quarters = QUARTERS.map((period, index) => observation({ period, value: index + 1.1 }));
  const states = place('CBO').states ?? [];

  it('sums a flow of four quarters to a year, and says so', () => {
    const resolution = resolveObservation(quarters, 'fdi', place('MX-QUE'), '2024');
    assert.equal(valueOf(resolution), 10.4);
    assert.ok(resolution.found && resolution.how === 'sum-of-periods' && resolution.parts.length === 4);
    assert.equal(resolution.observation.status, 'derived');
    assert.match(resolution.observation.note ?? '', /4 trimestres/);
  });

  it('sums nothing over a gap, and no stock over time', () => {
    assert.equal(resolveObservation(quarters.slice(1), 'fdi', place('MX-QUE'), '2024').found, false);
    const confidential = [
      ...quarters.slice(1),
      observation({ period: '2024-Q1', value: null, status: 'confidential' }),
    ];
    assert.equal(resolveObservation(confidential, 'fdi', place('MX-QUE'), '2024').found, false);
    const people = QUARTERS.map((period) => observation({ indicator: 'population', unit: 'persons', period }));
    assert.equal(resolveObservation(people, 'population', place('MX-QUE'), '2024').found, false);
  });

  it('sums a region from all of its states only when it has no figure of its own', () => {
    const ofStates = states.map((code, index) => observation({ place: code, value: index + 1 }));
    const sum = resolveObservation(ofStates, 'fdi', place('CBO'), '2024');
    assert.equal(valueOf(sum), 15);
    assert.ok(sum.found && sum.how === 'sum-of-states');
    assert.equal(resolveObservation(ofStates.slice(1), 'fdi', place('CBO'), '2024').found, false);
    const own = observation({ place: 'CBO', value: 5313.4, status: 'corrected', vintage: 'seed-000' });
    assert.equal(valueOf(resolveObservation([...ofStates, own], 'fdi', place('CBO'), '2024')), 5313.4);
  });

  it('sums a region from quarters of its states', () => {
    const all = states.flatMap((code) => QUARTERS.map((period) => observation({ place: code, period })));
    assert.equal(valueOf(resolveObservation(all, 'fdi', place('CBO'), '2024')), 20);
  });

  it('never sums shares', () => {
    const all = states.map((code) => observation({ indicator: 'fdi_share', unit: 'percent', place: code }));
    assert.equal(resolveObservation(all, 'fdi_share', place('CBO'), '2024').found, false);
  });

  it('does not sum different units', () => {
    const all = states.map((code, index) =>
      observation({ place: code, unit: index === 0 ? 'million MXN' : 'million USD' }),
    );
    assert.equal(resolveObservation(all, 'fdi', place('CBO'), '2024').found, false);
  });

  it('takes the latest period when none is asked for', () => {
    const store = [
      observation({ period: '2022', value: 22 }),
      observation({ period: '2023', value: 23 }),
      observation({ period: '2024', value: null }),
    ];
    assert.equal(valueOf(resolveObservation(store, 'fdi', place('MX-QUE'), null)), 23);
    const ofStates = states.flatMap((code) =>
      ['2022', '2023'].map((period) => observation({ place: code, period, value: 2 })),
    );
    const partly = [...ofStates, observation({ place: 'MX-AGU', period: '2025', value: 9 })];
    const resolution = resolveObservation(partly, 'fdi', place('CBO'), null);
    assert.equal(valueOf(resolution), 10);
    assert.ok(resolution.found && resolution.observation.period === '2023');
  });

  it('takes a full year before its last quarter, and a quarter of a year that is not over', () => {
    assert.equal(valueOf(resolveObservation(quarters, 'fdi', place('MX-QUE'), null)), 10.4);
    const begun = [...quarters, observation({ period: '2025-Q1', value: 7 })];
    assert.equal(valueOf(resolveObservation(begun, 'fdi', place('MX-QUE'), null)), 7);
  });

  it('says what there is when there is no number', () => {
    const answer = (code: string, indicator = 'fdi'): string => {
      const resolution = resolveObservation(quarters, indicator, place(code), '2030');
      assert.ok(!resolution.found);
      assert.ok(resolution.sentence.en.length > 20);
      return resolution.sentence.es;
    };
    assert.match(answer('MX-QUE'), /Inversión extranjera directa.*Querétaro en 2030; hay de 2024-Q1 a 2024-Q4\./);
    assert.match(answer('MX-JAL'), /Jalisco en 2030; hay para Querétaro\./);
    assert.match(answer('MX-JAL', 'population'), /aún no se ha cargado/);
  });
});

describe('share', () => {
  it('takes both numbers of one period', () => {
    const store = [
      observation({ value: 20, period: '2023' }),
      observation({ value: 30, period: '2024' }),
      observation({ value: 80, period: '2023', place: 'MX' }),
    ];
    const answer = share(store, 'fdi', place('MX-QUE'), place('MX'), null);
    assert.ok(answer.found);
    assert.deepEqual([answer.value, answer.part.period, answer.whole.place], [0.25, '2023', 'MX']);
  });

  it('is missing, with a sentence, when a number is missing, not positive, or no amount', () => {
    const store = [
      observation({}),
      observation({ place: 'MX', value: -5 }),
      observation({ indicator: 'fdi_share', unit: 'percent' }),
    ];
    for (const [indicator, of] of [
      ['fdi', 'MX'],
      ['fdi', 'CBO'],
      ['fdi_share', 'MX'],
      ['population', 'MX'],
    ] as const) {
      for (const period of ['2024', null]) {
        const answer = share(store, indicator, place('MX-QUE'), place(of), period);
        assert.ok(!answer.found && answer.sentence.es.length > 20, `${indicator} ${of}`);
      }
    }
  });
});

describe('indicators', () => {
  it('are read by id, by names in both languages and by names that files use', () => {
    for (const each of indicators) {
      for (const text of [each.id, each.name.es, each.name.en.toUpperCase(), ...each.aliases]) {
        const reading = readIndicator(text);
        assert.ok(reading.ok && reading.indicator.id === each.id, text);
      }
    }
    assert.ok(!readIndicator('felicidad').ok);
  });

  it('are found by words in any spelling', () => {
    assert.ok(searchIndicators('inversion extranjera').some(({ id }) => id === 'fdi'));
    assert.deepEqual(searchIndicators('zzz'), []);
    assert.equal(searchIndicators(' ').length, indicators.length);
  });
});
