import { readRfc } from '../../domain/supplier/readRfc';
import { isRowId } from '../../list/engine/bounds';
import type { StoredRow } from '../../list/rules/StoredRow';

/** Where plants are found, each time many in one statement. */
export interface SupplierFinder {
  /** Removed rows may be among them. */
  byId(ids: readonly string[]): Promise<readonly StoredRow[]>;
  /** Rows on the list. */
  bySite(ids: readonly string[]): Promise<readonly StoredRow[]>;
  byRfc(rfcs: readonly string[]): Promise<readonly StoredRow[]>;
}

/** What a text in a cell may mean. */
export interface SupplierKey {
  /** As a row id, when it has the form of one. */
  readonly id: string | null;
  /** As the id in the source, in the spellings to try. */
  readonly site: readonly string[];
  /** As an RFC, when it is one that identifies a company. */
  readonly rfc: string | null;
}

export function readSupplierKey(text: string): SupplierKey {
  const trimmed = text.trim();
  // No database can hold these signs, so no row has them.
  if (/[\0\p{Cs}]/u.test(trimmed)) return { id: null, site: [], rfc: null };
  const upper = trimmed.toUpperCase();
  const rfc = readRfc(trimmed);
  return {
    id: isRowId(upper) ? upper : null,
    site: [...new Set([trimmed, upper])],
    rfc: rfc.ok && !rfc.generic ? rfc.rfc : null,
  };
}

/** Rows on the list that any of the keys may mean. */
export async function findSuppliers(
  finder: SupplierFinder,
  keys: readonly SupplierKey[],
): Promise<readonly StoredRow[]> {
  const found = new Map<string, StoredRow>();
  const ids = new Set(keys.flatMap(({ id }) => id ?? []));
  for (const row of ids.size === 0 ? [] : await finder.byId([...ids])) if (!row.removed) found.set(row.id, row);
  // What was found by its row id is not looked for in other ways.
  const others = keys.filter(({ id }) => id === null || !found.has(id));
  const sites = new Set(others.flatMap(({ site }) => site));
  for (const row of await finder.bySite([...sites])) found.set(row.id, row);
  const rfcs = new Set(others.flatMap(({ rfc }) => rfc ?? []));
  for (const row of await finder.byRfc([...rfcs])) found.set(row.id, row);
  return [...found.values()];
}
