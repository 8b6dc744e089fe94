import type { ContentPort } from '../pane/PanePort';
import type { ContentSheets } from '../workbook/content/ContentSheets';
import { insertContent } from '../workbook/content/insertContent';
import { ownTables } from '../workbook/content/ownTables';
import type { Surfaces } from './Surfaces';

/** The Content page on the open workbook. */
export function contentPort(
  { workbook, sheet, tablesChanged, watchTables }: Surfaces,
  sheets: ContentSheets,
): ContentPort {
  return {
    tables: () => ownTables(workbook),
    watchTables,
    async insert(request, options) {
      const report = await insertContent(workbook, sheets, request, options);
      tablesChanged();
      return report;
    },
    selectCell: async (cell) => {
      await workbook.selectCell(cell);
      sheet.selectionMoved();
    },
  };
}
