import type { WorkOptions } from '../Reports';
import type { Workbook } from '../Workbook';
import { workbookError } from '../WorkbookError';
import { billTable } from './billTable';
import { contentPage } from './page/contentPage';
import type { ContentReport, ContentRequest } from './ContentRequest';
import type { ContentSheets } from './ContentSheets';

/**
 * Adds a sheet that computes a regional value content, and a new bill of materials unless the person has one
 *
 * Everything on it is a formula or an input, so it works on without the pane. Doing it again adds another one under free names.
 */
export async function insertContent(
  workbook: Workbook,
  sheets: ContentSheets,
  request: ContentRequest,
  options: WorkOptions = {},
): Promise<ContentReport> {
  const { materials, part, method, date, use = null, approvedEnd = null, ruleHasTv = null, language } = request;
  const own = materials.kind === 'own' ? await tableOf(workbook, materials.tableId) : null;
  const dates = await workbook.dateSystem();
  const asked = { part: part.trim(), method, date, use, approvedEnd, ruleHasTv, language, dates };
  const bill = materials.kind === 'new' ? billTable({ ...asked, ...materials }) : null;
  const added = await sheets.add(
    bill,
    (made) =>
      contentPage({
        ...asked,
        table: made?.name ?? own ?? '',
        columns: materials.kind === 'own' ? materials.columns : null,
        examples: materials.kind === 'new' && materials.examples,
      }),
    options,
  );
  return { start: added.start, table: added.bill?.name ?? own ?? '', tableSheet: added.bill?.sheet ?? null };
}

/** Rejects with `table-gone`. */
async function tableOf(workbook: Workbook, tableId: string): Promise<string> {
  const found = (await workbook.tables()).find((shape) => shape.tableId === tableId);
  if (found === undefined) throw workbookError('table-gone');
  return found.name;
}
