import { readIndicator } from '../../src/domain/statistics/indicators';
import { readPeriod } from '../../src/domain/statistics/readPeriod';
import { readPlace } from '../../src/domain/statistics/readPlace';
import { resolveObservation } from '../../src/domain/statistics/resolveObservation';
import { seedObservations } from '../../src/domain/statistics/seedObservations';
import { share } from '../../src/domain/statistics/share';
import type { Answer, Question } from '../../src/list/Lookup';

const nothing: Answer = { status: 'missing', sentence: { es: 'No hay dato.', en: 'There is no figure.' } };

/** Answers statistics questions from the shipped figures alone, as a service with only them would. */
export function seedAsk(question: Question): Promise<Answer> {
  if (question.ask !== 'observation' && question.ask !== 'share') return Promise.resolve(nothing);
  const indicator = readIndicator(question.indicator);
  const place = readPlace(question.place);
  const period = question.period === null ? null : readPeriod(question.period);
  if (!indicator.ok || !place.ok || (period !== null && !period.ok)) return Promise.resolve(nothing);
  const day = period?.period ?? null;
  if (question.ask === 'observation') {
    const found = resolveObservation(seedObservations, indicator.indicator.id, place.place, day);
    return Promise.resolve(found.found ? { status: 'ok', value: found.observation.value } : nothing);
  }
  const of = readPlace(question.of);
  if (!of.ok) return Promise.resolve(nothing);
  const found = share(seedObservations, indicator.indicator.id, place.place, of.place, day);
  return Promise.resolve(found.found ? { status: 'ok', value: found.value } : nothing);
}
