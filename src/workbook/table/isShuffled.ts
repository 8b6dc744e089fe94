import { rowHash } from '../../domain/rows/rowHash';
import type { Field } from '../../domain/rows/Field';
import type { OpenTable } from '../link/openTable';
import type { TableRow } from './TableRow';

const FEW_ROWS = 3;
const FEW_SHARE = 0.05;

/** A changed row and the fields that changed in it. */
export interface ChangedRow {
  readonly row: TableRow;
  readonly fields: readonly Field[];
}

/**
 * The rows seem to be shuffled
 *
 * The cells were sorted or moved without their keys when RFC or name changed in more than 3 rows and 5 % of them, or when a row with a new
 * RFC or name shows exactly what one other key was made of. Without RFC and name in the table the second sign needs as many rows as the first.
 */
export function isShuffled(open: OpenTable, rows: readonly TableRow[], changed: readonly ChangedRow[]): boolean {
  const keyed = rows.filter(({ key }) => key !== null && key.version > 0);
  const many = (count: number): boolean => count > FEW_ROWS && count > keyed.length * FEW_SHARE;
  const names = (field: Field): boolean => field.type.kind === 'rfc' || field.id === open.description.nameField;
  const renamed = changed.filter(({ fields }) => fields.some(names));
  if (many(renamed.length)) return true;
  const owners = new Map<string, Set<string>>();
  for (const { key } of keyed) {
    if (key === null || key.layout !== open.layout) continue;
    const ids = owners.get(key.hash);
    if (ids === undefined) owners.set(key.hash, new Set([key.id]));
    else ids.add(key.id);
  }
  const showsAnother = ({ row }: ChangedRow): boolean => {
    const ids = [...(owners.get(rowHash(open.fields, row.values)) ?? [])];
    return ids.length === 1 && ids[0] !== row.key?.id;
  };
  if (open.fields.some(names)) return renamed.some(showsAnother);
  return many(changed.filter(showsAnother).length);
}
