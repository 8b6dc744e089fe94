import type { Field, Fields, FieldValue } from '../../domain/rows/Field';
import { foldText } from '../../domain/rows/foldText';
import type { Vocabulary } from '../../domain/rows/Vocabulary';
import type { ListDefinition } from '../ListDefinition';
import type { ListDescription } from '../ListDescription';

/** What a row is found by. Made when the row is written, so that every store finds alike. */
export interface RowMarks {
  /** Folded text of the fields people search in. */
  readonly search: string;
  /** `field=value`, codes with the codes above them in their tree. */
  readonly tags: readonly string[];
}

/** Fields besides the name that free text is looked for in. */
const SEARCHED_FIELDS = ['nombre_comercial', 'rfc', 'municipio'];

/** Longer texts are told apart by their beginning only, which keeps index entries small. */
const TAG_LENGTH = 100;

/** Depth at which a tree of codes that names itself as its parent is given up. */
const MAX_DEPTH = 20;

export function rowMarks(definition: ListDefinition, fields: Fields): RowMarks {
  const { description } = definition;
  const texts = [description.nameField, ...SEARCHED_FIELDS].map((id) => fields[id]);
  const tags = new Set<string>();
  for (const field of description.fields) {
    if (!isFilterable(field)) continue;
    for (const value of tagValues(definition, field, fields[field.id] ?? null)) tags.add(tagOf(field.id, value));
  }
  return {
    search: texts
      .filter((text) => typeof text === 'string')
      .map(foldText)
      .join(' | '),
    tags: [...tags].sort(),
  };
}

export const tagOf = (field: string, value: string): string =>
  `${field}=${value.replaceAll('\0', '').slice(0, TAG_LENGTH)}`;

/** Contact data and long texts cannot be filtered by: a filter would tell what the reader may not see. */
export function isFilterable(field: Field): boolean {
  if (field.contact) return false;
  switch (field.type.kind) {
    case 'text':
      return field.type.multiline !== true;
    case 'rfc':
    case 'boolean':
    case 'code':
    case 'set':
    case 'certificates':
      return true;
    case 'email':
    case 'url':
    case 'integer':
    case 'number':
    case 'percent':
    case 'date':
      return false;
  }
}

function tagValues(definition: ListDefinition, field: Field, value: FieldValue): string[] {
  if (value === null) return [];
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  switch (field.type.kind) {
    case 'code':
      return values.flatMap((code) => withParents(definition, field, code));
    case 'set':
      return field.type.vocabulary === null ? values : values.flatMap((code) => withParents(definition, field, code));
    case 'certificates':
      return values.map((certificate) => certificate.split('@')[0] ?? certificate);
    case 'text':
    case 'rfc':
    case 'boolean':
    case 'email':
    case 'url':
    case 'integer':
    case 'number':
    case 'percent':
    case 'date':
      return values;
  }
}

/** Codes above each code by vocabulary: thousands of rows ask for the same ones. */
const parentsOf = new WeakMap<Vocabulary, ReadonlyMap<string, string | null>>();

function parents(vocabulary: Vocabulary): ReadonlyMap<string, string | null> {
  const known = parentsOf.get(vocabulary);
  if (known !== undefined) return known;
  const made = new Map(vocabulary.terms.map(({ code, parent }) => [code, parent]));
  parentsOf.set(vocabulary, made);
  return made;
}

function withParents(definition: ListDefinition, field: Field, code: string): string[] {
  if (!('vocabulary' in field.type) || field.type.vocabulary === null) return [code];
  const vocabulary = definition.vocabularies.get(field.type.vocabulary);
  const codes = [code];
  if (vocabulary === undefined) return codes;
  const above = parents(vocabulary);
  let parent = above.get(code) ?? null;
  while (parent !== null && codes.length < MAX_DEPTH) {
    codes.push(parent);
    parent = above.get(parent) ?? null;
  }
  return codes;
}

/** A set of values that no two rows should share, and the fields it is made of. */
export interface MatchKey {
  readonly key: string;
  readonly fields: readonly string[];
  /** The source's own id: sharing it is never allowed, whatever a person says. */
  readonly certain: boolean;
}

const KEY_PART_LENGTH = 200;

/** The fields that tell whether two rows are one. */
export const keyFields = (description: ListDescription): ReadonlySet<string> =>
  new Set([
    ...description.duplicateKeys.flat(),
    ...(description.sourceIdField === null ? [] : [description.sourceIdField]),
  ]);

/** What makes another row a duplicate of this one; sets with an unknown value say nothing. */
export function matchKeys(description: ListDescription, fields: Fields): MatchKey[] {
  const sets = description.duplicateKeys.map((ids) => ({ ids, certain: false }));
  if (description.sourceIdField !== null) sets.unshift({ ids: [description.sourceIdField], certain: true });
  return sets.flatMap(({ ids, certain }) => {
    const parts = ids.map((id) => keyPart(fields[id] ?? null));
    if (parts.some((part) => part === null)) return [];
    return [{ key: `${ids.join('+')}=${JSON.stringify(parts)}`, fields: ids, certain }];
  });
}

function keyPart(value: FieldValue): string | null {
  if (value === null) return null;
  const part = foldText(Array.isArray(value) ? value.join(';') : String(value)).slice(0, KEY_PART_LENGTH);
  return part === '' ? null : part;
}
