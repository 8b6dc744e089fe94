import { numberOf as shown } from '../domain/content/Decimal';
import { finding, refused } from '../domain/content/Finding';
import { MaterialTotals } from '../domain/content/MaterialTotals';
import { originWord, type OriginWord } from '../domain/content/originWord';
import type { Origin } from '../domain/content/Origin';
import { CellError } from './CellError';
import type { FunctionInput } from './FunctionValue';
import { blockOf, isBlank, numberOf } from './inputs';
import { ruleError } from './ruleAnswer';

/** What counts as originating: what is declared so, or also what comes from a country of the agreement. */
export type OriginBasis = 'DOCUMENTED' | 'COUNTRY';

/** Value of what does not originate, from values and origins in two ranges of one size; a pair of blanks is no line. */
export function vnmOfColumns(values: FunctionInput, origins: FunctionInput, basis: OriginBasis): number | CellError {
  const valueCells = (blockOf(values) ?? []).flat();
  const originCells = (blockOf(origins) ?? []).flat();
  if (valueCells.length !== originCells.length) return DIFFERENT_SIZES;
  const words = new Map<unknown, OriginWord>();
  const totals = new MaterialTotals();
  let withoutValue = 0;
  for (const [index, cell] of valueCells.entries()) {
    const originCell = originCells[index];
    // Desktop Excel hands a blank cell over as 0.
    const noOrigin = isBlank(originCell) || originCell === 0;
    if (noOrigin && (isBlank(cell) || cell === 0)) continue;
    let word = noOrigin ? 'blank' : words.get(originCell);
    if (word === undefined) words.set(originCell, (word = wordOf(originCell)));
    const origin = originOf(word, basis);
    const value = isBlank(cell) ? null : numberOf(cell, { es: 'el valor', en: 'the value' });
    if (value instanceof CellError) return atLine(value, index + 1);
    if (value !== null && value < 0) return atLine(ruleError(refused(NEGATIVE)), index + 1);
    // A counted 0 may be a blank cell, and no counted material is worth nothing.
    if (value !== null && value !== 0) {
      totals.add(origin, value);
      continue;
    }
    totals.addWithoutValue(origin);
    if (withoutValue === 0 && origin !== 'originating') withoutValue = index + 1;
  }
  const vnm = totals.vnm();
  if (vnm === null) return atLine(VALUE_MISSING, withoutValue);
  const sum = shown(vnm);
  return Number.isFinite(sum) ? sum : TOO_LARGE;
}

function wordOf(cell: unknown): OriginWord {
  return typeof cell === 'string' || typeof cell === 'boolean' ? originWord(String(cell)) : 'not-understood';
}

function originOf(word: OriginWord, basis: OriginBasis): Origin {
  switch (word) {
    case 'declared':
      return 'originating';
    case 'not':
    case 'elsewhere':
      return 'non-originating';
    case 'region':
      return basis === 'COUNTRY' ? 'originating' : 'unknown';
    case 'blank':
    case 'not-understood':
      return 'unknown';
  }
}

function atLine({ code, sentence }: CellError, line: number): CellError {
  const told = { es: `Línea ${line}: ${sentence.es}`, en: `Line ${line}: ${sentence.en}` };
  return code === '#N/A' ? CellError.missing(told) : CellError.wrongInput(told);
}

const VALUE_MISSING = CellError.missing({
  es: 'el valor de un material no originario o sin origen falta o es 0: escríbalo. Un material que se recibe sin costo también se valora.',
  en: 'the value of a material that is non-originating or of unknown origin is missing or 0: write it. A material that is received free of charge is valued too.',
});
const TOO_LARGE = ruleError(
  refused(
    finding(
      'TOO_LARGE',
      'error',
      'La suma de los valores es demasiado grande: revise los valores.',
      'The sum of the values is too large: check the values.',
    ),
  ),
);
const NEGATIVE = finding(
  'NEGATIVE_COST',
  'error',
  'el valor es negativo; use CBO.CONTENT, donde una columna marca los créditos.',
  'the value is negative; use CBO.CONTENT, where a column marks credits.',
);
const DIFFERENT_SIZES = CellError.wrongInput({
  es: 'Los valores y los orígenes deben tener el mismo número de celdas.',
  en: 'The values and the origins must have the same number of cells.',
});
