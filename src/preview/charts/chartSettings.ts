import { Chart, type ChartConfiguration, type ChartDataset, type LegendItem } from 'chart.js';
import type { ChartPicture, PictureAxis, PictureSeries, PictureText } from '../../host/pictures/ChartPicture';

/** Pixels in a point. */
const PIXELS = 4 / 3;
const TEXT = '#595959';
const GRIDLINE = '#E1E1E1';
const AXIS_LINE = '#BFBFBF';
const TEXT_POINTS = 9;
const MARKER = 4;
/** Room for the numbers above the highest column and beside the last point. */
const LABEL_ROOM = 16;
const LEGEND_MARK = 18;
const LEGEND_SLICE = 9;
const FONT = "'Segoe UI', system-ui, sans-serif";
/** The colours of the slices of a pie without fills of their own. */
const SLICES = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

const DASHES = { solid: [], dash: [6, 4], dot: [2, 3] };

/** A picture in the words of Chart.js. */
export function chartSettings(picture: ChartPicture): ChartConfiguration {
  const first = picture.series[0]?.mark;
  const round = first === 'pie' || first === 'doughnut';
  const sideways = first === 'bar';
  const labelled = picture.series.some(({ labels }) => labels.some((label) => label !== null));
  return {
    type: round ? first : first === 'point' ? 'scatter' : 'bar',
    data: { labels: [...picture.categories], datasets: picture.series.map((series) => dataset(series, picture)) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      layout: { padding: { top: 8, left: 8, bottom: 8, right: labelled && sideways ? 4 * LABEL_ROOM : LABEL_ROOM } },
      font: { family: FONT, size: TEXT_POINTS * PIXELS },
      color: TEXT,
      scales: round ? {} : scales(picture, sideways),
      plugins: {
        legend: {
          display: picture.legend !== null,
          position: (picture.legend ?? 'Bottom').toLowerCase() as 'top' | 'bottom' | 'left' | 'right',
          labels: {
            usePointStyle: true,
            boxHeight: 8,
            pointStyleWidth: round ? LEGEND_SLICE : LEGEND_MARK,
            color: TEXT,
            ...(!round && { generateLabels: (chart) => legendEntries(chart, picture) }),
          },
        },
        title: titleOf(picture.title, labelled ? LABEL_ROOM : 8),
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const series = picture.series[datasetIndex];
              return ` ${series?.name ?? ''}: ${series?.texts[dataIndex] ?? ''}`;
            },
          },
        },
      },
    },
  };
}

/** In the order of the series, lines as lines and areas as squares; the charts themselves are drawn in another order. */
function legendEntries(chart: Chart, { series }: ChartPicture): LegendItem[] {
  const entries = Chart.defaults.plugins.legend.labels.generateLabels(chart).map((entry): LegendItem => {
    const mark = series[entry.datasetIndex ?? -1]?.mark;
    return { ...entry, pointStyle: mark === 'line' || mark === 'point' ? 'line' : 'rect' };
  });
  return entries.sort((a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0));
}

function titleOf(title: PictureText | null, below: number) {
  return {
    display: title !== null,
    text: title?.text ?? '',
    color: title?.color ?? TEXT,
    font: fontOf(title),
    padding: { top: 4, bottom: below },
  };
}

const fontOf = (text: PictureText | null): { family: string; size: number; weight: 'bold' | 'normal' } => ({
  family: FONT,
  size: (text?.size ?? TEXT_POINTS) * PIXELS,
  weight: text?.bold === true ? 'bold' : 'normal',
});

function dataset(series: PictureSeries, picture: ChartPicture): ChartDataset {
  const values = series.values.map((value) => (value === null && picture.blanks === 'zero' ? 0 : value));
  const common = { label: series.name, ...(series.secondary && { yAxisID: 'secondary' }) };
  const stack = series.stack === 'none' ? undefined : `${series.mark}${series.secondary ? '2' : ''}`;
  const shares = series.stack === 'percent' ? sharesOf(series, picture) : values;
  switch (series.mark) {
    case 'column':
    case 'bar':
      return { ...common, ...columns(series, picture), type: 'bar', data: shares, stack, order: 2 };
    case 'line':
    case 'area':
      return {
        ...common,
        ...line(series, picture.blanks === 'join'),
        type: 'line',
        data: shares,
        stack,
        fill: series.mark === 'area' ? (stack === undefined ? 'origin' : 'stack') : false,
        order: series.mark === 'area' ? 3 : 1,
      };
    case 'point':
      return {
        ...common,
        ...line(series, picture.blanks === 'join'),
        type: 'scatter',
        showLine: series.lines,
        data: values.map((y, at) => ({ x: series.places[at] ?? at + 1, y: y ?? Number.NaN })),
      };
    case 'pie':
    case 'doughnut':
      return {
        ...common,
        type: series.mark,
        data: values.map((value) => value ?? 0),
        backgroundColor: values.map((_value, at) => series.pointFills[at] ?? SLICES[at % SLICES.length] ?? TEXT),
        borderColor: '#FFFFFF',
        borderWidth: 1,
      };
  }
}

