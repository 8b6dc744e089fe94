import type { CommandsPort } from '../commands/CommandsPort';
import type { CataloguePort } from '../pane/PanePort';
import type { PaneHost } from './PaneHost';
import type { Surfaces } from './Surfaces';

/** Ribbon buttons on the open workbook and the pane. */
export function commandsPort({ sheet }: Surfaces, catalogue: CataloguePort, pane: PaneHost): CommandsPort {
  const reveal = async () => {
    await Office.addin.showAsTaskpane();
    await pane.load();
  };
  return {
    async show(page, tableId) {
      await reveal();
      if (page !== null) await pane.goTo({ page, ...(tableId === undefined ? {} : { tableId }) });
    },
    async tableInMind() {
      const [tables, place] = await Promise.all([catalogue.linkedTables(), sheet.selectedPlace()]);
      const under = tables.find((table) => table.tableId === place?.tableId);
      return under ?? (tables.length === 1 ? (tables[0] ?? null) : null);
    },
    refresh: (tableId) => catalogue.refresh(tableId, {}),
    refreshed: (table, report) => pane.tell({ kind: 'refreshed', table, report }),
    async fail(error) {
      pane.tell({ kind: 'failed', error });
      await reveal();
    },
  };
}
