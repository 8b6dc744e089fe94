import { readNumberText } from '../rows/readNumberText';
import { significant } from '../rows/significant';

/**
 * A percentage as people write it, in points of 100: 0.75, 75 and `75 %` are 75; null when it is none or not from 0 to 100.
 *
 * A number up to 1 is a fraction, as a percentage cell holds it; a text with a sign is in points.
 */
export function readPercent(cell: unknown): number | null {
  const text = typeof cell === 'string' ? cell.trim() : '';
  const signed = text.endsWith('%');
  const number = typeof cell === 'number' ? cell : readNumberText(signed ? text.slice(0, -1) : text);
  if (number === null || !(number >= 0 && number <= 100)) return null;
  return significant(signed || number > 1 ? number : number * 100);
}
