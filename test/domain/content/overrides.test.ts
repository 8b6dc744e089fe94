import assert from 'node:assert/strict';
import { overriddenTables, type OverriddenTables } from '../../../src/domain/content/overrides';
import { ruleVersion } from '../../../src/domain/content/ruleVersion';
import { threshold } from '../../../src/domain/content/threshold';
import { serialOfDate } from '../../../src/domain/rows/dates';
import { codes } from './checking';

const HEADINGS = ['Parte', 'Medida', 'Método', 'Desde', 'Porcentaje', 'Fuente'];
const row = (
  part: unknown,
  from: unknown,
  percent: unknown,
  method: unknown = 'NC',
  measure: unknown = 'RVC',
): unknown[] => [part, measure, method, from, percent, 'DOF 15/12/2026'];

const tablesOf = (...rows: unknown[][]): OverriddenTables => {
  const answer = overriddenTables([HEADINGS, ...rows]);
  assert.ok(answer.kind === 'tables', JSON.stringify(answer));
  return answer;
};
const percent = (answer: OverriddenTables, part: string, date: string, method = 'NC', measure = 'RVC'): unknown => {
  const line = threshold({ part, method, date, measure }, answer.tables);
  return line.kind === 'threshold' ? line.percent : line.findings[0]?.code;
};
const sentences = (...rows: unknown[][]): readonly string[] => {
  const answer = overriddenTables([HEADINGS, ...rows]);
  return answer.kind === 'refused' ? answer.findings.map(({ sentence }) => sentence.es) : [];
};

describe('own thresholds', () => {
  it('hold from their day until the next day of the list, for their part and method only', () => {
    const own = tablesOf(row('PASSENGER_VEHICLE', '2027-01-01', 0.85), row('HEAVY_TRUCK', '2027-01-01', 66));
    assert.equal(percent(own, 'PASSENGER_VEHICLE', '2026-12-31'), 75);
    assert.equal(percent(own, 'PASSENGER_VEHICLE', '2027-01-01'), 85);
    assert.equal(percent(own, 'LIGHT_TRUCK', '2027-01-01'), 75);
    assert.equal(percent(own, 'HEAVY_TRUCK', '2027-06-30'), 66);
    assert.equal(percent(own, 'HEAVY_TRUCK', '2027-07-01'), 70);
    assert.equal(percent(own, 'A1', '2027-01-01', 'TV'), 85);
  });

  it('replace the shipped number of the same day', () => {
    const own = tablesOf(row('heavy truck', '2027-07-01', '68 %'));
    assert.equal(percent(own, 'HEAVY_TRUCK', '2027-06-30'), 64);
    assert.equal(percent(own, 'HEAVY_TRUCK', '2030-01-01'), 68);
  });

  it('are read from fractions, points and percent signs, from serials and typed dates', () => {
    for (const written of [0.8, 80, '80 %', '80%', '0.8', '80']) {
      assert.equal(percent(tablesOf(row('B', serialOfDate('2027-03-31', false), written)), 'B', '2027-04-01'), 80);
    }
    assert.equal(percent(tablesOf(row('parte principal, Tabla B', '31/03/2027', 62.5)), 'B', '2027-03-31'), 62.5);
  });

  it('are read under headings of both languages, in any order, and other columns are left alone', () => {
    const answer = overriddenTables([
      ['Source', 'note', 'percent', 'FROM', 'method', 'part'],
      ['memo', 'x', 80, '2027-01-01', 'net cost', 'C'],
      ['', '', '', '', '', ''],
    ]);
    assert.ok(answer.kind === 'tables');
    assert.equal(percent(answer, 'C', '2027-01-01'), 80);
  });

  it('serve labour and metals, which have no method; the labour floor moves with the total', () => {
    const own = tablesOf(
      row('PASSENGER_VEHICLE', '2027-01-01', 45, '', 'VCL'),
      row('HEAVY_TRUCK', '2027-01-01', 80, '', 'METALS'),
    );
    const line = threshold({ part: 'PASSENGER_VEHICLE', method: 'NC', date: '2027-01-01', measure: 'LVC' }, own.tables);
    assert.ok(line.kind === 'threshold');
    assert.deepEqual([line.percent, line.labour?.minMaterialLabour], [45, 30]);
    assert.equal(percent(own, 'HEAVY_TRUCK', '2027-01-01', 'TV', 'METALS'), 80);
    const blank = tablesOf(row('C', '2027-01-01', 80, 'NC', 0));
    assert.equal(percent(blank, 'C', '2027-01-01'), 80);
  });

  it('are said in the answer, with their source and another rule version', () => {
    const own = tablesOf(row('C', '2027-01-01', 80));
    const line = threshold({ part: 'C', method: 'NC', date: '2027-01-01' }, own.tables);
    assert.ok(line.kind === 'threshold');
    assert.deepEqual([line.own, line.source, codes(line)], [true, 'DOF 15/12/2026', ['OVERRIDE_USED']]);
    assert.match(line.findings[0]?.sentence.es ?? '', /80 % desde el 2027-01-01 \(«DOF 15\/12\/2026»\)/);
    assert.match(line.rules.es, /^reglas al 2026-11-21 \+ 1 umbral propio \(.{6}\)$/);
    assert.notDeepEqual(own.rules, tablesOf(row('C', '2027-01-01', 81)).rules);
    const untouched = threshold({ part: 'B', method: 'NC', date: '2026-01-01' }, own.tables);
    assert.deepEqual([untouched.kind === 'threshold' && untouched.own, codes(untouched)], [false, []]);
    assert.deepEqual(codes(own), ['OVERRIDE_USED']);
  });

  it('have the same version in any order', () => {
    const [one, two] = [row('C', '2027-01-01', 80), row('B', '2027-01-01', 81)];
    assert.deepEqual(tablesOf(one, two).rules, tablesOf(two, one).rules);
    assert.equal(tablesOf(one, one).count, 1);
  });

  it('are none when there are no rows: the shipped tables and their version', () => {
    const none = tablesOf(['', null, '', '', '', ''], [0, 0, 0, 0, 0, 0]);
    assert.deepEqual([none.count, none.rules, none.findings], [0, ruleVersion(), []]);
  });

  it('are parsed once for one content', () => {
    assert.equal(tablesOf(row('D', '2027-01-01', 80)), tablesOf(row('D', '2027-01-01', 80)));
  });

  it('open a method or a regime that the rules have not', () => {
    const own = tablesOf(
      row('PASSENGER_VEHICLE', '2027-01-01', 90, 'TV'),
      row('ALTERNATIVE_STAGING', '2025-07-01', 62.5),
    );
    assert.equal(percent(own, 'PASSENGER_VEHICLE', '2026-12-31', 'TV'), 'METHOD_NOT_AVAILABLE');
    assert.equal(percent(own, 'PASSENGER_VEHICLE', '2027-01-01', 'TV'), 90);
    assert.equal(percent(own, 'ALTERNATIVE_STAGING', '2026-11-21'), 62.5);
  });
});

