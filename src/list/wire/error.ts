import { z } from 'zod';
import type { ListErrorCode } from '../ListError';
import { bilingualSchema } from './bilingual';

const codes = [
  'bad-request',
  'not-signed-in',
  'forbidden',
  'not-found',
  'revision-too-old',
  'batch-reused',
  'too-large',
  'busy',
  'timeout',
  'offline',
  'cancelled',
  'internal',
] as const satisfies readonly ListErrorCode[];

/** How every failure travels: a code for programs, a sentence for people, the id that finds it in the log. */
export const errorSchema = z.object({
  code: z.enum(codes),
  sentence: bilingualSchema,
  requestId: z.string().max(100),
});
