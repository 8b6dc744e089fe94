import type { ListDefinition } from '../list/ListDefinition';
import type { Identity } from './identity/Identity';
import type { RevisionFeed } from './RevisionFeed';
import type { Store } from './store/Store';

/** What every route is given. */
export interface ServiceContext {
  readonly store: Store;
  readonly lists: readonly ListDefinition[];
  readonly identity: Identity;
  readonly revisions: RevisionFeed;
  readonly clock: () => Date;
}
