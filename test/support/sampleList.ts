import type { Field, FieldType } from '../../src/domain/rows/Field';
import type { Vocabulary } from '../../src/domain/rows/Vocabulary';
import type { ListDefinition } from '../../src/list/ListDefinition';

/** A small list with one field of every kind that the shared list treats in a way of its own. */
export const sampleList: ListDefinition = {
  description: {
    id: 'suppliers',
    title: { es: 'Proveedores', en: 'Suppliers' },
    fields: [
      field('id_sitio', { kind: 'text' }),
      { ...field('razon_social', { kind: 'text' }), required: true },
      field('nombre_comercial', { kind: 'text' }),
      field('rfc', { kind: 'text' }),
      { ...field('estado', { kind: 'code', vocabulary: 'estados' }), group: 'lugar' },
      { ...field('municipio', { kind: 'text' }), group: 'lugar' },
      field('procesos', { kind: 'set', vocabulary: 'procesos' }),
      field('certificaciones', { kind: 'certificates' }),
      field('empleados', { kind: 'integer', min: 0 }),
      field('otd_pct', { kind: 'percent', min: 0, max: 100 }),
      { ...field('correo', { kind: 'email' }), contact: true },
      field('consentimiento', { kind: 'code', vocabulary: 'consentimiento' }),
      { ...field('indice', { kind: 'number' }), derived: true },
    ],
    nameField: 'razon_social',
    sourceIdField: 'id_sitio',
    defaultColumns: ['razon_social', 'estado', 'procesos'],
    duplicateKeys: [['rfc', 'municipio']],
  },
  vocabularies: new Map(
    [
      vocabulary('estados', ['AGU', 'GUA', 'JAL', 'QUE', 'SLP', 'COA']),
      vocabulary('procesos', ['2', '2.ESTAM', '2.ESTAM.PROG', '3', '3.MAQ']),
      vocabulary('certificaciones', ['ISO9001', 'IATF16949']),
      vocabulary('consentimiento', ['PUBLICO', 'SOLO_CLUSTERES', 'NO_COMPARTIR']),
    ].map((each) => [each.id, each]),
  ),
};

function field(id: string, type: FieldType): Field {
  return {
    id,
    heading: { es: id, en: id },
    type,
    unit: null,
    group: null,
    required: false,
    contact: false,
    derived: false,
    aliases: [],
  };
}

/** A code's parent is what stands before its last point. */
function vocabulary(id: string, codes: readonly string[]): Vocabulary {
  return {
    id,
    terms: codes.map((code) => ({
      code,
      label: { es: code, en: code },
      synonyms: [],
      parent: code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null,
    })),
  };
}
