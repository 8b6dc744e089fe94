import type { Field } from '../../domain/rows/Field';
import type { RowsContext } from '../../domain/rows/RowsContext';
import type { ListBackend } from '../../list/engine/ListBackend';
import type { ListDefinition } from '../../list/ListDefinition';
import type { ListDescription } from '../../list/ListDescription';
import type { AnswerCell, Question } from '../../list/Lookup';
import type { StoredRow } from '../../list/rules/StoredRow';
import { readBand } from './bandFilter';
import { invalid, missing, ok, SUPPLIERS_SCOPE, TODAY_SCOPE, type Found } from './Found';
import { readSupplierField } from './readSupplierField';
import { readSuppliersFilter } from './readSuppliersFilter';
import { ANSWER_LANGUAGE, supplierCell } from './supplierCell';

export type SuppliersQuestion = Extract<Question, { readonly ask: 'suppliers' }>;

export interface SuppliersSurroundings {
  readonly backend: ListBackend;
  readonly definition: ListDefinition;
  /** `AAAA-MM-DD`: the day bands are judged by. */
  readonly today: string;
  readonly statesOf: (text: string) => readonly string[] | null;
  /** Cells that answers of this request may still have; counts down. */
  readonly budget: { cells: number };
}

/** Most plants in one answer. */
export const MAX_SPILLED_ROWS = 5_000;
/** Most plants looked at to find those of a band. */
const MAX_JUDGED_ROWS = 20_000;
const ROWS_AT_ONCE = 1_000;

/** A table of plants with its header row. */
export async function answerSuppliers(
  { backend, definition, today, statesOf, budget }: SuppliersSurroundings,
  question: SuppliersQuestion,
): Promise<Found> {
  const { description, vocabularies } = definition;
  const context: RowsContext = { vocabularies, date1904: false };
  const filter = readSuppliersFilter(question, context, statesOf);
  if (!filter.ok) return filter.found;
  const columns = readColumns(description, question.fields);
  if (!columns.ok) return columns.found;
  const bandText = question.band?.trim() ?? '';
  const band = bandText === '' ? null : readBand(bandText);
  if (band?.ok === false) return band.found;
  const scopes = band === null ? [SUPPLIERS_SCOPE] : [SUPPLIERS_SCOPE, TODAY_SCOPE];

  const count = await backend.count(filter.filter);
  if (count > (band === null ? MAX_SPILLED_ROWS : MAX_JUDGED_ROWS)) return tooMany(count, scopes);
  const rows: StoredRow[] = [];
  let page: readonly StoredRow[] = [];
  do {
    page = await backend.page(filter.filter, page.at(-1)?.id ?? null, ROWS_AT_ONCE);
    rows.push(...page.filter(({ fields }) => band === null || band.has(fields, today)));
  } while (page.length === ROWS_AT_ONCE && rows.length <= MAX_SPILLED_ROWS);
  if (rows.length > MAX_SPILLED_ROWS) return tooMany(rows.length, scopes);

  budget.cells -= (rows.length + 1) * columns.fields.length;
  if (budget.cells < 0) return noBudget();
  const header: readonly AnswerCell[] = columns.fields.map(({ heading }) => heading[ANSWER_LANGUAGE]);
  const body = rows.map((row) => columns.fields.map((field) => supplierCell(field, row.fields[field.id], context)));
  return ok([header, ...body], ...scopes);
}

type Columns = { readonly ok: true; readonly fields: readonly Field[] } | { readonly ok: false; readonly found: Found };

/** The fields asked for; without any, the list's usual columns. */
function readColumns(description: ListDescription, asked: readonly string[] | null): Columns {
  const wanted = (asked ?? []).map((text) => text.trim()).filter((text) => text !== '');
  const fields: Field[] = [];
  for (const text of wanted.length === 0 ? description.defaultColumns : wanted) {
    const reading = readSupplierField(description, text);
    if (!reading.ok) return reading;
    fields.push(reading.field);
  }
  return { ok: true, fields };
}

const tooMany = (rows: number, scopes: readonly string[]): Found =>
  invalid(
    `Son más de ${MAX_SPILLED_ROWS} proveedores (${rows}). Filtre por estado, proceso o certificado, o inserte el catálogo desde el panel.`,
    `There are more than ${MAX_SPILLED_ROWS} suppliers (${rows}). Filter by state, process or certificate, or insert the catalogue from the pane.`,
    ...scopes,
  );

/** Not to be kept: asked again with less beside it, it has an answer. */
const noBudget = (): Found => ({
  ...missing(
    'Hay demasiadas listas de proveedores en una sola consulta. Actualice de nuevo o filtre más.',
    'There are too many lists of suppliers in one request. Refresh again or filter more.',
  ),
  scopes: [],
});
