import { isCellError } from '../../functions/cellError';
import type { GridValue } from '../../../grid/Grid';
import { intersection } from '../areas';
import type { Book } from '../Book';
import { CellRange, type Area } from '../CellRange';
import { type Chart, ChartSeries } from './Chart';

/**
 * Cuts a block of cells into series
 *
 * The first row names series (or points) when all its cells are texts, and the first columns name the others when all their
 * cells below are texts or dates; a blank cell in the corner makes both so, whatever they hold. Without being told, the longer side
 * of the remaining numbers runs along the category axis; a square has its series in columns. Excel describes this under "Select
 * data for a chart" and "Change how rows and columns of data are plotted in a chart"; which way a square goes is not written there.
 */
export function seriesFromSource(chart: Chart, source: CellRange, seriesBy: string, book: Book): void {
  dropSeries(chart, book);
  const area = filledPart(source, book);
  const cells = look(area, source.sheet, book);
  const { headingRows, headingColumns } = headings(cells, chart.type);
  const body: Area = {
    row: area.row + headingRows,
    column: area.column + headingColumns,
    rows: area.rows - headingRows,
    columns: area.columns - headingColumns,
  };
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && body.columns > body.rows);
  const keep = (part: Area): CellRange => book.keep(new CellRange(source.sheet, part));
  for (let index = 0; index < (byRows ? body.rows : body.columns); index += 1) {
    const series = new ChartSeries(chart);
    const row = body.row + (byRows ? index : 0);
    const column = body.column + (byRows ? 0 : index);
    const rows = byRows ? 1 : body.rows;
    const columns = byRows ? body.columns : 1;
    series.values = keep({ row, column, rows, columns });
    if (byRows) {
      if (headingColumns > 0) series.name = keep({ row, column: area.column, rows: 1, columns: headingColumns });
      if (headingRows > 0) series.categories = keep({ row: area.row, column, rows: headingRows, columns });
    } else {
      if (headingRows > 0) series.name = keep({ row: area.row, column, rows: headingRows, columns: 1 });
      if (headingColumns > 0) series.categories = keep({ row, column: area.column, rows, columns: headingColumns });
    }
    chart.series.push(series);
  }
}

export function dropSeries(chart: Chart, book: Book): void {
  for (const series of chart.series) for (const range of series.ranges()) book.release(range);
  chart.series.length = 0;
}

/** Of whole rows and columns only the part in use is drawn. */
function filledPart(source: CellRange, book: Book): Area {
  if (!source.unbounded) return source;
  const used = book.grid.usedBlock(source.sheet, false);
  return (
    (used === null ? null : intersection(source, used)) ?? {
      row: source.row,
      column: source.column,
      rows: 1,
      columns: 1,
    }
  );
}

type Kind = 'blank' | 'text' | 'date' | 'number';

/** No more than this much of the source is looked at. */
const LOOKED_AT = 200;

function look(area: Area, sheet: string, book: Book): Kind[][] {
  const block = {
    sheet,
    row: area.row,
    column: area.column,
    rows: Math.min(area.rows, LOOKED_AT),
    columns: Math.min(area.columns, LOOKED_AT),
  };
  const contents = book.grid.formulas(block);
  const formats = book.grid.numberFormats(block);
  return book.grid
    .values(block)
    .map((row, r) => row.map((value, c) => kindOf(value, contents[r]?.[c] ?? null, formats[r]?.[c] ?? '')));
}

/** A formula that has not been calculated yet is taken for a number. */
function kindOf(value: GridValue, content: GridValue, format: string): Kind {
  if (value === null || value === '') return content === null || content === '' ? 'blank' : 'number';
  if (typeof value === 'string') return isCellError(value) ? 'number' : 'text';
  return /[dy]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')) ? 'date' : 'number';
}

function headings(cells: readonly (readonly Kind[])[], type: string): { headingRows: number; headingColumns: number } {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const corner = cells[0]?.[0] === 'blank';
  const both = corner && rows > 1 && columns > 1;
  const firstRow = (cells[0] ?? []).slice(columns > 1 ? 1 : 0);
  const headingRows = rows > 1 && (both || only(firstRow, ['text'])) ? 1 : 0;
  const column = (index: number): readonly Kind[] => cells.slice(headingRows).map((row) => row[index] ?? 'blank');
  if (columns < 2) return { headingRows, headingColumns: 0 };
  // The first column of points in a plane is where they are, not what they are called.
  if (type.startsWith('XYScatter') || type.startsWith('Bubble')) return { headingRows, headingColumns: 1 };
  let headingColumns = 0;
  while (headingColumns < columns - 1 && only(column(headingColumns), ['text', 'date'])) headingColumns += 1;
  return { headingRows, headingColumns: both ? Math.max(1, headingColumns) : headingColumns };
}

/** All cells are of these kinds or blank, and not all are blank. */
const only = (cells: readonly Kind[], kinds: readonly Kind[]): boolean =>
  cells.every((cell) => cell === 'blank' || kinds.includes(cell)) && cells.some((cell) => cell !== 'blank');
