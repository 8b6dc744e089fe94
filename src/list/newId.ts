import { monotonicFactory } from 'ulid';

const rising = monotonicFactory();

/**
 * A new id of a row, a publish or a batch. Ids rise as they are made, also within one millisecond: lists are read by id, so rows stand
 * in the order in which they were created.
 */
export function newId(): string {
  return rising();
}
