import type { CallOptions } from '../list/SharedList';
import type { ObservationQuery, ObservationReport, Statistics } from '../list/Statistics';
import {
  indicatorsAnswerSchema,
  MAX_OBSERVATIONS,
  observationsAnswerSchema,
  reportSchema,
} from '../list/wire/statistics';
import type { Observation } from '../domain/statistics/Observation';
import type { HttpTransport } from './http/httpTransport';

/** The statistics over HTTP. Recording is repeated like a question: the same observations again change nothing. */
export function httpStatistics(ask: HttpTransport): Statistics {
  return {
    indicators: async (search, options) => {
      const path = `/statistics/indicators?${new URLSearchParams({ search }).toString()}`;
      return (await ask({ method: 'GET', path, answer: indicatorsAnswerSchema, repeatable: true }, options)).indicators;
    },
    observations: async (query, options) => {
      // No place asked for is no question about all of them.
      if (query.places?.length === 0) return [];
      const path = `/statistics/observations?${writeQuery(query)}`;
      return (await ask({ method: 'GET', path, answer: observationsAnswerSchema, repeatable: true }, options))
        .observations;
    },
    record: (observations, options) => recordAll(ask, observations, options),
  };
}

function writeQuery({ indicator, places, from, to, vintages }: ObservationQuery): string {
  const query = new URLSearchParams({ indicator });
  for (const place of places ?? []) query.append('place', place);
  for (const [name, value] of Object.entries({ from, to, vintages })) if (value !== undefined) query.set(name, value);
  return query.toString();
}

/** Any number of observations, in as many requests as it takes; each is acknowledged on its own. */
async function recordAll(
  ask: HttpTransport,
  observations: readonly Observation[],
  options: CallOptions | undefined,
): Promise<ObservationReport> {
  const total = { created: 0, updated: 0, unchanged: 0, refused: [] as ObservationReport['refused'][number][] };
  for (let start = 0; start === 0 || start < observations.length; start += MAX_OBSERVATIONS) {
    const report = await ask(
      {
        method: 'POST',
        path: '/statistics/observations',
        body: { observations: observations.slice(start, start + MAX_OBSERVATIONS) },
        answer: reportSchema,
        repeatable: true,
      },
      options,
    );
    total.created += report.created;
    total.updated += report.updated;
    total.unchanged += report.unchanged;
    total.refused.push(...report.refused.map((one) => ({ ...one, index: one.index + start })));
  }
  return total;
}
