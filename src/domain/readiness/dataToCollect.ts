import type { Assessment } from './Assessment';
import type { Rubric } from './Rubric';

/** A datum to ask for, and how much it would narrow the bounds of the score. */
export interface MissingDatum {
  readonly criterion: string;
  readonly field: string;
  /** Index points between low and high that knowing it removes. */
  readonly narrows: number;
}

/** What is not known, the most telling first. The widths add up to high − low. */
export function dataToCollect(rubric: Rubric, { criteria }: Assessment): readonly MissingDatum[] {
  const applicable = rubric.dimensions.map(() => 0);
  for (const { criterion, points } of criteria)
    if (points.kind !== 'na')
      applicable[criterion.dimension] = (applicable[criterion.dimension] ?? 0) + criterion.weight;
  const weights = rubric.dimensions.reduce((sum, { weight }, index) => sum + (applicable[index] === 0 ? 0 : weight), 0);
  return criteria
    .filter(({ points }) => points.kind === 'unknown')
    .map(({ criterion }) => {
      const weight = rubric.dimensions[criterion.dimension]?.weight ?? 0;
      const share = criterion.weight / (applicable[criterion.dimension] ?? criterion.weight);
      return { criterion: criterion.id, field: criterion.field, narrows: (100 * weight * share) / weights };
    })
    .sort((a, b) => b.narrows - a.narrows || (a.criterion < b.criterion ? -1 : 1));
}
