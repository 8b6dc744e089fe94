import type { Bilingual } from '../language';
import { aggregate } from './aggregate';
import type { Answer, Points } from './Answer';
import type { Assessment, CriterionResult } from './Assessment';
import { bandAfterGates, bandOf, rankOfBand } from './bands';
import { criteriaOfGate } from './gateLinks';
import { firedGates } from './gates';
import { readAnswer } from './readAnswer';
import type { Criterion, Rubric } from './Rubric';
import type { SupplierRecord } from './scoreSupplier';
import { valueAtPoints } from './valueAtPoints';

/** Something to improve, and what it would bring. */
export interface NextAction {
  readonly criterion: string;
  readonly area: string;
  readonly sentence: Bilingual;
  /** Points now and at the target. */
  readonly from: number;
  readonly to: number;
  /** Index points gained. */
  readonly gain: number;
  readonly bandsGained: number;
  /** It opens a gate that is shut now. */
  readonly gateLinked: boolean;
  readonly effort: number;
}

/**
 * Next best actions
 *
 * Each criterion below its target is put at its target and the plant judged again: first what gains bands, then what opens gates,
 * then what gains most for its effort.
 *
 * @param count how many; the rubric's own number when omitted
 */
export function nextActions(
  rubric: Rubric,
  record: SupplierRecord,
  assessment: Assessment,
  count: number = rubric.data.nextAction.top,
): readonly NextAction[] {
  const linked = new Set(assessment.gates.flatMap(({ id }) => criteriaOfGate(rubric, id, assessment)));
  return assessment.criteria
    .flatMap((result): readonly NextAction[] => {
      const { criterion, points } = result;
      const target = targetOf(result);
      if (criterion.action === undefined || points.kind !== 'known' || target === null) return [];
      return [
        {
          criterion: criterion.id,
          area: criterion.area,
          sentence: { es: criterion.action.es, en: criterion.action.en },
          from: points.points,
          to: target,
          ...whatIf(rubric, record, assessment, criterion, target),
          gateLinked: linked.has(criterion.id),
          effort: criterion.action.effort,
        },
      ];
    })
    .sort(inOrder)
    .slice(0, count);
}

function inOrder(a: NextAction, b: NextAction): number {
  return (
    b.bandsGained - a.bandsGained ||
    Number(b.gateLinked) - Number(a.gateLinked) ||
    b.gain / b.effort - a.gain / a.effort ||
    (a.criterion < b.criterion ? -1 : 1)
  );
}

/** The points to aim at, above those held; null when the criterion is there. `next` is the next rung, or the next higher points of its map. */
function targetOf({ criterion: { action, fn }, points }: CriterionResult): number | null {
  if (action === undefined || points.kind !== 'known') return null;
  const rungs =
    action.target !== 'next'
      ? [action.target]
      : (action.ladder ?? ('map' in fn ? Object.values(fn.map).sort((a, b) => a - b) : []));
  return rungs.find((rung) => rung > points.points) ?? null;
}

function whatIf(
  rubric: Rubric,
  record: SupplierRecord,
  assessment: Assessment,
  improved: Criterion,
  target: number,
): { readonly gain: number; readonly bandsGained: number } {
  const points = assessment.criteria.map(({ criterion, points: now }): Points =>
    criterion.id === improved.id ? { kind: 'known', points: target } : now,
  );
  const sums = aggregate(rubric, points);
  if (sums.score === null || assessment.score === null || assessment.band === null) return { gain: 0, bandsGained: 0 };
  const reached = valueAtPoints(improved.fn, target);
  const answer = (field: string): Answer =>
    reached !== null && field === improved.field
      ? { kind: 'number', number: reached }
      : readAnswer(record[field], rubric);
  const evidenceFactor = (index: number): number => assessment.criteria[index]?.evidenceFactor ?? 0;
  const gates = firedGates(rubric, { points, sums, answer, evidenceFactor });
  const band = bandAfterGates(rubric, bandOf(rubric, sums.score), gates);
  return {
    gain: sums.score - assessment.score,
    bandsGained: Math.max(0, rankOfBand(rubric, assessment.band) - rankOfBand(rubric, band)),
  };
}