describe('own thresholds that cannot be read', () => {
  it('are told one by one, with row and column, and then none is used', () => {
    const told = sentences(row('Z9', '2027-02-30', 800, '', 'CO2'), row('B', '2027-01-01', 0.8), [
      null,
      null,
      null,
      46000,
      true,
      ' ',
    ]);
    const cells = told.map((sentence) => /fila (\d), ([^:]+):/.exec(sentence)?.slice(1).join(' '));
    assert.deepEqual(cells, [
      '2 Parte',
      '2 Medida',
      '2 Desde',
      '2 Porcentaje',
      '4 Parte',
      '4 Método',
      '4 Porcentaje',
      '4 Fuente',
    ]);
    assert.match(told[0] ?? '', /«Z9»; escriba PASSENGER_VEHICLE/);
  });

  it('are percentages left blank, which desktop Excel hands over as 0', () => {
    assert.match(sentences(row('B', '2027-01-01', 0))[0] ?? '', /Porcentaje: está en blanco/);
  });

  it('are two rows that contradict each other', () => {
    assert.match(sentences(row('B', '2027-01-01', 80), row('B', 46388, 81))[0] ?? '', /fila 3.*81 %.*fila 2.*80 %/);
  });

  it('are a range without its headings', () => {
    const answer = overriddenTables([['Parte', 'Desde']]);
    assert.deepEqual(codes(answer), ['OVERRIDE_WRONG']);
    assert.match(answer.findings[0]?.sentence.en ?? '', /missing: Percent, Source\./);
    assert.equal(overriddenTables([]).kind, 'refused');
  });
});
