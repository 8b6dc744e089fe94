/**
 * Takes off the apostrophe that exports put before a text starting with `=`, `+`, `-`, `@`, tab or carriage return to keep
 * spreadsheets from evaluating it.
 */
export function plainText(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
