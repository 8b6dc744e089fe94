import type { Vocabulary } from '../domain/rows/Vocabulary';
import type { ListDescription } from './ListDescription';

/** A list and the vocabularies its fields name. */
export interface ListDefinition {
  readonly description: ListDescription;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
}
