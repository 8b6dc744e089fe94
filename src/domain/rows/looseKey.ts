import { foldText } from './foldText';

/** Like `foldText`, with spaces and punctuation ignored too: `ISO 9001:2015`, `iso-9001 2015` and `ISO9001:2015` are one key. */
export function looseKey(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
