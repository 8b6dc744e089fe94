/** Size class of a company by the decree. */
export type CompanySize = 'MICRO' | 'PEQUENA' | 'MEDIANA' | 'GRANDE';

const CAPS: readonly (readonly [size: CompanySize, cap: number])[] = [
  ['MICRO', 4.6],
  ['PEQUENA', 95],
  ['MEDIANA', 250],
];

/**
 * Size of a manufacturing company
 *
 * 10 % of the workers plus 90 % of the annual sales in million pesos, against the caps 4.6, 95 and 250.
 * DOF, 30 June 2009. Either one unknown: unknown.
 */
export function companySize(employees: number | null, salesMillionPesos: number | null): CompanySize | null {
  if (employees === null || salesMillionPesos === null) return null;
  const score = Number((employees * 0.1 + salesMillionPesos * 0.9).toPrecision(12));
  return CAPS.find(([, cap]) => score <= cap)?.[0] ?? 'GRANDE';
}
