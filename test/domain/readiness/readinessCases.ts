import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const points = z.union([z.number(), z.literal('NA'), z.null()]);
const numbers = z.record(z.string(), z.number());

const expected = z.object({
  score: z.number(),
  low: z.number(),
  high: z.number(),
  coverage: z.number(),
  confidence: z.number(),
  dimensions: numbers,
  dimCoverage: numbers,
  criteria: z.record(z.string(), points),
  scoreBand: z.string(),
  gates: z.array(z.string()),
  bindingGates: z.array(z.string()),
  band: z.string(),
  insufficient: z.boolean(),
  eligibilityBlocks: z.array(z.string()),
  areaLoss: numbers,
  contributions: numbers,
  nextActions: z.array(
    z.object({
      criterion: z.string(),
      gain: z.number(),
      bandsGained: z.number(),
      gateLinked: z.boolean(),
      area: z.string(),
      es: z.string(),
    }),
  ),
  geometric: z.object({ score: z.number(), band: z.string() }),
});

const golden = z.object({
  id: z.string().startsWith('CBO_S'),
  inputs: z.record(z.string(), z.unknown()),
  expected,
  tolerance: z.number(),
});

const file = z
  .object({ asOf: z.string(), cases: z.array(z.looseObject({ id: z.string() })) })
  .parse(JSON.parse(readFileSync(join(__dirname, '../../fixtures/readiness-cases.json'), 'utf8')));

export type GoldenRow = z.infer<typeof golden>;

export const asOf = file.asOf;

/** Rows of the rubric with everything that is expected of them. */
export const goldenRows: readonly GoldenRow[] = file.cases
  .filter(({ id }) => id.startsWith('CBO_S'))
  .map((one) => golden.parse(one));

/** The record of a golden row. */
export function rowOf(id: string): Readonly<Record<string, unknown>> {
  const found = goldenRows.find((row) => row.id.startsWith(id));
  if (found === undefined) throw new Error(`no golden row ${id}`);
  return found.inputs;
}

/** A published case about a method. */
export function methodCase<Shape extends z.ZodType>(id: string, shape: Shape): z.infer<Shape> {
  return shape.parse(file.cases.find((one) => one.id === id));
}

export const caseIds: readonly string[] = file.cases.map(({ id }) => id);
