import { isDate } from '../rows/dates';
import { aggregate, type Aggregate } from './aggregate';
import { UNKNOWN, type Answer, type Points, type RecordProblem } from './Answer';
import type { Assessment, CriterionResult, DimensionResult } from './Assessment';
import { bandAfterGates, bandOf, rankOfBand } from './bands';
import { certificateIsValid } from './certificateIsValid';
import { readCertificate, type Certificate } from '../supplier/readCertificate';
import { eligibility } from './eligibility';
import { freshness, readEvidence, type EvidenceLevels } from './evidence';
import { firedGates, type OpenedGate } from './gates';
import { codesIn, readAnswer } from './readAnswer';
import { reaches } from './reaches';
import type { Criterion, Rubric } from './Rubric';
import { scoreCriterion } from './scoring/scoreCriterion';

const EVIDENCE_FIELD = 'evidencia';
const UPDATED_FIELD = 'fecha_actualizacion';

/** A plant's values by field id: values of fields, or as raw as a file gives them. A missing field is unknown. */
export type SupplierRecord = Readonly<Record<string, unknown>>;

export interface ScoreOptions {
  /** The day of the assessment, `AAAA-MM-DD`; certificates are valid through their last day. */
  readonly asOf: string;
}

/**
 * Scores one plant
 *
 * Each criterion gives 0–100 points or stays unknown; dimensions and score are weighted means over what is known; gates cap the band.
 * What is unknown is never zero: coverage says how much is known, and `low` and `high` how far the score could move.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function scoreSupplier(rubric: Rubric, record: SupplierRecord, { asOf }: ScoreOptions): Assessment {
  if (!isDate(asOf)) throw new RangeError(`asOf is not a day: ${asOf}`);
  const problems: RecordProblem[] = [];
  const note = (field: string, code: string, es: string, en: string): void => {
    if (!problems.some((one) => one.field === field && one.code === code))
      problems.push({ field, code, sentence: { es, en } });
  };
  const answer = answersOf(rubric, record);
  const certificates = certificatesOf(answer, asOf, note);
  const question = { rubric, asOf, answer, certificates, note };
  const points = rubric.criteria.map((criterion) => scoreCriterion(criterion, question));
  const levels = readEvidence(record[EVIDENCE_FIELD], rubric);
  const evidence = rubric.criteria.map((criterion) => evidenceOf(criterion, levels, rubric));
  const factor = (level: string | undefined): number => rubric.data.evidence.factors[level ?? ''] ?? 0;
  const sums = aggregate(rubric, points);
  const opened = firedGates(rubric, { points, sums, answer, evidenceFactor: (index) => factor(evidence[index]) });
  const eligible = eligibility(rubric, answer);
  const updated = record[UPDATED_FIELD];
  const fresh = freshness(typeof updated === 'string' && isDate(updated) ? updated : null, asOf, rubric);
  const criteria = rubric.criteria.map((criterion, index): CriterionResult => {
    const one = points[index] ?? { kind: 'unknown' };
    const share = shareOf(criterion, one, sums, rubric);
    return {
      criterion,
      answer: answer(criterion.field),
      points: one,
      evidence: evidence[index] ?? rubric.data.evidence.default,
      evidenceFactor: factor(evidence[index]),
      contribution: one.kind === 'known' ? share * one.points : 0,
      loss: one.kind === 'known' ? share * (100 - one.points) : 0,
    };
  });
  const confidence = confidenceOf(criteria, sums, rubric) * fresh;
  const scoreBand = sums.score === null ? null : bandOf(rubric, sums.score);
  const band = scoreBand === null ? null : bandAfterGates(rubric, scoreBand, opened);
  return {
    rubric: { id: rubric.id, version: rubric.version, weights: rubric.weights, hash: rubric.hash },
    asOf,
    score: sums.score,
    low: sums.low,
    high: sums.high,
    coverage: sums.coverage,
    confidence,
    confidenceLevel: rubric.data.evidence.confidence.find(([, least]) => reaches(confidence, least))?.[0] ?? '',
    scoreBand,
    band,
    insufficient: !reaches(sums.coverage, rubric.data.missing.minCoverage),
    gates: opened.map((gate) => ({ ...gate, binding: isBinding(rubric, gate, scoreBand, band) })),
    eligibilityBlocks: eligible.blocks,
    dimensions: rubric.dimensions.map((dimension, index) => dimensionOf(dimension, index, sums)),
    criteria,
    problems: [...problems, ...eligible.problems],
  };
}

/** Points of the index that one point of the criterion is worth, among what is known. */
function shareOf(criterion: Criterion, points: Points, sums: Aggregate, rubric: Rubric): number {
  const sum = sums.dimensions[criterion.dimension];
  const weight = rubric.dimensions[criterion.dimension]?.weight ?? 0;
  if (points.kind !== 'known' || sum === undefined || sums.knownWeight === 0) return 0;
  return ((weight / sums.knownWeight) * criterion.weight) / sum.known;
}

