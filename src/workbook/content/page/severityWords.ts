import type { Severity } from '../../../domain/content/Finding';

/** The words by which findings begin in both languages, since a workbook may be read in the other one. */
export const severityWords: Readonly<Record<Severity, readonly string[]>> = {
  error: ['Error'],
  missing: ['Falta', 'Missing'],
  warning: ['Aviso', 'Warning'],
  note: ['Nota', 'Note'],
};
