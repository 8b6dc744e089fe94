import { editingContract } from './editingContract';
import { changesContract } from './changesContract';
import { ContractList, type ContractSubject } from './ContractList';
import { publishingContract } from './publishingContract';
import { readingContract } from './readingContract';
import { rightsContract } from './rightsContract';

/** What every adapter of `SharedList` must do. */
export function sharedListContract(subject: () => ContractSubject): void {
  const begin = async () => new ContractList(await subject().empty());
  describe('edits', () => editingContract(begin));
  describe('publishes', () => publishingContract(begin));
  describe('reading', () => readingContract(begin));
  describe('changes', () => changesContract(begin));
  describe('rights', () => rightsContract(begin));
}
