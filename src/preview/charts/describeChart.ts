import type { Language } from '../../domain/language';
import type { ChartPicture } from '../../host/pictures/ChartPicture';

/** More numbers than this of one series are counted instead of read out. */
const READ_OUT = 40;

const WORDS: Readonly<
  Record<
    Language,
    { chart: (name: string) => string; empty: string; axis: string; blank: string; more: (count: number) => string }
  >
> = {
  es: {
    chart: (name) => `Gráfico «${name}».`,
    empty: 'Sin datos.',
    axis: 'Eje de',
    blank: 'sin dato',
    more: (count) => `y ${count} más`,
  },
  en: {
    chart: (name) => `Chart “${name}”.`,
    empty: 'No data.',
    axis: 'Axis from',
    blank: 'no value',
    more: (count) => `and ${count} more`,
  },
};

/** A chart in words, with its numbers as people read them in the cells: what those hear who do not see it. */
export function describeChart(
  { title, name, categories, series, valueAxis }: ChartPicture,
  language: Language,
): string {
  const words = WORDS[language];
  const sentences = series.map(({ name: called, values, texts }) => {
    const points = values.map(
      (value, at) => `${categories[at] ?? at + 1} ${value === null ? words.blank : (texts[at] ?? value)}`,
    );
    const rest = points.length - READ_OUT;
    return `${called}: ${[...points.slice(0, READ_OUT), ...(rest > 0 ? [words.more(rest)] : [])].join(', ')}.`;
  });
  const [first, last] = [valueAxis.marks[0], valueAxis.marks.at(-1)];
  const pie = series.some(({ mark }) => mark === 'pie' || mark === 'doughnut');
  const axis =
    first === undefined || last === undefined || pie || series.length === 0
      ? []
      : [`${words.axis} ${first.text} ${language === 'es' ? 'a' : 'to'} ${last.text}.`];
  return [
    words.chart(title?.text ?? name),
    ...(series.some(({ values }) => values.length > 0) ? sentences : [words.empty]),
    ...axis,
  ].join(' ');
}
