import { amountText } from './amountText';
import { clip, quote } from '../rows/Reading';
import { currencyCode } from './currencyCode';
import { exactSum } from './exactSum';
import { finding, type Finding } from './Finding';

/** How often a word stands in a column, and in which line first. */
export interface WordUse {
  readonly word: string;
  readonly count: number;
  readonly line: number;
}

type Measured = 'MIXED_CURRENCY' | 'MIXED_UNIT';

/** A currency or a unit as it is compared. */
export function measureWord(typed: string, code: Measured): string {
  const word = typed.trim().toUpperCase();
  return code === 'MIXED_CURRENCY' ? (currencyCode(word) ?? word) : word;
}

/** The words of a column, most used first, of equals the earliest: the lines with another word than the first are those to convert. */
export function byUse(uses: readonly WordUse[]): readonly WordUse[] {
  return [...uses].sort((a, b) => b.count - a.count || a.line - b.line);
}

/**
 * One currency and one unit
 *
 * All amounts of a content are in the money of the producer's country and for the same quantity of the good; a ratio of mixed ones means nothing.
 * Lines in another currency or unit of the good than most are told, for each once.
 * Uniform Regulations, section 2.
 */
export function otherMeasure({ word, count, line }: WordUse, main: string, code: Measured): Finding {
  const where =
    count === 1
      ? { es: '', en: '' }
      : { es: ` (${count} líneas, desde la ${line})`, en: ` (${count} lines, from ${line} on)` };
  const { es, en } = MEASURES[code];
  return finding(
    code,
    'error',
    `${quote(word)}${where.es} no es ${es} de las demás líneas (${clip(main)}): convierta los valores a una sola.`,
    `${quote(word)}${where.en} is not ${en} of the other lines (${clip(main)}): convert the values to one.`,
  );
}

const MEASURES = {
  MIXED_CURRENCY: { es: 'la moneda', en: 'the currency' },
  MIXED_UNIT: { es: 'la unidad del valor', en: 'the unit of the value' },
} as const;

/** The lines may differ from the declared materials by this share of them before it is told. */
const GAP = 0.005;

/**
 * The lines of a bill of materials add up to the declared materials.
 *
 * A difference above 0.5 % usually is a line that is missing.
 */
export function billGap(values: readonly number[], declared: number | null): readonly Finding[] {
  if (declared === null) return [];
  const total = exactSum(values);
  if (Math.abs(exactSum([total, -declared])) <= Math.abs(declared) * GAP) return [];
  return [
    finding(
      'BOM_GAP',
      'warning',
      `Las líneas suman ${amountText(total)} y los materiales declarados ${amountText(declared)}: falta o sobra una línea.`,
      `The lines add up to ${amountText(total)} and the declared materials to ${amountText(declared)}: a line is missing or too many.`,
    ),
  ];
}
