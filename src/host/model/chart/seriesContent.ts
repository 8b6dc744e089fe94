import type { GridValue } from '../../../grid/Grid';
import { isCellError } from '../../functions/cellError';
import type { Book } from '../Book';
import type { CellRange } from '../CellRange';
import type { Chart, ChartSeries } from './Chart';

const live = (range: CellRange | null): CellRange | null => (range === null || range.gone ? null : range);

/** Which cells of a line of cells are drawn: those that are not hidden, unless the chart draws all. */
function drawn(range: CellRange, chart: Chart, book: Book): readonly boolean[] {
  const all = !chart.flag('plotVisibleOnly', true);
  const hidden = (axis: 'rows' | 'columns'): boolean[] => book.grid.linesHidden(book.block(range), axis);
  const rows = all ? [] : hidden('rows');
  const columns = all ? [] : hidden('columns');
  return Array.from({ length: range.rows * range.columns }, (_cell, index) => {
    const row = Math.floor(index / range.columns);
    return rows[row] !== true && columns[index % range.columns] !== true;
  });
}

function cells<T>(range: CellRange | null, chart: Chart, book: Book, read: (range: CellRange) => readonly T[][]): T[] {
  const at = live(range);
  if (at === null) return [];
  const shown = drawn(at, chart, book);
  return read(at)
    .flat()
    .filter((_cell, index) => shown[index] === true);
}

/** A blank cell and an error are gaps; any other text counts as zero, as Excel draws it. */
export function plotted(value: GridValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return value === null || isCellError(value) ? null : 0;
}

export const seriesValues = ({ values, chart }: ChartSeries, book: Book): (number | null)[] =>
  cells(values, chart, book, (range) => book.grid.values(book.block(range))).map(plotted);

/** The numbers as their cells show them. */
export const seriesTexts = ({ values, chart }: ChartSeries, book: Book): string[] =>
  cells(values, chart, book, (range) => book.grid.texts(book.block(range)));

/** Where the points of a chart of points stand. */
export const seriesPlaces = ({ categories, chart }: ChartSeries, book: Book): (number | null)[] =>
  cells(categories, chart, book, (range) => book.grid.values(book.block(range))).map(plotted);

/** What the points are called; several heading cells of one point are read together. */
export function seriesCategories({ categories, values, chart }: ChartSeries, book: Book): string[] {
  const range = live(categories);
  if (range === null) return [];
  const texts = book.grid.texts(book.block(range));
  const across = (live(values)?.rows ?? range.rows) === 1 && range.rows <= range.columns;
  const joined = across
    ? (texts[0] ?? []).map((_text, column) => readTogether(texts.map((row) => row[column] ?? '')))
    : texts.map(readTogether);
  const shown = drawn(range, chart, book);
  return joined.filter((_text, index) => shown[across ? index : index * range.columns] === true);
}

const readTogether = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ');

/** The name that was set, the text of the cells that name it, or its number. */
export function seriesName(series: ChartSeries, book: Book): string {
  const { name, chart } = series;
  if (typeof name === 'string') return name;
  const range = live(name);
  const text = range === null ? '' : readTogether(book.grid.texts(book.block(range)).flat());
  return text === '' ? `Series${chart.series.indexOf(series) + 1}` : text;
}

/** The number format of the first value. */
export function seriesFormat({ values }: ChartSeries, book: Book): string {
  const range = live(values);
  if (range === null) return 'General';
  return book.grid.numberFormats({ ...book.block(range), rows: 1, columns: 1 })[0]?.[0] ?? 'General';
}
