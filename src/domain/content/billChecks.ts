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
  const currencies = usesOf(lines.map(({ currency }) => currency));
  const units = usesOf(lines.map(({ unit }) => unit));
  return [mixedWords(currencies, 'MIXED_CURRENCY'), mixedWords(units, 'MIXED_UNIT')].filter((found) => found !== null);
}

/** How often a word stands in a column, and in which line first. */
export interface WordUse {
  readonly word: string;
  readonly count: number;
  readonly line: number;
}

/** A currency or a unit as it is compared. */
export function measureWord(typed: string): string {
  return typed.trim().toUpperCase();
}

/** The words of a column, most used first: the lines with another word than the first are those to convert. */
export function byUse(uses: readonly WordUse[]): readonly WordUse[] {
  return [...uses].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** That a column of currencies or units holds several of them; null when it does not. */
export function mixedWords(uses: readonly WordUse[], code: keyof typeof MEASURES): Finding | null {
  if (uses.length < 2) return null;
  const ordered = byUse(uses);
  const line = ordered.slice(1).reduce((first, use) => Math.min(first, use.line), Infinity);
  const list = ordered
    .slice(0, 5)
    .map(({ word }) => word)
    .join(', ');
  const { es, en } = MEASURES[code];
  return finding(
    code,
    'error',
    `Hay varias ${es} (${list}), desde la línea ${line}: conviértalas a una sola.`,
    `There are several ${en} (${list}), from line ${line} on: convert them to one.`,
  );
}

const MEASURES = {
  MIXED_CURRENCY: { es: 'monedas', en: 'currencies' },
  MIXED_UNIT: { es: 'unidades', en: 'units' },
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
      `Las líneas suman ${total} y los materiales declarados ${declared}: falta o sobra una línea.`,
      `The lines add up to ${total} and the declared materials to ${declared}: a line is missing or too many.`,
    ),
  ];
}

function usesOf(typed: readonly (string | null)[]): readonly WordUse[] {
  const uses = new Map<string, WordUse>();
  typed.forEach((text, index) => {
    const word = measureWord(text ?? '');
    if (word === '') return;
    const known = uses.get(word);
    uses.set(word, { word, count: (known?.count ?? 0) + 1, line: known?.line ?? index + 1 });
  });
  return [...uses.values()];
}
