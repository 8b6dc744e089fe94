import { finding, type Finding } from '../domain/content/Finding';
import type { Field } from '../domain/rows/Field';
import type { LineRecord } from './readRecords';

/** How many rows one sentence names. */
const MOST_NAMED = 10;

/**
 * Amounts that are 0 where one is expected: desktop Excel hands a blank cell over as 0, so a number that is missing would pass unseen.
 * One warning a column.
 */
export function zeroAmounts(lines: readonly LineRecord[], fields: readonly Field[]): readonly Finding[] {
  return fields.flatMap((field) => {
    const zeros = lines.filter((record) => record.number(field.id) === 0).map(({ line }) => line);
    return zeros.length === 0 ? [] : [zeroIn(field, zeros)];
  });
}

function zeroIn({ heading }: Field, rows: readonly number[]): Finding {
  const named = rows.slice(0, MOST_NAMED).join(', ') + (rows.length > MOST_NAMED ? '…' : '');
  const [es, en] = rows.length === 1 ? ['Fila', 'Row'] : ['Filas', 'Rows'];
  return finding(
    'VALUE_ZERO',
    'warning',
    `${es} ${named}: ${heading.es} es 0 o está en blanco, que Excel de escritorio entrega como 0; si falta, escríbalo.`,
    `${en} ${named}: ${heading.en} is 0 or blank, which desktop Excel hands over as 0; if it is missing, write it.`,
  );
}
