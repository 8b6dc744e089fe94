import type { Language } from '../../domain/language';
import type { Field, FieldType, FieldValue } from '../../domain/rows/Field';
import type { Vocabulary } from '../../domain/rows/Vocabulary';
import type { ListDefinition } from '../../list/ListDefinition';
import { TEXTS } from './TextsContext';

const CERTIFICATES = 'certificaciones';

/** A value as a person reads it: labels for codes, `80 %` for percentages, the language's numbers; null when unknown. */
export function formatValue(
  value: FieldValue,
  field: Field | null,
  described: ListDefinition | null,
  language: Language,
): string | null {
  if (value === null || value === '') return null;
  const texts = TEXTS[language];
  if (typeof value === 'boolean') return value ? texts.common.yes : texts.common.no;
  if (typeof value === 'number') return formatNumber(value, field?.type ?? null, texts.tag);
  const vocabulary = field && described ? vocabularyOf(field.type, described) : null;
  const label = (text: string) => termLabel(text, vocabulary, language);
  if (typeof value === 'string') return label(value);
  return value.length === 0 ? null : value.map(label).join('; ');
}

function formatNumber(value: number, type: FieldType | null, tag: string): string {
  const plain = type?.kind === 'integer' ? String(value) : value.toLocaleString(tag, { maximumFractionDigits: 10 });
  return type?.kind === 'percent' ? `${plain} %` : plain;
}

function vocabularyOf(type: FieldType, described: ListDefinition): Vocabulary | null {
  const id =
    type.kind === 'code' || type.kind === 'set' ? type.vocabulary : type.kind === 'certificates' ? CERTIFICATES : null;
  return id === null ? null : (described.vocabularies.get(id) ?? null);
}

/** Label of a code; a certificate keeps its expiry date after `·`. Unknown codes are shown as they are. */
export function termLabel(code: string, vocabulary: Vocabulary | null, language: Language): string {
  if (!vocabulary) return code;
  const [plain = code, expiry] = code.split('@');
  const term = vocabulary.terms.find((candidate) => candidate.code === plain);
  const label = term ? term.label[language] : plain;
  return expiry === undefined ? label : `${label} · ${expiry}`;
}
