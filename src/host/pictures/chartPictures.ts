import type { Book } from '../model/Book';
import type { Chart, ChartAxis, ChartSeries } from '../model/chart/Chart';
import type { ChartFont, ChartFormat, ChartLine } from '../model/chart/ChartFormat';
import type { FramePixels } from '../model/chart/ChartFrame';
import { type ChartMark, markOf } from '../model/chart/ChartMark';
import {
  seriesCategories,
  seriesFormat,
  seriesName,
  seriesPlaces,
  seriesTexts,
  seriesValues,
} from '../model/chart/seriesContent';
import { axisFormat, axisScale, marksOf } from '../model/chart/valueScale';
import type { ChartPicture, PictureAxis, PictureLine, PictureSeries, PictureText } from './ChartPicture';
import { chartTitle, legendShown } from './chartTitle';

/** The colours of Excel's usual theme, in the order in which it gives them to series. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];
const TITLE_SIZE = 14;
const TEXT_SIZE = 9;
const LINE_WEIGHT = 2.25;
const BORDER_WEIGHT = 0.75;
/** Excel's gap between columns, in percent of a column. */
const GAP_WIDTH = 219;
const OVERLAP = -27;
const BLANKS: Readonly<Record<string, ChartPicture['blanks']>> = { Zero: 'zero', Interplotted: 'join' };
const UNKNOWN: ChartMark = { mark: 'column', stack: 'none', markers: false, lines: false, smooth: false };

/** The charts of one sheet, in the order in which they lie on each other. */
export const chartPictures = (book: Book, sheet: string): ChartPicture[] =>
  book.charts.filter((chart) => chart.sheet === sheet).map((chart) => chartPicture(chart, book));

/** Where the charts of a sheet stand now, by id: what changes when lines get another size. */
export const chartFrames = (book: Book, sheet: string): ReadonlyMap<string, FramePixels> =>
  new Map(
    book.charts.flatMap((chart) => (chart.sheet === sheet ? [[chart.id, chart.frame.pixels(book.grid, sheet)]] : [])),
  );

function chartPicture(chart: Chart, book: Book): ChartPicture {
  const shown = chart.series.filter((series) => !series.flag('filtered', false));
  const secondary = shown.some((series) => series.text('axisGroup') === 'Secondary');
  const categories = categoriesOf(shown, book);
  return {
    id: chart.id,
    name: chart.name,
    sheet: chart.sheet,
    frame: chart.frame.pixels(book.grid, chart.sheet),
    type: chart.type,
    drawable: markOf(chart.type) !== null,
    title: chart.title.flag('visible', true)
      ? textOf(chartTitle(chart, book), chart.title.format.font, TITLE_SIZE)
      : null,
    legend: legendShown(chart) ? legendSide(chart.legend.text('position')) : null,
    categories,
    series: shown.map((series) => pictureSeries(series, categories, book)),
    categoryAxis: pictureAxis(chart.axis('Category'), book),
    valueAxis: pictureAxis(chart.axis('Value'), book),
    secondaryAxis: secondary ? pictureAxis(chart.axis('Value', 'Secondary'), book) : null,
    background: filled(chart.format, '#FFFFFF'),
    blanks: BLANKS[chart.text('displayBlanksAs') ?? ''] ?? 'gap',
    gap: (shown[0]?.number('gapWidth') ?? GAP_WIDTH) / 100,
    overlap: (shown[0]?.number('overlap') ?? OVERLAP) / 100,
  };
}

/** Those of the first series that has any; the others stand beside them by their order. */
function categoriesOf(series: readonly ChartSeries[], book: Book): string[] {
  const named = series.map((one) => seriesCategories(one, book)).find((texts) => texts.length > 0) ?? [];
  const longest = Math.max(0, ...series.map((one) => seriesValues(one, book).length));
  return Array.from({ length: Math.max(named.length, longest) }, (_text, at) =>
    named.length === 0 ? String(at + 1) : (named[at] ?? ''),
  );
}

function legendSide(position: string | null): 'Top' | 'Bottom' | 'Left' | 'Right' {
  if (position === 'Corner') return 'Right';
  return (['Top', 'Left', 'Right'] as const).find((side) => side === position) ?? 'Bottom';
}

function textOf(text: string, font: ChartFont, size: number): PictureText | null {
  if (text === '') return null;
  return {
    text,
    color: font.text('color'),
    size: font.number('size') ?? size,
    bold: font.flag('bold', false),
  };
}

