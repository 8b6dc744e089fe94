import { z } from 'zod';
import { describedListSchema, listSummariesSchema } from '../../list/wire/description';
import { definitionOf } from '../listOf';
import type { Routes } from '../ServiceApp';
import { thawed } from '../thawed';

export const listParams = z.object({ list: z.string().max(60) });

/** `GET /lists` and `GET /lists/{list}`: what lists there are, their fields and vocabularies. */
export const lists: Routes = (app, context) => {
  app.get('/lists', { schema: { summary: 'The lists of the service', response: { 200: listSummariesSchema } } }, () =>
    context.lists.map(({ description: { id, title } }) => ({ id, title })),
  );

  app.get(
    '/lists/:list',
    {
      schema: {
        summary: 'Fields and vocabularies of a list',
        params: listParams,
        response: { 200: describedListSchema },
      },
    },
    (request) => {
      const { description, vocabularies } = definitionOf(context, request);
      return thawed({ description, vocabularies: [...vocabularies.values()] });
    },
  );
};
