/** A sentence with the quotation marks of English; sentences quote what was typed with the Spanish ones, in both languages. */
export function inEnglish(sentence: string): string {
  return sentence.replaceAll('«', '“').replaceAll('»', '”');
}
