import { isDate, readDateText } from '../dates';
import { quote, refused, understood, type Reading } from '../Reading';
import type { Vocabulary } from '../Vocabulary';
import { readTerm } from './code';

/** Vocabulary whose codes a `certificates` field holds. */
export const CERTIFICATES_VOCABULARY = 'certificaciones';

/**
 * `CODE` or `CODE@AAAA-MM-DD`, the expiry date behind the sign.
 *
 * Names do for the code (`ISO 9001:2015`), and dates as people type them do for the date (`IATF16949@31/03/2027`).
 */
export function certificateMember(text: string, vocabulary: Vocabulary): Reading {
  const at = text.lastIndexOf('@');
  const code = readTerm(vocabulary, at < 0 ? text : text.slice(0, at));
  if (!code.ok || at < 0) return code;
  const typed = text.slice(at + 1).trim();
  const expires = isDate(typed) ? typed : readDateText(typed);
  if (expires !== null) return understood(`${String(code.value)}@${expires}`);
  return refused(
    'not-a-date',
    `${quote(typed)} no es la fecha de vencimiento; escriba, por ejemplo, ISO9001@2027-03-31.`,
    `${quote(typed)} is not the expiry date; type, for example, ISO9001@2027-03-31.`,
  );
}
