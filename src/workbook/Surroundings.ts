import { newId } from '../list/newId';
import type { WorkOptions } from './Reports';

/** What the use cases take from outside besides the workbook and the list. */
export interface Surroundings extends WorkOptions {
  /** Address of the service that the list belongs to; a table of another service is refused. */
  readonly service?: string;
  /** Makes ids of rows, links, publishes and batches; rising ULIDs when absent. */
  readonly newId?: () => string;
  /** Milliseconds, to size batches by how long the last one took; the system's clock when absent. */
  readonly now?: () => number;
}

export function newIdOf(options: Surroundings): string {
  return (options.newId ?? newId)();
}

export function nowOf(options: Surroundings): number {
  return (options.now ?? Date.now)();
}
