import type { Vocabulary } from '../../domain/rows/Vocabulary';
import type { RowFilter } from '../../list/SharedList';
import type { ListDefinition } from '../../list/ListDefinition';

/** What people choose above the list of suppliers. */
export interface CatalogueFilter {
  readonly text: string;
  readonly state: readonly string[];
  readonly process: readonly string[];
  readonly certificate: readonly string[];
}

export const NO_FILTER: CatalogueFilter = { text: '', state: [], process: [], certificate: [] };

/** Which field of the list each choice looks at, and the controlled list it chooses from. */
export const FILTER_FIELDS = {
  state: { field: 'estado', vocabulary: 'estados' },
  process: { field: 'procesos', vocabulary: 'procesos' },
  certificate: { field: 'certificaciones', vocabulary: 'certificaciones' },
} as const;

export type FilterChoice = keyof typeof FILTER_FIELDS;

export function isFiltering(filter: CatalogueFilter): boolean {
  return filter.text.trim() !== '' || filter.state.length + filter.process.length + filter.certificate.length > 0;
}

/** The filter in the words of the shared list; parts without a choice are left out. */
export function toRowFilter(filter: CatalogueFilter): RowFilter {
  const choices = Object.entries(FILTER_FIELDS) as readonly [FilterChoice, { readonly field: string }][];
  const where = Object.fromEntries(
    choices.filter(([choice]) => filter[choice].length > 0).map(([choice, { field }]) => [field, filter[choice]]),
  );
  const text = filter.text.trim();
  return {
    ...(text === '' ? {} : { text }),
    ...(Object.keys(where).length === 0 ? {} : { where }),
  };
}

export function vocabularyFor(choice: FilterChoice, described: ListDefinition | null): Vocabulary | null {
  return described?.vocabularies.get(FILTER_FIELDS[choice].vocabulary) ?? null;
}
