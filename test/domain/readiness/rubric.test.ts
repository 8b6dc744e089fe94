import assert from 'node:assert/strict';
import { explain } from '../../../src/domain/readiness/explain';
import { readRubricHeaders } from '../../../src/domain/readiness/readRubricHeaders';
import { compileRubric, InvalidRubric, readinessRubric, weightSetNames } from '../../../src/domain/readiness/Rubric';
import { scoreSupplier } from '../../../src/domain/readiness/scoreSupplier';
import { processTree } from '../../../src/domain/supplier/processTree';
import { supplierFields } from '../../../src/domain/supplier/supplierFields';
import { asOf, rowOf } from './readinessCases';

const rubric = readinessRubric();

/** The shipped rubric with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(rubric.data);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), path.at(-1) ?? '', value);
  return copy;
}

function problemsOf(data: unknown): readonly string[] {
  try {
    compileRubric(data);
    return [];
  } catch (error) {
    assert.ok(error instanceof InvalidRubric);
    return error.problems.map(({ at, what }) => `${at}: ${what}`);
  }
}

describe('a rubric is refused', () => {
  const first = ['dimensions', 0, 'criteria', 0] as const;

  for (const [name, path, value, expected] of [
    [
      'with an unknown scoring function',
      [...first, 'fn'],
      { type: 'formula', code: 'a+b' },
      /dimensions\.0\.criteria\.0\.fn/,
    ],
    ['with points above 100', [...first, 'fn', 'map', 'ISO9001'], 120, /fn\.map\.ISO9001/],
    ['with points below 0', [...first, 'fn', 'map', 'ISO9001'], -1, /fn\.map\.ISO9001/],
    [
      'with breakpoints out of order',
      ['dimensions', 1, 'criteria', 1, 'fn', 'points'],
      [
        [10, 0],
        [5, 100],
      ],
      /rising order/,
    ],
    [
      'with steps out of order',
      ['dimensions', 1, 'criteria', 2, 'fn', 'steps'],
      [
        [1, 40],
        [1.67, 100],
      ],
      /falling order/,
    ],
    [
      'with weights of criteria that are not 100',
      [...first, 'weight'],
      46,
      /dimensions\.0\.criteria: weights sum to 101/,
    ],
    ['with weights of dimensions that are not 100', ['dimensions', 0, 'weight'], 25, /dimensions: weights sum to 101/],
    ['with a weight set that is not 100', ['weightSets', 'iguales', 'QMS'], 13, /weightSets\.iguales/],
    ['with a cap that is no band', ['gates', 0, 'cap'], 'BRONCE', /BRONCE is not a band/],
    ['with a cap for unknown that is no band', ['gates', 0, 'capIfUnknown'], 'BRONCE', /BRONCE is not a band/],
    ['with a gate on a criterion that is none', ['gates', 6, 'when', 'criterion'], 'cqx', /cqx is not a criterion/],
    ['with a gate condition that is none', ['gates', 0, 'when'], { eval: '1' }, /gates\.0\.when/],
    ['with an area that is none', [...first, 'area'], 'suerte', /suerte is not an area/],
    ['with a criterion twice', [...first, 'id'], 'ppap', /ppap is there twice/],
    ['with bands out of order', ['bands', 0, 'min'], 60, /bands go from high to low/],
    ['with a hole below the last band', ['bands', 3, 'min'], 10, /the last band begins at 0/],
    ['without anything', [], null, /./],
  ] as const) {
    it(name, () => {
      const problems = problemsOf(path.length === 0 ? value : changed(path, value));
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        problems.join('\n') || 'no problem',
      );
    });
  }

  it('with a weight set nobody wrote', () => {
    assert.throws(() => compileRubric(rubric.data, 'nadie'), /no weight set nadie/);
  });
});

describe('the shipped rubric', () => {
  it('has 8 dimensions, 32 criteria and 4 weight sets', () => {
    assert.deepEqual([rubric.dimensions.length, rubric.criteria.length], [8, 32]);
    assert.deepEqual(weightSetNames(), ['default', 'iguales', 'oem_calidad', 'desarrollo']);
  });

  it('is named on every assessment by id, version, weights and hash', () => {
    const { rubric: name } = scoreSupplier(rubric, {}, { asOf });
    assert.deepEqual([name.id, name.version, name.weights], ['cbo-readiness', '1.0.0', 'default']);
    assert.match(name.hash, /^[\w-]{16}$/);
  });

  it('has another hash when anything in it changes, and the same one when only the order of keys does', () => {
    const hash = (data: unknown, weights?: string): string => compileRubric(data, weights).hash;
    const base = hash(rubric.data);
    const reordered = Object.fromEntries(Object.entries(rubric.data).reverse());
    assert.equal(hash(reordered), base);
    assert.notEqual(hash(changed(['params', 'specialProcesses', '6.TT'], 'CQI-11')), base);
    assert.notEqual(hash(changed(['bands', 0, 'min'], 81)), base);
    assert.notEqual(hash(rubric.data, 'iguales'), base);
  });

  it('asks the same assessments of special processes as the process tree', () => {
    const tree = [...processTree.values()].flatMap(({ code, cqi }) => (cqi === null ? [] : [[code, cqi]]));
    assert.deepEqual(rubric.data.params.specialProcesses, Object.fromEntries(tree));
  });

  it('uses only fields that the list of suppliers has', () => {
    const ids = new Set(supplierFields.map(({ id }) => id));
    assert.deepEqual(
      rubric.criteria.map(({ field }) => field).filter((field) => !ids.has(field)),
      [],
    );
  });

  it('explains a score criterion by criterion, with weights that add up to 100', () => {
    const rows = explain(rubric, scoreSupplier(rubric, rowOf('CBO_S12'), { asOf }));
    assert.ok(Math.abs(rows.reduce((sum, { weight }) => sum + weight, 0) - 100) < 1e-9);
    const byId = new Map(rows.map((row) => [row.criterion, row]));
    assert.deepEqual(
      ['qms_cert', 'core_tools', 'cpk', 'infosec'].map((id) => {
        const { value, points, state, evidence } = byId.get(id) ?? {};
        return [value, points, state, evidence];
      }),
      [
        ['ISO9001@2027-02-15', 70, 'known', 'DOCUMENTO'],
        ['PPAP; FMEA', 40, 'known', 'DOCUMENTO'],
        ['', null, 'unknown', 'DOCUMENTO'],
        ['ISO9001@2027-02-15', null, 'na', 'DOCUMENTO'],
      ],
    );
  });
});

describe('headings of a range of suppliers', () => {
  it('are ids, headings in both languages and aliases; the rest is named', () => {
    const { columns, notUnderstood, repeated, scored } = readRubricHeaders(
      ['ppm', 'Entregas a tiempo (12 m)', 'On-time delivery % (12 m)', 'Legal name', '', 'Color', 'procesos'],
      supplierFields,
      rubric,
    );
    assert.deepEqual(
      columns.map((field) => field?.id ?? null),
      ['ppm', 'otd_pct', null, 'razon_social', null, null, 'procesos'],
    );
    assert.deepEqual(notUnderstood, ['Color']);
    assert.deepEqual(repeated, ['On-time delivery % (12 m)']);
    assert.equal(scored, 3);
  });

  it('may hold nothing to score', () => {
    assert.equal(readRubricHeaders(['Color', 1, true], supplierFields, rubric).scored, 0);
  });
});
