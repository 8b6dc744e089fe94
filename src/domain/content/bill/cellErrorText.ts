import { isErrorText } from '../../rows/isErrorText';

/** The error that a cell holds, such as `#N/A`, as text or as Excel's error object; null when it holds none. */
export function cellErrorText(cell: unknown): string | null {
  if (typeof cell === 'string') return isErrorText(cell) ? cell.trim() : null;
  return typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string'
    ? cell.code
    : null;
}
