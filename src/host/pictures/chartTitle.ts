import type { Book } from '../model/Book';
import type { Chart } from '../model/chart/Chart';
import { markOf } from '../model/chart/ChartMark';
import { seriesName } from '../model/chart/seriesContent';

/** The text that was set; else the name of the only series; else Excel's placeholder. */
export function chartTitle({ title, series }: Chart, book: Book): string {
  const given = title.text('text');
  if (given !== null) return given;
  const [only] = series;
  return series.length === 1 && only !== undefined ? seriesName(only, book) : 'Chart Title';
}

/** A chart with one series needs no legend, unless its points have colours of their own. */
export function legendShown({ legend, series, type }: Chart): boolean {
  const mark = markOf(type)?.mark;
  return legend.flag('visible', series.length > 1 || mark === 'pie' || mark === 'doughnut');
}
