import { quote } from '../../domain/rows/Reading';
import type { RowsContext } from '../../domain/rows/RowsContext';
import type { ListDefinition } from '../../list/ListDefinition';
import type { Question } from '../../list/Lookup';
import type { StoredRow } from '../../list/rules/StoredRow';
import { findSuppliers, readSupplierKey, type SupplierFinder, type SupplierKey } from './findSuppliers';
import { invalid, missing, ok, SUPPLIERS_SCOPE, type Found } from './Found';
import { readSupplierField, type FieldReading } from './readSupplierField';
import { supplierCell } from './supplierCell';

export type SupplierQuestion = Extract<Question, { readonly ask: 'supplier' }>;

/** Ids named in a sentence. */
const IDS_SHOWN = 5;

/** One field of one plant each, found by row id, id in the source or RFC; all questions together in few statements. */
export async function answerSupplier(
  finder: SupplierFinder,
  definition: ListDefinition,
  questions: readonly SupplierQuestion[],
): Promise<readonly Found[]> {
  const { description, vocabularies } = definition;
  const context: RowsContext = { vocabularies, date1904: false };
  const keys = new Map(questions.map(({ key }) => [key, readSupplierKey(key)]));
  const rows = plantsByKey(description.sourceIdField, await findSuppliers(finder, [...keys.values()]));
  const fields = new Map<string, FieldReading>();
  const fieldMeant = (text: string): FieldReading => {
    const reading = fields.get(text) ?? readSupplierField(description, text);
    fields.set(text, reading);
    return reading;
  };
  const nameOf = (row: StoredRow): string => String(row.fields[description.nameField] ?? row.id);
  const idOf = (row: StoredRow): string => String(row.fields[description.sourceIdField ?? ''] ?? row.id);

  return questions.map(({ key, field: asked }) => {
    if (key.trim() === '') {
      return invalid('Falta el ID o el RFC del proveedor.', 'The id or RFC of the supplier is missing.');
    }
    const reading = fieldMeant(asked?.trim() || description.nameField);
    if (!reading.ok) return reading.found;
    const plants = rows(keys.get(key) ?? readSupplierKey(key));
    const [plant] = plants;
    if (plant === undefined) {
      return missing(
        `No hay en la lista un proveedor con el ID o RFC ${quote(key)}.`,
        `The list has no supplier with the id or RFC ${quote(key)}.`,
        SUPPLIERS_SCOPE,
      );
    }
    if (plants.length > 1) {
      const ids = plants.map(idOf).sort().slice(0, IDS_SHOWN).join(', ') + (plants.length > IDS_SHOWN ? ', …' : '');
      return missing(
        `El RFC ${quote(key)} tiene ${plants.length} plantas; use el ID de una: ${ids}.`,
        `The RFC ${quote(key)} has ${plants.length} plants; use the id of one: ${ids}.`,
        SUPPLIERS_SCOPE,
      );
    }
    const { field } = reading;
    const value = supplierCell(field, plant.fields[field.id], context);
    if (value !== null) return ok(value, SUPPLIERS_SCOPE);
    return missing(
      `«${field.heading.es}» de ${quote(nameOf(plant))} no se conoce.`,
      `“${field.heading.en}” of ${quote(nameOf(plant))} is not known.`,
      SUPPLIERS_SCOPE,
    );
  });
}

/** The plants a key means: by row id, else by the id in the source, else by RFC. */
function plantsByKey(
  sourceIdField: string | null,
  rows: readonly StoredRow[],
): (key: SupplierKey) => readonly StoredRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bySite = new Map<string, StoredRow>();
  const byRfc = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const site = sourceIdField === null ? null : row.fields[sourceIdField];
    if (typeof site === 'string') bySite.set(site, row);
    const { rfc } = row.fields;
    if (typeof rfc !== 'string') continue;
    const plants = byRfc.get(rfc);
    if (plants === undefined) byRfc.set(rfc, [row]);
    else plants.push(row);
  }
  return ({ id, site, rfc }) => {
    const exact =
      (id === null ? undefined : byId.get(id)) ?? site.map((one) => bySite.get(one)).find((row) => row !== undefined);
    return exact === undefined ? ((rfc === null ? undefined : byRfc.get(rfc)) ?? []) : [exact];
  };
}
