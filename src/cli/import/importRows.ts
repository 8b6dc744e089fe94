import type { ListDefinition } from '../../list/ListDefinition';
import type { ListDescription } from '../../list/ListDescription';
import type { Row, User } from '../../list/Row';
import type { SharedList } from '../../list/SharedList';
import { editsOf } from './editsOf';
import { findColumns, type Column } from './findColumns';
import { identityFields } from './identityFields';
import type { ImportReport } from './ImportReport';
import { matchRows, type Identity } from './matchRows';
import type { DelimitedFile } from './readDelimited';
import { readRows } from './readRows';
import { refusalsOf } from './refusalsOf';
import { sendEdits } from './sendEdits';
import { tryEdits } from './tryEdits';

export interface ImportOptions {
  readonly file: string;
  readonly dryRun: boolean;
  /** Also bring back values that somebody changed since the list had them. */
  readonly overwrite: boolean;
  /** Who imports; a dry run judges by the rights of this user. */
  readonly user: User;
  readonly definition: ListDefinition;
  readonly onProgress: (done: number, total: number) => void;
}

const PAGE = 1_000;

/**
 * Takes the rows of a file into a shared list. Blanks in the file never erase what the list knows; a row with a wrong value is
 * refused whole. The same file again changes nothing, and an import that was interrupted is completed by running it again.
 */
export async function importRows(list: SharedList, file: DelimitedFile, options: ImportOptions): Promise<ImportReport> {
  const { definition, onProgress } = options;
  const { description, vocabularies } = definition;
  const table = findColumns(file, description.fields);
  const { columns } = table;
  const read = readRows(table, description.fields, { vocabularies, date1904: false });
  const identity = { sourceId: description.sourceIdField, fields: identityFields[description.id] };
  const known = await knownRows(list, fieldsNeeded(description, columns, identity));
  const matched = matchRows(read.candidates, known, identity);
  const { edits, kept } = await editsOf(list, matched.matches, columns, options.overwrite);
  const results = options.dryRun
    ? tryEdits(definition, options.user, known, edits)
    : await sendEdits(list, edits, { note: `Importación de ${options.file}`.slice(0, 200), onProgress });
  const refusals = [...read.refusals, ...matched.refusals];
  let created = 0;
  let updated = 0;
  edits.forEach(({ line, edit }, index) => {
    const result = results[index];
    const failures = result ? refusalsOf(result, line, columns) : [];
    refusals.push(...failures);
    if (failures.length > 0) return;
    if (edit.baseVersion === null) created += 1;
    else updated += 1;
  });
  const refused = new Set(refusals.map(({ line }) => line)).size;
  return {
    file: options.file,
    reading: { encoding: file.encoding, delimiter: file.delimiter, headingLine: table.line },
    read: table.rows.length,
    created,
    updated,
    unchanged: table.rows.length - created - updated - refused,
    refused,
    refusals: refusals.sort((a, b) => a.line - b.line),
    kept,
    columns: columns.map(({ heading, field }) => ({ heading, field: field.id })),
    ignoredColumns: table.ignored,
    repairedCells: file.repaired,
    dryRun: options.dryRun,
  };
}

/** What must be known of the rows of the list: what the file speaks of, and what rows are told apart by. */
function fieldsNeeded(description: ListDescription, columns: readonly Column[], identity: Identity): readonly string[] {
  const { fields, nameField, duplicateKeys } = description;
  const needed = new Set([
    nameField,
    ...(identity.sourceId === null ? [] : [identity.sourceId]),
    ...identity.fields,
    ...duplicateKeys.flat(),
    ...columns.map(({ field }) => field.id),
  ]);
  return fields.flatMap(({ id }) => (needed.has(id) ? [id] : []));
}

async function knownRows(list: SharedList, fields: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await list.read({ limit: PAGE, fields, ...(after === undefined ? {} : { after }) });
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return rows;
}
