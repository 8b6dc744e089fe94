import type { TradeFlows } from '../domain/content/region/tradeFlows';
import { said } from './detail';
import type { FunctionBlock } from './FunctionValue';
import { tableWithFindings } from './tableWithFindings';

/** The matrix with its headings and totals, a blank line, and what to know about it; every row is as wide as the matrix. */
export function flowBlock({ headings, matrix, fromTotals, toTotals, total, ...rest }: TradeFlows): FunctionBlock {
  const names = headings.map(said);
  return tableWithFindings(
    [
      [said(CORNER), ...names, said(TOTAL)],
      ...matrix.map((row, index) => [names[index] ?? '', ...row, fromTotals[index] ?? 0]),
      [said(TOTAL), ...toTotals, total],
    ],
    rest.findings,
    [
      { label: { es: 'Región', en: 'Region' }, value: rest.region.name },
      { label: { es: 'Comercio intrarregional', en: 'Trade within the region' }, value: rest.intraregional },
      { label: { es: 'Participación intrarregional', en: 'Share within the region' }, value: rest.intraregionalShare },
      {
        label: { es: 'Cobertura', en: 'Coverage' },
        value: rest.coverage,
        note: {
          es: 'Parte del importe con ambos estados conocidos.',
          en: 'Part of the amount with both states known.',
        },
      },
    ],
  );
}

const CORNER = { es: 'Origen \\ Destino', en: 'Origin \\ Destination' };
const TOTAL = { es: 'Total', en: 'Total' };
