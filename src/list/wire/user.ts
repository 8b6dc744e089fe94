import { z } from 'zod';

/** Who may read and edit. */
export const userSchema = z.object({
  id: z.string().max(100),
  name: z.string().max(200),
  role: z.enum(['reader', 'editor', 'steward', 'admin']),
  organisations: z.array(z.string().max(100)).max(1_000),
});
