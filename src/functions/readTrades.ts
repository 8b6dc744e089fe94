import type { Trade } from '../domain/content/region/tradeFlows';
import { CellError } from './CellError';
import type { FunctionInput } from './FunctionValue';
import { LongColumns } from './LongColumns';
import { AMOUNT, NO_AMOUNTS } from './readPurchases';

const FROM = { es: 'origen', en: 'origin' };
const TO = { es: 'destino', en: 'destination' };

/** Shipments row by row, or the first thing that is wrong with them. */
export function readTrades(
  from: FunctionInput,
  to: FunctionInput,
  amounts: FunctionInput,
): readonly Trade[] | CellError {
  const columns = LongColumns.of([
    [AMOUNT, amounts],
    [FROM, from],
    [TO, to],
  ]);
  if (columns instanceof CellError) return columns;
  const values = columns.amounts(AMOUNT);
  const [origins, destinations] = [columns.texts(FROM), columns.texts(TO)];
  return (
    columns.problem() ??
    (columns.length === 0 ? NO_AMOUNTS : null) ??
    values.map((value, row) => ({ value, from: origins[row] ?? null, to: destinations[row] ?? null }))
  );
}
