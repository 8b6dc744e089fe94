import { memoryList } from '../../src/list/memory/memoryList';
import { sampleList } from '../support/sampleList';
import { sharedListContract } from './contract/sharedListContract';

describe('A shared list in memory', () => {
  sharedListContract(() => ({ empty: () => Promise.resolve(memoryList(sampleList)) }));
});
