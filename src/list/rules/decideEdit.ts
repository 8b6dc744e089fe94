import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { equalValues } from '../../domain/rows/equalValues';
import { mergeFields } from '../../domain/rows/mergeFields';
import type { EditResult, Problem } from '../Edit';
import { decideCreation } from './decideCreation';
import { maySeeContact } from './contactVisibility';
import type { EditSituation, ListEdit } from './EditSituation';
import { mayEditRow } from './mayEdit';
import { readEditValues } from './readEditValues';
import { sentences } from './sentences';
import { differences, knownValues } from './knownValues';
import { sourceIdProblem } from './lookalikes';
import type { StoredRow } from './StoredRow';

/**
 * What becomes of one edit
 *
 * Rights first, then the values, then what others did since the edit's base version. Nothing is written unless the whole edit holds;
 * another edit of the batch is never affected.
 */
export function decideEdit(situation: EditSituation, edit: ListEdit): EditResult {
  const { user } = situation.occasion;
  if (user.role === 'reader') return { status: 'forbidden', id: edit.id, sentence: sentences.readersDoNotEdit };
  const row = situation.row(edit.id);
  if (row !== undefined && !mayEditRow(user, row.organisation)) {
    return { status: 'forbidden', id: edit.id, sentence: sentences.otherOrganisation };
  }
  const { values, problems } = readEditValues(situation.definition, edit);
  if (problems.length > 0) return { status: 'invalid', id: edit.id, problems };
  if (row === undefined) return decideCreation(situation, edit, values);
  if (row.removed) return decideOnRemoved(situation, edit, row, values);
  const { description } = situation.definition;
  const touchesContact = description.fields.some((field) => field.contact && field.id in values);
  if (touchesContact && !maySeeContact(user, row)) {
    return { status: 'forbidden', id: edit.id, sentence: sentences.hiddenContact };
  }
  const base = edit.baseVersion === null ? {} : situation.fieldsAt(row, edit.baseVersion);
  if (base === undefined) return wholeRow(edit.id, 'unknown-version', sentences.unknownVersion);
  return edit.remove === true
    ? decideRemoval(situation, edit, row, base)
    : decideChange(situation, edit, row, base, values);
}

function decideChange(
  situation: EditSituation,
  edit: ListEdit,
  row: StoredRow,
  base: Fields,
  values: Fields,
): EditResult {
  const { fields } = situation.definition.description;
  const { merged, conflicts, taken } = mergeFields(fields, base, values, row.fields);
  if (conflicts.length > 0) {
    return {
      status: 'conflict',
      id: edit.id,
      version: row.version,
      conflicts,
      who: row.updatedBy,
      when: row.updatedAt,
    };
  }
  const snapshot = knownValues(merged);
  const problems = [
    ...missingRequired(fields, snapshot, values),
    ...sourceIdProblem(situation, edit.id, row.fields, snapshot),
  ];
  if (problems.length > 0) return { status: 'invalid', id: edit.id, problems };
  const { before, after } = differences(fields, row.fields, snapshot);
  const changed = Object.keys(after).length > 0;
  const version = changed ? row.version + 1 : row.version;
  if (changed) {
    situation.record({ id: row.id, version, kind: 'changed', organisation: row.organisation, before, after, snapshot });
  }
  if (taken.length === 0) return { status: 'applied', id: edit.id, version };
  const theirs: Record<string, FieldValue> = {};
  for (const id of taken) theirs[id] = merged[id] ?? null;
  return { status: 'merged', id: edit.id, version, theirs };
}

/** A removal takes away what it saw: what others changed since is a conflict. */
function decideRemoval(situation: EditSituation, edit: ListEdit, row: StoredRow, base: Fields): EditResult {
  const { fields } = situation.definition.description;
  const conflicts = fields
    .filter((field) => !equalValues(field, base[field.id] ?? null, row.fields[field.id] ?? null))
    .map(({ id }) => ({ field: id, base: base[id] ?? null, mine: null, theirs: row.fields[id] ?? null }));
  if (conflicts.length > 0) {
    return {
      status: 'conflict',
      id: edit.id,
      version: row.version,
      conflicts,
      who: row.updatedBy,
      when: row.updatedAt,
    };
  }
  const version = row.version + 1;
  const { id, organisation, fields: snapshot } = row;
  situation.record({ id, version, kind: 'removed', organisation, before: snapshot, after: {}, snapshot });
  return { status: 'applied', id, version };
}

function decideOnRemoved(situation: EditSituation, edit: ListEdit, row: StoredRow, values: Fields): EditResult {
  if (edit.remove === true) return { status: 'applied', id: edit.id, version: row.version };
  if (edit.restore !== true || edit.baseVersion !== row.version) {
    return { status: 'gone', id: edit.id, who: row.updatedBy, when: row.updatedAt };
  }
  const snapshot = knownValues({ ...row.fields, ...values });
  const problems = sourceIdProblem(situation, edit.id, {}, snapshot);
  if (problems.length > 0) return { status: 'invalid', id: edit.id, problems };
  const version = row.version + 1;
  const { id, organisation } = row;
  situation.record({ id, version, kind: 'created', organisation, before: {}, after: snapshot, snapshot });
  return { status: 'applied', id, version };
}

/** A required value may be missing from old rows, but nobody may take it away. */
function missingRequired(fields: readonly Field[], snapshot: Fields, values: Fields): Problem[] {
  return fields
    .filter((field) => field.required && field.id in values && !(field.id in snapshot))
    .map((field) => ({ field: field.id, code: 'required', sentence: sentences.required }));
}

const wholeRow = (id: string, code: string, sentence: Problem['sentence']): EditResult => ({
  status: 'invalid',
  id,
  problems: [{ field: null, code, sentence }],
});
