import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';
import { MaterialTotals } from './MaterialTotals';
import type { Origin } from './Origin';

/** One material of a bill of materials. */
export interface MaterialLine {
  /** In one currency for all lines; null is unknown. */
  readonly value: number | null;
  readonly origin: Origin;
  /** The line is a credit (scrap, credit note) and may be negative. */
  readonly credit?: boolean;
}

export interface ValueOfMaterials {
  readonly kind: 'value';
  /** Non-originating plus unknown origin. */
  readonly vnm: number;
  /** The part of `vnm` whose origin is not documented. */
  readonly unknownOrigin: number;
  /** Value of originating materials; null when a line of them has no value. */
  readonly originating: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Value of non-originating materials
 *
 * A material whose origin is not documented counts as non-originating.
 * Uniform Regulations, sections 7(4), 7(21), 8(2) and the definition of "non-originating material".
 *
 * A counted line without a value leaves the sum unknown. What an originating material contains is not counted (roll-up, 7(4)(a)).
 */
export function valueOfNonOriginatingMaterials(lines: readonly MaterialLine[]): ValueOfMaterials | Refused | Unknown {
  const totals = new MaterialTotals();
  const wrong: Finding[] = [];
  lines.forEach((line, index) => {
    if (line.value === null) totals.addWithoutValue(line.origin);
    else if (!Number.isFinite(line.value)) wrong.push(notANumber(index + 1));
    else if (line.value < 0 && line.credit !== true) wrong.push(negative(index + 1));
    else totals.add(line.origin, line.value);
  });
  if (wrong.length > 0) return refused(...wrong);
  const [vnm, unknownOrigin] = [totals.vnm(), totals.unknownOrigin()];
  if (vnm === null || unknownOrigin === null) return unknown(withoutValue(totals.uncounted()));
  const { unknownLines } = totals;
  return {
    kind: 'value',
    vnm,
    unknownOrigin,
    originating: totals.originating(),
    findings: unknownLines > 0 ? [ofUnknownOrigin(unknownLines, unknownOrigin)] : [],
  };
}

function notANumber(line: number): Finding {
  return finding(
    'NOT_A_NUMBER',
    'error',
    `Línea ${line}: el valor debe ser un número.`,
    `Line ${line}: the value must be a number.`,
  );
}

function negative(line: number): Finding {
  return finding(
    'NEGATIVE_COST',
    'error',
    `Línea ${line}: el valor es negativo y no está marcado como crédito.`,
    `Line ${line}: the value is negative and not marked as a credit.`,
  );
}

function withoutValue(count: number): Finding {
  return finding(
    'VNM_UNKNOWN',
    'missing',
    `Falta el valor de ${count} línea(s) no originaria(s) o sin origen.`,
    `The value is missing in ${count} line(s) that are non-originating or of unknown origin.`,
  );
}

function ofUnknownOrigin(count: number, value: number): Finding {
  return finding(
    'UNKNOWN_ORIGIN',
    'warning',
    `${count} línea(s) por ${value} sin origen documentado cuentan como no originarias.`,
    `${count} line(s) worth ${value} without documented origin count as non-originating.`,
  );
}
