import { z } from 'zod';
import type { Routes } from '../ServiceApp';

/** `GET /health`: answers as soon as the service can serve requests. */
export const health: Routes = (app) => {
  app.get(
    '/health',
    {
      config: { open: true },
      schema: {
        summary: 'Whether the service can serve requests',
        response: { 200: z.object({ status: z.literal('ok') }) },
      },
    },
    () => ({ status: 'ok' as const }),
  );
};
