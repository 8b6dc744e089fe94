import { z } from 'zod';
import type { Observation, ObservationStatus } from '../../domain/statistics/Observation';
import type { Indicator } from '../Statistics';
import { bilingualSchema } from './bilingual';

export const OBSERVATION_STATUSES = [
  'final',
  'preliminary',
  'revised',
  'estimated',
  'confidential',
  'missing',
  'ok',
  'clarified',
  'corrected',
  'questioned',
  'derived',
] as const satisfies readonly ObservationStatus[];

/** Most observations in one request. */
export const MAX_OBSERVATIONS = 5_000;

const short = z.string().trim().min(1).max(300);

/** One number with its provenance, as it travels. */
export const observationSchema = z.object({
  indicator: short,
  place: short,
  period: short,
  value: z.number().nullable(),
  unit: short,
  status: z.enum(OBSERVATION_STATUSES),
  source: z.string().trim().min(1).max(1_000),
  vintage: short,
  printed: z.string().max(1_000).nullable(),
  note: z.string().max(4_000).nullable(),
}) satisfies z.ZodType<Observation>;

export const indicatorSchema = z.object({
  id: z.string(),
  name: bilingualSchema,
  unit: bilingualSchema,
  places: z.number().int().min(0),
  observations: z.number().int().min(0),
  firstPeriod: z.string(),
  lastPeriod: z.string(),
  version: z.string(),
}) satisfies z.ZodType<Indicator>;

/** How a question about observations travels: `place` may be repeated. */
export const observationQuerySchema = z.object({
  indicator: short,
  place: z.union([short, z.array(short).max(1_000)]).optional(),
  from: short.optional(),
  to: short.optional(),
  vintages: z.enum(['default', 'all']).optional(),
});

export const indicatorsAnswerSchema = z.object({ indicators: z.array(indicatorSchema).max(10_000) });

export const observationsAnswerSchema = z.object({ observations: z.array(observationSchema) });

export const recordSchema = z.object({ observations: z.array(observationSchema).max(MAX_OBSERVATIONS) });

export const reportSchema = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  refused: z.array(z.object({ index: z.number().int(), column: z.string(), sentence: bilingualSchema })),
});
