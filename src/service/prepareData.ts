import { defineList } from '../list/lists/listDescriptions';
import { demoUser, loadDemo } from './demo/loadDemo';
import { storeSharedList } from './store/lists/storeSharedList';
import { seedStatistics } from './store/statistics/seedStatistics';
import type { Store } from './store/Store';

/** Gives a new store what the product ships with: the checked figures and, when asked for, the demo catalogue. */
export async function prepareData(
  store: Store,
  options: { readonly demo: boolean; readonly clock: () => Date },
): Promise<void> {
  await seedStatistics(store, options.clock);
  if (!options.demo) return;
  await loadDemo({
    suppliers: storeSharedList(store, defineList('suppliers'), demoUser, options.clock),
    demands: storeSharedList(store, defineList('demands'), demoUser, options.clock),
  });
}
