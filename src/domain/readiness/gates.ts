import type { Aggregate } from './aggregate';
import type { Answer, Points } from './Answer';
import { numberIn } from './readAnswer';
import { reaches } from './reaches';
import type { Rubric } from './Rubric';
import type { Condition, FieldCondition, SimpleCondition } from './RubricData';

/** What a gate may look at: points and sums, the answers of fields, and the factor of evidence of a criterion. */
export interface GateView {
  readonly points: readonly Points[];
  readonly sums: Aggregate;
  readonly answer: (field: string) => Answer;
  readonly evidenceFactor: (criterion: number) => number;
}

/** A gate whose condition holds, or could not be decided where the rubric caps then too. */
export interface OpenedGate {
  readonly id: string;
  readonly cap: string;
  readonly becauseUnknown: boolean;
}

type Holds = 'yes' | 'no' | 'unknown';

/**
 * The gates that cap the band
 *
 * A good mean does not make up for a missing certificate or a failing critical point.
 * VDA 6.3, downgrading rules; IATF 16949, 8.4.2.3.
 */
export function firedGates(rubric: Rubric, view: GateView): readonly OpenedGate[] {
  const fired: OpenedGate[] = [];
  for (const gate of rubric.data.gates) {
    const holds = conditionHolds(rubric, gate.when, view);
    if (holds === 'yes') fired.push({ id: gate.id, cap: gate.cap, becauseUnknown: false });
    else if (holds === 'unknown' && typeof gate.capIfUnknown === 'string')
      fired.push({ id: gate.id, cap: gate.capIfUnknown, becauseUnknown: true });
  }
  return fired;
}

function conditionHolds(rubric: Rubric, when: Condition, view: GateView): Holds {
  if ('all' in when) {
    const parts = when.all.map((part) => simpleHolds(rubric, part, view));
    return parts.includes('no') ? 'no' : parts.includes('unknown') ? 'unknown' : 'yes';
  }
  if ('anyStar' in when) {
    return yesNo(
      rubric.criteria.some(({ star, index }) => {
        const points = view.points[index];
        return star === true && points?.kind === 'known' && below(points.points, when.anyStar);
      }),
    );
  }
  if ('anyCoreDimension' in when) {
    const { minCoverage } = when.anyCoreDimension;
    return yesNo(
      rubric.dimensions.some(({ core }, index) => {
        const sum = view.sums.dimensions[index];
        if (!core || sum === undefined || sum.score === null) return false;
        return reaches(sum.known / sum.applicable, minCoverage) && below(sum.score, when.anyCoreDimension);
      }),
    );
  }
  if ('anyCoreDimensionCoverage' in when) {
    return yesNo(
      rubric.dimensions.some(({ core }, index) => {
        const sum = view.sums.dimensions[index];
        return (
          core &&
          sum !== undefined &&
          sum.applicable > 0 &&
          below(sum.known / sum.applicable, when.anyCoreDimensionCoverage)
        );
      }),
    );
  }
  if ('evidence' in when) {
    const criterion = rubric.criteria.find(({ id }) => id === when.evidence);
    if (criterion === undefined || view.points[criterion.index]?.kind !== 'known') return 'unknown';
    return yesNo(below(view.evidenceFactor(criterion.index), when));
  }
  return simpleHolds(rubric, when, view);
}

function simpleHolds(rubric: Rubric, when: SimpleCondition, view: GateView): Holds {
  if ('field' in when) return fieldHolds(when, view.answer(when.field));
  const criterion = rubric.criteria.find(({ id }) => id === when.criterion);
  const points = criterion === undefined ? undefined : view.points[criterion.index];
  if (points === undefined || points.kind === 'unknown') return 'unknown';
  return points.kind === 'na' ? 'no' : yesNo(below(points.points, when));
}

/** Whether a field has one of the listed values, or a number below a limit. */
export function fieldHolds(when: FieldCondition, answer: Answer): Holds {
  if (answer.kind === 'unknown') return 'unknown';
  if (answer.kind === 'na') return 'no';
  if (when.op === 'in') {
    const said =
      answer.kind === 'boolean'
        ? [answer.yes]
        : answer.kind === 'number'
          ? [answer.number]
          : answer.kind === 'code'
            ? [answer.code]
            : answer.codes;
    return yesNo(said.some((value) => when.value.includes(value)));
  }
  const number = numberIn(answer);
  return number === null ? 'unknown' : yesNo(below(number, when));
}

function below(value: number, { op, value: line }: { readonly op: '<' | '<='; readonly value: number }): boolean {
  return op === '<' ? !reaches(value, line) : reaches(line, value);
}

function yesNo(holds: boolean): Holds {
  return holds ? 'yes' : 'no';
}
