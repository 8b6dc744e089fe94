import type { CellValue } from '../domain/rows/CellValue';
import { officeCode } from './translateError';

/** Characters of JSON that one request or answer is planned for: Excel on the web allows 5 MB. */
export const PLANNED_SIZE = 2_500_000;

const PER_CELL = 4;

/** About how long a row of cells is as JSON. */
export function sizeOfRow(cells: readonly (CellValue | null)[]): number {
  let size = 2;
  for (const cell of cells) size += typeof cell === 'string' ? cell.length + PER_CELL : 12;
  return size;
}

/** How many rows from `from` on fit one request; at least one. */
export function rowsThatFit(rows: readonly (readonly CellValue[])[], from: number, limit: number): number {
  let size = 0;
  let count = 0;
  for (let row = from; row < rows.length; row++) {
    size += sizeOfRow(rows[row] ?? []);
    if (count > 0 && size > limit) break;
    count++;
  }
  return count;
}

/** Excel refused a request or an answer for its size. */
export function isTooLarge(error: unknown): boolean {
  const code = officeCode(error);
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}
