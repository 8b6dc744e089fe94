import type { Bilingual } from '../../domain/language';
import { equalValues } from '../../domain/rows/equalValues';
import type { Field } from '../../domain/rows/Field';
import { ListError } from '../../list/ListError';
import type { Row } from '../../list/Row';
import type { SharedList } from '../../list/SharedList';
import { comparable } from '../asking/fetchTheirs';
import { rowsNow } from '../asking/rowsThen';
import { missingSentence, type OpenTable } from '../link/openTable';
import { fetchBases, planRow, refName, type Bases } from '../merge/planRows';
import { reconstructBase, type Base } from '../merge/reconstructBase';
import { cellProblem, conflictWith } from '../reporting';
import type { CellProblem, ConflictRow, WorkOptions } from '../Reports';
import { dropCopies } from '../table/dropCopies';
import { isShuffled, type ChangedRow } from '../table/isShuffled';
import { ROW_TROUBLES } from '../table/rowTroubles';
import { workbookError } from '../WorkbookError';
import { isBlankRow, settledFields, stateOf, type TableRow } from '../table/TableRow';

/** A row with edits that may be published. */
export interface EditedRow extends ChangedRow {
  readonly kind: 'new' | 'changed';
  readonly base: Base;
}

export interface FoundEdits {
  readonly edits: readonly EditedRow[];
  readonly problems: readonly CellProblem[];
  readonly conflicts: readonly ConflictRow[];
  readonly missing: number;
  readonly stop: Bilingual | null;
}

interface Asked {
  readonly theirs: ReadonlyMap<string, Row>;
  readonly bases: Bases;
  /** Why the service could not be asked; null when it could. */
  readonly failed: Bilingual | null;
}

/**
 * Finds every edited row of a table by the keys alone, and what is wrong with it
 *
 * @param offline without the service: bases and conflicts that only it can tell stay open instead of failing.
 */
export async function findEdits(
  open: OpenTable,
  list: SharedList,
  all: readonly TableRow[],
  options: WorkOptions & { readonly offline: 'tolerated' | 'refused' },
): Promise<FoundEdits> {
  const problems: CellProblem[] = [];
  const filled = all.filter((row) => row.key !== null || row.damaged || !isBlankRow(row));
  for (const row of filled) if (row.damaged) problems.push(cellProblem(open, row, null, ROW_TROUBLES.damaged));
  const { rows, twice } = dropCopies(
    open,
    filled.filter((row) => !row.damaged),
  );
  for (const row of twice) problems.push(cellProblem(open, row, null, ROW_TROUBLES.twice));
  const touched = rows.filter((row) => isNew(row) || stateOf(open, row) !== 'clean');
  const asked = await ask(
    open,
    list,
    touched.filter((row) => !isNew(row)),
    options,
  );
  const edits: EditedRow[] = [];
  const renames: ChangedRow[] = [];
  const conflicts: ConflictRow[] = [];
  for (const row of touched) {
    const found = inspect(open, row, asked);
    if (!isNew(row)) renames.push({ row, fields: found.fields });
    problems.push(...found.problems);
    if (found.conflict !== null) conflicts.push(found.conflict);
    else if (found.problems.length === 0 && found.fields.length > 0)
      edits.push({ row, kind: isNew(row) ? 'new' : 'changed', fields: found.fields, base: found.base });
  }
  const known = new Set(all.flatMap(({ key }) => (key !== null && key.version > 0 ? [key.id] : [])));
  return {
    edits,
    problems,
    conflicts,
    missing: Math.max(0, open.header.count - known.size),
    stop:
      missingSentence(open.missing) ??
      (isShuffled(open, rows, renames) ? workbookError('shuffled').sentence : asked.failed),
  };
}

function isNew(row: TableRow): boolean {
  return row.key === null || row.key.version === 0;
}

async function ask(
  open: OpenTable,
  list: SharedList,
  rows: readonly TableRow[],
  options: WorkOptions & { readonly offline: 'tolerated' | 'refused' },
): Promise<Asked> {
  try {
    const behind = rows.flatMap(({ key }) => (key?.marks.has('behind') === true ? [comparable(key)] : []));
    const { rows: theirs } = await rowsNow(list, behind, options);
    return { theirs, bases: await fetchBases(open, list, rows, theirs, options), failed: null };
  } catch (error) {
    if (!(error instanceof ListError) || options.offline === 'refused' || error.code === 'cancelled') throw error;
    // Edits are found by digests alone; only rows of another layout cannot be judged, and those stop the publish below.
    const blind = rows.some((row) => row.key?.layout !== open.layout);
    return { theirs: new Map(), bases: new Map(), failed: blind ? error.sentence : null };
  }
}

interface Inspected {
  readonly fields: readonly Field[];
  readonly base: Base;
  readonly problems: readonly CellProblem[];
  readonly conflict: ConflictRow | null;
}

function inspect(open: OpenTable, row: TableRow, asked: Asked): Inspected {
  if (isNew(row)) return inspectNew(open, row);
  const theirs = row.key === null ? undefined : asked.theirs.get(row.key.id);
  const then = row.key === null ? null : (asked.bases.get(refName(row.key)) ?? null);
  const base = reconstructBase(
    open,
    row,
    theirs === undefined ? null : settledFields(open, theirs.fields),
    then === null ? null : settledFields(open, then.fields),
  );
  const changed = open.fields.filter(
    (field) =>
      base.unknown.has(field.id) || !equalValues(field, row.values[field.id] ?? null, base.values[field.id] ?? null),
  );
  const blind = row.key?.layout !== open.layout && base.unknown.size === open.fields.length;
  if (blind || changed.length === 0) return { fields: [], base, problems: [], conflict: null };
  const fields = changed.filter((field) => !field.derived);
  const problems = changed.flatMap((field) => {
    const trouble = row.troubles.get(field.id);
    if (trouble !== undefined) return [cellProblem(open, row, field, trouble)];
    if (field.derived && !row.formulas.has(field.id)) return [cellProblem(open, row, field, ROW_TROUBLES.derived)];
    const emptied = field.required && (row.values[field.id] ?? null) === null;
    return emptied ? [cellProblem(open, row, field, ROW_TROUBLES.required)] : [];
  });
  if (row.key?.marks.has('behind') === true && problems.length === 0 && fields.length > 0) {
    if (theirs === undefined) {
      const gone = row.key.marks.has('gone');
      return {
        fields,
        base,
        problems: gone ? [] : [cellProblem(open, row, null, ROW_TROUBLES.undecided)],
        conflict: null,
      };
    }
    const plan = planRow(open, row, theirs, asked.bases, false);
    if (plan.conflicts.length > 0) {
      return { fields, base, problems, conflict: conflictWith(open, row, theirs, plan.conflicts) };
    }
  }
  return { fields, base, problems, conflict: null };
}

function inspectNew(open: OpenTable, row: TableRow): Inspected {
  const given = open.fields.filter((field) => !field.derived && (row.values[field.id] ?? null) !== null);
  const problems = open.fields.flatMap((field) => {
    const trouble = row.troubles.get(field.id);
    if (trouble !== undefined && !field.derived) return [cellProblem(open, row, field, trouble)];
    const absent = field.required && !field.derived && (row.values[field.id] ?? null) === null;
    return absent ? [cellProblem(open, row, field, ROW_TROUBLES.required)] : [];
  });
  return { fields: given, base: { values: {}, unknown: new Set() }, problems, conflict: null };
}
