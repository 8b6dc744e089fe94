import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A worked case: what the source prints or what follows from its rule; `tolerance` says how far the printed number is rounded. */
const contentCase = z.object({
  id: z.string(),
  status: z.enum(['official', 'official-rule', 'official-partial', 'third-party', 'derived-unverified']),
  source: z.string(),
  method: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
  /** The unrounded results, where the source prints rounded ones. */
  exact: z.record(z.string(), z.unknown()).optional(),
  tolerance: z.union([z.number(), z.string().regex(/^[\d.]+%$/)]).optional(),
});

export type ContentCase = z.infer<typeof contentCase>;

/** The worked cases that today's rules cover, with their sources. */
export const contentCases: readonly ContentCase[] = z
  .object({ cases: z.array(contentCase) })
  .parse(JSON.parse(readFileSync(join(__dirname, '../../fixtures/content-examples.json'), 'utf8'))).cases;
