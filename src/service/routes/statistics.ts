import { z } from 'zod';
import {
  indicatorsAnswerSchema,
  MAX_OBSERVATIONS,
  observationQuerySchema,
  observationsAnswerSchema,
  recordSchema,
  reportSchema,
} from '../../list/wire/statistics';
import { statisticsOf } from '../lookups/statisticsOf';
import type { Routes } from '../ServiceApp';
import { thawed } from '../thawed';

const RECORD_BODY_LIMIT = 16_777_216;

/** Indicators and their observations: finding, reading in every vintage, recording. */
export const statistics: Routes = (app, context) => {
  app.get(
    '/statistics/indicators',
    {
      schema: {
        summary: 'Indicators with observations whose id, names or aliases hold every word of the search',
        querystring: z.object({ search: z.string().max(200).default('') }),
        response: { 200: indicatorsAnswerSchema },
      },
    },
    async (request) => thawed({ indicators: await statisticsOf(context, request).indicators(request.query.search) }),
  );

  app.get(
    '/statistics/observations',
    {
      schema: {
        summary: 'Observations of one indicator; places in any spelling, `vintages=all` for every vintage',
        querystring: observationQuerySchema,
        response: { 200: observationsAnswerSchema },
      },
    },
    async (request) => {
      const { place, ...query } = request.query;
      const places = typeof place === 'string' ? [place] : place;
      return thawed({ observations: await statisticsOf(context, request).observations({ ...query, places }) });
    },
  );

  app.post(
    '/statistics/observations',
    {
      bodyLimit: RECORD_BODY_LIMIT,
      schema: {
        summary: `Adds or replaces up to ${MAX_OBSERVATIONS} observations; the same ones again change nothing`,
        body: recordSchema,
        response: { 200: reportSchema },
      },
    },
    async (request) => thawed(await statisticsOf(context, request).record(request.body.observations)),
  );
};
