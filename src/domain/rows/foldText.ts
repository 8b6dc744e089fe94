/**
 * A text as it is compared: accents, case and width ignored, every kind of space is one space.
 *
 * `foldText('  QUERÉTARO de\u00a0Arteaga ')` is `'queretaro de arteaga'`. Decomposed (NFD) and composed (NFC) spellings are equal.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
