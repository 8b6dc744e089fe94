import type { Field } from '../../domain/rows/Field';

const PIXELS_PER_LETTER = 7;
const BUTTON = 28;

/** Characters that values of a type usually need. */
function usualLength(field: Field): number {
  switch (field.type.kind) {
    case 'text':
      return field.type.multiline === true ? 44 : 26;
    case 'rfc':
      return 14;
    case 'email':
    case 'url':
      return 28;
    case 'integer':
    case 'number':
    case 'percent':
    case 'boolean':
      return 9;
    case 'date':
      return 11;
    case 'code':
      return 20;
    case 'set':
    case 'certificates':
      return 30;
  }
}

/** Legal names of companies, with their form. */
const NAME_LENGTH = 38;

/**
 * Pixels: wide enough for usual values and for the heading with its filter button, never wider than a third of a screen. The
 * column that `names` the rows shows its texts whole: by them people find their row.
 */
export function columnWidth(field: Field, heading: string, names: boolean): number {
  const longestWord = Math.max(...heading.split(/\s+/).map((word) => word.length));
  const letters = Math.max(names ? NAME_LENGTH : usualLength(field), Math.min(heading.length, 24), longestWord);
  return Math.min(letters * PIXELS_PER_LETTER + BUTTON, 420);
}
