import type { Answer, LookupAnswer, Lookups, Question, Versions } from '../../src/list/Lookup';
import type { CallOptions } from '../../src/list/SharedList';

/** A service that answers every supplier question with its key, and remembers what it was asked. */
export class RecordedLookups implements Lookups {
  readonly requests: (readonly Question[])[] = [];
  readonly signals: AbortSignal[] = [];
  current: Record<string, string> = { suppliers: 'e1:1' };
  /** How each request goes, by its number; by default it is answered at once. */
  respond: (number: number, answer: () => LookupAnswer) => Promise<LookupAnswer> = (_, answer) =>
    Promise.resolve(answer());
  answerTo: (question: Question) => Answer = (question) => ({
    status: 'ok',
    value: question.ask === 'supplier' ? `name of ${question.key}` : null,
  });

  ask(questions: readonly Question[], options?: CallOptions): Promise<LookupAnswer> {
    this.requests.push(questions);
    if (options?.signal !== undefined) this.signals.push(options.signal);
    return this.respond(this.requests.length, () => ({
      versions: { ...this.current },
      answers: questions.map(this.answerTo),
      scopes: questions.map(() => ['suppliers']),
    }));
  }

  versions(): Promise<Versions> {
    return Promise.resolve({ ...this.current });
  }
}

export const supplier = (key: string): Question => ({ ask: 'supplier', key, field: null });
