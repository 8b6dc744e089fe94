import type { Book } from '../Book';
import type { Chart, ChartAxis } from './Chart';
import { markOf } from './ChartMark';
import { seriesFormat, seriesPlaces, seriesValues } from './seriesContent';

/** Where an axis of numbers begins, ends and is marked. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
}

/** Below this share of the greatest number the spread is too small for an axis from zero. */
const SMALL_SPREAD = 1 / 6;
/** Room above the greatest number, as a share of the spread. */
const HEADROOM = 0.05;
/** Share of a chart that its plot takes, about. */
const PLOT_SHARE = 0.7;
/** Pixels between two marks, about: above each other and beside each other. */
const MARK_DISTANCE = { upright: 45, sideways: 80 };

/**
 * The limits of an axis of numbers
 *
 * An axis begins at zero unless the numbers differ by less than a sixth of the greatest, and ends a twentieth of the spread above it, both
 * at a multiple of the unit. After "How chart axis limits are determined" (Microsoft knowledge base 214075); how many marks fit is ours.
 */
export function scaleOf(
  numbers: readonly number[],
  given: { readonly minimum: number | null; readonly maximum: number | null; readonly unit: number | null },
  marks: number,
): ValueScale {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const empty = numbers.length === 0;
  const [from, to] = empty ? [0, 1] : reach(low, high);
  const start = given.minimum ?? from;
  const end = given.maximum ?? to;
  const unit = given.unit !== null && given.unit > 0 ? given.unit : niceUnit(Math.abs(end - start) / marks);
  const minimum = given.minimum ?? exact(Math.floor(exact(from / unit)) * unit);
  const maximum = given.maximum ?? exact(Math.ceil(exact(to / unit)) * unit);
  return { minimum, maximum: maximum > minimum ? maximum : exact(minimum + unit), unit };
}

function reach(low: number, high: number): readonly [number, number] {
  if (low >= 0) {
    const from = high > 0 && high !== low && (high - low) / high < SMALL_SPREAD ? low - (high - low) / 2 : 0;
    return [from, high === 0 ? 1 : high + HEADROOM * (high - from)];
  }
  if (high <= 0) {
    const [from, to] = reach(-high, -low);
    return [-to, from === 0 ? 0 : -from];
  }
  const room = HEADROOM * (high - low);
  return [low - room, high + room];
}

/** The smallest of 1, 2, 5, 10, … that is not below. */
function niceUnit(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 5, 10].find((one) => exact(size / power) <= one) ?? 10;
  return exact(step * power);
}

/** Without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

export function marksOf({ minimum, maximum, unit }: ValueScale): number[] {
  const count = Math.min(200, Math.floor(exact((maximum - minimum) / unit)));
  return Array.from({ length: count + 1 }, (_mark, index) => exact(minimum + index * unit));
}

/** The scale of an axis of numbers, as its chart stands now. */
export function axisScale(axis: ChartAxis, book: Book): ValueScale {
  const { chart } = axis;
  const { width, height } = chart.frame.pixels(book.grid, chart.sheet);
  const sideways = axis.type === 'Category' || markOf(chart.type)?.mark === 'bar';
  const marks = Math.max(
    2,
    Math.min(
      10,
      Math.round(
        sideways ? (width * PLOT_SHARE) / MARK_DISTANCE.sideways : (height * PLOT_SHARE) / MARK_DISTANCE.upright,
      ),
    ),
  );
  return scaleOf(
    axisNumbers(axis, book),
    {
      minimum: axis.number('minimum'),
      maximum: axis.number('maximum') ?? (percentStack(chart) ? 1 : null),
      unit: axis.number('majorUnit'),
    },
    marks,
  );
}

function axisNumbers({ chart, type, group }: ChartAxis, book: Book): number[] {
  const own = chart.series.filter((series) => (series.text('axisGroup') ?? 'Primary') === group && shown(series));
  if (type === 'Category') return own.flatMap((series) => seriesPlaces(series, book).flatMap((place) => place ?? []));
  const stack = markOf(chart.type)?.stack ?? 'none';
  if (stack === 'percent') return [0, 1];
  const lines = own.map((series) => ({ values: seriesValues(series, book), stacked: isStacked(series.type) }));
  const single = lines.filter(({ stacked }) => !stacked).flatMap(({ values }) => values);
  const piles = lines.filter(({ stacked }) => stacked).map(({ values }) => values);
  const length = Math.max(0, ...piles.map((values) => values.length));
  const sums = Array.from({ length }, (_sum, at) => piles.map((values) => values[at] ?? 0)).flatMap((pile) => [
    pile.reduce((sum, value) => sum + Math.max(0, value), 0),
    pile.reduce((sum, value) => sum + Math.min(0, value), 0),
  ]);
  return [...single.flatMap((value) => value ?? []), ...sums];
}

const shown = (series: { flag(name: string, fallback: boolean): boolean }): boolean => !series.flag('filtered', false);
const isStacked = (type: string): boolean => markOf(type)?.stack === 'stacked';

/** The number format that was set, else that of the numbers. */
export function axisFormat(axis: ChartAxis, book: Book): string {
  const given = axis.text('numberFormat');
  if (given !== null && !axis.flag('linkNumberFormat', false)) return given;
  if (percentStack(axis.chart)) return '0%';
  const first = axis.chart.series.find((series) => (series.text('axisGroup') ?? 'Primary') === axis.group);
  return first === undefined ? 'General' : seriesFormat(first, book);
}

const percentStack = (chart: Chart): boolean => markOf(chart.type)?.stack === 'percent';
