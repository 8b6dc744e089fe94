import type { Book } from '../../model/Book';
import { CellRange } from '../../model/CellRange';
import { type Chart, ChartPoint, ChartSeries } from '../../model/chart/Chart';
import { seriesCategories, seriesName, seriesValues } from '../../model/chart/seriesContent';
import type { ChartPart } from '../../model/chart/ChartPart';
import { invalidArgument, itemNotFound } from '../../protocol/HostError';
import type { Scalar } from '../../protocol/ObjectType';
import type { Session } from '../../Session';
import { asText, define } from '../define';
import { asChartType } from './chartTypes';
import { keptOf } from './keptOf';

export class ChartSeriesCollection {
  constructor(readonly chart: Chart) {}
}

export class ChartPointsCollection {
  constructor(readonly series: ChartSeries) {}
}

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
];

const markerScalars = <T extends ChartPart>(): Readonly<Record<string, Scalar<T, Session>>> => ({
  markerStyle: keptOf<T>().word('markerStyle', MARKERS),
  markerSize: keptOf<T>().number('markerSize', 5),
  markerBackgroundColor: keptOf<T>().color('markerBackgroundColor', ''),
  markerForegroundColor: keptOf<T>().color('markerForegroundColor', ''),
});

function addSeries(
  { chart }: ChartSeriesCollection,
  name: string | null,
  index: number | null,
  book: Book,
): ChartSeries {
  book.requireUnprotected(chart.sheet);
  const series = new ChartSeries(chart);
  series.name = name;
  const at = index ?? chart.series.length;
  if (at < 0 || at > chart.series.length) throw invalidArgument('index');
  chart.series.splice(at, 0, series);
  return series;
}

/** Exchanges a live range of a series for another. */
function point(series: ChartSeries, part: 'values' | 'categories', to: CellRange, book: Book): null {
  book.requireUnprotected(series.chart.sheet);
  const before = series[part];
  if (before !== null) book.release(before);
  series[part] = book.keep(new CellRange(to.sheet, to));
  return null;
}

const dimension = (series: ChartSeries, name: string): CellRange | null => {
  if (name === 'Values' || name === 'YValues') return series.values;
  if (name === 'Categories' || name === 'XValues') return series.categories;
  throw invalidArgument(name);
};

export const chartSeriesCollectionType = define({
  name: 'ChartSeriesCollection',
  of: ChartSeriesCollection,
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: ({ chart }) => chart.series,
  methods: {
    add: (collection, args, { book }) =>
      addSeries(collection, args.has(0) ? args.text(0) : null, args.has(1) ? args.integer(1) : null, book),
    getCount: ({ chart }) => chart.series.length,
    getItemAt: ({ chart }, args) => {
      const found = chart.series[args.integer(0)];
      if (found === undefined) throw invalidArgument('index');
      return found;
    },
  },
});

const kept = keptOf<ChartSeries>();

export const chartSeriesType = define({
  name: 'ChartSeries',
  of: ChartSeries,
  scalars: {
    name: {
      get: (series, { book }) => seriesName(series, book),
      set: (series, value, { book }) => {
        if (series.name instanceof CellRange) book.release(series.name);
        series.name = asText(value);
      },
    },
    chartType: {
      get: ({ type }) => type,
      set: (series, value) => series.set('chartType', asChartType(value)),
    },
    axisGroup: kept.word('axisGroup', ['Primary', 'Secondary']),
    hasDataLabels: {
      get: (series) => series.flag('hasDataLabels', series.labels.flag('showValue', false)),
      set: (series, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        series.set('hasDataLabels', value);
        series.labels.set('showValue', value);
      },
    },
    filtered: kept.flag('filtered', false),
    plotOrder: {
      get: (series) => series.chart.series.indexOf(series) + 1,
      set: (series, value) => {
        const { chart } = series;
        if (typeof value !== 'number' || value < 1 || value > chart.series.length) throw invalidArgument('plotOrder');
        chart.series.splice(chart.series.indexOf(series), 1);
        chart.series.splice(Math.trunc(value) - 1, 0, series);
      },
    },
    smooth: kept.flag('smooth', false),
    ...markerScalars(),
    gapWidth: kept.number('gapWidth', 219),
    overlap: kept.number('overlap', -27),
    invertIfNegative: kept.flag('invertIfNegative', false),
    varyByCategories: kept.flag('varyByCategories', false),
    showShadow: kept.flag('showShadow', false),
    doughnutHoleSize: kept.number('doughnutHoleSize', 75),
    firstSliceAngle: kept.number('firstSliceAngle', 0),
    explosion: kept.number('explosion', 0),
    gradientStyle: kept.text('gradientStyle', 'TwoPhaseColor'),
  },
  links: {
    format: ({ format }) => format,
    dataLabels: ({ labels }) => labels,
    points: (series) => new ChartPointsCollection(series),
  },
  methods: {
    setValues: (series, args, { book }) => point(series, 'values', args.object(0, CellRange), book),
    setXAxisValues: (series, args, { book }) => point(series, 'categories', args.object(0, CellRange), book),
    delete: (series, _args, { book }) => {
      book.requireUnprotected(series.chart.sheet);
      for (const range of series.ranges()) book.release(range);
      series.chart.series.splice(series.chart.series.indexOf(series), 1);
      return null;
    },
    getDimensionValues: (series, args, { book }) => {
      const of = args.text(0);
      return dimension(series, of) === series.values ? seriesValues(series, book) : seriesCategories(series, book);
    },
    getDimensionDataSourceString: (series, args, { book }) => {
      const range = dimension(series, args.text(0));
      if (range === null) return '';
      return range.gone ? '#REF!' : book.address(range);
    },
    getDimensionDataSourceType: (series, args) => (dimension(series, args.text(0)) === null ? 'Unknown' : 'LocalRange'),
  },
});

const pointAt = (series: ChartSeries, index: number, book: Book): ChartPoint => {
  if (index < 0 || index >= seriesValues(series, book).length) throw itemNotFound();
  const known = series.points.get(index);
  if (known !== undefined) return known;
  const made = new ChartPoint(series, index);
  series.points.set(index, made);
  return made;
};

export const chartPointsCollectionType = define({
  name: 'ChartPointsCollection',
  of: ChartPointsCollection,
  scalars: { count: { get: ({ series }, { book }) => seriesValues(series, book).length } },
  items: ({ series }, { book }) => seriesValues(series, book).map((_value, index) => pointAt(series, index, book)),
  methods: {
    getCount: ({ series }, _args, { book }) => seriesValues(series, book).length,
    getItemAt: ({ series }, args, { book }) => pointAt(series, args.integer(0), book),
  },
});

export const chartPointType = define({
  name: 'ChartPoint',
  of: ChartPoint,
  scalars: {
    value: { get: ({ series, index }, { book }) => seriesValues(series, book)[index] ?? null },
    hasDataLabel: {
      get: (one) => one.flag('hasDataLabel', one.series.flag('hasDataLabels', false)),
      set: (one, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        one.set('hasDataLabel', value);
      },
    },
    ...markerScalars(),
  },
  links: { format: ({ format }) => format },
});
