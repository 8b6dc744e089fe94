import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { readCell } from '../../domain/rows/readCell';
import { rowHash } from '../../domain/rows/rowHash';
import { valueDigest } from '../../domain/rows/valueDigest';
import { writeCell } from '../../domain/rows/writeCell';
import { digestsOf, withMarks, type RowKey } from '../keys/RowKey';
import type { OpenTable } from '../link/openTable';
import type { Base } from '../merge/reconstructBase';
import { cellProblem } from '../reporting';
import type { CellProblem, Decision } from '../Reports';
import type { TableRow } from '../table/TableRow';

/** A row after the user decided about some of its fields. */
export interface DecidedRow {
  readonly row: TableRow;
  /** Their value is the base of every decided field: keeping mine is then an edit on what they wrote. */
  readonly base: Base;
  readonly writes: readonly { readonly field: Field; readonly value: FieldValue }[];
  readonly problems: readonly CellProblem[];
  readonly decided: number;
}

/** Carries decisions out on a row that was read, without writing anything yet. */
export function applyDecisions(
  open: OpenTable,
  row: TableRow,
  base: Base,
  theirs: Fields,
  decisions: readonly Decision[],
): DecidedRow {
  const values: Record<string, FieldValue> = { ...row.values };
  const baseValues: Record<string, FieldValue> = { ...base.values };
  const unknown = new Set(base.unknown);
  const troubles = new Map(row.troubles);
  const formulas = new Set(row.formulas);
  const writes: { readonly field: Field; readonly value: FieldValue }[] = [];
  const problems: CellProblem[] = [];
  let decided = 0;
  for (const decision of decisions) {
    const field = open.fields.find(({ id }) => id === decision.field);
    if (field === undefined) continue;
    const their = theirs[field.id] ?? null;
    if (decision.keep !== 'mine') {
      const wanted = decision.keep === 'theirs' ? their : decision.value;
      const reading = readCell(field, writeCell(field, wanted, open.language, open.context), open.context);
      if (decision.keep === 'other' && !reading.ok) {
        problems.push(cellProblem(open, row, field, reading));
        continue;
      }
      values[field.id] = reading.ok ? reading.value : wanted;
      troubles.delete(field.id);
      formulas.delete(field.id);
      writes.push({ field, value: wanted });
    }
    baseValues[field.id] = their;
    unknown.delete(field.id);
    decided++;
  }
  return {
    row: { ...row, values, troubles, formulas },
    base: { values: baseValues, unknown },
    writes,
    problems,
    decided,
  };
}

/** The key of a row of which some fields are decided and others are not: old version, their values as base of the decided ones. */
export function keyOfHalfDecided(open: OpenTable, key: RowKey, base: Base): RowKey {
  const before = digestsOf(open.fields, key);
  const fields = [...open.fields].sort((a, b) => (a.id < b.id ? -1 : 1));
  const digests = fields.map((field) =>
    base.unknown.has(field.id) ? (before.get(field.id) ?? '------') : valueDigest(field, base.values[field.id] ?? null),
  );
  // Without a full base no hash can be made; the digests alone then tell what was edited.
  const hash = base.unknown.size === 0 ? rowHash(open.fields, base.values) : '';
  return withMarks({ ...key, layout: open.layout, hash, digests: digests.join('') }, { behind: true });
}
