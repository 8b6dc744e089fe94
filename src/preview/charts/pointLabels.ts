import type { Chart, Element, Plugin } from 'chart.js';
import type { ChartPicture, PictureSeries } from '../../host/pictures/ChartPicture';

const TEXT = '#404040';
/** A rim that keeps a number legible where a line runs through it. */
const RIM = 4;
const FONT = "12px 'Segoe UI', system-ui, sans-serif";
/** Pixels between a point and its number. */
const DISTANCE = 5;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

/** Writes the numbers at the points, where Excel writes them. */
export function pointLabels(picture: ChartPicture): Plugin {
  return {
    id: 'pointLabels',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = FONT;
      picture.series.forEach((series, index) => {
        if (chart.isDatasetVisible(index)) write(chart, picture, series, index);
      });
      ctx.restore();
    },
  };
}

/** Where a slice shows what it is, in the middle of it. */
function middle(element: Element): { readonly x: number; readonly y: number } {
  const { x, y } = element.tooltipPosition(true);
  return { x: x ?? 0, y: y ?? 0 };
}

function write(chart: Chart, picture: ChartPicture, series: PictureSeries, index: number): void {
  const { ctx } = chart;
  const round = series.mark === 'pie' || series.mark === 'doughnut';
  chart.getDatasetMeta(index).data.forEach((element, at) => {
    const label = series.labels[at] ?? null;
    if (label === null) return;
    const { x, y, align, baseline } = round
      ? { ...middle(element), align: 'center' as const, baseline: 'middle' as const }
      : spot(series, (series.values[at] ?? 0) < 0, element.getProps(['x', 'y', 'base', 'width', 'height'], true));
    ctx.textAlign = align;
    ctx.textBaseline = baseline;
    ctx.lineWidth = RIM;
    ctx.lineJoin = 'round';
    ctx.strokeStyle = picture.background ?? '#FFFFFF';
    ctx.strokeText(label, x, y);
    ctx.fillStyle = TEXT;
    ctx.fillText(label, x, y);
  });
}

type Place = Readonly<Record<string, number | undefined>>;

function spot({ mark, labelPosition }: PictureSeries, negative: boolean, place: Place): Spot {
  const x = place['x'] ?? 0;
  const y = place['y'] ?? 0;
  const base = place['base'] ?? y;
  if (mark === 'bar') {
    const side = negative ? -1 : 1;
    if (labelPosition === 'Center') return { x: (x + base) / 2, y, align: 'center', baseline: 'middle' };
    if (labelPosition === 'InsideEnd')
      return { x: x - side * DISTANCE, y, align: negative ? 'left' : 'right', baseline: 'middle' };
    return { x: x + side * DISTANCE, y, align: negative ? 'right' : 'left', baseline: 'middle' };
  }
  if (mark === 'column') {
    const up = negative ? -1 : 1;
    if (labelPosition === 'Center') return { x, y: (y + base) / 2, align: 'center', baseline: 'middle' };
    if (labelPosition === 'InsideEnd')
      return { x, y: y + up * DISTANCE, align: 'center', baseline: negative ? 'bottom' : 'top' };
    if (labelPosition === 'InsideBase')
      return { x, y: base - up * DISTANCE, align: 'center', baseline: negative ? 'top' : 'bottom' };
    return { x, y: y - up * DISTANCE, align: 'center', baseline: negative ? 'top' : 'bottom' };
  }
  if (labelPosition === 'Top') return { x, y: y - DISTANCE, align: 'center', baseline: 'bottom' };
  if (labelPosition === 'Bottom') return { x, y: y + DISTANCE, align: 'center', baseline: 'top' };
  if (labelPosition === 'Left') return { x: x - DISTANCE, y, align: 'right', baseline: 'middle' };
  if (labelPosition === 'Center') return { x, y, align: 'center', baseline: 'middle' };
  return { x: x + DISTANCE, y, align: 'left', baseline: 'middle' };
}
