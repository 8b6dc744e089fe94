import { organisations } from '../../list/rules/organisations';
import type { User } from '../../list/Row';
import type { SharedList } from '../../list/SharedList';
import { demoDemands } from './demoDemands';
import { demoSuppliers, type DemoRow } from './demoSuppliers';

/** Who the history names as the author of demo rows. */
export const demoUser: User = {
  id: 'demo',
  name: 'Datos de demostración',
  role: 'admin',
  organisations: organisations.map(({ id }) => id),
};

/** The lists as `demoUser` sees them. */
export interface DemoLists {
  readonly suppliers: SharedList;
  readonly demands: SharedList;
}

/**
 * Fills lists that never held a row with the demo catalogue and the demo demands, through the same publishing as
 * everybody's; lists that did are left alone. Gives the number of rows published.
 */
export async function loadDemo(lists: DemoLists): Promise<number> {
  return (
    (await fill(lists.suppliers, 'demo-suppliers', demoSuppliers())) +
    (await fill(lists.demands, 'demo-demands', demoDemands()))
  );
}

async function fill(list: SharedList, publishId: string, rows: readonly DemoRow[]): Promise<number> {
  const [{ total }, publishes] = [await list.read({ limit: 1 }), await list.publishes()];
  if (total !== 0 || publishes.length > 0) return 0;
  const { results } = await list.publish({
    publishId,
    // The same for every service that starts on one database: whoever comes second gets the first one's answer.
    batchId: publishId,
    note: 'Datos de demostración: ninguna empresa es real',
    edits: rows.map(({ id, fields }) => ({ id, baseVersion: null, set: fields })),
  });
  const refused = results.find(({ status }) => status !== 'applied');
  if (refused !== undefined) throw new Error(`The demo row ${refused.id} was not taken: ${JSON.stringify(refused)}`);
  return results.length;
}
