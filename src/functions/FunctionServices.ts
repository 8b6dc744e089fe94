import type { Language } from '../domain/language';
import { mexicanDay } from '../domain/mexicanDay';
import type { Answer, Question } from '../list/Lookup';

/** What functions need from outside; the runtime and the command line hand it over once, at start. */
export interface FunctionServices {
  /** Answers one question, batched and cached; null when no service is configured. Always settles. */
  readonly ask: ((question: Question) => Promise<Answer>) | null;
  /** What the cache knows at once, for the value preview while a formula is being typed; null when it knows nothing. */
  readonly peek: (question: Question) => Answer | null;
  readonly language: () => Language;
  /** Today as `AAAA-MM-DD`, used where the day of an assessment is left out. */
  readonly today: () => string;
}

let connected: FunctionServices = {
  ask: null,
  peek: () => null,
  language: () => 'es',
  today: () => mexicanDay(new Date()),
};

/** Hands the functions what they need. Excel calls them by name with cells alone, so the module is the only way in. */
export function connectFunctions(services: FunctionServices): void {
  connected = services;
}

export function functionServices(): FunctionServices {
  return connected;
}
