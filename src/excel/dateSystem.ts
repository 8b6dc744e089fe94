import { officeCode } from './translateError';

/** Days from 1904-01-01 to itself: 0 in workbooks that count from there, 1462 in others. */
const DAYS_SINCE_1900 = 1462;

/** Which day a workbook counts from. office.js has no property for it, so Excel is asked to compute a date without writing it anywhere. */
export async function dateSystem(context: Excel.RequestContext): Promise<1900 | 1904> {
  const serial = context.workbook.functions.date(1904, 1, 1).load('value');
  try {
    await context.sync();
  } catch (error) {
    // An Excel without worksheet functions for add-ins is no old Mac workbook's Excel.
    if (officeCode(error) === 'ApiNotFound') return 1900;
    throw error;
  }
  return serial.value === DAYS_SINCE_1900 ? 1900 : 1904;
}
