import { sharedListOn } from '../../../list/engine/sharedListOn';
import type { ListDefinition } from '../../../list/ListDefinition';
import { newId } from '../../../list/newId';
import type { User } from '../../../list/Row';
import type { SharedList } from '../../../list/SharedList';
import type { Store } from '../Store';
import { storeBackend } from './storeBackend';

/** A list of the store as one user sees it. The list must have been prepared by `ensureLists`. */
export function storeSharedList(
  store: Store,
  definition: ListDefinition,
  user: User,
  clock: () => Date = () => new Date(),
): SharedList {
  return sharedListOn({ definition, backend: storeBackend(store, definition), clock, newId }, user);
}
