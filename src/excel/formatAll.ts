/** One number format for all cells of a range: Excel takes a single text for that, which the published type of the property leaves out. */
export function formatAll(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
