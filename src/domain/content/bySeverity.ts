import type { Finding, Severity } from './Finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, missing: 1, warning: 2, note: 3 };

/** Errors first, then what is missing, warnings and notes. */
export function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity];
}
