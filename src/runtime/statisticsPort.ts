import type { StatisticsPort } from '../pane/PanePort';
import { LEFT_MARK } from '../workbook/keys/RowKey';
import type { Surfaces } from './Surfaces';

/** The Statistics page on the open workbook and the connected service. */
export function statisticsPort({ workbook, sheet, connections }: Surfaces): StatisticsPort {
  return {
    indicators: (search, options) => connections.current().statistics.indicators(search, options),
    observations: (query, options) => connections.current().statistics.observations(query, options),
    watchSelection: (listener) => sheet.watchSelection(listener),
    insertFormula: (formula, cell) => sheet.insertFormula(formula, cell),
    async insertTable(table, options) {
      const shape = await workbook.insertTable(
        {
          sheetName: table.name,
          tableName: table.name,
          columns: table.columns.map(({ heading, text, width }) => ({
            heading,
            numberFormat: text ? '@' : 'General',
            width,
            hidden: false,
            pickList: null,
          })),
          values: table.rows,
          leftMark: LEFT_MARK,
        },
        options,
      );
      sheet.selectionMoved();
      return { tableId: shape.tableId, name: shape.name, rows: table.rows.length, columns: table.columns.length };
    },
  };
}
