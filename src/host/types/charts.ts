import { replace, type Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { Chart } from '../model/records';
import { itemNotFound } from '../protocol/HostError';
import { asBoolean, asNumber, asText, define } from './define';

/** The charts of one sheet: records that a page may draw. */
export class ChartCollection {
  constructor(readonly sheet: string) {}
}

export class ChartTitle {
  constructor(readonly chart: Chart) {}
}

export class ChartLegend {
  constructor(readonly chart: Chart) {}
}

/** Pixels in a row and points in a pixel, for charts placed over cells. */
const ROW_PIXELS = 20;
const POINTS = 0.75;

const chartsOf = ({ sheet }: ChartCollection, { charts }: Book): readonly Chart[] =>
  charts.filter((chart) => chart.sheet === sheet);

const named = (collection: ChartCollection, key: string, book: Book): Chart | null =>
  chartsOf(collection, book).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;

const orNotFound = (chart: Chart | null | undefined): Chart => {
  if (chart === null || chart === undefined) throw itemNotFound();
  return chart;
};

const cell = (given: unknown, sheet: string, book: Book): CellRange =>
  given instanceof CellRange ? given : book.locate(asText(given), sheet);

const leftOf = (sheet: string, column: number, book: Book): number => {
  let pixels = 0;
  for (let at = 0; at < column; at += 1) pixels += book.grid.columnWidth(sheet, at);
  return pixels * POINTS;
};

function place(chart: Chart, first: CellRange, last: CellRange | null, book: Book): void {
  chart.left = leftOf(chart.sheet, first.column, book);
  chart.top = first.row * ROW_PIXELS * POINTS;
  if (last === null) return;
  chart.width = leftOf(chart.sheet, last.column + last.columns, book) - chart.left;
  chart.height = (last.row + last.rows - first.row) * ROW_PIXELS * POINTS;
}

export const chartCollectionType = define({
  name: 'ChartCollection',
  of: ChartCollection,
  scalars: { count: { get: (collection, { book }) => chartsOf(collection, book).length } },
  items: (collection, { book }) => chartsOf(collection, book),
  indexer: (collection, args, { book }) => orNotFound(named(collection, args.text(0), book)),
  methods: {
    add: ({ sheet }, args, { book }) => {
      book.requireUnprotected(sheet);
      const source = args.object(1, CellRange);
      const number = book.nextNumber();
      const chart = new Chart(`{chart${number}}`, sheet, args.text(0), book.keep(new CellRange(source.sheet, source)));
      chart.name = `Chart ${number}`;
      chart.seriesBy = args.text(2, 'Auto');
      book.charts.push(chart);
      return chart;
    },
    getCount: (collection, _args, { book }) => chartsOf(collection, book).length,
    getItem: (collection, args, { book }) => orNotFound(named(collection, args.text(0), book)),
    getItemAt: (collection, args, { book }) => orNotFound(chartsOf(collection, book)[args.integer(0)]),
    getItemOrNullObject: (collection, args, { book }) => named(collection, args.text(0), book),
  },
});

export const chartType = define({
  name: 'Chart',
  of: Chart,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (chart, value) => void (chart.name = asText(value)) },
    chartType: { get: ({ type }) => type, set: (chart, value) => void (chart.type = asText(value)) },
    top: { get: ({ top }) => top, set: (chart, value) => void (chart.top = asNumber(value)) },
    left: { get: ({ left }) => left, set: (chart, value) => void (chart.left = asNumber(value)) },
    width: { get: ({ width }) => width, set: (chart, value) => void (chart.width = asNumber(value)) },
    height: { get: ({ height }) => height, set: (chart, value) => void (chart.height = asNumber(value)) },
  },
  links: {
    title: (chart) => new ChartTitle(chart),
    legend: (chart) => new ChartLegend(chart),
    worksheet: ({ sheet }, { book }) => book.sheet(sheet),
  },
  methods: {
    activate: () => null,
    delete: (chart, _args, { book }) => {
      book.requireUnprotected(chart.sheet);
      replace(
        book.charts,
        book.charts.filter((one) => one !== chart),
      );
      book.release(chart.source);
      return null;
    },
    setData: (chart, args, { book }) => {
      const source = args.object(0, CellRange);
      book.release(chart.source);
      chart.source = book.keep(new CellRange(source.sheet, source));
      chart.seriesBy = args.text(1, 'Auto');
      return null;
    },
    setPosition: (chart, args, { book }) => {
      place(chart, cell(args.at(0), chart.sheet, book), args.has(1) ? cell(args.at(1), chart.sheet, book) : null, book);
      return null;
    },
  },
});

export const chartTitleType = define({
  name: 'ChartTitle',
  of: ChartTitle,
  scalars: {
    text: { get: ({ chart }) => chart.title, set: ({ chart }, value) => void (chart.title = asText(value)) },
    visible: {
      get: ({ chart }) => chart.titleVisible,
      set: ({ chart }, value) => void (chart.titleVisible = asBoolean(value)),
    },
  },
});

export const chartLegendType = define({
  name: 'ChartLegend',
  of: ChartLegend,
  scalars: {
    visible: {
      get: ({ chart }) => chart.legendVisible,
      set: ({ chart }, value) => void (chart.legendVisible = asBoolean(value)),
    },
  },
});
