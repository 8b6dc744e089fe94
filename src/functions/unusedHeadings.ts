import { finding, type Finding } from '../domain/content/Finding';
import { quote } from '../domain/rows/Reading';
import type { Records } from './readRecords';

/** How many headings one sentence names. */
const MOST_NAMED = 10;

/** Columns that were left aside because their headings mean nothing here: a misspelt heading would change the answer unseen. */
export function unusedHeadings({ unused }: Records): readonly Finding[] {
  if (unused.length === 0) return [];
  const named =
    unused
      .slice(0, MOST_NAMED)
      .map((each) => quote(each))
      .join(', ') + (unused.length > MOST_NAMED ? '…' : '');
  return [
    finding(
      'HEADING_UNKNOWN',
      'note',
      `No se usaron estas columnas: ${named}. Si una importa, escriba su encabezado como en la ayuda.`,
      `These columns were not used: ${named}. If one matters, write its heading as the help page does.`,
    ),
  ];
}
