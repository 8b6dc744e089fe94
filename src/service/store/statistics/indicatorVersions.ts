import type { Store } from '../Store';

/** Data version by indicator id. */
export async function indicatorVersions(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db.selectFrom('statistics_indicators').selectAll().orderBy('indicator').execute();
  return new Map(rows.map(({ indicator, epoch, version }) => [indicator, `${epoch}:${version}`]));
}
