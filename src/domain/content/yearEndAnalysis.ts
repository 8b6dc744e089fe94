import { averagedContent, type Averaged, type AveragedContent } from './averagedContent';
import { finding, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { meetsThreshold } from './meetsThreshold';

type Verdict = 'met' | 'not-met';

export interface YearEnd {
  readonly kind: 'year-end';
  readonly estimated: Verdict;
  readonly actual: Verdict;
  /** Fractions, for showing. */
  readonly estimatedRvc: number;
  readonly actualRvc: number;
  readonly findings: readonly Finding[];
}

/**
 * Year-end analysis
 *
 * Who used estimated costs compares them with the actual ones at the end of the fiscal year; when a good does not meet its content on them, whoever
 * holds a certification is told at once that it does not originate.
 * Uniform Regulations, sections 7(20) and 16(9); for purchases of metals 17(11).
 *
 * @param actual the actual costs of the whole period; null while the year is not closed
 * @param percent the threshold as the rule prints it
 */
export function yearEndAnalysis(
  estimated: readonly Averaged[],
  actual: readonly Averaged[] | null,
  percent: number,
): YearEnd | Refused | Unknown {
  if (actual === null) return unknown(OWED);
  const before = averagedContent(estimated);
  if (before.kind !== 'averaged') return named(before, 'Costos estimados', 'Estimated costs');
  const after = averagedContent(actual);
  if (after.kind !== 'averaged') return named(after, 'Costos reales', 'Actual costs');
  const verdictOf = ({ exact }: AveragedContent): Verdict =>
    meetsThreshold(exact.netCost, exact.vnm, percent) ? 'met' : 'not-met';
  const [was, is] = [verdictOf(before), verdictOf(after)];
  return {
    kind: 'year-end',
    estimated: was,
    actual: is,
    estimatedRvc: before.rvc,
    actualRvc: after.rvc,
    findings: was === 'met' && is === 'not-met' ? [MUST_BE_TOLD] : [],
  };
}

/** Which of the two lists is meant. */
function named<Answer extends Refused | Unknown>(answer: Answer, es: string, en: string): Answer {
  const findings = answer.findings.map(({ code, severity, sentence }) =>
    finding(code, severity, `${es}. ${sentence.es}`, `${en}. ${sentence.en}`),
  );
  return { ...answer, findings };
}

const OWED = finding(
  'YEAR_END_ANALYSIS',
  'missing',
  'Se usaron costos estimados: al cierre del ejercicio se deben comparar con los reales.',
  'Estimated costs were used: at the end of the fiscal year they must be compared with the actual ones.',
);
const MUST_BE_TOLD = finding(
  'YEAR_END_ANALYSIS',
  'error',
  'Con los costos reales no se cumple: avise de inmediato a quien tenga una certificación de origen de estos bienes.',
  'With the actual costs it is not met: tell at once whoever holds a certification of origin of these goods.',
);
