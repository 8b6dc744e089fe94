import type { ListDefinition } from '../ListDefinition';
import type { ListBackend } from './ListBackend';

/** What the engine needs of its surroundings. */
export interface ListSurroundings {
  readonly definition: ListDefinition;
  readonly backend: ListBackend;
  readonly clock: () => Date;
  readonly newId: () => string;
}
