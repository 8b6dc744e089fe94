import type { Question } from '../list/Lookup';

/** One text per question; questions that differ only in blanks around their texts have the same. */
export function questionKey(question: Question): string {
  switch (question.ask) {
    case 'observation':
      return key('o', question.indicator, question.place, question.period);
    case 'share':
      return key('h', question.indicator, question.place, question.of, question.period);
    case 'supplier':
      return key('s', question.key, question.field);
    case 'suppliers':
      return key(
        'l',
        question.state,
        question.process,
        question.certificate,
        question.band,
        ...(question.fields ?? []),
      );
  }
}

const key = (...parts: readonly (string | null)[]): string => JSON.stringify(parts.map((part) => part?.trim() ?? null));
