import { z } from 'zod';
import { editAnswerSchema, editBatchSchema } from '../../list/wire/edits';
import { callerIdSchema, leaseAnswerSchema, publishesSchema } from '../../list/wire/rows';
import { listOf } from '../listOf';
import type { Routes } from '../ServiceApp';
import { thawed } from '../thawed';
import { listParams } from './lists';

/** 1,000 edits of 71 fields with long texts fit. */
const EDITS_BODY_LIMIT = 10_485_760;

/** Changing a list: edits in batches, publishes and their undo, leases. */
export const edits: Routes = (app, context) => {
  app.post(
    '/lists/:list/edits',
    {
      bodyLimit: EDITS_BODY_LIMIT,
      schema: {
        summary: 'Publishes up to 1,000 edits; the same batch again gets the first answer',
        params: listParams,
        body: editBatchSchema,
        response: { 200: editAnswerSchema },
      },
    },
    async (request) => {
      const answer = await listOf(context, request).publish(request.body);
      context.revisions.look();
      return thawed(answer);
    },
  );

  app.get(
    '/lists/:list/publishes',
    {
      schema: { summary: 'The latest publishes, newest first', params: listParams, response: { 200: publishesSchema } },
    },
    async (request) => thawed(await listOf(context, request).publishes()),
  );

  app.post(
    '/lists/:list/publishes/:publish/undo',
    {
      schema: {
        summary: 'Takes back what a publish did, under the same rules of conflict',
        params: listParams.extend({ publish: callerIdSchema }),
        response: { 200: editAnswerSchema },
      },
    },
    async (request) => {
      const answer = await listOf(context, request).undo(request.params.publish);
      context.revisions.look();
      return thawed(answer);
    },
  );

  app.post(
    '/lists/:list/leases',
    {
      schema: {
        summary: 'A short lease on one linked table; 0 seconds gives it back',
        params: listParams,
        body: z.object({ resource: callerIdSchema, seconds: z.number() }),
        response: { 200: leaseAnswerSchema },
      },
    },
    async (request) => thawed(await listOf(context, request).lease(request.body.resource, request.body.seconds)),
  );
};
