import type { Field } from '../../domain/rows/Field';
import { matchHeading } from '../../domain/rows/matchHeading';
import { quote } from '../../domain/rows/Reading';
import type { ListDescription } from '../../list/ListDescription';
import { invalid, type Found } from './Found';

/** A field that a cell may show, or why it may not. */
export type FieldReading = { readonly ok: true; readonly field: Field } | { readonly ok: false; readonly found: Found };

/**
 * The field that a text means, by id, heading in either language or alias. Contact data never comes out: whoever opens
 * the workbook would see it, whatever the plant agreed to.
 */
export function readSupplierField({ fields }: ListDescription, text: string): FieldReading {
  const field = matchHeading(fields, text);
  if (field === null) {
    return {
      ok: false,
      found: invalid(
        `${quote(text)} no es un campo de los proveedores. Use un encabezado como «Municipio» o un identificador como «municipio».`,
        `${quote(text)} is not a field of suppliers. Use a heading such as “Municipality” or an id such as “municipio”.`,
      ),
    };
  }
  if (field.contact) {
    return {
      ok: false,
      found: invalid(
        `«${field.heading.es}» es un dato de contacto: las fórmulas no lo muestran. Véalo en el panel.`,
        `“${field.heading.en}” is contact data: formulas do not show it. See it in the pane.`,
      ),
    };
  }
  return { ok: true, field };
}
