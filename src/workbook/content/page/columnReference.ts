/** Characters that structured references would have to escape, each program in its own way. */
const SPECIAL = /[[\]#'@\r\n]/;

/** Structured reference to the cells of a column; null for headings that cannot be written in one. */
export function columnReference(table: string, heading: string, part: '' | '[#Headers],' = ''): string | null {
  if (SPECIAL.test(heading) || heading.trim() !== heading || heading === '') return null;
  return part === '' ? `${table}[${heading}]` : `${table}[${part}[${heading}]]`;
}
