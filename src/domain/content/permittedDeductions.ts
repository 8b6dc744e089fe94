import { amountText } from './amountText';
import { contentTables, type ContentTables } from './ContentTables';
import { exactSum } from './exactSum';
import { finding, refused, type Finding, type Refused } from './Finding';

/** A cost that is part of the value of a non-originating material, in the money of the value. */
export interface Deduction {
  readonly kind: 'FREIGHT' | 'DUTY' | 'BROKERAGE' | 'WASTE' | 'EXCLUDED_COST';
  readonly amount: number;
  /** There is a document that shows the amount. */
  readonly documented: boolean;
  /** Duty only: waived, refunded, deferred (IMMEX) or creditable (VAT); null is unknown. */
  readonly recoverable?: boolean | null;
  /** Freight only: kilometres from the place of delivery to the plant, when it is a warehouse; null is unknown. */
  readonly warehouseKm?: number | null;
  /** Row of a list of deductions, from 1, which findings then name. */
  readonly row?: number;
}

export interface DeductedValue {
  readonly kind: 'value';
  readonly value: number;
  /** What was taken out. */
  readonly deducted: number;
  readonly findings: readonly Finding[];
}

/**
 * Permitted deductions
 *
 * From the value of a non-originating material may be deducted, if it is included and documented: freight, insurance, packing and
 * transport to the location of the producer; duties and taxes paid in the territories that are not waived, refunded or recoverable;
 * brokerage; waste and spoilage net of scrap.
 * Agreement, article 4.7; Uniform Regulations, sections 8(2), 8(3) and 1(1) ("location of the producer": a warehouse within 75 km).
 *
 * What is not known to be deductible is not deducted. Costs that net cost excludes are not taken out of a purchased material (7(13)(b)).
 */
export function permittedDeductions(
  value: number,
  deductions: readonly Deduction[],
  tables: ContentTables = contentTables(),
): DeductedValue | Refused {
  if (![value, ...deductions.map(({ amount }) => amount)].every((part) => part >= 0 && part < Infinity)) {
    return refused(NOT_AMOUNTS);
  }
  const findings: Finding[] = [];
  const taken: number[] = [];
  for (const deduction of deductions) {
    const objection = objectionTo(deduction, tables.location_of_producer_km);
    if (objection === null) taken.push(deduction.amount);
    else findings.push(deduction.row === undefined ? objection : atRow(deduction.row, objection));
  }
  const deducted = exactSum(taken);
  if (deducted > value) return refused(MORE_THAN_VALUE);
  return { kind: 'value', value: exactSum([value, -deducted]), deducted, findings };
}

function atRow(row: number, { code, severity, sentence }: Finding): Finding {
  return finding(code, severity, `Fila ${row}: ${sentence.es}`, `Row ${row}: ${sentence.en}`);
}

function objectionTo({ kind, amount, documented, recoverable, warehouseKm }: Deduction, km: number): Finding | null {
  if (kind === 'EXCLUDED_COST') {
    return finding(
      'EXCLUDED_FROM_MATERIAL',
      'warning',
      `${amountText(amount)} de regalías u otro costo excluido dentro de un material comprado no se resta.`,
      `${amountText(amount)} of royalties or another excluded cost inside a purchased material is not taken out.`,
    );
  }
  if (!documented) {
    return finding(
      'UNDOCUMENTED_DEDUCTION',
      'warning',
      `No se dedujo ${amountText(amount)}: sin documento no hay deducción.`,
      `${amountText(amount)} was not deducted: no document, no deduction.`,
    );
  }
  if (kind === 'DUTY' && recoverable !== false) {
    return finding(
      'RECOVERABLE_DUTY',
      'warning',
      `No se dedujo ${amountText(amount)} de impuestos: son recuperables o diferidos, o no consta que no lo sean.`,
      `${amountText(amount)} of duties was not deducted: they are recoverable or deferred, or not known not to be.`,
    );
  }
  if (kind === 'FREIGHT' && warehouseKm !== undefined && (warehouseKm === null || warehouseKm > km)) {
    if (warehouseKm === null) {
      return finding(
        'BEYOND_LOCATION',
        'warning',
        `No se dedujo ${amountText(amount)} de flete: no se sabe a cuántos km de la planta está el almacén, y debe estar a no más de ${km}.`,
        `${amountText(amount)} of freight was not deducted: how many km the warehouse is from the plant is not known, and it must be within ${km}.`,
      );
    }
    return finding(
      'BEYOND_LOCATION',
      'warning',
      `No se dedujo ${amountText(amount)} de flete: el almacén debe estar a no más de ${km} km de la planta.`,
      `${amountText(amount)} of freight was not deducted: the warehouse must be within ${km} km of the plant.`,
    );
  }
  return null;
}

const NOT_AMOUNTS = finding(
  'NEGATIVE_COST',
  'error',
  'El valor y las deducciones deben ser números no negativos.',
  'The value and the deductions must be numbers that are not negative.',
);
const MORE_THAN_VALUE = finding(
  'NEGATIVE_VNM',
  'error',
  'Las deducciones superan el valor del material.',
  'The deductions exceed the value of the material.',
);
