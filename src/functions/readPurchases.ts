import type { Purchase } from '../domain/content/region/Purchase';
import { CellError } from './CellError';
import type { FunctionInput } from './FunctionValue';
import { blockOf, errorIn, isBlank, textOf } from './inputs';
import { LongColumns } from './LongColumns';

/** The columns that purchases are read from; those beyond the state may be left out. */
export interface PurchaseInputs {
  readonly amounts: FunctionInput;
  readonly states: FunctionInput;
  readonly reseller?: FunctionInput;
  readonly intracompany?: FunctionInput;
  readonly depth?: FunctionInput;
  readonly domicile?: FunctionInput;
}

export const AMOUNT = { es: 'importe', en: 'amount' };
const STATE = { es: 'estado', en: 'state' };
const RESELLER = { es: 'revende importaciones', en: 'resold imports' };
const INTRACOMPANY = { es: 'misma empresa', en: 'same company' };
const DEPTH = { es: 'participación del proveedor', en: "supplier's share" };
const DOMICILE = { es: 'domicilio fiscal', en: 'fiscal domicile' };

/** Purchases row by row, or the first thing that is wrong with them. */
export function readPurchases(inputs: PurchaseInputs): readonly Purchase[] | CellError {
  const columns = LongColumns.of([
    [AMOUNT, inputs.amounts],
    [STATE, inputs.states],
    [RESELLER, inputs.reseller],
    [INTRACOMPANY, inputs.intracompany],
    [DEPTH, inputs.depth],
    [DOMICILE, inputs.domicile],
  ]);
  if (columns instanceof CellError) return columns;
  const amounts = columns.amounts(AMOUNT);
  const states = columns.texts(STATE);
  const domiciles = columns.has(DOMICILE) ? columns.texts(DOMICILE) : null;
  const [resellers, intracompany] = [columns.marks(RESELLER), columns.marks(INTRACOMPANY)];
  const depths = columns.fractions(DEPTH);
  return (
    columns.problem() ??
    (columns.length === 0 ? NO_AMOUNTS : null) ??
    amounts.map((value, row) => ({
      value,
      state: states[row] ?? null,
      ...(domiciles && { domicile: domiciles[row] ?? null }),
      ...(resellers && { reseller: resellers[row] ?? null }),
      ...(intracompany && { intracompany: intracompany[row] ?? null }),
      ...(depths && { supplierShare: depths[row] ?? null }),
    }))
  );
}

/** The places a region is asked by: one text, or a range of them; none is the Alliance. */
export function readRegionAsked(region: FunctionInput): readonly string[] | CellError {
  const asked: string[] = [];
  for (const cell of (blockOf(region) ?? []).flat()) {
    if (isBlank(cell) || cell === 0) continue;
    const text = errorIn(cell) ?? textOf(cell, { es: 'la región', en: 'the region' });
    if (text instanceof CellError) return text;
    asked.push(text);
  }
  return asked;
}

export const NO_AMOUNTS = CellError.missing({
  es: 'No hay importes en el rango.',
  en: 'There are no amounts in the range.',
});