function pictureAxis(axis: ChartAxis, book: Book): PictureAxis {
  const title = axis.title.flag('visible', axis.title.text('text') !== null)
    ? textOf(axis.title.text('text') ?? 'Axis Title', axis.title.format.font, TEXT_SIZE + 1)
    : null;
  const looks = {
    title,
    visible: axis.flag('visible', true) && axis.text('tickLabelPosition') !== 'None',
    gridlines: axis.majorGridlines.flag('visible', axis.majorGridlines.shownAtFirst),
    reversed: axis.flag('reversePlotOrder', false),
  };
  const numbers = axis.type === 'Value' || markOf(axis.chart.type)?.mark === 'point';
  if (!numbers) return { ...looks, marks: [], minimum: 0, maximum: 0 };
  const scale = axisScale(axis, book);
  const format = axisFormat(axis, book);
  return {
    ...looks,
    minimum: scale.minimum,
    maximum: scale.maximum,
    marks: marksOf(scale).map((value) => ({ value, text: book.grid.display(value, format) })),
  };
}

function pictureSeries(series: ChartSeries, categories: readonly string[], book: Book): PictureSeries {
  const mark = markOf(series.type) ?? UNKNOWN;
  const usual = THEME[series.chart.series.indexOf(series) % THEME.length] ?? '#4472C4';
  const values = seriesValues(series, book);
  const name = seriesName(series, book);
  const { labels, smooth, markers } = { labels: series.labels, smooth: mark.smooth, markers: markersOf(series, mark) };
  return {
    ...mark,
    markers,
    smooth: series.flag('smooth', smooth),
    name,
    values,
    texts: seriesTexts(series, book),
    places: mark.mark === 'point' ? seriesPlaces(series, book) : [],
    labels: labelsOf(series, { values, categories, name }, book),
    labelPosition: labels.text('position') ?? series.chart.labels.text('position') ?? '',
    fill: filled(series.format, mark.mark === 'line' || mark.mark === 'point' ? lineColor(series, usual) : usual),
    line: lineOf(series.format.line, mark, usual),
    pointFills: Object.fromEntries(
      [...series.points.values()].flatMap(({ index, format }) =>
        format.fill.color === null && !format.fill.none ? [] : [[index, filled(format, usual)]],
      ),
    ),
    secondary: series.text('axisGroup') === 'Secondary',
  };
}

const lineColor = ({ format }: ChartSeries, usual: string): string => format.line.text('color') ?? usual;

const filled = ({ fill }: ChartFormat, usual: string): string | null => (fill.none ? null : (fill.color ?? usual));

function markersOf(series: ChartSeries, mark: ChartMark): boolean {
  const style = series.text('markerStyle');
  return style === null || style === 'Automatic' ? mark.markers : style !== 'None';
}

/** Lines are drawn unless taken away; borders of areas only when asked for. */
function lineOf(line: ChartLine, mark: ChartMark, usual: string): PictureLine | null {
  const style = line.text('lineStyle');
  if (line.none || style === 'None') return null;
  const color = line.text('color');
  const weight = line.number('weight');
  if (!mark.lines && color === null && weight === null) return null;
  return {
    color: color ?? usual,
    weight: weight ?? (mark.lines ? LINE_WEIGHT : BORDER_WEIGHT),
    dash: style === null || style === 'Automatic' || style === 'Continuous' ? 'solid' : dashOf(style),
  };
}

const dashOf = (style: string): PictureLine['dash'] => (/dot/i.test(style) && !/dash/i.test(style) ? 'dot' : 'dash');

function labelsOf(
  series: ChartSeries,
  { values, categories, name }: { values: readonly (number | null)[]; categories: readonly string[]; name: string },
  book: Book,
): (string | null)[] {
  const { labels, chart } = series;
  const asked = (part: string, fallback: boolean): boolean => labels.flag(part, chart.labels.flag(part, fallback));
  const parts = ['showSeriesName', 'showCategoryName', 'showPercentage'].some((part) => asked(part, false));
  const all = series.flag('hasDataLabels', asked('showValue', false) || parts);
  const format = labels.text('numberFormat') ?? chart.labels.text('numberFormat') ?? seriesFormat(series, book);
  const separator = labels.text('separator') ?? chart.labels.text('separator') ?? ', ';
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  return values.map((value, at) => {
    const own = series.points.get(at)?.flag('hasDataLabel', all) ?? all;
    if (!own || value === null) return null;
    return [
      asked('showSeriesName', false) ? name : '',
      asked('showCategoryName', false) ? (categories[at] ?? '') : '',
      asked('showValue', !parts) ? book.grid.display(value, format) : '',
      asked('showPercentage', false) && total > 0 ? book.grid.display(Math.abs(value) / total, '0%') : '',
    ]
      .filter((part) => part !== '')
      .join(separator);
  });
}
