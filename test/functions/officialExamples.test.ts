import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CliError } from '../../src/cli/CliError';
import { evaluateFormula, type Evaluated } from '../../src/cli/evaluate/evaluateFormula';
import type { FunctionServices } from '../../src/functions';
import { toleranceOf } from '../domain/content/checking';
import { contentCases, type ContentCase } from '../domain/content/contentCases';

/** One formula and what it must give; the file says what each name means. */
const typedFormula = z.strictObject({
  formula: z.string().startsWith('='),
  at: z.tuple([z.number().int().positive(), z.number().int().positive()]).default([1, 1]),
  expected: z.string().optional(),
  times: z.number().default(1),
  rounded: z.literal(true).optional(),
  shows: z.union([z.string(), z.number(), z.boolean()]).optional(),
  error: z.enum(['#VALUE!', '#N/A']).optional(),
  says: z.string().optional(),
});
type TypedFormula = z.infer<typeof typedFormula>;

const typedCases = z
  .object({
    cases: z.record(
      z.string(),
      z.strictObject({
        formulas: z.array(typedFormula).min(1),
        leftOut: z.record(z.string(), z.string()).default({}),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(__dirname, '../fixtures/content-formulas.json'), 'utf8'))).cases;

/** No service and nothing kept: content functions answer from their arguments alone. */
const services: FunctionServices = {
  ask: null,
  peek: () => null,
  language: () => 'en',
  today: () => '2026-11-21',
};

/** A value of the case by its path: `net_cost`, `per_shipment.0.O`, `exact.rvc`. */
function printed(example: ContentCase, path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const from: unknown = first === 'exact' ? example.exact : example.expected[first];
  return rest.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined,
    from,
  );
}

function cellOf(value: Evaluated, [row, column]: readonly [number, number]): unknown {
  if (!Array.isArray(value)) return value;
  const line: unknown = value[row - 1];
  return Array.isArray(line) ? (line[column - 1] as unknown) : undefined;
}

async function check(example: ContentCase, typed: TypedFormula): Promise<void> {
  const { formula, error, says = '', at, expected, shows, times, rounded } = typed;
  const wanted = expected === undefined ? shows : printed(example, expected);
  if (error !== undefined) {
    await assert.rejects(evaluateFormula(formula, services, 'en'), (failure) => {
      assert.ok(failure instanceof CliError);
      assert.ok(failure.sentence.en.startsWith(`${error}: `), failure.sentence.en);
      assert.ok(failure.sentence.en.includes(says), failure.sentence.en);
      if (typeof wanted === 'string') assert.ok(failure.sentence.en.includes(wanted), failure.sentence.en);
      return true;
    });
    return;
  }
  const shown = cellOf(await evaluateFormula(formula, services, 'en'), at);
  assert.notEqual(wanted, undefined, `${example.id} has no ${expected ?? 'value'}`);
  if (typeof wanted !== 'number') {
    assert.equal(shown, wanted, formula);
    return;
  }
  assert.equal(typeof shown, 'number', formula);
  const off = Math.abs(Number(shown) * times - wanted);
  // What is printed as exact has ten decimals.
  const allowed = (rounded === true ? toleranceOf(example, wanted) : 0) + 1e-9;
  assert.ok(off <= allowed, `${formula} gives ${String(Number(shown) * times)}, not ${String(wanted)}`);
}

describe('worked examples of the content rules, typed as formulas', () => {
  for (const example of contentCases) {
    it(`${example.id} (${example.status}) is reproduced from the command line`, async () => {
      const typed = typedCases[example.id];
      assert.ok(typed !== undefined, `no formulas for ${example.id}`);
      for (const formula of typed.formulas) await check(example, formula);
    });
  }

  it('reproduce every printed value, or say why not', () => {
    const open = contentCases.flatMap((example) => {
      const { formulas = [], leftOut = {} } = typedCases[example.id] ?? {};
      const reproduced = new Set(formulas.map(({ expected = '' }) => expected.split('.')[0]));
      return Object.keys(example.expected)
        .filter((name) => !reproduced.has(name) && leftOut[name] === undefined)
        .map((name) => `${example.id}: ${name}`);
    });
    assert.deepEqual(open, []);
  });

  it('are of cases that exist', () => {
    const ids = new Set(contentCases.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(typedCases).filter((id) => !ids.has(id)),
      [],
    );
  });
});
