import { contentTables, type ContentTables } from './ContentTables';
import { finding, type Finding, type Refused } from './Finding';
import { PART_CODES, PARTS } from './Part';
import { readPercent } from './readPercent';
import { threshold, type ThresholdQuestion } from './threshold';

/**
 * A declared threshold is the one in force for its part, method and day
 *
 * The usual slips are the number of the other method (75 and 85 differ by ten points), of an earlier step, and of another table; a fraction and
 * a percentage are the same number.
 * Uniform Regulations, sections 13 to 15.
 *
 * @param declared as typed: 0.75, 75 or `75 %`
 * @returns nothing when it is right; else what it probably is, or that it is none of the rule's numbers
 */
export function declaredThreshold(
  declared: unknown,
  question: ThresholdQuestion,
  tables: ContentTables = contentTables(),
): readonly Finding[] {
  const percent = readPercent(declared);
  if (percent === null) return [NOT_A_PERCENTAGE];
  const line = threshold(question, tables);
  if (line.kind === 'refused') return line.findings;
  if (line.percent === percent) return [];
  const right = {
    es: `rige ${line.percent} % el ${question.date}`,
    en: `${line.percent} % is in force on ${question.date}`,
  };
  const other = threshold({ ...question, method: line.method === 'NC' ? 'TV' : 'NC' }, tables);
  if (percentOf(other) === percent) return [otherMethod(percent, line.method, right)];
  if (line.measure === 'RVC') {
    const { steps } = tables.thresholds[PARTS[line.part].schedule];
    const step = steps.find(({ nc, tv }) => (line.method === 'NC' ? nc : tv) === percent);
    if (step !== undefined) return [otherDate(percent, step.from, step.to, right)];
  }
  const parts = PART_CODES.filter((part) => percentOf(threshold({ ...question, part }, tables)) === percent);
  return [otherNumber(percent, parts, right)];
}

const percentOf = (answer: Refused | { readonly kind: 'threshold'; readonly percent: number }): number | null =>
  answer.kind === 'threshold' ? answer.percent : null;

interface Right {
  readonly es: string;
  readonly en: string;
}

function otherMethod(percent: number, method: string, right: Right): Finding {
  return finding(
    'METHOD_MIX',
    'error',
    `${percent} % es el umbral del otro método, no el de ${method}: ${right.es}.`,
    `${percent} % is the threshold of the other method, not of ${method}: ${right.en}.`,
  );
}

function otherDate(percent: number, from: string, to: string | null, right: Right): Finding {
  return finding(
    'WRONG_DATE',
    'error',
    `${percent} % es el umbral del ${from} al ${to ?? 'siguiente cambio'}: ${right.es}.`,
    `${percent} % is the threshold from ${from} to ${to ?? 'the next change'}: ${right.en}.`,
  );
}

function otherNumber(percent: number, parts: readonly string[], right: Right): Finding {
  return parts.length === 0
    ? finding(
        'WRONG_TABLE',
        'error',
        `${percent} % no es un umbral de esta parte: ${right.es}.`,
        `${percent} % is not a threshold of this part: ${right.en}.`,
      )
    : finding(
        'WRONG_TABLE',
        'error',
        `${percent} % es el umbral de ${parts.join(', ')}: ${right.es} para esta parte.`,
        `${percent} % is the threshold of ${parts.join(', ')}: ${right.en} for this part.`,
      );
}

const NOT_A_PERCENTAGE = finding(
  'NOT_A_NUMBER',
  'error',
  'El umbral declarado debe ser un porcentaje de 0 a 100, como 0.75, 75 o 75 %.',
  'The declared threshold must be a percentage from 0 to 100, such as 0.75, 75 or 75 %.',
);
