import { finding, type Finding } from './Finding';
import type { VehicleCategory } from './averagedVehicles';

export interface Election {
  /** `OTHER` is a category on which the countries agreed. */
  readonly category: VehicleCategory | 'OTHER';
  readonly basis: 'ALL' | 'EXPORTED';
  /** First day of the producer's fiscal year, `AAAA-MM-DD`. */
  readonly fiscalYearBegins: string;
  /** Day on which the customs administration was notified; null is unknown. */
  readonly filedOn: string | null;
}

/** Days before the fiscal year. */
const NOTICE = 10;
const DAY = 86_400_000;

/**
 * Election to average vehicles
 *
 * The customs administration of each country of destination is notified at least 10 days before the fiscal year begins, and neither category
 * nor period changes afterwards.
 * Uniform Regulations, sections 16(6) and 16(7); for labour value 18(16)(g) and 18(17).
 *
 * @param before what was elected for the same fiscal year, when there was an election
 * @returns what stands against the election; nothing when it holds
 */
export function averagingElection(election: Election, before: Election | null = null): readonly Finding[] {
  const findings: Finding[] = [];
  const latest = new Date(Date.parse(election.fiscalYearBegins) - NOTICE * DAY).toISOString().slice(0, 10);
  if (election.filedOn === null) findings.push(notFiled(latest));
  else if (election.filedOn > latest) findings.push(filedLate(election.filedOn, latest));
  const same = before?.fiscalYearBegins === election.fiscalYearBegins;
  if (before !== null && same && (before.category !== election.category || before.basis !== election.basis)) {
    findings.push(IRREVOCABLE);
  }
  if (election.category === 'OTHER') findings.push(AGREED_ONLY);
  return findings;
}

function notFiled(latest: string): Finding {
  return finding(
    'ELECTION_LATE',
    'missing',
    `Falta la fecha del aviso de promedio a la aduana; debía darse a más tardar el ${latest}.`,
    `The day of the notice of averaging to customs is missing; it was due on ${latest} at the latest.`,
  );
}

function filedLate(filedOn: string, latest: string): Finding {
  return finding(
    'ELECTION_LATE',
    'error',
    `El aviso de promedio del ${filedOn} es tardío: debía darse a más tardar el ${latest}, salvo que la aduana acepte otro plazo.`,
    `The notice of averaging of ${filedOn} is late: it was due on ${latest} at the latest, unless customs accepts another term.`,
  );
}

const IRREVOCABLE = finding(
  'ELECTION_IRREVOCABLE',
  'error',
  'La categoría y la base de un promedio no se cambian dentro del ejercicio: use las que se avisaron.',
  'Category and basis of an average do not change within the fiscal year: use those that were notified.',
);
const AGREED_ONLY = finding(
  'INTERPRETATION',
  'warning',
  'Otra categoría solo vale si los tres países la acordaron.',
  'Another category holds only if the three countries agreed on it.',
);
