import { z } from 'zod';
import { MAX_REFS } from '../engine/bounds';

const MAX_TEXT = 40_000;
const MAX_FIELDS = 300;
const MAX_MEMBERS = 1_000;

export const rowIdSchema = z
  .string()
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  .describe('ULID');
export const callerIdSchema = z.string().min(1).max(100);
export const versionSchema = z.int().min(0);
export const revisionSchema = z.int().min(0);
export const momentSchema = z.string().max(40).describe('ISO 8601, UTC');
const fieldIdSchema = z.string().regex(/^[a-z][a-zA-Z0-9_]{0,63}$/);
const nameSchema = z.string().max(MAX_TEXT);

/** A value: dates are `AAAA-MM-DD`, percentages 0–100, sets arrays, null is unknown. */
export const fieldValueSchema = z.union([
  z.string().max(MAX_TEXT),
  z.number(),
  z.boolean(),
  z.array(z.string().max(MAX_TEXT)).max(MAX_MEMBERS),
  z.null(),
]);

/** Values by field id. */
export const fieldsSchema = z
  .record(fieldIdSchema, fieldValueSchema)
  .refine((fields) => Object.keys(fields).length <= MAX_FIELDS, `at most ${MAX_FIELDS} fields`);

export const rowSchema = z.object({
  id: rowIdSchema,
  version: versionSchema,
  organisation: z.string().max(100),
  fields: fieldsSchema,
  updatedAt: momentSchema,
  updatedBy: nameSchema,
});

export const rowRefSchema = z.object({ id: rowIdSchema, version: versionSchema });

export const rowRefsSchema = z.array(rowRefSchema).max(MAX_REFS);

export const rowPageSchema = z.object({
  epoch: z.string().max(100),
  revision: revisionSchema,
  rows: z.array(rowSchema).max(1_000),
  next: rowIdSchema.nullable(),
  total: z.int().min(0).nullable(),
});

export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row'), revision: revisionSchema, row: rowSchema }),
  z.object({ kind: z.literal('left'), revision: revisionSchema, id: rowIdSchema, version: versionSchema }),
  z.object({ kind: z.literal('removed'), revision: revisionSchema, id: rowIdSchema, version: versionSchema }),
]);

export const changePageSchema = z.object({
  epoch: z.string().max(100),
  revision: revisionSchema,
  changes: z.array(changeSchema).max(1_000),
  more: z.boolean(),
});

export const rowDiffsSchema = z
  .array(rowRefSchema.extend({ state: z.enum(['current', 'behind', 'gone', 'unknown']) }))
  .max(MAX_REFS);

export const rowsAtSchema = z.array(rowRefSchema.extend({ row: rowSchema.nullable() })).max(MAX_REFS);

export const historySchema = z.array(
  z.object({
    id: rowIdSchema,
    version: versionSchema,
    revision: revisionSchema,
    kind: z.enum(['created', 'changed', 'removed']),
    before: fieldsSchema,
    after: fieldsSchema,
    who: nameSchema,
    when: momentSchema,
    note: z.string().nullable(),
    publishId: callerIdSchema,
  }),
);

export const publishesSchema = z.array(
  z.object({
    publishId: callerIdSchema,
    who: nameSchema,
    when: momentSchema,
    note: z.string().nullable(),
    rows: z.int().min(0),
  }),
);

export const leaseAnswerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('held'), until: momentSchema }),
  z.object({ status: z.literal('busy'), holder: nameSchema, until: momentSchema }),
]);
