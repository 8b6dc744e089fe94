import { finding, type Finding } from './Finding';

/** So many a person can read in the message of one cell. */
const MOST_TOLD = 5;

/** The first findings, and one more that says how many follow. */
export function firstFindings(findings: readonly Finding[], most = MOST_TOLD): readonly Finding[] {
  const [next] = findings.slice(most);
  if (next === undefined) return findings;
  const more = findings.length - most;
  const rest = more === 1 ? { es: 'Hay 1 más.', en: 'There is 1 more.' } : moreThanOne(more);
  return [...findings.slice(0, most), finding(next.code, next.severity, rest.es, rest.en)];
}

function moreThanOne(more: number): Finding['sentence'] {
  return { es: `Hay ${more} más.`, en: `There are ${more} more.` };
}
