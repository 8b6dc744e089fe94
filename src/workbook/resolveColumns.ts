import { openTable } from './link/openTable';
import { nameFields } from './link/nameFields';
import { writeTableLink } from './link/TableLink';
import type { Workbook } from './Workbook';

/** For each field whose column was lost: the heading of the column it is in now, or null when it is no longer wanted in the table. */
export type ColumnAnswers = Readonly<Record<string, string | null>>;

/** Settles once which column is which field; fields that were given up are asked of the list again only if they are inserted again. */
export async function resolveColumns(workbook: Workbook, tableId: string, answers: ColumnAnswers): Promise<void> {
  const open = await openTable(workbook, tableId);
  const kept = open.columns.map(({ column, field }) => ({ column, field }));
  const found = open.missing.flatMap((field) => {
    const heading = answers[field.id] ?? null;
    const column = open.shape.columns.findIndex((each) => each.heading === heading);
    return heading === null || column < 0 || column === open.keyColumn ? [] : [{ column, field }];
  });
  const unanswered = open.missing.filter((field) => answers[field.id] === undefined);
  const managed = [...kept, ...found].sort((a, b) => a.column - b.column);
  await writeTableLink(workbook, tableId, {
    columns: [
      ...managed.map(({ column, field }) => ({ column: open.shape.columns[column]?.id ?? -1, field: field.id })),
      ...unanswered.map(({ id }) => ({ column: -1, field: id })),
    ],
  });
  await nameFields(
    workbook,
    open.shape,
    managed.map(({ field }) => field),
  );
}
