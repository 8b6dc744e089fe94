import type { Migration } from 'kysely';
import * as lists from './0001_lists';
import * as statistics from './0002_statistics';
import * as supplierKeys from './0003_supplier_keys';

/** Every change of the tables, in the order it is applied; what has been released is never edited, only followed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_lists': lists,
  '0002_statistics': statistics,
  '0003_supplier_keys': supplierKeys,
};
