/** One element: a text in quotes, whose last quote stands before a separator or the end, or anything without separators; then the separator. */
const ELEMENT = /\s*("[^]*?"(?=\s*(?:[,;]|$))|[^,;]*)\s*([,;]|$)/y;

/**
 * The elements of an array constant without its braces, row by row as written: commas and semicolons within quotes do not separate.
 *
 * @param inner as the engine's lexer hands it over, where a doubled quote within a text is a single one already
 */
export function splitArrayConstant(inner: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (let found = ELEMENT.exec(inner); found !== null; found = ELEMENT.exec(inner)) {
    const [, element = '', separator = ''] = found;
    rows.at(-1)?.push(element);
    if (separator === '') break;
    if (separator === ';') rows.push([]);
  }
  return rows;
}
