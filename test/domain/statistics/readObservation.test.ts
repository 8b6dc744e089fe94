import assert from 'node:assert/strict';
import { matchHeading } from '../../../src/domain/rows/matchHeading';
import { unitFactor } from '../../../src/domain/statistics/convertUnit';
import { observationColumns } from '../../../src/domain/statistics/observationColumns';
import {
  readObservation,
  UNDATED_VINTAGE,
  type ObservationRecord,
} from '../../../src/domain/statistics/readObservation';

const row: ObservationRecord = {
  indicator: 'fdi_inflow',
  unit: 'million USD',
  place: '22',
  period: '2024-Q1',
  value: '123.4',
  source: 'Secretaría de Economía, IED por entidad (DataMéxico, descarga 2025-10-16)',
};
const context = { date1904: false };

describe('readObservation', () => {
  it('reads a row of a real file', () => {
    assert.deepEqual(readObservation(row, context), {
      ok: true,
      observation: {
        indicator: 'fdi',
        place: 'MX-QUE',
        period: '2024-Q1',
        value: 123.4,
        unit: 'million USD',
        status: 'ok',
        source: 'Secretaría de Economía, IED por entidad (DataMéxico, descarga 2025-10-16)',
        vintage: '2025-10-16',
        printed: null,
        note: null,
      },
    });
  });

  const read = (
    changes: ObservationRecord,
  ): Extract<ReturnType<typeof readObservation>, { ok: true }>['observation'] => {
    const reading = readObservation({ ...row, ...changes }, context);
    assert.ok(reading.ok, reading.ok ? '' : reading.sentence.en);
    return reading.observation;
  };

  it('converts to the unit of the catalogue', () => {
    assert.equal(read({ indicator: 'exports_total', unit: 'thousand USD', value: 4_389_841 }).value, 4389.841);
    assert.equal(read({ unit: 'USD million' }).value, 123.4);
    assert.equal(read({ unit: '' }).value, 123.4);
    assert.equal(unitFactor('millones de dólares', 'million USD'), 1);
    assert.equal(unitFactor('miles de pesos', 'million MXN'), 0.001);
    assert.equal(unitFactor('persons (mid-year)', 'persons'), 1);
    assert.equal(unitFactor('%', 'percent'), 1);
    assert.equal(unitFactor('percent of national GDP', 'percent'), 1);
    assert.equal(unitFactor('2018=100', 'index 2018=100'), 1);
    assert.equal(unitFactor('million MXN', 'million USD'), null);
  });

  it('takes the vintage from its column, else from the source, else says that it has none', () => {
    assert.equal(read({ vintage: 'preliminar-2' }).vintage, 'preliminar-2');
    assert.equal(read({ source: 'datos.gob.mx, cifras a 2017-Q4' }).vintage, '2017-Q4');
    assert.equal(read({ source: 'EAEF_Entidad_Subsector.xlsx, 2007-2018' }).vintage, UNDATED_VINTAGE);
    assert.equal(read({ source: '' }).source, 'sin fuente');
  });

  it('keeps what is missing or confidential apart from zero', () => {
    for (const value of ['', null, undefined, 'NA', 'n/d', '-']) {
      assert.deepEqual([read({ value }).value, read({ value }).status], [null, 'missing']);
    }
    assert.deepEqual([read({ value: 'C' }).value, read({ value: 'C' }).status], [null, 'confidential']);
    assert.deepEqual([read({ value: 0 }).value, read({ value: '-111.2' }).value], [0, -111.2]);
  });

  it('reads years and dates that Excel hands over as numbers', () => {
    assert.equal(read({ period: 2024 }).period, '2024');
    assert.equal(read({ period: 45_535 }).period, '2024-08-31');
    assert.equal(read({ place: 1 }).place, 'MX-AGU');
  });

  it('names the column that is wrong', () => {
    const cases: readonly (readonly [string, ObservationRecord])[] = [
      ['indicator', { indicator: 'felicidad' }],
      ['place', { place: '33' }],
      ['period', { period: 'ayer' }],
      ['value', { value: 'mucho' }],
      ['value', { value: '#N/A' }],
      ['unit', { unit: 'kg' }],
      ['status', { status: 'inventado' }],
    ];
    for (const [column, changes] of cases) {
      const reading = readObservation({ ...row, ...changes }, context);
      assert.ok(!reading.ok && reading.column === column && reading.sentence.es.length > 10, column);
    }
  });
});

describe('observationColumns', () => {
  it('are recognised in files of either language', () => {
    const headings: Readonly<Record<string, string>> = {
      geo: 'place',
      Entidad: 'place',
      indicator: 'indicator',
      INDICADOR: 'indicator',
      Año: 'period',
      period: 'period',
      Valor: 'value',
      unit: 'unit',
      source_file: 'source',
      Fuente: 'source',
      OBS_STATUS: 'status',
      'Fecha de descarga': 'vintage',
    };
    for (const [heading, id] of Object.entries(headings))
      assert.equal(matchHeading(observationColumns, heading)?.id, id, heading);
  });
});
