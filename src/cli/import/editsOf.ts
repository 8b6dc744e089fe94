import { equalValues } from '../../domain/rows/equalValues';
import type { Field, FieldValue } from '../../domain/rows/Field';
import type { Edit } from '../../list/Edit';
import { newId } from '../../list/newId';
import type { Row, RowRef } from '../../list/Row';
import type { SharedList } from '../../list/SharedList';
import type { Column } from './findColumns';
import type { Refusal } from './ImportReport';
import type { Match } from './matchRows';

/** An edit and the line of the file that it comes from. */
export interface LineEdit {
  readonly line: number;
  readonly edit: Edit;
}

/** Versions of a row that are looked at for what it said before. */
const VERSIONS_BACK = 20;
const REFS_AT_ONCE = 1_000;

/**
 * The edits that bring a list to what a file says; rows that say it already need none.
 *
 * A value that the list had once and that somebody changed since is not brought back, unless `overwrite`: the file is older than that
 * change, and importing it twice must not undo anybody's work.
 */
export async function editsOf(
  list: Pick<SharedList, 'rowsAt'>,
  matches: readonly Match[],
  columns: readonly Column[],
  overwrite: boolean,
): Promise<{ readonly edits: readonly LineEdit[]; readonly kept: readonly Refusal[] }> {
  const edits: LineEdit[] = [];
  const kept: Refusal[] = [];
  const differing = new Map(
    matches.flatMap((match) => {
      if (match.row === null) return [];
      const { row, candidate } = match;
      const different = columns.filter(({ field }) => differs(field, candidate.values[field.id], row.fields[field.id]));
      return different.length === 0 ? [] : [[match, { row, different }] as const];
    }),
  );
  const past = overwrite
    ? new Map<string, Row[]>()
    : await pastRows(
        list,
        [...differing.values()].map(({ row }) => row),
      );
  for (const match of matches) {
    const { line, values } = match.candidate;
    if (match.row === null) edits.push({ line, edit: { id: newId(), baseVersion: null, set: values } });
    const change = differing.get(match);
    if (!change) continue;
    const { row, different } = change;
    const set: Record<string, FieldValue> = {};
    for (const { field, heading } of different) {
      const value = values[field.id] ?? null;
      const before = past.get(row.id)?.some((then) => equalValues(field, then.fields[field.id] ?? null, value));
      if (before) kept.push({ line, column: heading, sentence: changedSince(row) });
      else set[field.id] = value;
    }
    if (Object.keys(set).length > 0) edits.push({ line, edit: { id: row.id, baseVersion: row.version, set } });
  }
  return { edits, kept };
}

function differs(field: Field, value: FieldValue | undefined, now: FieldValue | undefined): boolean {
  return value !== undefined && !equalValues(field, value, now ?? null);
}

/** Rows as they were before their last change. */
async function pastRows(list: Pick<SharedList, 'rowsAt'>, rows: readonly Row[]): Promise<ReadonlyMap<string, Row[]>> {
  const refs = rows.flatMap(({ id, version }): RowRef[] => {
    const oldest = Math.max(1, version - VERSIONS_BACK);
    return Array.from({ length: version - oldest }, (_, index) => ({ id, version: oldest + index }));
  });
  const past = new Map<string, Row[]>();
  for (let start = 0; start < refs.length; start += REFS_AT_ONCE) {
    for (const { id, row } of await list.rowsAt(refs.slice(start, start + REFS_AT_ONCE))) {
      if (row !== null) past.set(id, [...(past.get(id) ?? []), row]);
    }
  }
  return past;
}

function changedSince({ updatedBy, updatedAt }: Row): Refusal['sentence'] {
  const day = updatedAt.slice(0, 10);
  return {
    es: `La lista ya tuvo este valor y se cambió después (último cambio: ${updatedBy}, ${day}); se conserva.`,
    en: `The list had this value and it was changed later (last change: ${updatedBy}, ${day}); it stays.`,
  };
}
