import { ListError } from '../list/ListError';
import type { ListDefinition } from '../list/ListDefinition';
import type { User } from '../list/Row';
import type { SharedList } from '../list/SharedList';
import type { ServiceContext } from './ServiceContext';
import { signedIn } from './signedIn';
import { storeSharedList } from './store/lists/storeSharedList';

interface ListRequest {
  readonly params: { readonly list: string };
  readonly user: User | null;
}

export function definitionOf({ lists }: ServiceContext, { params }: Pick<ListRequest, 'params'>): ListDefinition {
  const definition = lists.find(({ description }) => description.id === params.list);
  if (definition !== undefined) return definition;
  throw new ListError('not-found', { es: 'El servicio no tiene esa lista.', en: 'The service has no such list.' });
}

/** The list that a request names, as its user sees it. */
export function listOf(context: ServiceContext, request: ListRequest): SharedList {
  return storeSharedList(context.store, definitionOf(context, request), signedIn(request), context.clock);
}
