import assert from 'node:assert/strict';
import { plant, rejectsWith, type ContractList } from './ContractList';

export function changesContract(begin: () => Promise<ContractList>): void {
  let list: ContractList;
  beforeEach(async () => {
    list = await begin();
  });

  it('tells each changed row once, as it is now', async () => {
    const id = await list.add(plant());
    const since = await list.revision();
    await list.edit('ana', { id, baseVersion: 1, set: { empleados: 1 } });
    await list.edit('ana', { id, baseVersion: 2, set: { empleados: 2 } });
    const { changes, more, revision } = await list.as('lector').changes({ since });
    assert.deepEqual(
      changes.map(
        (change) => change.kind === 'row' && [change.row.id, change.row.version, change.row.fields.empleados],
      ),
      [[id, 3, 2]],
    );
    assert.deepEqual([more, revision], [false, await list.revision()]);
    assert.deepEqual((await list.as('lector').changes({ since: revision })).changes, []);
  });

  it('tells which rows came into the filter, left it or were removed', async () => {
    const leaves = await list.add(plant());
    const comes = await list.add(plant({ estado: 'GUA' }));
    const removed = await list.add(plant());
    const elsewhere = await list.add(plant({ estado: 'JAL' }));
    const since = await list.revision();
    await list.publish('ana', [
      { id: leaves, baseVersion: 1, set: { estado: 'GUA' } },
      { id: comes, baseVersion: 1, set: { estado: 'QUE' } },
      { id: removed, baseVersion: 1, set: {}, remove: true },
      { id: elsewhere, baseVersion: 1, set: { empleados: 1 } },
    ]);
    const { changes } = await list.as('lector').changes({ since, where: { estado: ['QUE'] } });
    assert.deepEqual(
      changes.map((change) => [change.kind, change.kind === 'row' ? change.row.id : change.id]),
      [
        ['left', leaves],
        ['row', comes],
        ['removed', removed],
      ],
    );
  });

  it('also tells of rows that came and went between two looks', async () => {
    const since = await list.revision();
    const id = await list.add(plant());
    await list.edit('ana', { id, baseVersion: 1, set: {}, remove: true });
    const { changes } = await list.as('lector').changes({ since });
    assert.deepEqual(
      changes.map((change) => [change.kind, change.revision - since]),
      [['removed', 2]],
    );
  });

  it('goes through changes page by page', async () => {
    const since = await list.revision();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push(await list.add(plant({ empleados: index })));
    const changes = await list.allChanges({ since, limit: 2, fields: ['empleados'] });
    assert.deepEqual(
      changes.map((change) => change.kind === 'row' && [change.row.id, change.row.fields]),
      ids.map((id, empleados) => [id, { empleados }]),
    );
  });

  it('skips no change however many write at once', async () => {
    const since = await list.revision();
    const seen = new Map<string, number>();
    let reached = since;
    const progress = { writing: true };
    const writers = Promise.all(
      Array.from({ length: 4 }, async () => {
        const id = await list.add(plant());
        for (let version = 1; version <= 4; version += 1) {
          await list.edit('ana', { id, baseVersion: version, set: { empleados: version } });
        }
      }),
    ).finally(() => {
      progress.writing = false;
    });
    const look = async () => {
      const page = await list.as('lector').changes({ since: reached, limit: 3 });
      for (const change of page.changes) {
        assert.ok(change.revision > reached && change.kind === 'row');
        seen.set(change.row.id, change.row.version);
      }
      reached = page.revision;
      return page.more;
    };
    while (progress.writing) await look();
    await writers;
    while (await look());
    const { rows } = await list.as('lector').read({});
    assert.deepEqual(new Map([...seen].sort()), new Map(rows.map(({ id, version }) => [id, version])));
    assert.equal(rows.length, 4);
  });

  it('says when a revision is not one it can start from', async () => {
    await rejectsWith('revision-too-old', list.as('ana').changes({ since: (await list.revision()) + 1 }));
    await rejectsWith('bad-request', list.as('ana').changes({ since: -1 }));
  });
}
