/** A statistic with the digits that were published, grouped as the language does. */
export function formatObservation(value: number, tag: string): string {
  return value.toLocaleString(tag, { maximumFractionDigits: 10 });
}
