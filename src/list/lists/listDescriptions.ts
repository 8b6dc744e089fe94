import { supplierVocabularies } from '../../domain/supplier/supplierVocabularies';
import type { ListDefinition } from '../ListDefinition';
import type { ListDescription, ListId } from '../ListDescription';
import { demands } from './demands';
import { suppliers } from './suppliers';

/** The lists the product ships, in the order the pane shows them. */
export const listDescriptions: readonly ListDescription[] = [suppliers, demands];

const byId: Readonly<Record<ListId, ListDescription>> = { suppliers, demands };

export function describeList(id: ListId): ListDescription {
  return byId[id];
}

/** A list with the vocabularies that its fields name. */
export function defineList(id: ListId): ListDefinition {
  return { description: byId[id], vocabularies: supplierVocabularies };
}
