import { z } from 'zod';
import { MAX_QUESTIONS, type Question } from '../Lookup';
import { bilingualSchema } from './bilingual';

/** Longest text a cell hands over as an argument. */
const argument = z.string().max(500);
const argumentOrNull = argument.nullable();

/** What a remote function asks, as it travels. */
export const questionSchema = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('observation'), indicator: argument, place: argument, period: argumentOrNull }),
  z.object({ ask: z.literal('share'), indicator: argument, place: argument, of: argument, period: argumentOrNull }),
  z.object({ ask: z.literal('supplier'), key: argument, field: argumentOrNull }),
  z.object({
    ask: z.literal('suppliers'),
    state: argumentOrNull,
    process: argumentOrNull,
    certificate: argumentOrNull,
    band: argumentOrNull,
    fields: z.array(argument).max(200).nullable(),
  }),
]) satisfies z.ZodType<Question>;

export const questionsSchema = z.object({ questions: z.array(questionSchema).max(MAX_QUESTIONS) });

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const answerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ok'), value: z.union([cellSchema, z.array(z.array(cellSchema))]) }),
  z.object({ status: z.literal('missing'), sentence: bilingualSchema }),
  z.object({ status: z.literal('invalid'), sentence: bilingualSchema }),
]);

export const versionsSchema = z.record(z.string().max(200), z.string().max(200));

export const lookupAnswerSchema = z.object({
  versions: versionsSchema,
  answers: z.array(answerSchema).max(MAX_QUESTIONS),
  scopes: z.array(z.array(z.string().max(200)).max(20)).max(MAX_QUESTIONS),
});

export const versionsAnswerSchema = z.object({ versions: versionsSchema });
