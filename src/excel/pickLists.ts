import { hashText } from '../domain/rows/hashText';
import type { NewColumn } from '../workbook/Workbook';
import { formatAll } from './formatAll';

const LIST_SHEET = 'eslabon_listas';
/** Excel refuses longer lists inside a rule. */
const LONGEST_INLINE = 255;

function fitsInline(choices: readonly string[]): boolean {
  return choices.join(',').length <= LONGEST_INLINE && choices.every((choice) => !/[,"]|^[=\s]|\s$/.test(choice));
}

/**
 * Offers the choices of a column below its cells, without refusing other spellings
 *
 * Lists that are long, or whose members hold commas, stand on a very hidden sheet, each once per workbook.
 */
export async function addPickLists(
  context: Excel.RequestContext,
  columns: readonly Pick<NewColumn, 'pickList'>[],
  rangeOf: (column: number) => Excel.Range,
): Promise<void> {
  const long = columns.some(({ pickList }) => pickList !== null && !fitsInline(pickList));
  const source = long ? await listSheet(context) : null;
  for (const [column, { pickList }] of columns.entries()) {
    if (pickList === null || pickList.length === 0) continue;
    const inline = fitsInline(pickList);
    const list = inline ? pickList.join(',') : await source?.(pickList);
    if (list === undefined) continue;
    const { dataValidation } = rangeOf(column);
    dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  await context.sync();
}

/** The sheet of lists, made when there is none; gives the formula of each list's cells. */
async function listSheet(context: Excel.RequestContext): Promise<(choices: readonly string[]) => Promise<string>> {
  const { worksheets } = context.workbook;
  const found = worksheets.getItemOrNullObject(LIST_SHEET).load('id');
  await context.sync();
  let sheet: Excel.Worksheet = found;
  if (found.isNullObject) {
    sheet = worksheets.add(LIST_SHEET);
    sheet.visibility = 'VeryHidden';
  }
  const used = sheet.getUsedRangeOrNullObject(true).load('columnCount,columnIndex,values');
  await context.sync();
  const headings = new Map<string, number>();
  let next = 0;
  if (!used.isNullObject) {
    const [first] = used.values;
    (first ?? []).forEach((cell: unknown, offset: number) => headings.set(String(cell), used.columnIndex + offset));
    next = used.columnIndex + used.columnCount;
  }
  return async (choices) => {
    const name = hashText(choices.join('\n'));
    const column = headings.get(name) ?? next++;
    const range = sheet.getRangeByIndexes(1, column, choices.length, 1);
    if (!headings.has(name)) {
      headings.set(name, column);
      const all = sheet.getRangeByIndexes(0, column, choices.length + 1, 1);
      formatAll(all, '@');
      all.values = [[name], ...choices.map((choice) => [choice])];
    }
    range.load('address');
    await context.sync();
    const cells = range.address.slice(range.address.lastIndexOf('!') + 1);
    return `=${LIST_SHEET}!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  };
}
