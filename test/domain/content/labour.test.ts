import assert from 'node:assert/strict';
import { assemblyCredit, type AssemblyPlant } from '../../../src/domain/content/assemblyCredit';
import { directProductionWages } from '../../../src/domain/content/directProductionWages';
import { heavyTruckCredit } from '../../../src/domain/content/heavyTruckCredit';
import { highWageFreight } from '../../../src/domain/content/highWageFreight';
import { hourlyRate } from '../../../src/domain/content/hourlyRate';
import { labourValueContent } from '../../../src/domain/content/labourValueContent';
import { wageFloor } from '../../../src/domain/content/wageFloor';
import { codes, valueOf } from './checking';

describe('hourly rate', () => {
  it('comes from what a period pays and the hours of a week', () => {
    assert.equal(valueOf(hourlyRate({ wage: 300, period: 'HOUR', weeklyHours: null })), 300);
    assert.equal(valueOf(hourlyRate({ wage: 24_960, period: 'HALF_MONTH', weeklyHours: 48 })), 240);
    assert.equal(valueOf(hourlyRate({ wage: 49_920, period: 'MONTH', weeklyHours: 48 })), 240);
    assert.equal(valueOf(hourlyRate({ wage: 11_520, period: 'WEEK', weeklyHours: 48 })), 240);
    assert.equal(valueOf(hourlyRate({ wage: 23_040, period: 'TWO_WEEKS', weeklyHours: 48 })), 240);
    assert.equal(valueOf(hourlyRate({ wage: 599_040, period: 'YEAR', weeklyHours: 48 })), 240);
  });
  it('is unknown without the hours, and refused when there are none', () => {
    assert.equal(hourlyRate({ wage: 1, period: 'MONTH', weeklyHours: null }).kind, 'unknown');
    assert.equal(hourlyRate({ wage: null, period: 'HOUR', weeklyHours: 40 }).kind, 'unknown');
    assert.deepEqual(codes(hourlyRate({ wage: 1, period: 'MONTH', weeklyHours: 0 })), ['DIV_BY_ZERO']);
  });
  it('meets the floor on its line', () => {
    const rate = valueOf(hourlyRate({ wage: 294.22 * 48, period: 'WEEK', weeklyHours: 48 }));
    const verdict = wageFloor({ country: 'MX', baseWages: rate, hours: 1, withBonus: false });
    assert.equal(verdict.kind === 'wage' && verdict.verdict, 'met');
  });
});

describe('direct production', () => {
  it('counts all hours of whoever spends 85 % on it, the direct ones of others, and none of interns, managers and research', () => {
    const answer = directProductionWages([
      { rate: 300, hours: 40, directHours: 34 },
      { rate: 200, hours: 40, directHours: 33.9 },
      { rate: 900, hours: 40, directHours: 40, role: 'MANAGER' },
      { rate: null, hours: null, directHours: null, role: 'INTERN' },
    ]);
    assert.deepEqual(answer, { kind: 'wages', baseWages: 18_780, hours: 73.9, directWorkers: 1, findings: [] });
  });
  it('is unknown while a wage is, and refuses hours that cannot be', () => {
    assert.equal(directProductionWages([{ rate: null, hours: 1, directHours: 1 }]).kind, 'unknown');
    const wrong = directProductionWages([
      { rate: -1, hours: 1, directHours: 1 },
      { rate: 1, hours: 1, directHours: 2 },
    ]);
    assert.deepEqual([wrong.kind, wrong.findings.length], ['refused', 2]);
  });
});

