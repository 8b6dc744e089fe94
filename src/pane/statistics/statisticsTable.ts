import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/statistics/Observation';
import type { Place } from '../../domain/statistics/places';
import type { Indicator } from '../../list/Statistics';
import type { PlainTable } from '../PanePort';
import { TEXTS } from '../texts/TextsContext';

const YEAR = /^\d{4}$/;

/** The series of one place as a table: every number with its unit, status and source. */
export function statisticsTable(
  indicator: Indicator,
  place: Place,
  numbers: readonly Observation[],
  language: Language,
): PlainTable {
  const texts = TEXTS[language].statistics;
  const years = numbers.every(({ period }) => YEAR.test(period));
  return {
    name: `${indicator.name[language].replace(/\s*\(.*?\)/g, '')} ${place.abbr}`,
    columns: [
      { heading: texts.period, text: !years, width: 90 },
      { heading: texts.place, text: true, width: 200 },
      { heading: texts.value, text: false, width: 120 },
      { heading: texts.unit, text: true, width: 160 },
      { heading: texts.status, text: true, width: 110 },
      { heading: texts.source, text: true, width: 260 },
      { heading: texts.vintage, text: true, width: 110 },
      { heading: texts.note, text: true, width: 260 },
    ],
    rows: numbers.map((number) => [
      years ? Number(number.period) : number.period,
      place.name[language],
      number.value ?? '',
      indicator.unit[language],
      texts.statuses[number.status],
      number.source,
      number.vintage,
      number.note ?? '',
    ]),
  };
}
