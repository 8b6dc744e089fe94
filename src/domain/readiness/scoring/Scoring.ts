import { z } from 'zod';

/** 0–100. */
export const points = z.number().min(0).max(100);
const pair = z.tuple([z.number(), points]);
const code = z.string().min(1);

const piecewise = z.strictObject({ type: z.literal('piecewise'), points: z.array(pair).min(2) });

/** The closed set of scoring functions: a rubric is data and holds no formulas. */
export const scoring = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('map'), map: z.record(code, points) }),
  z.strictObject({
    type: z.literal('steps'),
    dir: z.enum(['low', 'high']),
    steps: z.array(pair).min(1),
    else: points,
  }),
  piecewise,
  z.strictObject({ type: z.literal('share'), of: z.array(code).min(1) }),
  z.strictObject({
    type: z.literal('certmap'),
    map: z.record(code, points),
    noneListed: z.literal('unknown'),
    validAt: z.literal('asOf'),
    /** An expired certificate scores as this code. */
    expired: code.optional(),
  }),
  z.strictObject({
    type: z.literal('hasCert'),
    code: z.union([code, z.array(code).min(1)]),
    yes: points,
    no: points,
    validAt: z.literal('asOf'),
  }),
  z.strictObject({
    type: z.literal('requiredCqi'),
    processField: code,
    maxAgeMonths: z.number().int().positive(),
  }),
  z.strictObject({
    type: z.literal('demand'),
    list: z.literal('demandedProcesses'),
    exact: points,
    adjacent: points,
    none: points,
    rule: z.string(),
  }),
  z.strictObject({ type: z.literal('yearsSince'), then: piecewise }),
]);

export type Scoring = z.infer<typeof scoring>;
