import { contentTables } from '../../domain/content/ContentTables';
import type { Method, Threshold } from '../../domain/content/DatedThreshold';
import { refused, type Refused } from '../../domain/content/Finding';
import { netCostOnly } from '../../domain/content/netCostOnly';
import { threshold } from '../../domain/content/threshold';
import type { AskedPart } from './askedPart';

/** What the rules say of a part on a day, by each method. */
export type MethodAnswers = Readonly<Record<Method, Threshold | Refused>>;

export const METHODS = ['NC', 'TV'] as const satisfies readonly Method[];

export function methodAnswers({ part, use, hs }: AskedPart, date: string, approvedEnd: string | null): MethodAnswers {
  const noValue = hs === null ? null : netCostOnly(hs, contentTables());
  const answer = (method: Method): Threshold | Refused => threshold({ part, method, date, use, approvedEnd });
  return { NC: answer('NC'), TV: noValue === null ? answer('TV') : refused(noValue) };
}

/** The methods that the rule of the part offers on the day. */
export function offeredMethods(answers: MethodAnswers): readonly Method[] {
  return METHODS.filter((method) => answers[method].kind === 'threshold');
}
