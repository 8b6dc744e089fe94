import { AnswerCache } from '../../client/answerCache';
import { batchedLookups } from '../../client/batchedLookups';
import { httpLookups } from '../../client/httpLookups';
import type { Language } from '../../domain/language';
import { mexicanDay } from '../../domain/mexicanDay';
import type { Answer, Question } from '../../list/Lookup';
import { evaluateFormula } from '../evaluate/evaluateFormula';
import { jsonValue, showValue } from '../evaluate/showValue';
import { reachService, type ReachedService, type ServiceChoice } from '../reachService';
import { whoWorks } from '../whoWorks';

export interface EvaluateOptions extends ServiceChoice {
  readonly json: boolean;
  readonly language: Language;
}

interface Asker {
  readonly service: ReachedService;
  readonly ask: (question: Question) => Promise<Answer>;
}

/** `eslabon eval`: the value of one formula as text. The service is reached only when a function asks it something. */
export async function evaluate(formula: string, options: EvaluateOptions): Promise<string> {
  let asker: Promise<Asker> | null = null;
  const reached: ReachedService[] = [];
  let failure: unknown = null;
  const ask = async (question: Question): Promise<Answer> => {
    try {
      asker ??= reach(options, reached);
      return await (await asker).ask(question);
    } catch (cause) {
      failure ??= cause;
      throw cause;
    }
  };
  try {
    const value = await evaluateFormula(
      formula,
      { ask, peek: () => null, language: () => options.language, today: () => mexicanDay(new Date()) },
      options.language,
    );
    return options.json ? jsonValue(value) : showValue(value);
  } catch (cause) {
    // Why the service could not be reached says more than the error that the cell shows for it.
    throw failure ?? cause;
  } finally {
    for (const service of reached) await service.close();
  }
}

async function reach(options: EvaluateOptions, reached: ReachedService[]): Promise<Asker> {
  const service = await reachService(options);
  reached.push(service);
  await whoWorks(service.ask, options.user);
  const batched = batchedLookups(httpLookups(service.ask), {
    cache: new AnswerCache({ owner: { service: service.url, user: options.user }, storage: null }),
    schedule: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return { service, ask: (question) => batched.ask(question) };
}
