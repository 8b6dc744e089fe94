import { type Chart, ChartAxis, ChartAxisTitle, ChartGridlines } from '../../model/chart/Chart';
import type { CellRange } from '../../model/CellRange';
import { CellRange as Cells } from '../../model/CellRange';
import { axisFormat, axisScale, type ValueScale } from '../../model/chart/valueScale';
import { invalidArgument } from '../../protocol/HostError';
import type { Scalar } from '../../protocol/ObjectType';
import type { Session } from '../../Session';
import { asBoolean, asNumber, asText, define } from '../define';
import { keptOf } from './keptOf';

export class ChartAxes {
  constructor(readonly chart: Chart) {}
}

const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'];
const TIME_UNITS = ['Days', 'Months', 'Years'];

/** Set to an empty text it finds itself again; it is read as it stands, found or set. */
const limit = (
  name: 'minimum' | 'maximum' | 'majorUnit',
  read: (scale: ValueScale) => number,
): Scalar<ChartAxis, Session> => ({
  costly: true,
  get: (axis, { book }) => (axis.type === 'Series' ? '' : read(axisScale(axis, book))),
  set: (axis, value) => {
    if (value === '' || value === null) axis.forget(name);
    else axis.set(name, asNumber(value));
  },
});

const TYPES = ['Category', 'Value', 'Series'] as const;
const GROUPS = ['Primary', 'Secondary'] as const;

export const chartAxesType = define({
  name: 'ChartAxes',
  of: ChartAxes,
  links: {
    categoryAxis: ({ chart }) => chart.axis('Category'),
    valueAxis: ({ chart }) => chart.axis('Value'),
    seriesAxis: ({ chart }) => chart.axis('Series'),
  },
  methods: {
    getItem: ({ chart }, args) => {
      const type = TYPES.find((one) => one === args.text(0));
      const group = GROUPS.find((one) => one === args.text(1, 'Primary'));
      if (type === undefined || group === undefined) throw invalidArgument();
      return chart.axis(type, group);
    },
  },
});

/** Names that are set for the points hold for all series of the chart. */
function nameCategories({ chart }: ChartAxis, source: CellRange, book: Session['book']): null {
  for (const series of chart.series) {
    if (series.categories !== null) book.release(series.categories);
    series.categories = book.keep(new Cells(source.sheet, source));
  }
  return null;
}

const axisKept = keptOf<ChartAxis>();

export const chartAxisType = define({
  name: 'ChartAxis',
  of: ChartAxis,
  scalars: {
    type: { get: ({ type }) => type },
    axisGroup: { get: ({ group }) => group },
    minimum: limit('minimum', ({ minimum }) => minimum),
    maximum: limit('maximum', ({ maximum }) => maximum),
    majorUnit: limit('majorUnit', ({ unit }) => unit),
    minorUnit: {
      get: (axis) => axis.number('minorUnit') ?? '',
      set: (axis, value) => (value === '' ? axis.forget('minorUnit') : axis.set('minorUnit', asNumber(value))),
    },
    numberFormat: {
      costly: true,
      get: (axis, { book }) => axisFormat(axis, book),
      set: (axis, value) => {
        axis.set('numberFormat', asText(value));
        axis.set('linkNumberFormat', false);
      },
    },
    linkNumberFormat: {
      get: (axis) => axis.flag('linkNumberFormat', axis.text('numberFormat') === null),
      set: (axis, value) => axis.set('linkNumberFormat', asBoolean(value)),
    },
    visible: axisKept.flag('visible', true),
    reversePlotOrder: axisKept.flag('reversePlotOrder', false),
    tickLabelPosition: axisKept.word('tickLabelPosition', ['NextToAxis', 'High', 'Low', 'None']),
    majorTickMark: axisKept.word('majorTickMark', TICK_MARKS),
    minorTickMark: axisKept.word('minorTickMark', TICK_MARKS),
    alignment: axisKept.word('alignment', ['Center', 'Left', 'Right']),
    categoryType: axisKept.word('categoryType', ['Automatic', 'TextAxis', 'DateAxis']),
    baseTimeUnit: axisKept.word('baseTimeUnit', TIME_UNITS),
    majorTimeUnitScale: axisKept.word('majorTimeUnitScale', TIME_UNITS),
    minorTimeUnitScale: axisKept.word('minorTimeUnitScale', TIME_UNITS),
    isBetweenCategories: axisKept.flag('isBetweenCategories', true),
    multiLevel: axisKept.flag('multiLevel', true),
    offset: axisKept.number('offset', 100),
    tickMarkSpacing: axisKept.number('tickMarkSpacing', 1),
    tickLabelSpacing: axisKept.number('tickLabelSpacing', 1),
    textOrientation: axisKept.number('textOrientation', 0),
    position: axisKept.text('position', 'Automatic'),
  },
  links: {
    title: ({ title }) => title,
    majorGridlines: ({ majorGridlines }) => majorGridlines,
    minorGridlines: ({ minorGridlines }) => minorGridlines,
    format: ({ format }) => format,
  },
  methods: {
    setCategoryNames: (axis, args, { book }) => nameCategories(axis, args.object(0, Cells), book),
  },
});

const titleKept = keptOf<ChartAxisTitle>();

export const chartAxisTitleType = define({
  name: 'ChartAxisTitle',
  of: ChartAxisTitle,
  scalars: {
    text: {
      get: (title) => title.text('text') ?? 'Axis Title',
      set: (title, value) => {
        title.set('text', asText(value));
        title.set('visible', true);
      },
    },
    visible: titleKept.flag('visible', false),
    textOrientation: titleKept.number('textOrientation', 0),
  },
  links: { format: ({ format }) => format },
});

export const chartGridlinesType = define({
  name: 'ChartGridlines',
  of: ChartGridlines,
  scalars: {
    visible: {
      get: (lines) => lines.flag('visible', lines.shownAtFirst),
      set: (lines, value) => lines.set('visible', asBoolean(value)),
    },
  },
  links: { format: ({ format }) => format },
});
