import { z } from 'zod';

export const bilingualSchema = z.object({ es: z.string().max(2_000), en: z.string().max(2_000) });
