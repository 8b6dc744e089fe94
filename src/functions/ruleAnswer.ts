import type { Finding, Refused, Unknown } from '../domain/content/Finding';
import { firstFindings } from '../domain/content/firstFindings';
import type { Bilingual } from '../domain/language';
import { CellError } from './CellError';

/** A rule without an answer as a cell error: a mistake is `#VALUE!`, something not known is `#N/A`; the first sentences are told and the rest is counted. */
export function ruleError(answer: Refused | Unknown): CellError {
  const sentence = findingsText(answer.findings);
  return answer.kind === 'refused' && !onlyNotAvailable(answer.findings)
    ? CellError.wrongInput(sentence)
    : CellError.missing(sentence);
}

/** The question was right, but the rules have no number for it: missing data, not wrong input. */
function onlyNotAvailable(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) =>
    ['WRONG_DATE', 'METHOD_NOT_AVAILABLE', 'MEASURE_NOT_AVAILABLE', 'HS_NOT_LISTED'].includes(code),
  );
}

/** Findings in one text, each with its code; nothing found is an empty text. */
export function findingsText(all: readonly Finding[]): Bilingual {
  const findings = firstFindings(all);
  return {
    es: findings.map(({ code, sentence }) => withCode(sentence.es, code)).join(' '),
    en: findings.map(({ code, sentence }) => withCode(sentence.en, code)).join(' '),
  };
}

/** A cell has one sentence and no column for the code, so the sentence ends with it: it is what help pages and colleagues name. */
function withCode(sentence: string, code: string): string {
  return `${sentence.replace(/\.$/, '')} (${code}).`;
}
