import { readIndicator } from '../../domain/statistics/indicators';
import type { Place } from '../../domain/statistics/places';
import { readPeriod } from '../../domain/statistics/readPeriod';
import { readPlace } from '../../domain/statistics/readPlace';
import { resolveObservation } from '../../domain/statistics/resolveObservation';
import { share } from '../../domain/statistics/share';
import { significant } from '../../domain/rows/significant';
import type { Observation } from '../../domain/statistics/Observation';
import type { Question } from '../../list/Lookup';
import { indicatorScope, INDICATORS_SCOPE, invalid, missing, ok, TODAY_SCOPE, type Found } from './Found';

export type StatisticsQuestion = Extract<Question, { readonly ask: 'observation' | 'share' }>;

/** All vintages of an indicator, and whether the store has, or had, any. */
export interface IndicatorSeries {
  readonly observations: readonly Observation[];
  /** Those up to this year: the latest number of a projection to 2070 is not what people mean by the latest. */
  readonly upToNow: readonly Observation[];
  readonly known: boolean;
}

/** One number, or a share of a named denominator: both as cells show them, percentages as fractions. */
export function answerStatistics(
  question: StatisticsQuestion,
  seriesOf: (indicator: string) => IndicatorSeries,
): Found {
  const indicator = readIndicator(question.indicator);
  if (!indicator.ok) return invalid(indicator.sentence.es, indicator.sentence.en);
  const place = readPlace(question.place);
  if (!place.ok) return invalid(place.sentence.es, place.sentence.en);
  const period = readPeriodOrLatest(question.period);
  if (!period.ok) return invalid(period.sentence.es, period.sentence.en);
  const { id } = indicator.indicator;
  const series = seriesOf(id);
  const observations = period.period === null ? series.upToNow : series.observations;
  const scopes = [
    series.known ? indicatorScope(id) : INDICATORS_SCOPE,
    ...(observations.length === series.observations.length ? [] : [TODAY_SCOPE]),
  ];
  if (question.ask === 'observation') return number(observations, id, place.place, period.period, scopes);
  const of = readPlace(question.of);
  if (!of.ok) return invalid(of.sentence.es, of.sentence.en);
  const found = share(observations, id, place.place, of.place, period.period);
  return found.found ? ok(found.value, ...scopes) : missing(found.sentence.es, found.sentence.en, ...scopes);
}

function number(
  observations: readonly Observation[],
  indicator: string,
  place: Place,
  period: string | null,
  scopes: readonly string[],
): Found {
  const resolution = resolveObservation(observations, indicator, place, period);
  if (!resolution.found) return missing(resolution.sentence.es, resolution.sentence.en, ...scopes);
  const { value, unit } = resolution.observation;
  if (value === null) throw new Error('A number was found that is not one');
  return ok(unit === 'percent' ? significant(value / 100) : value, ...scopes);
}

/** A blank period is the latest one; five digits are the serial of a day, as a cell formatted as a date hands it over. */
function readPeriodOrLatest(text: string | null) {
  const typed = text?.trim() ?? '';
  if (typed === '') return { ok: true as const, period: null };
  return readPeriod(/^\d{5}$/.test(typed) ? Number(typed) : typed);
}
