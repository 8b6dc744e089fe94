import type { Finding } from '../domain/content/Finding';
import { detailBlock } from './detail';
import type { FunctionBlock } from './FunctionValue';

/** What a review found: a first row that says whether anything was, then what, with its codes. */
export function reviewBlock(findings: readonly Finding[]): FunctionBlock {
  const wrong = findings.some(({ severity }) => severity === 'error' || severity === 'missing');
  const value =
    findings.length === 0
      ? { es: 'Sin hallazgos', en: 'Nothing found' }
      : wrong
        ? { es: 'Hay que corregir', en: 'To be put right' }
        : { es: 'Hay avisos', en: 'There are warnings' };
  return detailBlock([{ label: { es: 'Revisión', en: 'Review' }, value }], findings);
}
