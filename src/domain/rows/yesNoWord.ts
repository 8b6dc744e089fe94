import { isUnknownWord } from './isUnknownWord';
import { looseKey } from './looseKey';

export type YesNo = 'yes' | 'no' | 'blank' | 'not-understood';

const YES = new Set(['si', 's', 'yes', 'y', 'true', 'verdadero', 'cierto', 'x', '1']);
const NO = new Set(['no', 'n', 'false', 'falso', '0']);
const MARKS = /^[✓✔☑]\ufe0f?$/u;
const LONGEST = 20;

/** Yes or no as people write it, in Spanish or English, in any case and with or without accents and punctuation; unknown is blank. */
export function yesNoWord(text: string): YesNo {
  const word = text.trim();
  if (word === '' || isUnknownWord(word)) return 'blank';
  if (word.length > LONGEST) return 'not-understood';
  if (MARKS.test(word)) return 'yes';
  const key = looseKey(word);
  return YES.has(key) ? 'yes' : NO.has(key) ? 'no' : 'not-understood';
}
