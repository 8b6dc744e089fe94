import { areaAddress } from '../model/address';
import type { Book } from '../model/Book';
import type { RichApiMessage } from '../office/Outlet';
import type { Change } from './ChangeLog';
import type { EventRegistrations } from './EventRegistrations';

const CATEGORY = 65_536;
const SHEET_CHANGED = 10;
const TABLE_CHANGED = 101;
let sequence = 0;

function changeArgs(change: Change, byAddIn: boolean): Record<string, unknown> {
  const address = areaAddress(change.area);
  return {
    changeType: change.type,
    source: 'Local',
    worksheetId: change.sheet,
    address,
    referenceId: `${change.sheet}!${address}`,
    ...(byAddIn ? { triggerSource: 'ThisLocalAddin' } : {}),
    ...(change.after === undefined ? {} : { valueBefore: change.before ?? '', valueAfter: change.after ?? '' }),
  };
}

/** The messages for everything that happened since the last time, for those who listen; a sheet is told before its tables. */
export function tellHandlers(book: Book, events: EventRegistrations, byAddIn: boolean): readonly RichApiMessage[] {
  const messages: RichApiMessage[] = [];
  const tell = (type: number, targets: readonly string[], args: unknown): void => {
    for (const target of targets) {
      if (!events.wants(type, target)) continue;
      sequence += 1;
      messages.push([CATEGORY, type, target, JSON.stringify(args), sequence, false]);
    }
  };
  for (const change of book.changes.take()) {
    const args = changeArgs(change, byAddIn);
    tell(SHEET_CHANGED, [change.sheet, 'Workbook'], args);
    for (const tableId of change.tables) tell(TABLE_CHANGED, [tableId, 'Workbook', change.sheet], { ...args, tableId });
  }
  for (const { type, targets, args } of book.told.splice(0)) tell(type, targets, args);
  return messages;
}
