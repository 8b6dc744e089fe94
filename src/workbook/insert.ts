import type { Field } from '../domain/rows/Field';
import { numberFormat } from '../domain/rows/numberFormat';
import { pickList } from '../domain/rows/pickList';
import { writeCell } from '../domain/rows/writeCell';
import type { Language } from '../domain/language';
import type { RowsContext } from '../domain/rows/RowsContext';
import { describeList } from '../list/lists/listDescriptions';
import type { SharedList } from '../list/SharedList';
import { readAllRows } from './asking/readAllRows';
import { columnWidth } from './inserting/columnWidth';
import { headingsOf } from './inserting/headingsOf';
import { checksumOf, writeKeyHeader } from './keys/KeyHeader';
import { keyOfRow, LEFT_MARK, writeRowKey } from './keys/RowKey';
import { contextOf } from './link/contextOf';
import { nameFields } from './link/nameFields';
import { writeSharedLink, writeTableLink } from './link/TableLink';
import type { InsertReport, InsertRequest } from './Reports';
import { newIdOf, type Surroundings } from './Surroundings';
import { settledValues } from './table/TableRow';
import type { NewColumn, Workbook } from './Workbook';
import { workbookError } from './WorkbookError';

const MOST_ROWS = 1_048_575;

/**
 * Inserts rows of a list as a linked table on a sheet of its own
 *
 * One block of values, then a table over it; the hidden first column carries the keys.
 */
export async function insert(
  workbook: Workbook,
  list: SharedList,
  request: InsertRequest,
  options: Surroundings = {},
): Promise<InsertReport> {
  const description = describeList(request.list);
  const fields = request.columns.flatMap((id) => description.fields.find((field) => field.id === id) ?? []);
  const asked = fields.map(({ id }) => id);
  const listed = await readAllRows(list, request.filter, asked, options);
  const rows = [...listed.rows.values()];
  if (rows.length > MOST_ROWS) throw workbookError('full-sheet');
  const context = contextOf(request.list, await workbook.dateSystem());
  const { language } = request;
  const link = newIdOf(options);
  const header = writeKeyHeader({
    list: request.list,
    service: options.service ?? '',
    epoch: listed.epoch,
    revision: listed.revision,
    link,
    count: rows.length,
    checksum: checksumOf(rows),
  });
  const shape = await workbook.insertTable(
    {
      sheetName: request.sheetName,
      tableName: description.title[language],
      columns: newColumns(header, fields, description.nameField, language, context),
      values: rows.map((row) => [
        writeRowKey(keyOfRow(fields, row, settledValues(fields, row.fields, language, context))),
        ...fields.map((field) => writeCell(field, row.fields[field.id] ?? null, language, context)),
      ]),
      leftMark: LEFT_MARK,
    },
    options,
  );
  await writeSharedLink(workbook, link, { filter: request.filter, language });
  await writeTableLink(workbook, shape.tableId, {
    columns: shape.columns.slice(1).flatMap(({ id }, place) => {
      const field = fields[place];
      return field === undefined ? [] : [{ column: id, field: field.id }];
    }),
  });
  await nameFields(workbook, shape, fields);
  return { tableId: shape.tableId, name: shape.name, rows: rows.length, columns: fields.length };
}

function newColumns(
  header: string,
  fields: readonly Field[],
  nameField: string,
  language: Language,
  context: RowsContext,
): readonly NewColumn[] {
  const headings = headingsOf(fields, language);
  return [
    { heading: header, numberFormat: '@', width: 80, hidden: true, pickList: null },
    ...fields.map((field, place) => ({
      heading: headings[place] ?? field.id,
      numberFormat: numberFormat(field),
      width: columnWidth(field, headings[place] ?? field.id, field.id === nameField),
      hidden: false,
      pickList: field.derived ? null : pickList(field, language, context),
    })),
  ];
}
