import type { Field, FieldType } from '../rows/Field';

export type OverrideColumn = 'part' | 'measure' | 'method' | 'from' | 'percent' | 'source';

/** The columns of a range of own thresholds; measure and method may be left out where they have nothing to say. */
export const OVERRIDE_COLUMNS: readonly (Field & { readonly id: OverrideColumn })[] = [
  column('part', 'Parte', 'Part', { kind: 'text' }, ['código de parte', 'part code', 'tabla', 'table']),
  column('measure', 'Medida', 'Measure', { kind: 'text' }, []),
  column('method', 'Método', 'Method', { kind: 'text' }, []),
  column('from', 'Desde', 'From', { kind: 'date' }, ['vigente desde', 'a partir de', 'in force from', 'fecha', 'date']),
  column('percent', 'Porcentaje', 'Percent', { kind: 'percent', min: 0, max: 100 }, ['umbral', 'threshold']),
  column('source', 'Fuente', 'Source', { kind: 'text' }, ['documento', 'document']),
];

function column(
  id: OverrideColumn,
  es: string,
  en: string,
  type: FieldType,
  aliases: readonly string[],
): Field & { readonly id: OverrideColumn } {
  const required = id !== 'measure' && id !== 'method';
  return { id, heading: { es, en }, type, unit: null, group: null, required, contact: false, derived: false, aliases };
}
