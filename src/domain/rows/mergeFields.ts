import { equalValues } from './equalValues';
import type { Field, Fields, FieldValue } from './Field';
import { mergeCertificates, mergeSets } from './mergeSets';

/** One field that both sides changed to different values. */
export interface MergeConflict {
  readonly field: string;
  readonly base: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

export interface Merge {
  /** Every field of the three versions; where there is a conflict, mine stands. */
  readonly merged: Fields;
  readonly conflicts: readonly MergeConflict[];
  /** Fields whose merged value differs from mine, because theirs came in. */
  readonly taken: readonly string[];
}

/** Fields that merge as one: those of a group, or one field alone. */
function unitsOf(fields: readonly Field[]): readonly (readonly Field[])[] {
  const units = new Map<string, Field[]>();
  for (const field of fields) {
    const key = field.group === null ? `field:${field.id}` : `group:${field.group}`;
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [field]);
    else unit.push(field);
  }
  return [...units.values()];
}

/**
 * Three-way merge of one row by field. `mine` may be partial: a field that it lacks was not edited.
 *
 * One side changed → that side; both changed to equal values → agreement; both changed differently → conflict. Fields of one group count as
 * one. Only sets merge by their members, certificates one code at a time. No value is invented and no edit is lost.
 */
export function mergeFields(fields: readonly Field[], base: Fields, mine: Fields, theirs: Fields): Merge {
  const merged: Record<string, FieldValue> = { ...base, ...theirs, ...mine };
  const conflicts: MergeConflict[] = [];
  const taken: string[] = [];
  for (const unit of unitsOf(fields)) {
    const versions = unit.map((field) => {
      const was = base[field.id] ?? null;
      const edited = mine[field.id];
      return { field, was, mine: edited === undefined ? was : edited, theirs: theirs[field.id] ?? null };
    });
    const changedHere = versions.some((each) => !equalValues(each.field, each.was, each.mine));
    const changedThere = versions.some((each) => !equalValues(each.field, each.was, each.theirs));
    const differing = versions.filter((each) => !equalValues(each.field, each.mine, each.theirs));
    if (differing.length === 0 || !changedThere) {
      for (const each of versions) keep(merged, each.field.id, each.mine);
    } else if (!changedHere) {
      for (const each of versions) keep(merged, each.field.id, each.theirs);
      taken.push(...differing.map((each) => each.field.id));
    } else {
      const [only] = versions;
      const set =
        only !== undefined && versions.length === 1
          ? mergedSet(only.field, only.was, only.mine, only.theirs)
          : undefined;
      if (only !== undefined && set !== undefined) {
        keep(merged, only.field.id, set);
        if (!equalValues(only.field, set, only.mine)) taken.push(only.field.id);
        continue;
      }
      for (const each of versions) keep(merged, each.field.id, each.mine);
      for (const each of differing) {
        conflicts.push({ field: each.field.id, base: each.was, mine: each.mine, theirs: each.theirs });
      }
    }
  }
  return { merged, conflicts, taken };
}

/** Fields that no version names stay out of the merged row. */
function keep(merged: Record<string, FieldValue>, id: string, value: FieldValue): void {
  if (id in merged || value !== null) merged[id] = value;
}

/** The members merged, or undefined when the field is no set or its sides cannot both hold. */
function mergedSet(
  field: Field,
  base: FieldValue,
  mine: FieldValue,
  theirs: FieldValue,
): readonly string[] | null | undefined {
  if (field.type.kind === 'set') return mergeSets(base, mine, theirs);
  return field.type.kind === 'certificates' ? mergeCertificates(base, mine, theirs) : undefined;
}