function dimensionOf({ id, weight }: { id: string; weight: number }, index: number, sums: Aggregate): DimensionResult {
  const { score, known, applicable } = sums.dimensions[index] ?? { score: null, known: 0, applicable: 0 };
  return {
    id,
    score,
    coverage: applicable === 0 ? null : known / applicable,
    contribution: score === null ? 0 : (weight * score) / sums.knownWeight,
  };
}

/** A gate binds when the band after the gates is the cap it sets, and is worse than the score's own. */
function isBinding(rubric: Rubric, { cap }: OpenedGate, scoreBand: string | null, band: string | null): boolean {
  if (scoreBand === null || band === null) return false;
  return cap === band && rankOfBand(rubric, band) > rankOfBand(rubric, scoreBand);
}

/** Factor of evidence, weighted over all that applies; what is unknown has no evidence. */
function confidenceOf(criteria: readonly CriterionResult[], sums: Aggregate, rubric: Rubric): number {
  if (sums.applicableWeight === 0) return 0;
  let weighted = 0;
  for (const { criterion, points, evidenceFactor } of criteria) {
    const applicable = sums.dimensions[criterion.dimension]?.applicable ?? 0;
    const weight = rubric.dimensions[criterion.dimension]?.weight ?? 0;
    if (points.kind === 'known' && applicable > 0)
      weighted += ((weight * criterion.weight) / applicable) * evidenceFactor;
  }
  return weighted / sums.applicableWeight;
}

function evidenceOf({ id, field }: Criterion, levels: EvidenceLevels, { data }: Rubric): string {
  return levels.get(id) ?? levels.get(field) ?? levels.get('*') ?? data.evidence.default;
}

/** Each field is read once. */
function answersOf(rubric: Rubric, record: SupplierRecord): (field: string) => Answer {
  const read = new Map<string, Answer>();
  return (field) => {
    let answer = read.get(field);
    if (answer === undefined) {
      answer = Object.hasOwn(record, field) ? readAnswer(record[field], rubric) : UNKNOWN;
      read.set(field, answer);
    }
    return answer;
  };
}

type Note = (field: string, code: string, es: string, en: string) => void;

/** Each list of certificates is read once; one that cannot be read makes the list unknown, since it could be the best of them. */
function certificatesOf(
  answer: (field: string) => Answer,
  asOf: string,
  note: Note,
): (field: string) => readonly Certificate[] | null {
  const read = new Map<string, readonly Certificate[] | null>();
  return (field) => {
    const before = read.get(field);
    if (before !== undefined) return before;
    const codes = codesIn(answer(field));
    const certificates: Certificate[] = [];
    let unreadable = false;
    for (const code of codes ?? []) {
      const certificate = readCertificate(code.toUpperCase());
      if (certificate === null) {
        unreadable = true;
        note(
          field,
          'not-a-certificate',
          `«${code}»: después de @ va la fecha de vencimiento AAAA-MM-DD.`,
          `"${code}": the day of expiry, YYYY-MM-DD, follows the @.`,
        );
      } else {
        certificates.push(certificate);
        if (!certificateIsValid(certificate, asOf))
          note(
            field,
            `expired-${certificate.code}`,
            `${certificate.code} venció el ${certificate.expires ?? ''}.`,
            `${certificate.code} expired on ${certificate.expires ?? ''}.`,
          );
      }
    }
    const list = codes === null || unreadable ? null : certificates;
    read.set(field, list);
    return list;
  };
}
