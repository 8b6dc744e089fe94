import { z } from 'zod';
import { bilingualSchema } from './bilingual';

const idSchema = z.string().max(100);

const fieldTypeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), multiline: z.boolean().optional() }),
  z.object({ kind: z.literal('rfc') }),
  z.object({ kind: z.literal('email') }),
  z.object({ kind: z.literal('url') }),
  z.object({ kind: z.literal('integer'), min: z.number().optional(), max: z.number().optional() }),
  z.object({ kind: z.literal('number'), min: z.number().optional(), max: z.number().optional() }),
  z.object({ kind: z.literal('percent'), min: z.number(), max: z.number().nullable() }),
  z.object({ kind: z.literal('date') }),
  z.object({ kind: z.literal('boolean') }),
  z.object({ kind: z.literal('code'), vocabulary: idSchema }),
  z.object({ kind: z.literal('set'), vocabulary: idSchema.nullable() }),
  z.object({ kind: z.literal('certificates') }),
]);

const fieldSchema = z.object({
  id: idSchema,
  heading: bilingualSchema,
  type: fieldTypeSchema,
  unit: z.string().max(100).nullable(),
  group: idSchema.nullable(),
  required: z.boolean(),
  contact: z.boolean(),
  derived: z.boolean(),
  aliases: z.array(z.string().max(200)).max(100),
});

export const listDescriptionSchema = z.object({
  id: z.enum(['suppliers', 'demands']),
  title: bilingualSchema,
  fields: z.array(fieldSchema).max(300),
  nameField: idSchema,
  sourceIdField: idSchema.nullable(),
  defaultColumns: z.array(idSchema).max(300),
  duplicateKeys: z.array(z.array(idSchema).max(20)).max(20),
});

export const vocabularySchema = z.object({
  id: idSchema,
  terms: z
    .array(
      z.object({
        code: z.string().max(200),
        label: bilingualSchema,
        synonyms: z.array(z.string().max(500)).max(1_000),
        parent: z.string().max(200).nullable(),
      }),
    )
    .max(20_000),
});

export const describedListSchema = z.object({
  description: listDescriptionSchema,
  vocabularies: z.array(vocabularySchema).max(200),
});

export const listSummariesSchema = z.array(z.object({ id: idSchema, title: bilingualSchema }));
