import type { SharedList } from '../../list/SharedList';
import type { WorkOptions } from '../Reports';
import { WorkbookError } from '../WorkbookError';

/** Long enough for one step of the work, short enough that a crash blocks nobody for long. */
const SECONDS = 60;

/** Keeps a lease alive between the steps of long work. */
export type Renew = () => Promise<void>;

/** Keeps two co-authors from refreshing or publishing the same table at once. Rejects with `table-busy`. */
export async function withLease<T>(
  list: SharedList,
  link: string,
  options: WorkOptions,
  work: (renew: Renew) => Promise<T>,
): Promise<T> {
  const resource = `table:${link}`;
  const renew = async (): Promise<void> => {
    const answer = await list.lease(resource, SECONDS, { signal: options.signal });
    if (answer.status === 'busy') {
      throw new WorkbookError('table-busy', {
        es: `${answer.holder} está actualizando o publicando esta tabla. Espere un momento y vuelva a intentarlo.`,
        en: `${answer.holder} is refreshing or publishing this table. Wait a moment and try again.`,
      });
    }
  };
  await renew();
  try {
    return await work(renew);
  } finally {
    // Without network it cannot be given back; it then ends by itself, and that must not hide how the work ended.
    const given = list.lease(resource, 0).catch(() => undefined);
    // Who pressed Stop does not wait for a service that may be silent.
    if (options.signal?.aborted !== true) await given;
  }
}
