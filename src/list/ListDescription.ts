import type { Bilingual } from '../domain/language';
import type { Field } from '../domain/rows/Field';

/** The lists the product ships. The engine is generic; a list is this description plus its vocabularies. */
export type ListId = 'suppliers' | 'demands';

/** A list described once, as data: from it come schemas, headings, pick lists, CSV columns and OpenAPI. */
export interface ListDescription {
  readonly id: ListId;
  readonly title: Bilingual;
  readonly fields: readonly Field[];
  /** Field that names a row to a person (`razon_social`). */
  readonly nameField: string;
  /** Field that carries the id of the row in the source it came from (`id_sitio`), unique when present. */
  readonly sourceIdField: string | null;
  /** Fields the pane offers as the first choice of columns, in order. */
  readonly defaultColumns: readonly string[];
  /** Two created rows are duplicates when all fields of one of these sets are known and equal. */
  readonly duplicateKeys: readonly (readonly string[])[];
}
