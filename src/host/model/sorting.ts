import type { GridInput, GridValue } from '../../grid/Grid';
import { invalidArgument } from '../protocol/HostError';
import { list, record } from '../protocol/parseRequest';
import type { Book } from './Book';
import type { Area } from './CellRange';
import type { SortField } from './Table';

export function readSortFields(value: unknown): readonly SortField[] {
  const fields = list(value).map((one) => {
    const field = record(one);
    const key = field?.['key'];
    if (typeof key !== 'number') throw invalidArgument('sort key');
    return { key, ascending: field?.['ascending'] !== false };
  });
  if (fields.length === 0) throw invalidArgument('sort fields');
  return fields;
}

const rank = (value: GridValue): number =>
  value === null || value === ''
    ? 4
    : typeof value === 'number'
      ? 0
      : typeof value === 'string'
        ? value.startsWith('#')
          ? 3
          : 1
        : 2;

/** Numbers before texts before booleans before errors; blanks are last whatever the direction. */
function compare(a: GridValue, b: GridValue, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 4 || rankB === 4) return rankA - rankB;
  const order =
    rankA !== rankB
      ? rankA - rankB
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : String(a).localeCompare(String(b));
  return ascending ? order : -order;
}

/** Sorts the rows of the area by their values; formulas move with their row. Rows hidden by a filter stay where they are, as in Excel. */
export function sortRows(book: Book, sheet: string, area: Area, fields: readonly SortField[]): void {
  book.requireUnprotected(sheet);
  if (area.rows < 1) return;
  const block = { sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  if (fields.some(({ key }) => key < 0 || key >= area.columns)) throw invalidArgument('sort key');
  const hidden = book.grid.linesHidden(block, 'rows');
  const values = book.grid.values(block);
  const formulas = book.grid.formulas(block);
  const movable = values.flatMap((_row, index) => (hidden[index] === true ? [] : [index]));
  const sorted = [...movable].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(values[a]?.[key] ?? null, values[b]?.[key] ?? null, ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const inputs: GridInput[][] = values.map((row) => row.map(() => undefined));
  for (const [place, from] of sorted.entries()) {
    const to = movable[place];
    if (to === undefined || to === from) continue;
    inputs[to] = (values[from] ?? []).map((value, column) => {
      const formula = formulas[from]?.[column];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
      return value === null ? null : { value };
    });
  }
  book.grid.write(block, inputs);
  book.changed(sheet, area);
}
