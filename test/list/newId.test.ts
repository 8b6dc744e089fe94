import assert from 'node:assert/strict';
import { isValid } from 'ulid';
import type { Fields } from '../../src/domain/rows/Field';
import { memoryList } from '../../src/list/memory/memoryList';
import { newId } from '../../src/list/newId';
import { sampleList } from '../support/sampleList';
import { person, plant } from './contract/ContractList';

describe('ids of new rows', () => {
  it('rise as they are made, though thousands are made within a millisecond', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    assert.deepEqual([...ids].sort(), ids);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every(isValid));
  });

  it('keep a list in the order in which its rows were created, over several publishes', async () => {
    const list = memoryList(sampleList)(person('ana'));
    const names = Array.from({ length: 60 }, (_, index) => `Planta ${String(index)}`);
    for (let first = 0; first < names.length; first += 20) {
      const edits = names.slice(first, first + 20).map((name): { id: string; baseVersion: null; set: Fields } => ({
        id: newId(),
        baseVersion: null,
        set: plant({ razon_social: name }),
      }));
      await list.publish({ publishId: newId(), batchId: newId(), edits });
    }
    const { rows } = await list.read({ limit: 1_000 });
    assert.deepEqual(
      rows.map(({ fields }) => fields.razon_social),
      names,
    );
  });
});
