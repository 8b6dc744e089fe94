import { sharedListOn } from '../engine/sharedListOn';
import type { ListDefinition } from '../ListDefinition';
import { newId } from '../newId';
import type { User } from '../Row';
import type { SharedList } from '../SharedList';
import { memoryBackend } from './memoryBackend';

/** One list in memory, as each of its users sees it: `const as = memoryList(definition); as(user).read({})`. */
export function memoryList(
  definition: ListDefinition,
  clock: () => Date = () => new Date(),
): (user: User) => SharedList {
  const backend = memoryBackend(definition, newId());
  return (user) => sharedListOn({ definition, backend, clock, newId }, user);
}
