import type { Field } from '../../domain/rows/Field';
import type { TableShape, Workbook } from '../Workbook';

/** Keeps the field ids of a table in column order under `<Table>_campos`, so that formulas can say which column means what. */
export async function nameFields(workbook: Workbook, shape: TableShape, fields: readonly Field[]): Promise<void> {
  await workbook.defineName(
    `${shape.name}_campos`,
    fields.map(({ id }) => id),
  );
}
