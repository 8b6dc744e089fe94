import type { Fields } from '../../domain/rows/Field';
import type { DuplicateCandidate, Problem } from '../Edit';
import type { EditSituation } from './EditSituation';
import { matchKeys } from './rowMarks';
import { sentences } from './sentences';

/** More candidates than these help nobody to decide. */
const MAX_CANDIDATES = 10;

/** Rows that look like one to be created: same source id, or one of the sets of fields that tell plants apart. */
export function lookalikes(
  situation: EditSituation,
  id: string,
  fields: Fields,
  checked: boolean,
): DuplicateCandidate[] {
  const { description } = situation.definition;
  const matched = new Map<string, DuplicateCandidate>();
  for (const key of matchKeys(description, fields)) {
    if (checked && !key.certain) continue;
    for (const row of situation.rowsWithKey(key.key)) {
      if (row.id === id) continue;
      const earlier = matched.get(row.id)?.matched ?? [];
      const name = String(row.fields[description.nameField] ?? '');
      matched.set(row.id, { id: row.id, name, matched: [...new Set([...earlier, ...key.fields])] });
    }
  }
  return [...matched.values()].slice(0, MAX_CANDIDATES);
}

/** The id that the source gave is unique: a row may not take that of another. */
export function sourceIdProblem(situation: EditSituation, id: string, was: Fields, is: Fields): Problem[] {
  const { description } = situation.definition;
  const certain = (fields: Fields) => matchKeys(description, fields).find((key) => key.certain);
  const key = certain(is);
  if (key === undefined || key.key === certain(was)?.key) return [];
  const taken = situation.rowsWithKey(key.key).some((row) => row.id !== id);
  return taken
    ? [{ field: description.sourceIdField, code: 'source-id-taken', sentence: sentences.sourceIdTaken }]
    : [];
}
