import type { GridTable } from '../../grid/Grid';
import { HostError, invalidArgument, itemAlreadyExists } from '../protocol/HostError';
import { intersection } from './areas';
import { replace, type Book } from './Book';
import { CellRange, type Area } from './CellRange';
import { refilter } from './filtering';
import { Table } from './Table';

const overlap = (): HostError => new HostError('InvalidArgument', "A table can't overlap another table.");

/** Tells the grid how the table is now, so that structured references and its look follow. */
export function mirror(book: Book, table: Table): void {
  const state: GridTable = {
    id: table.id,
    name: table.name,
    block: book.block(table.range),
    headers: table.showHeaders,
    totals: table.showTotals,
    columns: table.columns.map(({ name }) => name),
    style: table.style,
  };
  book.grid.putTable(state);
}

/** A heading that the table does not have yet: blank ones become `Column1`, repeated ones get a number. */
export function freeHeading(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (used.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

export function addTable(book: Book, range: CellRange, hasHeaders: boolean): Table {
  book.requireUnprotected(range.sheet);
  if (book.tablesTouching(range.sheet, range).length > 0) throw overlap();
  book.requireUnmerged(range);
  const number = book.nextNumber();
  let area: Area = { row: range.row, column: range.column, rows: range.rows, columns: range.columns };
  if (!hasHeaders) {
    book.grid.insertCells({ sheet: range.sheet, ...area, rows: 1 }, 'down');
    area = { ...area, rows: area.rows + 1 };
  }
  if (area.rows === 1) area = { ...area, rows: 2 };
  let suffix = 1;
  while (book.findTable(`Table${suffix}`) !== null || book.findName(`Table${suffix}`, null) !== null) suffix += 1;
  const table = new Table(`{${number}}`, `Table${suffix}`, book.keep(new CellRange(range.sheet, area)));
  const headings = hasHeaders ? (book.grid.texts({ sheet: range.sheet, ...area, rows: 1 })[0] ?? []) : [];
  for (let position = 0; position < area.columns; position += 1) {
    table.addColumn(
      position,
      freeHeading(
        headings[position] ?? '',
        table.columns.map(({ name }) => name),
      ),
    );
  }
  book.tables.push(table);
  writeHeader(book, table);
  mirror(book, table);
  book.tell(102, ['Workbook', range.sheet], {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: range.sheet,
  });
  return table;
}

export function writeHeader(book: Book, table: Table): void {
  if (!table.showHeaders) return;
  book.grid.write({ ...book.block(table.range), rows: 1 }, [table.columns.map(({ name }) => ({ value: name }))]);
}

/** After a write: the header row's texts are the columns' names. */
export function renameColumnsFromHeader(book: Book, table: Table): void {
  if (!table.showHeaders) return;
  const texts = book.grid.texts({ ...book.block(table.range), rows: 1 })[0] ?? [];
  if (table.columns.every(({ name }, index) => name === texts[index])) return;
  const names: string[] = [];
  for (const [index, column] of table.columns.entries()) {
    column.name = freeHeading(texts[index] ?? '', names);
    names.push(column.name);
  }
  writeHeader(book, table);
  mirror(book, table);
}

export function renameTable(book: Book, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name) || name.length > 255)
    throw invalidArgument(name);
  const other = book.findTable(name);
  if ((other !== null && other !== table) || book.findName(name, null) !== null) throw itemAlreadyExists();
  table.name = name;
  mirror(book, table);
}

/** Brings the table to another block: its header row stays, it must overlap the old one. */
export function resizeTable(book: Book, table: Table, range: CellRange): void {
  book.requireUnprotected(table.range.sheet);
  if (range.sheet !== table.range.sheet || range.row !== table.range.row)
    throw invalidArgument('the header row must stay');
  if (intersection(range, table.range) === null) throw invalidArgument('the new range must overlap the table');
  if (range.rows < 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0))
    throw invalidArgument('a table has at least one row');
  if (book.tablesTouching(range.sheet, range).some((other) => other !== table)) throw overlap();
  const kept = table.columns.filter((_column, index) => {
    const position = table.range.column + index;
    return position >= range.column && position < range.column + range.columns;
  });
  const before = Math.max(0, table.range.column - range.column);
  const texts = book.grid.texts({ ...book.block(range), rows: 1 })[0] ?? [];
  replace(table.columns, kept);
  for (let position = 0; position < range.columns; position += 1) {
    if (position >= before && position < before + kept.length) continue;
    table.addColumn(
      position,
      freeHeading(
        texts[position] ?? '',
        table.columns.map(({ name }) => name),
      ),
    );
  }
  table.range.moveTo(range);
  writeHeader(book, table);
  mirror(book, table);
  refilter(book, table);
}

export function removeTable(book: Book, table: Table): void {
  replace(
    book.tables,
    book.tables.filter((other) => other !== table),
  );
  book.release(table.range);
  if (table.filters.size > 0) book.grid.filter(book.block(table.range), null);
  book.grid.deleteTable(table.id);
  const { sheet } = table.range;
  book.tell(103, ['Workbook', sheet], {
    source: 'Local',
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet,
  });
}
