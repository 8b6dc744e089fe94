import type { Book } from '../../model/Book';
import { replace } from '../../model/Book';
import { bounds } from '../../model/areas';
import { CellRange } from '../../model/CellRange';
import { Chart } from '../../model/chart/Chart';
import type { FramePixels } from '../../model/chart/ChartFrame';
import { dropSeries, seriesFromSource } from '../../model/chart/seriesFromSource';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../protocol/HostError';
import type { Arguments } from '../../protocol/Arguments';
import type { Scalar } from '../../protocol/ObjectType';
import type { Session } from '../../Session';
import { asNumber, asText, define } from '../define';
import { ChartAxes } from './chartAxes';
import { ChartSeriesCollection } from './chartSeries';
import { asChartType } from './chartTypes';
import { keptOf } from './keptOf';

/** The charts of one sheet. */
export class ChartCollection {
  constructor(readonly sheet: string) {}
}

/** Points in a pixel. */
const POINTS = 0.75;
/** Pixels of a new chart, which Excel places in the middle of the window; nobody knows here where that is. */
const NEW_CHART: FramePixels = { left: 120, top: 60, width: 480, height: 288 };

const chartsOf = ({ sheet }: ChartCollection, { charts }: Book): readonly Chart[] =>
  charts.filter((chart) => chart.sheet === sheet);

const named = (collection: ChartCollection, key: string, book: Book): Chart | null =>
  chartsOf(collection, book).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;

const orNotFound = (chart: Chart | null | undefined): Chart => {
  if (chart === null || chart === undefined) throw itemNotFound();
  return chart;
};

const SERIES_BY = ['Auto', 'Columns', 'Rows'];

function read(chart: Chart, source: CellRange, seriesBy: string, book: Book): void {
  if (!SERIES_BY.includes(seriesBy)) throw invalidArgument(seriesBy);
  seriesFromSource(chart, source, seriesBy, book);
}

function addChart({ sheet }: ChartCollection, args: Arguments, book: Book): Chart {
  book.requireUnprotected(sheet);
  const number = book.nextNumber();
  const chart = new Chart(`{chart${number}}`, sheet, asChartType(args.text(0)));
  chart.name = `Chart ${number}`;
  chart.frame.place(book.grid, sheet, NEW_CHART);
  read(chart, args.object(1, CellRange), args.text(2, 'Auto'), book);
  book.charts.push(chart);
  return chart;
}

export const chartCollectionType = define({
  name: 'ChartCollection',
  of: ChartCollection,
  scalars: { count: { get: (collection, { book }) => chartsOf(collection, book).length } },
  items: (collection, { book }) => chartsOf(collection, book),
  indexer: (collection, args, { book }) => orNotFound(named(collection, args.text(0), book)),
  methods: {
    add: (collection, args, { book }) => addChart(collection, args, book),
    getCount: (collection, _args, { book }) => chartsOf(collection, book).length,
    getItem: (collection, args, { book }) => orNotFound(named(collection, args.text(0), book)),
    getItemAt: (collection, args, { book }) => orNotFound(chartsOf(collection, book)[args.integer(0)]),
    getItemOrNullObject: (collection, args, { book }) => named(collection, args.text(0), book),
  },
});

const side = (name: keyof FramePixels): Scalar<Chart, Session> => ({
  get: (chart, { book }) => chart.frame.pixels(book.grid, chart.sheet)[name] * POINTS,
  set: (chart, value, { book }) => {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument(name);
    const now = chart.frame.pixels(book.grid, chart.sheet);
    chart.frame.place(book.grid, chart.sheet, { ...now, [name]: points / POINTS });
  },
});

const cell = (given: unknown, sheet: string, book: Book): CellRange =>
  given instanceof CellRange ? given : book.locate(asText(given), sheet);

/** From the first cell to the last one; without a last cell only the place changes. */
function position(chart: Chart, args: Arguments, book: Book): null {
  book.requireUnprotected(chart.sheet);
  const first = cell(args.at(0), chart.sheet, book);
  if (args.has(1)) {
    chart.frame.cover(bounds(first, cell(args.at(1), chart.sheet, book)));
    return null;
  }
  const { width, height } = chart.frame.pixels(book.grid, chart.sheet);
  const left = book.grid.lineStart(chart.sheet, 'columns', first.column);
  const top = book.grid.lineStart(chart.sheet, 'rows', first.row);
  chart.frame.place(book.grid, chart.sheet, { left, top, width, height });
  return null;
}

const kept = keptOf<Chart>();

export const chartType = define({
  name: 'Chart',
  of: Chart,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (chart, value, { book }) => {
        const name = asText(value);
        const other = named(new ChartCollection(chart.sheet), name, book);
        if (other !== null && other !== chart) throw itemAlreadyExists();
        chart.name = name;
      },
    },
    chartType: {
      get: ({ type }) => type,
      set: (chart, value) => {
        chart.type = asChartType(value);
        for (const series of chart.series) series.forget('chartType');
      },
    },
    top: side('top'),
    left: side('left'),
    width: side('width'),
    height: side('height'),
    plotVisibleOnly: kept.flag('plotVisibleOnly', true),
    displayBlanksAs: kept.word('displayBlanksAs', ['NotPlotted', 'Zero', 'Interplotted']),
    showAllFieldButtons: kept.flag('showAllFieldButtons', false),
    showDataLabelsOverMaximum: kept.flag('showDataLabelsOverMaximum', true),
    style: kept.number('style', 2),
  },
  links: {
    title: ({ title }) => title,
    legend: ({ legend }) => legend,
    axes: (chart) => new ChartAxes(chart),
    series: (chart) => new ChartSeriesCollection(chart),
    dataLabels: ({ labels }) => labels,
    format: ({ format }) => format,
    plotArea: ({ plotArea }) => plotArea,
    worksheet: ({ sheet }, { book }) => book.sheet(sheet),
  },
  methods: {
    activate: () => null,
    delete: (chart, _args, { book }) => {
      book.requireUnprotected(chart.sheet);
      dropSeries(chart, book);
      replace(
        book.charts,
        book.charts.filter((one) => one !== chart),
      );
      return null;
    },
    setData: (chart, args, { book }) => {
      book.requireUnprotected(chart.sheet);
      read(chart, args.object(0, CellRange), args.text(1, 'Auto'), book);
      return null;
    },
    setPosition: (chart, args, { book }) => position(chart, args, book),
  },
});
