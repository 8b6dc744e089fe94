import assert from 'node:assert/strict';
import type { Assessment, CriterionResult } from '../../../src/domain/readiness/Assessment';
import { compareAssessments } from '../../../src/domain/readiness/compareAssessments';
import { dataToCollect } from '../../../src/domain/readiness/dataToCollect';
import { freshness } from '../../../src/domain/readiness/evidence';
import { improvementAreas } from '../../../src/domain/readiness/improvementAreas';
import { nextActions } from '../../../src/domain/readiness/nextActions';
import { reaches } from '../../../src/domain/readiness/reaches';
import { readinessRubric } from '../../../src/domain/readiness/Rubric';
import { scoreSupplier } from '../../../src/domain/readiness/scoreSupplier';
import { valueAtPoints } from '../../../src/domain/readiness/valueAtPoints';
import { asOf, rowOf } from './readinessCases';

const rubric = readinessRubric();
const ready = rowOf('CBO_S01');
const score = (record: Readonly<Record<string, unknown>>, day = asOf): Assessment =>
  scoreSupplier(rubric, record, { asOf: day });
const result = (assessment: Assessment, id: string): CriterionResult => {
  const found = assessment.criteria.find(({ criterion }) => criterion.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const points = (record: Readonly<Record<string, unknown>>, id: string): number | string => {
  const found = result(score(record), id).points;
  return found.kind === 'known' ? found.points : found.kind;
};
const gates = ({ gates: fired }: Assessment): readonly string[] => fired.map(({ id }) => id);

describe('missing data', () => {
  it('is never zero: a blank, a null and a word for unknown leave the criterion out', () => {
    for (const value of [undefined, null, '', ' ', 's/d', 'S/D', 'No sé', '?', Number.NaN, []]) {
      assert.equal(points({ ppm: value }, 'ppm'), 'unknown', String(value));
    }
    assert.equal(points({ ppm: 0 }, 'ppm'), 100);
  });

  it('gives no score and no band when nothing is known', () => {
    const nothing = score({});
    assert.deepEqual(
      [
        nothing.score,
        nothing.band,
        nothing.low,
        nothing.high,
        nothing.coverage,
        nothing.insufficient,
        nothing.confidence,
      ],
      [null, null, 0, 100, 0, true, 0],
    );
    assert.deepEqual(nothing.eligibilityBlocks, []);
  });

  it('makes the band provisional below two thirds', () => {
    const few = score({ certificaciones: ['IATF16949@2028-03-01'], ppm: 10, otd_pct: 97 });
    assert.ok(few.score !== null && few.score > 60 && few.insufficient);
    assert.ok(few.low < 30 && few.high > 90);
    assert.ok(gates(few).includes('G9_COB_NUCLEO'));
  });

  it('is asked for by how much it would narrow the bounds', () => {
    const record = rowOf('CBO_S12');
    assert.deepEqual(
      dataToCollect(rubric, score(record)).map(({ criterion }) => criterion),
      ['cpk', 'auditoria', 'mmog', 'flete_premium', 'saq5'],
    );
  });

  it('does not turn into coverage by writing n/a', () => {
    const assessment = score({ ...ready, ppm: 'n/a' });
    assert.equal(result(assessment, 'ppm').points.kind, 'unknown');
    assert.deepEqual(
      assessment.problems.map(({ field, code }) => [field, code]),
      [['ppm', 'always-applies']],
    );
  });

  it('is not "no" for processes: an unknown list leaves the special assessments unknown', () => {
    assert.equal(points({ ...ready, procesos: null }, 'cqi'), 'unknown');
    assert.equal(points({ ...ready, procesos: ['4.ENS'] }, 'cqi'), 'na');
    assert.equal(points({ procesos: ['6.TT.CARB'] }, 'cqi'), 'unknown');
  });
});

describe('certificates', () => {
  const qms = (...certificaciones: readonly string[]): number | string => points({ certificaciones }, 'qms_cert');

  it('count through their day of expiry', () => {
    assert.equal(qms('ISO9001@2026-11-21'), 70);
    assert.equal(qms('ISO9001@2026-11-20'), 20);
  });

  it('count by the best one that is valid', () => {
    assert.equal(qms('ISO9001@2027-01-01', 'IATF16949@2026-01-01'), 70);
    assert.equal(qms('ISO9001@2025-01-01', 'ISO9001_PROC'), 40);
    assert.equal(qms('NINGUNA'), 0);
    assert.equal(qms('iso9001@2027-01-01'), 70);
  });

  it('close the world for what they list and leave the quality system open when none of it is named', () => {
    assert.equal(qms('ISO14001@2027-01-01'), 'unknown');
    assert.equal(points({ certificaciones: ['ISO9001@2027-01-01'] }, 'iso14001'), 0);
    assert.equal(points({}, 'iso14001'), 'unknown');
  });

  it('that cannot be read make the list unknown, with a sentence', () => {
    const assessment = score({ certificaciones: ['IATF16949@pronto', 'ISO14001@2027-01-01'] });
    assert.equal(result(assessment, 'iso14001').points.kind, 'unknown');
    assert.match(assessment.problems[0]?.sentence.es ?? '', /IATF16949@PRONTO|IATF16949@pronto/);
  });

  it('that expired are named', () => {
    const { problems } = score({ certificaciones: ['ISO9001@2026-11-20'] });
    assert.deepEqual(problems[0]?.sentence, {
      es: 'ISO9001 venció el 2026-11-20.',
      en: 'ISO9001 expired on 2026-11-20.',
    });
  });

  it('of information security matter only when a customer requires them', () => {
    const record = { certificaciones: ['TISAX_AL1@2028-01-01'] };
    assert.equal(points(record, 'infosec'), 'na');
    assert.equal(points({ ...record, infosec_requerida: 'SI' }, 'infosec'), 0);
    assert.equal(points({ certificaciones: ['TISAX_AL3@2028-01-01'], infosec_requerida: true }, 'infosec'), 100);
  });
});

describe('processes', () => {
  it('are in demand exactly, nearby or not', () => {
    assert.equal(points({ procesos: ['2.ESTAM.PROG'] }, 'demanda'), 100);
    assert.equal(points({ procesos: ['1.PLAST'] }, 'demanda'), 100);
    assert.equal(points({ procesos: ['2.EXTRAL'] }, 'demanda'), 60);
    assert.equal(points({ procesos: ['4.ENS'] }, 'demanda'), 0);
    assert.equal(points({ procesos: ['9.METRO'] }, 'demanda'), 0);
    assert.equal(points({ procesos: ['9.NDT'] }, 'demanda'), 100);
  });
});

describe('wrong values', () => {
  it('count as missing and are pointed out with their field', () => {
    const { problems, criteria } = score({ ppm: 'pocos', mmog: 'Z', anio_inicio: 2030, infosec_requerida: 'tal vez' });
    assert.deepEqual(
      problems.map(({ field, code }) => [field, code]),
      [
        ['ppm', 'not-a-number'],
        ['mmog', 'not-listed'],
        ['anio_inicio', 'in-the-future'],
      ],
    );
    assert.ok(criteria.every(({ points: one }) => one.kind !== 'known'));
  });

  it('include a day of assessment that is none: that is our bug', () => {
    assert.throws(() => score({}, '21/11/2026'), RangeError);
  });
});

describe('gates', () => {
  it('cap a plant whose quality certificate is unknown at near-ready', () => {
    const assessment = score({ ...ready, certificaciones: ['ISO14001@2027-05-01'] });
    const gate = assessment.gates.find(({ id }) => id === 'G1_SIN_SGC');
    assert.deepEqual(gate, { id: 'G1_SIN_SGC', cap: 'CASI', becauseUnknown: true, binding: true });
    assert.equal(assessment.band, 'CASI');
  });

  it('cap a plant in distress, and its next action opens that gate', () => {
    const record = { ...ready, altman_z2: 1.0 };
    const assessment = score(record);
    assert.deepEqual(gates(assessment), ['G8_FIN']);
    assert.equal(assessment.band, 'CASI');
    const [first] = nextActions(rubric, record, assessment);
    assert.deepEqual([first?.criterion, first?.bandsGained, first?.gateLinked], ['altman', 1, true]);
    assert.deepEqual(gates(score({ ...ready, altman_z2: null })), []);
  });

  it('flag the area that holds a binding one, however little it loses', () => {
    const assessment = score(rowOf('CBO_S08'));
    const area = improvementAreas(rubric, assessment).find(({ id }) => id === 'certificacion');
    assert.ok(area !== undefined && area.loss < 3 && area.flagged);
    assert.ok(improvementAreas(rubric, assessment).some(({ flagged }) => !flagged));
  });

  it('do not fire on the line: a core dimension of exactly 70 is not below 70', () => {
    const performance = { ppm: 50, otd_pct: 88, flete_premium_pct: 0, oee_pct: 72.5 };
    const onTheLine = score({ ...ready, ...performance });
    assert.equal(onTheLine.dimensions.find(({ id }) => id === 'PERF')?.score, 70);
    assert.ok(!gates(onTheLine).includes('G6_DIM_70'));
    assert.ok(gates(score({ ...ready, ...performance, otd_pct: 87.9 })).includes('G6_DIM_70'));
  });

  it('take binary noise for what it is, and nothing more', () => {
    assert.equal(reaches(0.1 + 0.7, 0.8), true);
    assert.equal(reaches(79.99999999999999, 80), true);
    assert.equal(reaches(79.9999999, 80), false);
  });
});

describe('eligibility', () => {
  it('is blocked by what is known to block, apart from readiness', () => {
    const blocked = score({ ...ready, rfc: 'ABC', opinion_sat: 'NEGATIVA', lista_69b: true });
    assert.deepEqual(blocked.eligibilityBlocks, ['E1_RFC', 'E2_SAT', 'E3_69B']);
    assert.equal(blocked.scoreBand, 'LISTA');
    assert.deepEqual(score({ ...ready, lista_69b: 'si' }).eligibilityBlocks, ['E3_69B']);
  });

  it('is not blocked by a wrong check digit, which is pointed out', () => {
    const assessment = score({ ...ready, rfc: 'GODE561231GR7' });
    assert.deepEqual(assessment.eligibilityBlocks, []);
    assert.deepEqual(
      assessment.problems.map(({ code }) => code),
      ['rfc-check-digit'],
    );
  });
});

describe('confidence', () => {
  it('weighs evidence and age and never the score', () => {
    const declared = score({ ...ready, evidencia: null, fecha_actualizacion: null });
    assert.equal(declared.score, score(ready).score);
    assert.ok(Math.abs(declared.confidence - 0.5 * 0.75) < 1e-12);
    assert.equal(declared.confidenceLevel, 'BAJA');
    assert.equal(score(ready).confidenceLevel, 'ALTA');
  });

  it('reads evidence by field, as the list keeps it', () => {
    const assessment = score({ ...ready, evidencia: ['certificaciones=DOCUMENTO', 'ppm=VERIFICADO', 'otd_pct=NADA'] });
    assert.deepEqual(
      ['qms_cert', 'ppm', 'otd', 'oee'].map((id) => result(assessment, id).evidence),
      ['DOCUMENTO', 'VERIFICADO', 'DECLARADO', 'DECLARADO'],
    );
    assert.ok(!gates(assessment).includes('G10_EVIDENCIA'));
    assert.equal(result(score({ evidencia: 'verificado' }), 'ppm').evidence, 'VERIFICADO');
  });

  it('ages by whole months, the last day included', () => {
    assert.equal(freshness('2025-11-21', asOf, rubric), 1);
    assert.equal(freshness('2025-11-20', asOf, rubric), 0.9);
    assert.equal(freshness('2023-11-21', asOf, rubric), 0.75);
    assert.equal(freshness('2023-11-20', asOf, rubric), 0.5);
    assert.equal(freshness('2024-02-29', '2025-02-28', rubric), 1);
    assert.equal(freshness(null, asOf, rubric), 0.75);
  });
});

describe('lists of plants', () => {
  it('put plants with enough evidence first, then by the score at worst', () => {
    const sure = score(rowOf('CBO_S12'));
    const hiding = score({ certificaciones: ['IATF16949@2028-03-01'], ppm: 0 });
    const worse = score({ ppm: 0 });
    assert.ok((hiding.score ?? 0) > (sure.score ?? 0));
    assert.deepEqual(
      [worse, hiding, sure, score(ready)].sort(compareAssessments).map(({ low }) => low),
      [score(ready).low, sure.low, hiding.low, worse.low],
    );
  });

  it('keep the bands of the probe rows under every weight set', () => {
    const scores = (id: string): readonly number[] =>
      ['default', 'iguales', 'oem_calidad', 'desarrollo'].map(
        (weights) => scoreSupplier(readinessRubric(weights), rowOf(id), { asOf }).score ?? 0,
      );
    const range = (values: readonly number[]): readonly string[] => [
      Math.min(...values).toFixed(1),
      Math.max(...values).toFixed(1),
    ];
    assert.deepEqual(range(scores('CBO_S01')), ['85.2', '89.2']);
    assert.deepEqual(range(scores('CBO_S12')), ['52.9', '58.7']);
  });
});

describe('the value that brings some points', () => {
  it('is read back from the breakpoints', () => {
    const fn = (id: string) => result(score({}), id).criterion.fn;
    assert.equal(valueAtPoints(fn('altman'), 40), 1.1);
    assert.ok(Math.abs((valueAtPoints(fn('altman'), 70) ?? 0) - 1.85) < 1e-12);
    assert.equal(valueAtPoints(fn('rotacion'), 60), 3);
    assert.equal(valueAtPoints(fn('cpk'), 70), 1.33);
    assert.equal(valueAtPoints(fn('mmog'), 70), null);
  });
});
