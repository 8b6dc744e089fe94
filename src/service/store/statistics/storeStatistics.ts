import { defaultObservations, type ObservationsByPlace } from '../../../domain/statistics/observationStore';
import { indicators, readIndicator, searchIndicators } from '../../../domain/statistics/indicators';
import type { Observation } from '../../../domain/statistics/Observation';
import { comparePeriods } from '../../../domain/statistics/periods';
import type { Place } from '../../../domain/statistics/places';
import { readPeriod } from '../../../domain/statistics/readPeriod';
import { readPlace } from '../../../domain/statistics/readPlace';
import { resolveObservation } from '../../../domain/statistics/resolveObservation';
import { ListError } from '../../../list/ListError';
import type { User } from '../../../list/Row';
import type { CallOptions } from '../../../list/SharedList';
import type { ObservationQuery, Statistics } from '../../../list/Statistics';
import { MAX_OBSERVATIONS } from '../../../list/wire/statistics';
import type { Store } from '../Store';
import { indicatorSummaries } from './indicatorSummaries';
import type { KeptSeries } from './keptSeries';
import { periodIsWithin } from './periodIsWithin';
import { readRecording } from './readRecording';
import { recordObservations } from './recordObservations';

/** Most observations in one answer. */
const MAX_ANSWERED = 50_000;

export interface StatisticsSurroundings {
  readonly store: Store;
  readonly kept: KeptSeries;
  readonly clock: () => Date;
}

/** The statistics of a store as one user sees them: everybody reads all of them, editors and above record. */
export function storeStatistics({ store, kept, clock }: StatisticsSurroundings, user: User): Statistics {
  return {
    indicators: async (search, options) => {
      stopIfCancelled(options);
      const summaries = new Map((await indicatorSummaries(store)).map((summary) => [summary.indicator, summary]));
      const found = search.trim() === '' ? indicators : searchIndicators(search);
      return found.flatMap(({ id, name, unit }) => {
        const summary = summaries.get(id);
        if (summary === undefined) return [];
        const { places, observations, firstPeriod, lastPeriod, version } = summary;
        return [{ id, name, unit, places, observations, firstPeriod, lastPeriod, version }];
      });
    },

    observations: async (query, options) => {
      const asked = readQuery(query);
      stopIfCancelled(options);
      const version = (await kept.versions()).get(asked.indicator);
      const all = version === undefined ? [] : await kept.series(asked.indicator, version);
      const found = (query.vintages === 'all' ? everyVintage(all, asked) : defaultVintages(all, asked)).filter(
        ({ period }) => periodIsWithin(period, asked.from, asked.to),
      );
      stopIfCancelled(options);
      if (found.length <= MAX_ANSWERED) return found;
      throw new ListError('too-large', {
        es: `Son más de ${MAX_ANSWERED} datos. Pida menos lugares o menos años.`,
        en: `There are more than ${MAX_ANSWERED} figures. Ask for fewer places or fewer years.`,
      });
    },

    record: async (observations, options) => {
      if (user.role === 'reader') {
        throw new ListError('forbidden', {
          es: 'Su usuario solo puede consultar; pida a un editor que cargue los datos.',
          en: 'Your user may only read; ask an editor to record the data.',
        });
      }
      if (observations.length > MAX_OBSERVATIONS) {
        throw new ListError('too-large', {
          es: `Envíe a lo sumo ${MAX_OBSERVATIONS} datos a la vez.`,
          en: `Send at most ${MAX_OBSERVATIONS} figures at a time.`,
        });
      }
      stopIfCancelled(options);
      const { accepted, repeated, refused } = readRecording(observations);
      const recorded = await recordObservations(store, accepted, { who: user.name, when: clock().toISOString() });
      return { ...recorded, unchanged: recorded.unchanged + repeated, refused };
    },
  };
}

interface Asked {
  readonly indicator: string;
  /** null: all places. */
  readonly places: readonly Place[] | null;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function readQuery(query: ObservationQuery): Asked {
  const indicator = readIndicator(query.indicator);
  if (!indicator.ok) throw new ListError('bad-request', indicator.sentence);
  const places = query.places?.map((text) => {
    const place = readPlace(text);
    if (!place.ok) throw new ListError('bad-request', place.sentence);
    return place.place;
  });
  return {
    indicator: indicator.indicator.id,
    places: places ?? null,
    from: readEnd(query.from),
    to: readEnd(query.to),
  };
}

function readEnd(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const period = readPeriod(text);
  if (!period.ok) throw new ListError('bad-request', period.sentence);
  return period.period;
}

function everyVintage(all: readonly Observation[], { places }: Asked): readonly Observation[] {
  const codes = places === null ? null : new Set(places.map(({ code }) => code));
  return all.filter(({ place }) => codes === null || codes.has(place)).sort(byPlaceAndPeriod);
}

/** The numbers as formulas give them: of places asked for by name also those that can only be summed. */
function defaultVintages(all: readonly Observation[], { indicator, places }: Asked): readonly Observation[] {
  const known = defaultObservations(all, indicator);
  if (places === null) return [...known.values()].flatMap((byPeriod) => [...byPeriod.values()]).sort(byPlaceAndPeriod);
  return places.flatMap((place) =>
    statedPeriods(known, place).flatMap((period) => {
      const resolution = resolveObservation(all, indicator, place, period);
      if (resolution.found) return [resolution.observation];
      return known.get(place.code)?.get(period) ?? [];
    }),
  );
}

/** Periods that the place, or a state it consists of, has numbers for. */
function statedPeriods(known: ObservationsByPlace, place: Place): readonly string[] {
  const codes = [place.code, ...(place.states ?? [])];
  return [...new Set(codes.flatMap((code) => [...(known.get(code)?.keys() ?? [])]))].sort(comparePeriods);
}

function byPlaceAndPeriod(one: Observation, other: Observation): number {
  if (one.place !== other.place) return one.place < other.place ? -1 : 1;
  return comparePeriods(one.period, other.period);
}

function stopIfCancelled(options: CallOptions | undefined): void {
  if (options?.signal?.aborted !== true) return;
  throw new ListError('cancelled', { es: 'Se canceló.', en: 'It was cancelled.' });
}
