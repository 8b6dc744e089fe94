import type { ChartPart } from '../../model/chart/ChartPart';
import { invalidArgument } from '../../protocol/HostError';
import type { Scalar } from '../../protocol/ObjectType';
import type { Session } from '../../Session';
import { asBoolean, asNumber, asText } from '../define';
import { asColor } from '../rangeFormat';

interface Kept<T> {
  readonly text: (name: string, fallback: string) => Scalar<T, Session>;
  readonly number: (name: string, fallback: number) => Scalar<T, Session>;
  readonly flag: (name: string, fallback: boolean) => Scalar<T, Session>;
  readonly color: (name: string, fallback: string) => Scalar<T, Session>;
  /** One of a few words; the first is the default. */
  readonly word: (name: string, words: readonly string[]) => Scalar<T, Session>;
}

/** Properties of one kind of chart part that are kept as they are set; each with Excel's default. */
export function keptOf<T extends ChartPart>(): Kept<T> {
  const kept = (name: string, fallback: unknown, read: (value: unknown) => unknown): Scalar<T, Session> => ({
    get: (part) => part.get(name) ?? fallback,
    set: (part, value) => part.set(name, read(value)),
  });
  return {
    text: (name, fallback) => kept(name, fallback, asText),
    number: (name, fallback) => kept(name, fallback, asNumber),
    flag: (name, fallback) => kept(name, fallback, asBoolean),
    color: (name, fallback) => kept(name, fallback, asColor),
    word: (name, words) =>
      kept(name, words[0], (value) => {
        const word = asText(value);
        if (!words.includes(word)) throw invalidArgument(word);
        return word;
      }),
  };
}
