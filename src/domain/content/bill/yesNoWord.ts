import { isUnknownWord } from '../../rows/isUnknownWord';
import { looseKey } from '../../rows/looseKey';

export type YesNo = 'yes' | 'no' | 'blank' | 'not-understood';

const YES = new Set(['si', 's', 'yes', 'y', 'true', 'verdadero', 'x', '1']);
const NO = new Set(['no', 'n', 'false', 'falso', '0']);
const LONGEST = 20;

/** Yes or no as people write it, in Spanish or English. */
export function yesNoWord(word: string): YesNo {
  if (word === '' || isUnknownWord(word)) return 'blank';
  if (word.length > LONGEST) return 'not-understood';
  const key = looseKey(word);
  return YES.has(key) ? 'yes' : NO.has(key) ? 'no' : 'not-understood';
}
