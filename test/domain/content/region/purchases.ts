import fc from 'fast-check';
import type { Purchase } from '../../../../src/domain/content/region/Purchase';

const STATES = ['Qro.', 'GTO', 'Jalisco', '01', 'S.L.P.', 'Nuevo León', 'Coah.', 'Extranjero', 'Tejas', '', null];

/** Amounts with cents. */
export const money = fc.integer({ min: 1, max: 1e9 }).map((cents) => cents / 100);

export const typedState = fc.constantFrom(...STATES);

const flag = fc.constantFrom(true, false, null);

/** Purchases with every column. */
export const purchase: fc.Arbitrary<Purchase> = fc.record({
  value: money,
  state: typedState,
  domicile: typedState,
  reseller: flag,
  intracompany: flag,
  supplierShare: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
});
