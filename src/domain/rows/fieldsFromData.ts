import type { Field, FieldType } from './Field';

/** A field as the data files spell it: what is left out is false, null or empty. */
interface FieldRecord {
  readonly id: string;
  readonly es: string;
  readonly en: string;
  readonly type: {
    readonly kind: string;
    readonly vocabulary?: string | null;
    readonly multiline?: boolean;
    readonly min?: number;
    readonly max?: number | null;
  };
  readonly unit?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly contact?: boolean;
  readonly derived?: boolean;
  readonly aliases: readonly string[];
}

/** Fields from a data file. Throws when the file describes a field that the product does not know: the file ships with it. */
export function fieldsFromData(records: readonly FieldRecord[]): readonly Field[] {
  return records.map((record) => ({
    id: record.id,
    heading: { es: record.es, en: record.en },
    type: typeFromData(record),
    unit: record.unit ?? null,
    group: record.group ?? null,
    required: record.required === true,
    contact: record.contact === true,
    derived: record.derived === true,
    aliases: record.aliases,
  }));
}

function typeFromData({ id, type }: FieldRecord): FieldType {
  const { kind, vocabulary, min, max } = type;
  switch (kind) {
    case 'rfc':
    case 'email':
    case 'url':
    case 'date':
    case 'boolean':
    case 'certificates':
      return { kind };
    case 'text':
      return type.multiline === true ? { kind, multiline: true } : { kind };
    case 'integer':
    case 'number':
      if (typeof min === 'number' && typeof max === 'number') return { kind, min, max };
      break;
    case 'percent':
      if (typeof min === 'number' && max !== undefined) return { kind, min, max };
      break;
    case 'code':
      if (typeof vocabulary === 'string') return { kind, vocabulary };
      break;
    case 'set':
      if (vocabulary !== undefined) return { kind, vocabulary };
      break;
  }
  throw new Error(`Field "${id}" has a type that is not understood`);
}
