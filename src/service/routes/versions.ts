import { versionsAnswerSchema } from '../../list/wire/lookup';
import { lookupsOf } from '../lookups/lookupsOf';
import type { Routes } from '../ServiceApp';

/** `GET /versions`: data version of every list and indicator, for clients that keep answers. */
export const versions: Routes = (app, context) => {
  const answering = lookupsOf(context);
  app.get(
    '/versions',
    {
      schema: { summary: 'Data version of every list and indicator', response: { 200: versionsAnswerSchema } },
    },
    async () => ({ versions: await answering.versions() }),
  );
};
