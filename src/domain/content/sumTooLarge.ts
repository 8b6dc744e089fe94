import { finding } from './Finding';

/** Amounts that add up to more than a cell can hold. */
export const SUM_TOO_LARGE = finding(
  'TOO_LARGE',
  'error',
  'La suma o el resultado es demasiado grande para una celda: revise los importes y la unidad.',
  'The sum or the result is too large for a cell: check the amounts and the unit.',
);