describe('assembly credit', () => {
  const engines: AssemblyPlant = { product: 'ENGINES', capacity: 100_000, paysFloor: true, inRegion: true, own: true };
  const points = (vehicle: 'LIGHT_TRUCK' | 'HEAVY_TRUCK', plant: Partial<AssemblyPlant>): unknown => {
    const answer = assemblyCredit(vehicle, [{ ...engines, ...plant }]);
    return answer.kind === 'value' ? answer.value : answer.kind;
  };

  it('is five points with capacity in the region at the floor', () => {
    assert.equal(points('LIGHT_TRUCK', {}), 5);
    assert.equal(points('LIGHT_TRUCK', { capacity: 99_999 }), 0);
    assert.equal(points('LIGHT_TRUCK', { product: 'BATTERY_PACKS', capacity: 25_000 }), 5);
    assert.equal(points('HEAVY_TRUCK', { product: 'TRANSMISSIONS', capacity: 20_000 }), 5);
    assert.equal(points('HEAVY_TRUCK', { product: 'BATTERY_PACKS', capacity: 19_999 }), 0);
    assert.equal(points('LIGHT_TRUCK', { paysFloor: false }), 0);
    assert.equal(points('LIGHT_TRUCK', { inRegion: false }), 0);
  });
  it('takes a contract of three years in the place of an own plant', () => {
    assert.equal(points('LIGHT_TRUCK', { own: false, contractYears: 3 }), 5);
    assert.equal(points('LIGHT_TRUCK', { own: false, contractYears: 2.9 }), 0);
    assert.equal(points('LIGHT_TRUCK', { own: false }), 0);
  });
  it('is unknown while a plant might qualify, and known when one does or none can', () => {
    assert.equal(points('LIGHT_TRUCK', { paysFloor: null }), 'unknown');
    assert.equal(points('LIGHT_TRUCK', { own: null }), 'unknown');
    assert.equal(points('LIGHT_TRUCK', { paysFloor: null, capacity: 5 }), 0);
    assert.equal(valueOf(assemblyCredit('LIGHT_TRUCK', [{ ...engines, capacity: null }, engines])), 5);
    assert.equal(valueOf(assemblyCredit('LIGHT_TRUCK', [])), 0);
    assert.equal(points('LIGHT_TRUCK', { capacity: -1 }), 'refused');
  });
});

describe('high-wage freight', () => {
  const leg = { cost: 10, insideRegion: true, paysFloor: true, inMaterials: false };

  it('is what moves inside the region at the floor and is not in the materials yet', () => {
    const answer = highWageFreight([
      leg,
      { ...leg, insideRegion: false },
      { ...leg, paysFloor: null },
      { ...leg, inMaterials: true },
    ]);
    assert.deepEqual([valueOf(answer), codes(answer)], [10, Array.from({ length: 3 }, () => 'FREIGHT_NOT_COUNTED')]);
  });
  it('leaves out what is not known to be in the materials already, and says so', () => {
    const answer = highWageFreight([leg, { ...leg, inMaterials: null }]);
    assert.deepEqual([valueOf(answer), codes(answer)], [10, ['FREIGHT_NOT_COUNTED']]);
  });
  it('is unknown without a cost that would count, and refused when negative', () => {
    assert.equal(highWageFreight([{ ...leg, cost: null }]).kind, 'unknown');
    assert.equal(valueOf(highWageFreight([{ ...leg, cost: null, insideRegion: false }])), 0);
    assert.deepEqual(codes(highWageFreight([{ ...leg, cost: -1 }])), ['NEGATIVE_COST']);
  });
  it('adds to the materials of the labour value', () => {
    const line = { percent: 40, minMaterialLabour: 25, maxTechnology: 10, maxAssembly: 5 };
    const ask = { materials: 20, freight: 5, base: 100, labour: 0, technology: 10, assembly: 5 };
    const answer = labourValueContent({ ...ask, route: 'NC' }, line);
    assert.deepEqual(answer.kind === 'labour' && [answer.materialLabour, answer.verdict], [25, 'met']);
    assert.deepEqual(codes(labourValueContent({ ...ask, route: 'APV' }, line)), ['INTERPRETATION']);
  });
});

describe('heavy-truck credit and the whole labour value', () => {
  it('needs more than 45 % where it is known', () => {
    assert.equal(valueOf(heavyTruckCredit(62, 32, '2026-01-01', 45)), 62);
    assert.equal(valueOf(heavyTruckCredit(62, 32, '2026-01-01', 45.1)), 64);
    assert.equal(valueOf(heavyTruckCredit(62, 32, '2027-06-30')), 64);
    assert.equal(valueOf(heavyTruckCredit(62, 32, '2020-06-30')), 62);
  });
});
