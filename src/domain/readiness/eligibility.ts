import { readRfc } from '../supplier/readRfc';
import type { Answer, RecordProblem } from './Answer';
import { fieldHolds } from './gates';
import { yesIn } from './readAnswer';
import type { Rubric } from './Rubric';

export interface Eligibility {
  /** Ids of the rules that block support. */
  readonly blocks: readonly string[];
  readonly problems: readonly RecordProblem[];
}

/**
 * What blocks support, apart from readiness
 *
 * An RFC that cannot exist, a negative tax opinion, the 69-B list. What is unknown blocks nothing. A wrong check digit is only
 * pointed out: the tax authority has issued some.
 */
export function eligibility(rubric: Rubric, answer: (field: string) => Answer): Eligibility {
  const blocks: string[] = [];
  const problems: RecordProblem[] = [];
  for (const { id, when } of rubric.data.eligibility) {
    const said = answer(when.field);
    if (when.op !== 'rfcInvalid') {
      const listed = fieldHolds(when, said) === 'yes';
      // A yes in any spelling is the yes of the list.
      if (listed || (when.op === 'in' && when.value.includes(true) && yesIn(said) === true)) blocks.push(id);
    } else if (said.kind === 'code') {
      const rfc = readRfc(said.code);
      if (!rfc.ok) {
        blocks.push(id);
        problems.push({ field: when.field, code: rfc.code, sentence: rfc.sentence });
      } else if (!rfc.checkDigitOk && !rfc.generic) {
        problems.push({ field: when.field, code: 'rfc-check-digit', sentence: CHECK_DIGIT });
      }
    }
  }
  return { blocks, problems };
}

const CHECK_DIGIT = {
  es: 'El dígito verificador del RFC no coincide; revise si hay un error de captura.',
  en: 'The check digit of the RFC does not match; check for a typing error.',
};
