import type { Bilingual } from '../../language';
import { bySeverity } from '../bySeverity';
import type { BillPlace, Finding, FindingCode } from '../Finding';

/** How many findings of one code in one column are listed one by one. */
export const MOST_LISTED = 100;

interface Group {
  count: number;
  readonly listed: Finding[];
}

/**
 * What was found in a bill of materials, each with its place.
 *
 * A slip that was copied down a column stands in every line of it: the first ones are listed, and one more finding says how many follow.
 */
export class BillFindings {
  private readonly groups = new Map<BillPlace['column'], Map<FindingCode, Group>>();

  /** @param make is asked only for findings that are listed */
  add(code: FindingCode, { line, column }: BillPlace, make: () => Finding): void {
    // Headings without a field are told together.
    const key = typeof column === 'object' ? null : column;
    let ofColumn = this.groups.get(key);
    if (ofColumn === undefined) this.groups.set(key, (ofColumn = new Map<FindingCode, Group>()));
    let group = ofColumn.get(code);
    if (group === undefined) ofColumn.set(code, (group = { count: 0, listed: [] }));
    group.count += 1;
    if (group.listed.length < MOST_LISTED) group.listed.push({ ...make(), at: { line, column } });
  }

  /** Errors first, then what is missing, warnings and notes; the headings before the lines, the lines in their order. */
  all(): readonly Finding[] {
    const findings: { readonly finding: Finding; readonly order: number }[] = [];
    for (const [column, ofColumn] of this.groups) {
      for (const { count, listed } of ofColumn.values()) {
        for (const finding of listed) findings.push({ finding, order: finding.at?.line ?? 0 });
        const [first] = listed;
        if (first !== undefined && count > listed.length) {
          const finding = { ...first, sentence: more(count - listed.length), at: { line: null, column } };
          findings.push({ finding, order: Infinity });
        }
      }
    }
    return findings
      .sort((a, b) => bySeverity(a.finding, b.finding) || inOrder(a.order, b.order))
      .map(({ finding }) => finding);
  }
}

/** A difference of two infinities would be no number. */
const inOrder = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function more(count: number): Bilingual {
  return { es: `Hay ${count} más como estas.`, en: `There are ${count} more like these.` };
}
