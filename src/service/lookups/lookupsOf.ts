import type { Lookups } from '../../list/Lookup';
import type { ServiceContext } from '../ServiceContext';
import { rowsByText } from '../store/lists/rowsByText';
import { storeBackend } from '../store/lists/storeBackend';
import { keptSeriesOf } from '../store/statistics/keptSeries';
import type { SupplierFinder } from './findSuppliers';
import { serviceLookups } from './serviceLookups';

/** What custom functions are answered from: the lists and statistics of the service's store. */
export function lookupsOf({ store, lists, clock }: Pick<ServiceContext, 'store' | 'lists' | 'clock'>): Lookups {
  const kept = lists.map((definition) => ({
    id: definition.description.id,
    definition,
    backend: storeBackend(store, definition),
  }));
  const suppliers = kept.find(({ id }) => id === 'suppliers');
  if (suppliers === undefined) throw new Error('The service keeps no list of suppliers');
  const finder: SupplierFinder = {
    byId: (ids) => suppliers.backend.rows(ids),
    bySite: (ids) => rowsByText(store, suppliers.id, 'id_sitio', ids),
    byRfc: (rfcs) => rowsByText(store, suppliers.id, 'rfc', rfcs),
  };
  return serviceLookups({ suppliers: { ...suppliers, finder }, lists: kept, statistics: keptSeriesOf(store), clock });
}
