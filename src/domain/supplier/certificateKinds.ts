import data from './data/vocabularies.json';

/** What the product knows about one kind of certificate, besides its names. */
export interface CertificateKind {
  readonly code: string;
  /** `qms`, `qms_wip`, `none`, `env`, `ohs`, `energy`, `lab`, `infosec`, `special_process`, `cqi`, `guideline`, `esg` or `trade`. */
  readonly family: string;
  /** Certificates that this one implies: IATF 16949 contains ISO 9001. */
  readonly includes: readonly string[];
  /** Usual validity in months; null when it does not expire or varies. */
  readonly validityMonths: number | null;
}

interface CertificateRecord {
  readonly code: string;
  readonly family: string;
  readonly includes?: readonly string[];
  readonly validityMonths?: number;
}

const records: readonly CertificateRecord[] = data.certificaciones;

/** Kinds of certificates by code, in the order of the vocabulary `certificaciones`. */
export const certificateKinds: ReadonlyMap<string, CertificateKind> = new Map(
  records.map(({ code, family, includes = [], validityMonths }) => [
    code,
    { code, family, includes, validityMonths: validityMonths ?? null },
  ]),
);
