import { z } from 'zod';
import { sortedProblem, weightsProblem } from './rubricChecks';
import { points, scoring } from './scoring/Scoring';

const code = z.string().min(1);

const number = z.strictObject({ op: z.enum(['<', '<=']), value: z.number() });
const field = z.union([
  z.strictObject({ field: code, op: z.literal('in'), value: z.array(z.union([z.string(), z.boolean(), z.number()])) }),
  z.strictObject({ field: code, op: z.enum(['<', '<=']), value: z.number() }),
]);
const criterionBelow = number.extend({ criterion: code });
const simple = z.union([criterionBelow, field]);
const condition = z.union([
  simple,
  z.strictObject({ all: z.array(simple).min(1) }),
  z.strictObject({ anyStar: number }),
  z.strictObject({ anyCoreDimension: number.extend({ minCoverage: z.number().min(0).max(1) }) }),
  z.strictObject({ anyCoreDimensionCoverage: number }),
  z.strictObject({ evidence: code, op: z.literal('<'), value: z.number().min(0).max(1) }),
]);

const names = { es: z.string(), en: z.string() };

const criterion = z.object({
  id: code,
  ...names,
  weight: z.number().positive(),
  field: code,
  fn: scoring,
  area: code,
  basis: z.array(z.string()),
  /** Critical: low points cap the band. */
  star: z.boolean().optional(),
  treatAsUnknown: z.array(z.string()).optional(),
  naWhen: z.enum(['noSpecialProcess', 'infosecNotRequired']).optional(),
  action: z
    .object({
      /** Points to reach; `next` is the next rung of the ladder, or the next higher points of the map. */
      target: z.union([points, z.literal('next')]),
      ladder: z.array(points).min(1).optional(),
      ...names,
      effort: z.number().positive(),
    })
    .optional(),
});

const dimension = z.object({
  id: code,
  ...names,
  weight: z.number().positive(),
  core: z.boolean(),
  criteria: z.array(criterion).min(1),
});

const band = z.object({ id: code, ...names, min: points, basis: z.array(z.string()) });

const schema = z
  .object({
    id: code,
    version: code,
    schema: z.literal('cbo.rubric/1'),
    title: z.object(names),
    notice: z.string(),
    params: z.object({
      demandedProcesses: z.array(code),
      /** Special process → the CQI assessment that it asks for; a process inherits that of its ancestors. */
      specialProcesses: z.record(code, code),
    }),
    aggregation: z.object({
      acrossDimensions: z.literal('arithmetic'),
      geometricFloor: z.number().positive(),
    }),
    missing: z.object({
      unknownTokens: z.array(z.string()),
      naTokens: z.array(z.string()),
      minCoverage: z.number().min(0).max(1),
    }),
    evidence: z.object({
      default: code,
      factors: z.record(code, z.number().min(0).max(1)),
      freshnessMonths: z.array(z.tuple([z.number().positive(), z.number().min(0).max(1)])),
      freshnessElse: z.number().min(0).max(1),
      freshnessUnknown: z.number().min(0).max(1),
      confidence: z.array(z.tuple([code, z.number().min(0).max(1)])).min(1),
    }),
    bands: z.array(band).min(1),
    insufficient: z.object({ id: code, ...names }),
    dimensions: z.array(dimension).min(1),
    gates: z.array(
      z.object({
        id: code,
        ...names,
        when: condition,
        cap: code,
        capIfUnknown: code.nullish(),
        basis: z.array(z.string()),
      }),
    ),
    eligibility: z.array(
      z.object({
        id: code,
        ...names,
        when: z.union([z.strictObject({ field: code, op: z.literal('rfcInvalid') }), field]),
      }),
    ),
    areas: z.array(z.object({ id: code, ...names, seed: z.boolean(), programmes: z.array(z.string()) })),
    areaFlag: z.object({ lossPoints: points }),
    nextAction: z.object({
      gateLinks: z.record(code, z.union([z.array(code), z.string().regex(/^starAtOrBelow:\d+$/)])),
      top: z.number().int().positive(),
    }),
    weightSets: z.record(code, z.record(code, z.number().min(0))),
    sources: z.record(code, z.string()),
  })
  .superRefine((rubric, context) => {
    const problem = (path: readonly (string | number)[], message: string | null): void => {
      if (message !== null) context.addIssue({ code: 'custom', path: [...path], message });
    };
    const bands = new Set(rubric.bands.map(({ id }) => id));
    const areas = new Set(rubric.areas.map(({ id }) => id));
    const criteria = new Set<string>();
    const dimensions = new Set<string>();
    problem(['dimensions'], weightsProblem(rubric.dimensions));
    rubric.dimensions.forEach((one, d) => {
      if (dimensions.has(one.id)) problem(['dimensions', d, 'id'], `${one.id} is there twice`);
      dimensions.add(one.id);
      problem(['dimensions', d, 'criteria'], weightsProblem(one.criteria));
      one.criteria.forEach((criterion, c) => {
        const at = ['dimensions', d, 'criteria', c];
        if (criteria.has(criterion.id)) problem([...at, 'id'], `${criterion.id} is there twice`);
        criteria.add(criterion.id);
        if (!areas.has(criterion.area)) problem([...at, 'area'], `${criterion.area} is not an area`);
        problem([...at, 'fn'], sortedProblem(criterion.fn));
      });
    });
    const least = rubric.bands.map(({ min }) => min);
    if (least.some((min, index) => index > 0 && min >= (least[index - 1] ?? 0)))
      problem(['bands'], 'bands go from high to low');
    if (least.at(-1) !== 0) problem(['bands'], 'the last band begins at 0');
    rubric.gates.forEach((gate, g) => {
      if (!bands.has(gate.cap)) problem(['gates', g, 'cap'], `${gate.cap} is not a band`);
      if (typeof gate.capIfUnknown === 'string' && !bands.has(gate.capIfUnknown))
        problem(['gates', g, 'capIfUnknown'], `${gate.capIfUnknown} is not a band`);
      for (const id of criteriaOf(gate.when))
        if (!criteria.has(id)) problem(['gates', g, 'when'], `${id} is not a criterion`);
    });
    for (const [set, weights] of Object.entries(rubric.weightSets)) {
      problem(['weightSets', set], weightsProblem(Object.values(weights).map((weight) => ({ weight }))));
      if (Object.keys(weights).length !== dimensions.size || Object.keys(weights).some((id) => !dimensions.has(id)))
        problem(['weightSets', set], 'a weight set names every dimension and nothing else');
    }
    if (!Object.hasOwn(rubric.evidence.factors, rubric.evidence.default))
      problem(['evidence', 'default'], `${rubric.evidence.default} has no factor`);
  });

export type RubricData = z.infer<typeof schema>;
export type Condition = z.infer<typeof condition>;
export type SimpleCondition = z.infer<typeof simple>;
export type FieldCondition = z.infer<typeof field>;
export type CriterionData = z.infer<typeof criterion>;

/** A place in a rubric and what is wrong there. */
export interface RubricProblem {
  readonly at: string;
  readonly what: string;
}

export type RubricReading =
  | { readonly ok: true; readonly data: RubricData }
  | { readonly ok: false; readonly problems: readonly RubricProblem[] };

/** Reads a rubric from outside and says everything that is wrong with it. */
export function readRubricData(data: unknown): RubricReading {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, data: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ at: path.map(String).join('.'), what: message }));
  return { ok: false, problems };
}

function criteriaOf(when: Condition): readonly string[] {
  if ('all' in when) return when.all.flatMap(criteriaOf);
  if ('criterion' in when) return [when.criterion];
  return 'evidence' in when ? [when.evidence] : [];
}
