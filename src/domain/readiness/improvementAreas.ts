import type { Assessment } from './Assessment';
import { criteriaOfGate } from './gateLinks';
import { reaches } from './reaches';
import type { Rubric } from './Rubric';

export interface AreaLoss {
  readonly id: string;
  /** Index points lost in this area. */
  readonly loss: number;
  /** Worth a programme: it loses enough, or holds a binding gate. */
  readonly flagged: boolean;
}

/**
 * Improvement areas
 *
 * Every lost point belongs to one criterion and so to one area; an area is flagged when it loses at least the rubric's points
 * or holds a gate that lowers the band. Ordered by loss, the greatest first.
 */
export function improvementAreas(rubric: Rubric, assessment: Assessment): readonly AreaLoss[] {
  const losses = new Map<string, number>();
  const areaOf = new Map<string, string>();
  for (const { criterion, loss } of assessment.criteria) {
    areaOf.set(criterion.id, criterion.area);
    losses.set(criterion.area, (losses.get(criterion.area) ?? 0) + loss);
  }
  const gated = new Set(
    assessment.gates
      .filter(({ binding }) => binding)
      .flatMap(({ id }) => criteriaOfGate(rubric, id, assessment))
      .map((criterion) => areaOf.get(criterion)),
  );
  return rubric.data.areas
    .map(({ id }) => {
      const loss = losses.get(id) ?? 0;
      return { id, loss, flagged: reaches(loss, rubric.data.areaFlag.lossPoints) || gated.has(id) };
    })
    .sort((a, b) => b.loss - a.loss);
}
