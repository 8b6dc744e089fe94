import { isErrorText } from '../../rows/isErrorText';

/** The error that a cell holds, such as `#N/A`, as text or as Excel's error object; null when it holds none. */
export function cellErrorText(cell: unknown): string | null {
  if (typeof cell === 'string') return isErrorText(cell) ? cell.trim() : null;
  return typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string'
    ? cell.code
    : null;
}

const SPACE = 32;
const NUMBER_SIGN = 35;
const DELETE = 127;

/** A quick look that is enough for most texts: one that begins with a letter or a digit is neither blank nor an error. */
export function isPlainText(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > SPACE && first !== NUMBER_SIGN && first < DELETE;
}
