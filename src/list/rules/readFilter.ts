import { foldText } from '../../domain/rows/foldText';
import type { ListDefinition } from '../ListDefinition';
import { ListError } from '../ListError';
import type { RowFilter } from '../SharedList';
import { fieldOf } from './fieldOf';
import { isFilterable, tagOf, type RowMarks } from './rowMarks';

/** A filter ready to be compared with the marks of rows. */
export interface ReadyFilter {
  /** Folded text that must occur; null when any will do. */
  readonly text: string | null;
  /** Of each group, a row must carry at least one tag. */
  readonly tagGroups: readonly (readonly string[])[];
}

/** Reads a filter; rejects fields that cannot be filtered by. */
export function readFilter(definition: ListDefinition, filter: RowFilter): ReadyFilter {
  const text = foldText((filter.text ?? '').replaceAll('\0', ''));
  const tagGroups = Object.entries(filter.where ?? {}).map(([id, values]) => {
    const field = fieldOf(definition.description, id);
    if (!isFilterable(field)) {
      throw new ListError('bad-request', {
        es: `No se puede filtrar por «${field.heading.es}».`,
        en: `The list cannot be filtered by “${field.heading.en}”.`,
      });
    }
    return values.map((value) => tagOf(id, value));
  });
  return { text: text === '' ? null : text, tagGroups };
}

export function fits(filter: ReadyFilter, marks: RowMarks): boolean {
  if (filter.text !== null && !marks.search.includes(filter.text)) return false;
  return filter.tagGroups.every((group) => group.some((tag) => marks.tags.includes(tag)));
}
