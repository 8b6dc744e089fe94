import type { Bilingual } from '../language';
import type { Answer } from './Answer';
import type { Assessment } from './Assessment';
import type { Rubric } from './Rubric';

/** One line of the explanation of a score. */
export interface ExplainRow {
  readonly criterion: string;
  readonly name: Bilingual;
  readonly dimension: string;
  readonly field: string;
  readonly star: boolean;
  readonly area: string;
  /** What the record says, as text; `''` when it says nothing. */
  readonly value: string;
  /** 0–100; null when unknown or not applicable, as `state` says. */
  readonly points: number | null;
  readonly state: 'known' | 'unknown' | 'na';
  /** Nominal weight in points of 100 of the whole index. */
  readonly weight: number;
  /** Index points brought and lost; all contributions and losses add up to 100. */
  readonly contribution: number;
  readonly loss: number;
  readonly evidence: string;
}

/** Where a score comes from: every criterion, in the order of the rubric. */
export function explain(rubric: Rubric, { criteria }: Assessment): readonly ExplainRow[] {
  return criteria.map(({ criterion, answer, points, contribution, loss, evidence }) => {
    const dimension = rubric.dimensions[criterion.dimension];
    return {
      criterion: criterion.id,
      name: { es: criterion.es, en: criterion.en },
      dimension: dimension?.id ?? '',
      field: criterion.field,
      star: criterion.star === true,
      area: criterion.area,
      value: textOf(answer),
      points: points.kind === 'known' ? points.points : null,
      state: points.kind,
      weight: ((dimension?.weight ?? 0) * criterion.weight) / 100,
      contribution,
      loss,
      evidence,
    };
  });
}

function textOf(answer: Answer): string {
  switch (answer.kind) {
    case 'unknown':
      return '';
    case 'na':
      return 'n/a';
    case 'number':
      return String(answer.number);
    case 'code':
      return answer.code;
    case 'codes':
      return answer.codes.join('; ');
    case 'boolean':
      return answer.yes ? 'SI' : 'NO';
  }
}