/** Of all series in the pile. */
function sharesOf({ values, mark, secondary }: PictureSeries, { series }: ChartPicture): (number | null)[] {
  const pile = series.filter((one) => one.stack === 'percent' && one.mark === mark && one.secondary === secondary);
  return values.map((value, at) => {
    const total = pile.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0);
    return value === null || total === 0 ? null : value / total;
  });
}

function columns(
  { fill, line: border, pointFills, stack, values }: PictureSeries,
  { series, gap, overlap }: ChartPicture,
) {
  const beside = series.filter((one) => one.mark === 'column' || one.mark === 'bar').length;
  const piled = stack !== 'none';
  // A column and the space to the next one, in widths of a column; piles stand alone in their category.
  const step = piled ? 1 : Math.max(0.01, 1 - overlap);
  const count = piled ? 1 : beside;
  const own = Object.keys(pointFills).length > 0;
  return {
    backgroundColor: own
      ? values.map((_value, at) => (at in pointFills ? (pointFills[at] ?? 'transparent') : (fill ?? 'transparent')))
      : (fill ?? 'transparent'),
    borderColor: border?.color ?? 'transparent',
    borderWidth: (border?.weight ?? 0) * PIXELS,
    pointStyle: 'rect' as const,
    barPercentage: 1 / step,
    categoryPercentage: (count * step) / (count * step - (step - 1) + gap),
  };
}

function line({ line: stroke, fill, markers, smooth }: PictureSeries, spanGaps: boolean) {
  return {
    borderColor: stroke?.color ?? 'transparent',
    borderWidth: (stroke?.weight ?? 0) * PIXELS,
    borderDash: DASHES[stroke?.dash ?? 'solid'],
    backgroundColor: fill ?? 'transparent',
    pointBackgroundColor: fill ?? 'transparent',
    pointRadius: markers ? MARKER : 0,
    pointHitRadius: 8,
    pointStyle: markers ? ('circle' as const) : ('line' as const),
    tension: smooth ? 0.4 : 0,
    spanGaps,
  };
}

function scales({ categoryAxis, valueAxis, secondaryAxis, series }: ChartPicture, sideways: boolean) {
  const piled = series.some(({ stack }) => stack !== 'none');
  const points = series[0]?.mark === 'point';
  const names = points
    ? numbers(categoryAxis, sideways ? 'y' : 'x', false)
    : { ...looks(categoryAxis), type: 'category' as const, stacked: piled, offset: true };
  const values = numbers(valueAxis, sideways ? 'x' : 'y', piled);
  return {
    x: sideways ? values : names,
    // Bars run upwards from the first category, as in Excel; Chart.js begins at the top.
    y: sideways ? { ...names, reverse: !categoryAxis.reversed } : values,
    ...(secondaryAxis !== null && {
      secondary: { ...numbers(secondaryAxis, 'y', piled), position: 'right' as const, grid: { display: false } },
    }),
  };
}

function looks({ title, visible, gridlines, reversed }: PictureAxis) {
  return {
    display: visible || title !== null || gridlines,
    reverse: reversed,
    title: { display: title !== null, text: title?.text ?? '', color: title?.color ?? TEXT, font: fontOf(title) },
    grid: { display: gridlines, color: GRIDLINE, drawTicks: false },
    border: { color: AXIS_LINE },
    ticks: { display: visible, color: TEXT, padding: 6 },
  };
}

function numbers(axis: PictureAxis, side: 'x' | 'y', stacked: boolean) {
  const texts = new Map(axis.marks.map(({ value, text }) => [value, text]));
  const shared = looks(axis);
  return {
    ...shared,
    type: 'linear' as const,
    axis: side,
    stacked,
    min: axis.minimum,
    max: axis.maximum,
    border: { display: false },
    ticks: {
      ...shared.ticks,
      autoSkip: false,
      maxRotation: 0,
      callback: (value: string | number) => texts.get(Number(value)) ?? '',
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = axis.marks.map(({ value }) => ({ value }));
    },
  };
}
