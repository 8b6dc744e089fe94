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
      'monedas',
      'currencies',
    ),
    ...mixed(
      lines.map(({ unit }) => unit),
      'MIXED_UNIT',
      'unidades',
      'units',
    ),
  ];
}

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

function mixed(
  typed: readonly (string | null)[],
  code: 'MIXED_CURRENCY' | 'MIXED_UNIT',
  es: string,
  en: string,
): readonly Finding[] {
  const words = typed.map((text) => (text ?? '').trim().toUpperCase()).filter((text) => text !== '');
  const different = [...new Set(words)];
  if (different.length < 2) return [];
  const line = typed.findIndex((text) => (text ?? '').trim().toUpperCase() === different[1]) + 1;
  const list = different.slice(0, 5).join(', ');
  return [
    finding(
      code,
      'error',
      `Hay varias ${es} (${list}), desde la línea ${line}: conviértalas a una sola.`,
      `There are several ${en} (${list}), from line ${line} on: convert them to one.`,
    ),
  ];
}
