import { HostError, invalidArgument, itemAlreadyExists } from '../protocol/HostError';
import type { Book } from './Book';
import type { Sheet } from './Sheet';

const checkName = (name: string): void => {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(name);
};

export function addSheet(book: Book, name: string | null): Sheet {
  let wanted = name ?? '';
  for (
    let number = book.sheets().length + 1;
    wanted === '' || (name === null && book.findSheet(wanted) !== null);
    number += 1
  )
    wanted = `Sheet${number}`;
  checkName(wanted);
  if (book.findSheet(wanted) !== null) throw itemAlreadyExists();
  const active = book.grid.activeSheet();
  const id = book.grid.addSheet(wanted);
  if (book.grid.activeSheet() !== active) book.grid.activateSheet(active);
  book.tell(13, ['Workbook'], { source: 'Local', worksheetId: id });
  return book.sheet(id);
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  const visible = book.sheets().filter((one) => one.visible);
  if (visible.length === 1 && visible[0]?.id === sheet.id)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  book.grid.deleteSheet(sheet.id);
  book.forgetSheet(sheet.id);
  book.stale = true;
  book.tell(15, ['Workbook'], { source: 'Local', worksheetId: sheet.id });
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkName(name);
  const other = book.findSheet(name);
  if (other !== null && other !== sheet) throw itemAlreadyExists();
  const before = book.sheetName(sheet.id);
  book.grid.renameSheet(sheet.id, name);
  book.tell(25, [sheet.id, 'Workbook'], {
    source: 'Local',
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
  });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: string): void {
  const known = (['Visible', 'Hidden', 'VeryHidden'] as const).find((one) => one === visibility);
  if (known === undefined) throw invalidArgument(visibility);
  const others = book.sheets().some(({ id, visible }) => visible && id !== sheet.id);
  if (known !== 'Visible' && !others)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  sheet.visibility = known;
  book.grid.showSheet(sheet.id, known === 'Visible');
}
