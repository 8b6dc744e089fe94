import { z } from 'zod';
import { MAX_EDITS_PER_BATCH } from '../Edit';
import { bilingualSchema } from './bilingual';
import {
  callerIdSchema,
  fieldsSchema,
  fieldValueSchema,
  momentSchema,
  revisionSchema,
  rowIdSchema,
  versionSchema,
} from './rows';

const MAX_NOTE = 2_000;
const nameSchema = z.string().max(40_000);

/** Judged edit by edit, so that one wrong value never stops the others; the size of the whole request is bounded. */
const setSchema = z.record(
  z.string().max(100),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
);

export const editSchema = z.object({
  id: rowIdSchema,
  baseVersion: versionSchema.nullable().describe('Version the edit was made on; null creates the row'),
  set: setSchema,
  remove: z.boolean().optional(),
  notDuplicate: z.boolean().optional(),
  organisation: z.string().max(100).optional(),
});

export const editBatchSchema = z.object({
  publishId: callerIdSchema.describe('Groups the batches of one publish; undo works on it'),
  batchId: callerIdSchema.describe('Idempotency key: the same batch again gets the first answer'),
  note: z.string().max(MAX_NOTE).optional(),
  edits: z.array(editSchema).max(MAX_EDITS_PER_BATCH),
});

const problemSchema = z.object({
  field: z.string().max(100).nullable(),
  code: z.string().max(100),
  sentence: bilingualSchema,
});

export const editResultSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('applied'), id: rowIdSchema, version: versionSchema }),
  z.object({ status: z.literal('merged'), id: rowIdSchema, version: versionSchema, theirs: fieldsSchema }),
  z.object({
    status: z.literal('conflict'),
    id: rowIdSchema,
    version: versionSchema,
    conflicts: z.array(
      z.object({
        field: z.string().max(100),
        base: fieldValueSchema,
        mine: fieldValueSchema,
        theirs: fieldValueSchema,
      }),
    ),
    who: nameSchema,
    when: momentSchema,
  }),
  z.object({ status: z.literal('invalid'), id: rowIdSchema, problems: z.array(problemSchema) }),
  z.object({ status: z.literal('forbidden'), id: rowIdSchema, sentence: bilingualSchema }),
  z.object({ status: z.literal('gone'), id: rowIdSchema, who: nameSchema, when: momentSchema }),
  z.object({
    status: z.literal('duplicate'),
    id: rowIdSchema,
    candidates: z.array(z.object({ id: rowIdSchema, name: nameSchema, matched: z.array(z.string().max(100)) })),
  }),
]);

export const editAnswerSchema = z.object({
  batchId: callerIdSchema,
  revision: revisionSchema,
  results: z.array(editResultSchema),
});
