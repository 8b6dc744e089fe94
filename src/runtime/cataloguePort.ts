import { defineList } from '../list/lists/listDescriptions';
import type { Row } from '../list/Row';
import type { CataloguePort, SupplierGlimpse } from '../pane/PanePort';
import { insert } from '../workbook/insert';
import { linkedTables } from '../workbook/linkedTables';
import { refresh } from '../workbook/refresh';
import type { Surfaces } from './Surfaces';

const GLIMPSE = 5;
const GLIMPSE_FIELDS = ['razon_social', 'municipio', 'estado', 'proceso_principal', 'fuente'];
/** How the rows of the demonstration catalogue name their source. */
const DEMO_SOURCE = /^datos de demostraci[oó]n/i;

/** The Catalogue page on the open workbook and the connected service. */
export function cataloguePort({ workbook, sheet, connections, tablesChanged, watchTables }: Surfaces): CataloguePort {
  return {
    // Lists are described in the add-in itself, so that columns can be chosen before anything was asked.
    describe: (list) => Promise.resolve(defineList(list)),
    async glimpse(list, filter, options) {
      const page = await connections
        .current()
        .list(list)
        .read({ ...filter, fields: GLIMPSE_FIELDS, limit: GLIMPSE }, options);
      return { total: page.total ?? page.rows.length, first: page.rows.map(glimpseOf) };
    },
    async insert(request, options) {
      const connection = connections.current();
      const { service } = connection;
      const report = await insert(workbook, connection.list(request.list), request, { ...options, service });
      tablesChanged();
      return report;
    },
    linkedTables: () => linkedTables(workbook),
    watchLinkedTables: watchTables,
    async refresh(tableId, options) {
      const connection = connections.current();
      const { service } = connection;
      const table = (await linkedTables(workbook)).find((one) => one.tableId === tableId);
      const report = await refresh(workbook, connection.list(table?.list ?? 'suppliers'), tableId, {
        ...options,
        service,
      });
      tablesChanged();
      return report;
    },
    selectTable: (tableId) => sheet.selectTable(tableId),
  };
}

function glimpseOf({ id, fields }: Row): SupplierGlimpse {
  const text = (field: string): string | null => {
    const value = fields[field];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    id,
    name: text('razon_social') ?? id,
    municipality: text('municipio'),
    state: text('estado'),
    process: text('proceso_principal'),
    demo: DEMO_SOURCE.test(text('fuente') ?? ''),
  };
}
