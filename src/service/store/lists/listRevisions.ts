import type { Store } from '../Store';

/** Where every list stands. */
export function listRevisions({ db }: Store): Promise<{ list: string; epoch: string; revision: number }[]> {
  return db.selectFrom('list_heads').select(['list', 'epoch', 'revision']).orderBy('list').execute();
}
