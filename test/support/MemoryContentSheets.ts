import { columnLetters } from '../../src/workbook/cellAddress';
import type { AddedSheets, ContentSheets } from '../../src/workbook/content/ContentSheets';
import type { NewPage, PageContent } from '../../src/workbook/content/page/NewPage';
import type { WorkOptions } from '../../src/workbook/Reports';
import type { NewTable, TableShape } from '../../src/workbook/Workbook';
import type { MemoryWorkbook } from './MemoryWorkbook';

/** Content sheets in plain memory: the page stays as it was asked for, to be looked at. */
export class MemoryContentSheets implements ContentSheets {
  readonly pages: NewPage[] = [];
  readonly bills: NewTable[] = [];

  constructor(private readonly workbook: MemoryWorkbook) {}

  async add(
    bill: NewTable | null,
    page: (made: TableShape | null) => NewPage,
    options: WorkOptions = {},
  ): Promise<AddedSheets> {
    const made = bill === null ? null : await this.workbook.insertTable(bill, options);
    const asked = page(made);
    this.pages.push(asked);
    if (bill !== null) this.bills.push(bill);
    const { row, column } = asked.start;
    return { start: { sheet: asked.sheetName, address: `${columnLetters(column)}${row + 1}` }, bill: made };
  }
}

/** What stands in a cell of a page, such as `B7`; the later block where two overlap. */
export function contentAt({ blocks }: NewPage, address: string): PageContent {
  let found: PageContent = null;
  for (const block of blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((content, across) => {
        if (`${columnLetters(block.column + across)}${block.row + down + 1}` === address) found = content;
      }),
    );
  }
  return found;
}
