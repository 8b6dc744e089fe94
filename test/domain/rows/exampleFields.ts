import type { Field, FieldType } from '../../../src/domain/rows/Field';
import type { RowsContext } from '../../../src/domain/rows/RowsContext';
import { supplierVocabularies } from '../../../src/domain/supplier/supplierVocabularies';

/** A plain field of some type; a test changes only what it is about. */
export function field(type: FieldType, changes: Partial<Field> = {}): Field {
  return {
    id: 'campo',
    heading: { es: 'Campo', en: 'Field' },
    type,
    unit: null,
    group: null,
    required: false,
    contact: false,
    derived: false,
    aliases: [],
    ...changes,
  };
}

export const context: RowsContext = { vocabularies: supplierVocabularies, date1904: false };
export const context1904: RowsContext = { ...context, date1904: true };
