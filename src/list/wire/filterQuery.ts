import { z } from 'zod';
import type { RowFilter } from '../SharedList';

const MAX_VALUES = 500;

/** Query words that are no field of any list. */
const WORDS = new Set(['text', 'fields', 'limit', 'after', 'since']);

const values = z.union([z.string().max(2_000), z.array(z.string().max(2_000)).max(MAX_VALUES)]);

/** `?text=…&estado=QUE&estado=GUA&fields=rfc,estado`: every other word is a field to filter by, repeated for several values. */
export const filterQuerySchema = z
  .object({
    text: z
      .string()
      .max(500)
      .optional()
      .describe('Looked for in name, trade name, RFC and municipality; accents and case ignored'),
    fields: z.string().max(10_000).optional().describe('Field ids, separated by commas; all when absent'),
    limit: z.coerce.number().int().optional().describe('Per page, 1–1,000 (default 500)'),
  })
  .catchall(values);

export const rowsQuerySchema = filterQuerySchema.extend({
  after: z.string().max(100).optional().describe('`next` of the page before'),
});

export const changesQuerySchema = filterQuerySchema.extend({
  since: z.coerce.number().describe('Revision the reader has'),
});

/** What of a parsed query filters and chooses. */
export function readFilterQuery(query: z.infer<typeof filterQuerySchema>): RowFilter & {
  readonly fields?: readonly string[];
  readonly limit?: number;
} {
  const where: Record<string, readonly string[]> = {};
  for (const [word, value] of Object.entries(query)) {
    if (WORDS.has(word) || (typeof value !== 'string' && !Array.isArray(value))) continue;
    // An empty value is how "none of them" travels: it fits no row.
    const several = typeof value === 'string' ? [value] : value;
    where[word] = several.filter((code) => code !== '');
  }
  const { text, fields, limit } = query;
  return { text, where, limit, fields: fields === undefined ? undefined : fields.split(',').filter((id) => id !== '') };
}

/** The same the other way: what a client writes behind the question mark. */
export function writeFilterQuery(
  query: RowFilter & { readonly fields?: readonly string[]; readonly limit?: number },
  more: Readonly<Record<string, string | undefined>>,
): string {
  const pairs: [string, string][] = [];
  const add = (word: string, value: string | undefined) => {
    if (value !== undefined) pairs.push([word, value]);
  };
  add('text', query.text);
  for (const [field, codes] of Object.entries(query.where ?? {})) {
    if (codes.length === 0) add(field, '');
    for (const code of codes) add(field, code);
  }
  add('fields', query.fields?.join(','));
  add('limit', query.limit === undefined ? undefined : String(query.limit));
  for (const [word, value] of Object.entries(more)) add(word, value);
  return pairs.map(([word, value]) => `${encodeURIComponent(word)}=${encodeURIComponent(value)}`).join('&');
}
