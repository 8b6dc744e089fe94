import type { User } from '../../list/Row';
import type { Statistics } from '../../list/Statistics';
import type { ServiceContext } from '../ServiceContext';
import { signedIn } from '../signedIn';
import { keptSeriesOf } from '../store/statistics/keptSeries';
import { storeStatistics } from '../store/statistics/storeStatistics';

/** The statistics as the user of a request sees them. */
export function statisticsOf(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  request: { readonly user: User | null },
): Statistics {
  return storeStatistics({ store, kept: keptSeriesOf(store), clock }, signedIn(request));
}
