import type { Method, Threshold } from '../../domain/content/DatedThreshold';
import type { Refused } from '../../domain/content/Finding';
import { threshold } from '../../domain/content/threshold';

/** What the rules say of a part on a day, by each method. */
export type MethodAnswers = Readonly<Record<Method, Threshold | Refused>>;

export const METHODS = ['NC', 'TV'] as const satisfies readonly Method[];

export function methodAnswers(part: string, date: string): MethodAnswers {
  return { NC: threshold({ part, method: 'NC', date }), TV: threshold({ part, method: 'TV', date }) };
}

/** The methods that the rule of the part offers on the day. */
export function offeredMethods(answers: MethodAnswers): readonly Method[] {
  return METHODS.filter((method) => answers[method].kind === 'threshold');
}
