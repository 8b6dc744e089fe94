import { areaAddress } from '../model/address';
import { replace } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { intersection } from '../model/areas';
import { deleteCells, insertCells } from '../model/structure';
import { renameColumnsFromHeader } from '../model/tables';
import type { Arguments } from '../protocol/Arguments';
import { HostError, invalidArgument } from '../protocol/HostError';
import type { Session } from '../Session';

type Action = (range: CellRange, args: Arguments, session: Session) => unknown;

const clear: Action = (range, args, { book }) => {
  book.requireUnprotected(range.sheet);
  const what = args.text(0, 'All');
  const asked = { All: 'all', Contents: 'contents', ResetContents: 'contents', Formats: 'formats' } as const;
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return null;
  const match = Object.entries(asked).find(([name]) => name === what);
  if (match === undefined) throw invalidArgument(what);
  const used = book.grid.usedBlock(range.sheet, true);
  const area = range.unbounded ? (used === null ? null : intersection(range, used)) : range;
  if (area !== null)
    book.grid.clear(
      { sheet: range.sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns },
      match[1],
    );
  if (match[1] !== 'contents') {
    const outside = (one: { readonly range: CellRange }): boolean =>
      one.range.sheet !== range.sheet || intersection(one.range, range) === null;
    for (const format of book.formats) if (!outside(format)) book.grid.deleteConditionalFormat(format.id);
    replace(book.formats, book.formats.filter(outside));
  }
  if (match[1] !== 'formats') {
    book.changed(range.sheet, area ?? range);
    for (const table of book.tablesTouching(range.sheet, range)) renameColumnsFromHeader(book, table);
  }
  return null;
};

const select: Action = (range, _args, { book }) => {
  const { grid } = book;
  if (grid.activeSheet() !== range.sheet) {
    grid.activateSheet(range.sheet);
    book.tell(11, [range.sheet, 'Workbook'], { worksheetId: range.sheet });
  }
  grid.select(book.block(range));
  book.tell(14, [range.sheet, 'Workbook'], { worksheetId: range.sheet, address: areaAddress(range) });
  return null;
};

const merge: Action = (range, args, { book }) => {
  book.requireUnprotected(range.sheet);
  if (book.tablesTouching(range.sheet, range).length > 0)
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  const across = args.boolean(0, false);
  const blocks = across
    ? Array.from({ length: range.rows }, (_row, row) => ({ row: range.row + row, rows: 1 }))
    : [range];
  for (const { row, rows } of blocks) {
    const area = { row, rows, column: range.column, columns: range.columns };
    for (const old of book.merges) if (old.sheet === range.sheet && intersection(old, area) !== null) book.release(old);
    replace(
      book.merges,
      book.merges.filter((old) => old.sheet !== range.sheet || intersection(old, area) === null),
    );
    const values = book.grid.formulas({ sheet: range.sheet, ...area });
    book.grid.write(
      { sheet: range.sheet, ...area },
      values.map((line, r) => line.map((_value, c) => (r === 0 && c === 0 ? undefined : null))),
    );
    book.merges.push(book.keep(new CellRange(range.sheet, area)));
  }
  book.changed(range.sheet, range);
  return null;
};

const unmerge: Action = (range, _args, { book }) => {
  book.requireUnprotected(range.sheet);
  replace(
    book.merges,
    book.merges.filter((area) => area.sheet !== range.sheet || intersection(area, range) === null),
  );
  return null;
};

const recalculate: Action = (range, _args, { book }) => {
  book.stale = true;
  book.grid.recalculate(book.block(range));
  return null;
};

/** Copies the values of another block to the cells from this range's first. */
const copyFrom: Action = (range, args, { book }) => {
  book.requireUnprotected(range.sheet);
  const given = args.at(0);
  const source = typeof given === 'string' ? book.locate(given, range.sheet) : args.object(0, CellRange);
  if (args.text(1, 'All') !== 'Values')
    throw new HostError('NotImplemented', 'Only copying values is implemented.', 501);
  const target =
    source.rows === range.rows && source.columns === range.columns
      ? range
      : book.range(range.sheet, { row: range.row, column: range.column, rows: source.rows, columns: source.columns });
  const values = book.grid.values(book.block(source));
  book.grid.write(
    book.block(target),
    values.map((row) => row.map((value) => (value === null ? null : { value }))),
  );
  book.changed(target.sheet, target);
  return null;
};

/** What a range can be told to do. */
export const rangeActions: Readonly<Record<string, Action>> = {
  clear,
  select,
  merge,
  unmerge,
  copyFrom,
  insert: (range, args, { book }) => {
    const shift = args.text(0);
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument(shift);
    return insertCells(book, range, shift === 'Down' ? 'down' : 'right');
  },
  delete: (range, args, { book }) => {
    const shift = args.text(0);
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(shift);
    deleteCells(book, range, shift === 'Up' ? 'up' : 'left');
    return null;
  },
  calculate: recalculate,
  setDirty: recalculate,
};
