import { readCell } from '../domain/rows/readCell';
import type { ListId } from '../list/ListDescription';
import { defineList } from '../list/lists/listDescriptions';
import type { SharedList } from '../list/SharedList';
import type { ChangesPort } from '../pane/PanePort';
import { collectEdits } from '../workbook/collectEdits';
import { decide } from '../workbook/decide';
import { linkedTables } from '../workbook/linkedTables';
import { publish } from '../workbook/publish';
import { rowAt } from '../workbook/rowAt';
import { workbookError } from '../workbook/WorkbookError';
import type { Surfaces } from './Surfaces';

/** The Changes page on the open workbook and the connected service. */
export function changesPort({ workbook, sheet, connections, tablesChanged }: Surfaces): ChangesPort {
  const listId = async (tableId: string): Promise<ListId> => {
    const table = (await linkedTables(workbook)).find((one) => one.tableId === tableId);
    if (!table) throw workbookError('not-linked');
    return table.list;
  };
  const listOf = async (tableId: string): Promise<SharedList> => connections.current().list(await listId(tableId));
  const service = () => connections.current().service;
  return {
    collect: async (tableId, options) =>
      collectEdits(workbook, await listOf(tableId), tableId, { ...options, service: service() }),
    selectCell: (cell) => workbook.selectCell(cell),
    watchEdits: (listener) => sheet.watchEdits(listener),
    readValue(list, fieldId, text) {
      const { description, vocabularies } = defineList(list);
      const field = description.fields.find(({ id }) => id === fieldId);
      if (!field) throw new Error(`no field ${fieldId} in ${list}`);
      return readCell(field, text, { vocabularies, date1904: false });
    },
    async decide(tableId, decisions) {
      await decide(workbook, await listOf(tableId), tableId, decisions, { service: service() });
    },
    async publish({ tableId, note, notDuplicates }, options) {
      const report = await publish(workbook, await listOf(tableId), tableId, {
        ...options,
        service: service(),
        notDuplicates,
        ...(note === '' ? {} : { note }),
      });
      tablesChanged();
      return report;
    },
    history: (list, rowId, options) => connections.current().list(list).history(rowId, options),
    async selectedRow() {
      const place = await sheet.selectedPlace();
      if (place?.row == null) return null;
      const table = (await linkedTables(workbook)).find((one) => one.tableId === place.tableId);
      const row = table ? await rowAt(workbook, table.tableId, place.row) : null;
      return table && row ? { list: table.list, ...row } : null;
    },
    publishes: (list, options) => connections.current().list(list).publishes(options),
    undo: (list, publishId, options) => connections.current().list(list).undo(publishId, options),
  };
}
