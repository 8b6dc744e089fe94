import { amountText } from './amountText';
import { clip, quote } from '../rows/Reading';
import { currencyCode } from './currencyCode';
import { exactSum } from './exactSum';
import { finding, type Finding } from './Finding';

/** The money and the unit of one line of a bill of materials, as typed; null is blank. */
export interface LineMeasure {
  readonly currency: string | null;
  readonly unit: string | null;
}

/**
 * One currency and one unit
 *
 * All amounts of a content are in the money of the producer's country and for the same quantity of the good; a ratio of mixed ones means nothing.
 * Uniform Regulations, section 2.
 *
 * @param unit the unit of the good that the values stand for, not the unit in which a material is counted
 */
export function mixedMeasures(lines: readonly LineMeasure[]): readonly Finding[] {
  return [
    ...mixed(
      lines.map(({ currency }) => currency),
      'MIXED_CURRENCY',
    ),
    ...mixed(
      lines.map(({ unit }) => unit),
      'MIXED_UNIT',
    ),
  ];
}

function mixed(typed: readonly (string | null)[], code: Measured): readonly Finding[] {
  const [main, ...others] = byUse(usesOf(typed, code));
  return main === undefined ? [] : others.map((use) => otherMeasure(use, main.word, code));
}

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

/** That some lines are in another currency or unit than most, told for each once. */
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

function usesOf(typed: readonly (string | null)[], code: Measured): readonly WordUse[] {
  const uses = new Map<string, WordUse>();
  typed.forEach((text, index) => {
    const word = measureWord(text ?? '', code);
    if (word === '') return;
    const known = uses.get(word);
    uses.set(word, { word, count: (known?.count ?? 0) + 1, line: known?.line ?? index + 1 });
  });
  return [...uses.values()];
}
