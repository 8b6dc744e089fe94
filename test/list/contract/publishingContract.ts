import assert from 'node:assert/strict';
import { newId } from '../../../src/list/newId';
import { plant, rejectsWith, type ContractList } from './ContractList';

export function publishingContract(begin: () => Promise<ContractList>): void {
  let list: ContractList;
  beforeEach(async () => {
    list = await begin();
  });

  it('answers the same batch again without changing anything', async () => {
    const batch = { publishId: newId(), batchId: newId(), edits: [{ id: newId(), baseVersion: null, set: plant() }] };
    const first = await list.as('ana').publish(batch);
    const again = await list
      .as('ana')
      .publish({ edits: batch.edits, batchId: batch.batchId, publishId: batch.publishId });
    assert.deepEqual(again, first);
    assert.equal(await list.revision(), first.revision);
  });

  it('carries out a batch once when it is sent many times at once', async () => {
    const batch = { publishId: newId(), batchId: newId(), edits: [{ id: newId(), baseVersion: null, set: plant() }] };
    const answers = await Promise.all(Array.from({ length: 5 }, () => list.as('ana').publish(batch)));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal((await list.as('ana').read({})).total, 1);
  });

  it('refuses a batch id with another body, or from somebody else', async () => {
    const batch = { publishId: newId(), batchId: newId(), edits: [{ id: newId(), baseVersion: null, set: plant() }] };
    await list.as('ana').publish(batch);
    await rejectsWith('batch-reused', list.as('ana').publish({ ...batch, note: 'otra' }));
    await rejectsWith('batch-reused', list.as('quetzal').publish(batch));
  });

  it('refuses to add to the publish of somebody else', async () => {
    const publishId = newId();
    await list.publish('ana', [{ id: newId(), baseVersion: null, set: plant() }], { publishId });
    await rejectsWith(
      'bad-request',
      list.publish('quetzal', [{ id: newId(), baseVersion: null, set: plant() }], { publishId }),
    );
    assert.equal((await list.as('ana').read({})).total, 1);
  });

  it('refuses more than 1,000 edits and ids that are no ULIDs', async () => {
    const edits = Array.from({ length: 1_001 }, () => ({ id: newId(), baseVersion: null, set: plant() }));
    await rejectsWith('too-large', list.publish('ana', edits));
    await rejectsWith('bad-request', list.publish('ana', [{ id: 'fila 1', baseVersion: null, set: plant() }]));
  });

  it('tells the history of a row: what changed, who, when, with which note', async () => {
    const id = await list.add(plant({ empleados: 1 }));
    await list.edit('quetzal', { id, baseVersion: 1, set: { empleados: 2 } }, 'Visita del lunes');
    const history = await list.as('lector').history(id);
    assert.deepEqual(
      history.map(({ version, kind }) => [version, kind]),
      [
        [1, 'created'],
        [2, 'changed'],
      ],
    );
    const last = history[1];
    assert.deepEqual(
      [last?.before, last?.after, last?.note, last?.who],
      [{ empleados: 1 }, { empleados: 2 }, 'Visita del lunes', 'Quetzal (demo, SEDESU Querétaro)'],
    );
    assert.ok(!Number.isNaN(Date.parse(last?.when ?? '')));
    await rejectsWith('not-found', list.as('ana').history(newId()));
  });

  it('lists publishes newest first, the batches of one together', async () => {
    const publishId = newId();
    await list.publish('ana', [{ id: newId(), baseVersion: null, set: plant() }], { publishId, note: 'Dos lotes' });
    await list.publish('ana', [{ id: newId(), baseVersion: null, set: plant() }], { publishId, note: 'Dos lotes' });
    await list.add(plant(), 'rocio');
    const publishes = await list.as('lector').publishes();
    assert.deepEqual(
      publishes.map(({ who, note, rows }) => [who, note, rows]),
      [
        ['Rocío (demo, SEDESU Querétaro)', null, 1],
        ['Ana (demo, Agencia CBO)', 'Dos lotes', 2],
      ],
    );
  });

  it('undoes changes, creations and removals of a publish', async () => {
    const changed = await list.add(plant({ empleados: 1 }));
    const removed = await list.add(plant({ razon_social: 'Vuelve' }));
    const created = newId();
    const publishId = newId();
    await list.publish('quetzal', [{ id: changed, baseVersion: 1, set: { empleados: 2, otd_pct: 80 } }], { publishId });
    await list.publish(
      'quetzal',
      [
        { id: changed, baseVersion: 2, set: { empleados: 3 } },
        { id: removed, baseVersion: 1, set: {}, remove: true },
        { id: created, baseVersion: null, set: plant() },
      ],
      { publishId },
    );
    const { results } = await list.as('quetzal').undo(publishId);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['applied', 'applied', 'applied'],
    );
    const { rows } = await list.as('ana').read({});
    assert.deepEqual(
      rows.map(({ id, fields }) => [id, fields]),
      [
        [changed, plant({ empleados: 1 })],
        [removed, plant({ razon_social: 'Vuelve' })],
      ],
    );
  });

  it('undoes beside what others changed since, and never over it', async () => {
    const [beside, over] = [await list.add(plant({ empleados: 1 })), await list.add(plant({ empleados: 1 }))];
    const publishId = newId();
    const edits = [beside, over].map((id) => ({ id, baseVersion: 1, set: { empleados: 2 } }));
    await list.publish('quetzal', edits, { publishId });
    await list.edit('rocio', { id: beside, baseVersion: 2, set: { otd_pct: 99 } });
    await list.edit('rocio', { id: over, baseVersion: 2, set: { empleados: 7 } });
    const { results } = await list.as('quetzal').undo(publishId);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['conflict', 'merged']);
    assert.deepEqual(await list.fields(beside), plant({ empleados: 1, otd_pct: 99 }));
    assert.equal((await list.fields(over)).empleados, 7);
  });

  it('undoes an undo', async () => {
    const id = await list.add(plant({ empleados: 1 }));
    await list.edit('ana', { id, baseVersion: 1, set: { empleados: 2 } });
    for (const expected of [1, 2]) {
      const [latest] = await list.as('ana').publishes();
      assert.ok(latest);
      await list.as('ana').undo(latest.publishId);
      assert.equal((await list.fields(id)).empleados, expected);
    }
  });

  it('lets only stewards undo the publishes of others', async () => {
    const id = await list.add(plant(), 'rocio');
    const [publish] = await list.as('rocio').publishes();
    assert.ok(publish);
    await rejectsWith('forbidden', list.as('quetzal').undo(publish.publishId));
    const { results } = await list.as('ana').undo(publish.publishId);
    assert.deepEqual(results, [{ status: 'applied', id, version: 2 }]);
    await rejectsWith('not-found', list.as('ana').undo(newId()));
  });

  it('leases a linked table to one person at a time', async () => {
    const lease = await list.as('quetzal').lease('libro-1/Proveedores', 60);
    assert.equal(lease.status, 'held');
    const other = await list.as('rocio').lease('libro-1/Proveedores', 60);
    assert.equal(other.status === 'busy' && other.holder, 'Quetzal (demo, SEDESU Querétaro)');
    assert.equal((await list.as('rocio').lease('libro-2/Proveedores', 60)).status, 'held');
    assert.equal((await list.as('quetzal').lease('libro-1/Proveedores', 60)).status, 'held');
    await list.as('quetzal').lease('libro-1/Proveedores', 0);
    assert.equal((await list.as('rocio').lease('libro-1/Proveedores', 60)).status, 'held');
    await rejectsWith('bad-request', list.as('rocio').lease('libro-1/Proveedores', 100_000));
  });
}
