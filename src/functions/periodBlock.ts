import { monthsIn, type Period } from '../domain/content/averagingPeriod';
import { detailBlock, type DetailRow } from './detail';
import type { FunctionBlock } from './FunctionValue';

const DAY = 86_400_000;

/** First and last day of a period, as ISO text that reads the same whatever the format of the cell, and its months where they are whole. */
export function periodBlock(period: Period): FunctionBlock {
  const { from, to } = period;
  const dayAfter = new Date(Date.parse(to) + DAY).toISOString();
  const whole = from.endsWith('-01') && dayAfter.slice(0, 10).endsWith('-01');
  const months: DetailRow = { label: { es: 'Meses', en: 'Months' }, value: monthsIn(period) };
  return detailBlock(
    [
      { label: { es: 'Desde', en: 'From' }, value: from },
      { label: { es: 'Hasta', en: 'To' }, value: to },
      ...(whole ? [months] : []),
    ],
    [],
  );
}
