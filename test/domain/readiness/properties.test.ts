import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rankOfBand } from '../../../src/domain/readiness/bands';
import { dataToCollect } from '../../../src/domain/readiness/dataToCollect';
import { explain } from '../../../src/domain/readiness/explain';
import { geometricScore } from '../../../src/domain/readiness/geometricScore';
import { readinessRubric } from '../../../src/domain/readiness/Rubric';
import { scoreSupplier } from '../../../src/domain/readiness/scoreSupplier';
import { asOf } from './readinessCases';

const rubric = readinessRubric();
const NOISE = 1e-9;

const numberTo = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 10 }).map((tenths) => tenths / 10);
const set = (...codes: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...codes], { minLength: 1 });

/** Values that an answer can take, worst first where there is an order. */
const LADDERS = {
  auditoria_proceso: ['VDA63_P1_ROJO', 'CLIENTE_NO', 'VDA63_C', 'CLIENTE_COND', 'VDA63_B', 'CLIENTE_OK', 'VDA63_A'],
  ppap_nivel: ['NINGUNO', '1', '2', '3'],
  metrologia: ['NINGUNA', 'BASICA', 'CMM', 'LAB17025'],
  mmog: ['C', 'B', 'A'],
  sistemas: ['NINGUNO', 'ERP', 'ERP_EDI'],
  mejora_continua: ['NINGUNA', '5S', 'KAIZEN'],
  opinion_sat: ['NEGATIVA', 'POSITIVA'],
  nivel_cadena: ['SIN_AUTO', 'INDIRECTO', 'T3', 'T2', 'T1'],
} as const;

const ladders = Object.fromEntries(Object.entries(LADDERS).map(([field, codes]) => [field, fc.constantFrom(...codes)]));

const values: Record<string, fc.Arbitrary<unknown>> = {
  ...ladders,
  certificaciones: set(
    'IATF16949@2028-03-01',
    'ISO9001@2027-01-01',
    'ISO9001@2025-01-01',
    'SGC_DOC',
    'ISO14001@2027-05-01',
    'ISO45001@2024-05-01',
    'CQI-9@2027-02-01',
    'CQI-15@2027-02-01',
    'TISAX_AL2@2028-01-01',
  ),
  core_tools: set('APQP', 'PPAP', 'FMEA', 'MSA', 'SPC'),
  procesos: set('2.ESTAM.PROG', '4.SOLD.MIG', '6.TT.CARB', '9.METRO', '3.MAQ.CNC5'),
  edad_equipo_anios: numberTo(40),
  cpk_min: numberTo(3),
  ppm: numberTo(1000),
  otd_pct: numberTo(100),
  flete_premium_pct: numberTo(5),
  oee_pct: numberTo(100),
  utilizacion_pct: numberTo(110),
  rotacion_mensual_pct: numberTo(12),
  horas_capacitacion: numberTo(80),
  competencias_pct: numberTo(100),
  altman_z2: numberTo(5),
  dependencia_cliente_pct: numberTo(100),
  anio_inicio: fc.integer({ min: 1950, max: 2026 }),
  clientes_auto: fc.integer({ min: 0, max: 10 }),
  exportacion_pct: numberTo(100),
  dias_respuesta_rfq: numberTo(30),
  saq5_pct: numberTo(100),
  infosec_requerida: fc.boolean(),
  objetivo_suministro: fc.constantFrom('DIRECTO_T1_OEM', 'DIRECTO_T2'),
};

const complete = fc.record(values);
/** Some fields known, some not. */
const partial = fc
  .record(values, { requiredKeys: [] })
  .chain((record) =>
    fc.subarray(Object.keys(record)).map((keys) => Object.fromEntries(keys.map((key) => [key, record[key]]))),
  );

const score = (record: Readonly<Record<string, unknown>>): ReturnType<typeof scoreSupplier> =>
  scoreSupplier(rubric, record, { asOf });
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < NOISE, `${a} is not ${b}`);

