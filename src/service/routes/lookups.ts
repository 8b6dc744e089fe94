import { lookupAnswerSchema, questionsSchema } from '../../list/wire/lookup';
import { lookupsOf } from '../lookups/lookupsOf';
import type { Routes } from '../ServiceApp';
import { thawed } from '../thawed';

/** 10,000 questions with texts as cells usually hold them fit. */
const QUESTIONS_BODY_LIMIT = 8_388_608;

/** `POST /lookups`: what custom functions ask, many questions in one request, answers in their order. */
export const lookups: Routes = (app, context) => {
  const answering = lookupsOf(context);
  app.post(
    '/lookups',
    {
      bodyLimit: QUESTIONS_BODY_LIMIT,
      schema: {
        summary: 'Answers up to 10,000 questions of custom functions; each fails alone',
        body: questionsSchema,
        response: { 200: lookupAnswerSchema },
      },
    },
    async (request) => thawed(await answering.ask(request.body.questions)),
  );
};
