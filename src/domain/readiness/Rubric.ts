import { hashText } from '../rows/hashText';
import rubricJson from './data/rubric.json';
import { readRubricData, type CriterionData, type RubricData, type RubricProblem } from './RubricData';

/** A criterion in its place: which dimension, in which order. */
export interface Criterion extends CriterionData {
  /** Position in `Rubric.criteria`. */
  readonly index: number;
  /** Position in `Rubric.dimensions`. */
  readonly dimension: number;
}

export interface Dimension {
  readonly id: string;
  readonly es: string;
  readonly en: string;
  readonly core: boolean;
  /** Points of 100, by the weight set in use. */
  readonly weight: number;
  readonly criteria: readonly Criterion[];
}

/** A rubric ready to score with. Two scores are comparable when their hashes are equal. */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  /** Name of the weight set in use. */
  readonly weights: string;
  /** Sixteen characters over the whole rubric and the name of the weight set. */
  readonly hash: string;
  readonly data: RubricData;
  readonly dimensions: readonly Dimension[];
  readonly criteria: readonly Criterion[];
  readonly words: { readonly unknown: ReadonlySet<string>; readonly notApplicable: ReadonlySet<string> };
}

/** The rubric is not one: `problems` says all that is wrong and where. */
export class InvalidRubric extends Error {
  readonly code = 'invalid-rubric';

  constructor(readonly problems: readonly RubricProblem[]) {
    super(`Invalid rubric: ${problems.map(({ at, what }) => `${at}: ${what}`).join('; ')}`);
    this.name = 'InvalidRubric';
  }
}

/**
 * Checks a rubric and makes it ready to score with.
 *
 * @param weights one of the rubric's weight sets; without it the weights written at the dimensions
 * @throws InvalidRubric
 */
export function compileRubric(source: unknown, weights = 'default'): Rubric {
  const reading = readRubricData(source);
  if (!reading.ok) throw new InvalidRubric(reading.problems);
  const { data } = reading;
  const set = data.weightSets[weights];
  if (set === undefined && weights !== 'default') {
    throw new InvalidRubric([{ at: 'weightSets', what: `there is no weight set ${weights}` }]);
  }
  let index = 0;
  const dimensions = data.dimensions.map((dimension, position) => ({
    ...dimension,
    weight: set?.[dimension.id] ?? dimension.weight,
    criteria: dimension.criteria.map((criterion) => ({ ...criterion, index: index++, dimension: position })),
  }));
  return {
    id: data.id,
    version: data.version,
    weights,
    hash: hashText(canonicalJson([source, weights])),
    data,
    dimensions,
    criteria: dimensions.flatMap(({ criteria }) => criteria),
    words: { unknown: new Set(data.missing.unknownTokens), notApplicable: new Set(data.missing.naTokens) },
  };
}

const shipped = new Map<string, Rubric>();

/**
 * The rubric that the product ships, compiled once for each weight set.
 *
 * @throws InvalidRubric when there is no such weight set
 */
export function readinessRubric(weights = 'default'): Rubric {
  const rubric = shipped.get(weights) ?? compileRubric(rubricJson, weights);
  shipped.set(weights, rubric);
  return rubric;
}

/** Names of the weight sets of the shipped rubric. */
export function weightSetNames(): readonly string[] {
  return Object.keys(readinessRubric().data.weightSets);
}

/** JSON with the keys of every object in order: equal data gives equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