describe('a readiness score', () => {
  it('lies between its bounds, whatever is unknown', () => {
    fc.assert(
      fc.property(partial, (record) => {
        const { score: value, low, high, coverage } = score(record);
        assert.ok(low >= 0 && high <= 100 + NOISE && low <= high + NOISE);
        if (value === null) assert.equal(coverage, 0);
        else assert.ok(low <= value + NOISE && value <= high + NOISE);
      }),
      { numRuns: 500, seed: 20200701 },
    );
  });

  it('is the sum of its contributions, and 100 less the sum of its losses', () => {
    fc.assert(
      fc.property(partial, (record) => {
        const assessment = score(record);
        if (assessment.score === null) return;
        const sum = (key: 'contribution' | 'loss'): number =>
          explain(rubric, assessment).reduce((total, row) => total + row[key], 0);
        near(sum('contribution'), assessment.score);
        near(sum('loss'), 100 - assessment.score);
        near(
          assessment.dimensions.reduce((total, { contribution }) => total + contribution, 0),
          assessment.score,
        );
      }),
      { numRuns: 300, seed: 20200701 },
    );
  });

  it('is never lowered, nor its band, by improving what is known', () => {
    const better: Record<string, (value: unknown) => unknown> = {
      ...Object.fromEntries(
        Object.entries(LADDERS).map(([field, codes]) => [
          field,
          (value: unknown) => codes[Math.min(codes.length - 1, codes.findIndex((code) => code === value) + 1)],
        ]),
      ),
      certificaciones: () => [
        'IATF16949@2028-03-01',
        'ISO14001@2027-05-01',
        'CQI-9@2027-02-01',
        'CQI-15@2027-02-01',
        'ISO45001@2028-01-01',
        'TISAX_AL3@2028-01-01',
      ],
      core_tools: () => ['APQP', 'PPAP', 'FMEA', 'MSA', 'SPC'],
      ppm: (value) => Number(value) / 2,
      otd_pct: (value) => Math.min(100, Number(value) + 5),
      cpk_min: (value) => Number(value) + 0.3,
      altman_z2: (value) => Number(value) + 0.7,
      edad_equipo_anios: (value) => Number(value) / 2,
      oee_pct: (value) => Math.min(100, Number(value) + 10),
      anio_inicio: (value) => Number(value) - 3,
    };
    fc.assert(
      fc.property(partial, fc.constantFrom(...Object.keys(better)), (record, field) => {
        // Unknown before is learning, not improving; and a list that names no quality certificate leaves that criterion unknown.
        fc.pre(field in record);
        const before = score(record);
        const known = (id: string): boolean =>
          before.criteria.find(({ criterion }) => criterion.id === id)?.points.kind === 'known';
        fc.pre(field !== 'certificaciones' || known('qms_cert'));
        const after = score({ ...record, [field]: better[field]?.(record[field]) });
        assert.ok((after.score ?? 0) >= (before.score ?? 0) - NOISE);
        assert.ok(rankOfBand(rubric, after.band ?? '') <= rankOfBand(rubric, before.band ?? ''));
      }),
      { numRuns: 500, seed: 20200701 },
    );
  });

  it('has bounds that learning a value never widens', () => {
    // Learning that a customer requires information security asks a new question; it is no answer to one, so it is left out.
    const answers = Object.keys(values).filter((field) => field !== 'infosec_requerida');
    fc.assert(
      fc.property(complete, partial, fc.constantFrom(...answers), (all, record, field) => {
        const without = Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));
        const before = score(without);
        const after = score({ ...without, [field]: all[field] });
        assert.ok(after.high - after.low <= before.high - before.low + NOISE);
      }),
      { numRuns: 500, seed: 20200701 },
    );
  });

  it('has a width that is the sum of what each missing datum narrows', () => {
    fc.assert(
      fc.property(partial, (record) => {
        const assessment = score(record);
        const narrows = dataToCollect(rubric, assessment).reduce((total, datum) => total + datum.narrows, 0);
        near(narrows, assessment.high - assessment.low);
      }),
      { numRuns: 300, seed: 20200701 },
    );
  });

  it('is not below the geometric one while every dimension is above the floor', () => {
    fc.assert(
      fc.property(partial, (record) => {
        const assessment = score(record);
        const floor = rubric.data.aggregation.geometricFloor;
        fc.pre(assessment.dimensions.every((dimension) => dimension.score === null || dimension.score >= floor));
        const geometric = geometricScore(rubric, assessment);
        if (assessment.score === null) assert.equal(geometric, null);
        else assert.ok(geometric !== null && geometric.score <= assessment.score + NOISE);
      }),
      { numRuns: 300, seed: 20200701 },
    );
  });

  it('is the same for the values of fields and for their raw spellings', () => {
    fc.assert(
      fc.property(partial, (record) => {
        const raw = Object.fromEntries(
          Object.entries(record).map(([field, value]) => [
            field,
            Array.isArray(value) ? value.join('; ') : String(value),
          ]),
        );
        const { score: value, band, coverage } = score(record);
        const again = score(raw);
        assert.deepEqual([again.score, again.band, again.coverage], [value, band, coverage]);
      }),
      { numRuns: 200, seed: 20200701 },
    );
  });
});
