import { contentOfBill, type BillContent, type BillQuestion } from '../../../../src/domain/content/bill/contentOfBill';
import { placeText } from '../../../../src/domain/content/bill/billReport';
import type { HeadingMapping } from '../../../../src/domain/content/bill/mapHeadings';
import { readBill } from '../../../../src/domain/content/bill/readBill';

export type Line = Readonly<Record<string, unknown>>;

/** A core part by net cost in the first half of 2024: at least 75 %. */
export const QUESTION: BillQuestion = {
  base: 1000,
  part: 'A1',
  method: 'NC',
  date: '2024-06-30',
  declared: null,
  findings: [],
};

export const ORIGINATING: Line = { origin: 'Originario', cert_from: '2024-01-01', cert_to: '2024-12-31' };
export const FOREIGN: Line = { origin: 'No originario' };

/** The content of lines given by field; the columns are the fields that stand in any of them. */
export function ask(lines: readonly Line[], question: Partial<BillQuestion> = {}): BillContent {
  const headings = [
    ...new Set(['value', 'origin', 'cert_from', 'cert_to', ...lines.flatMap((line) => Object.keys(line))]),
  ];
  const rows = lines.map((line) => headings.map((heading) => line[heading] ?? ''));
  return askTable(headings, rows, [], question);
}

export function askTable(
  headings: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  mapping: HeadingMapping = [],
  question: Partial<BillQuestion> = {},
): BillContent {
  return contentOfBill(readBill(headings, rows, mapping), { ...QUESTION, ...question });
}

/** What was found, as `severity CODE line 2 · Value`. */
export function found({ findings }: BillContent): readonly string[] {
  return findings.map(({ severity, code, at }) =>
    `${severity} ${code} ${at === undefined ? '' : placeText(at, 'en')}`.trim(),
  );
}

/** What a bill says of the origin of one line of 1, by its words and its certificate: how it counts, and the finding. */
export function askOrigin(
  origin: string,
  certificate: { readonly from: string; readonly to: string } | null,
  date: string,
): { readonly origin: 'originating' | 'non-originating' | 'unknown'; readonly findings: BillContent['findings'] } {
  const line = { value: 1, origin, cert_from: certificate?.from ?? '', cert_to: certificate?.to ?? '' };
  const answer = ask([line], { date });
  return {
    origin: answer.originating === 1 ? 'originating' : answer.unknownOrigin === 1 ? 'unknown' : 'non-originating',
    findings: answer.findings.filter(({ at }) => at?.line === 1),
  };
}
