import assert from 'node:assert/strict';
import { newId } from '../../../src/list/newId';
import { plant, type ContractList, type UserId } from './ContractList';

export function rightsContract(begin: () => Promise<ContractList>): void {
  let list: ContractList;
  beforeEach(async () => {
    list = await begin();
  });

  const owners: readonly (readonly [string | null, UserId, string])[] = [
    ['QUE', 'ana', 'sedesu-qro'],
    ['GUA', 'ana', 'sde-gto'],
    ['AGU', 'ana', 'sedec-ags'],
    ['JAL', 'ana', 'sedeco-jal'],
    ['SLP', 'ana', 'sedeco-slp'],
    ['COA', 'ana', 'cbo'],
    [null, 'luis', 'sde-gto'],
  ];
  for (const [estado, by, organisation] of owners) {
    it(`gives a row of ${estado ?? 'no state'} created by ${by} to ${organisation}`, async () => {
      await list.add(plant({ estado }), by);
      const { rows } = await list.as('lector').read({});
      assert.equal(rows[0]?.organisation, organisation);
    });
  }

  const creations: readonly (readonly [UserId, string, string])[] = [
    ['lector', 'QUE', 'forbidden'],
    ['quetzal', 'QUE', 'applied'],
    ['quetzal', 'GUA', 'forbidden'],
    ['luis', 'GUA', 'applied'],
    ['marta', 'QUE', 'forbidden'],
    ['ana', 'JAL', 'applied'],
    ['admin', 'SLP', 'applied'],
  ];
  for (const [by, estado, status] of creations) {
    it(`answers "${status}" when ${by} creates a row of ${estado}`, async () => {
      const result = await list.edit(by, { id: newId(), baseVersion: null, set: plant({ estado }) });
      assert.equal(result.status, status);
    });
  }

  it('lets editors change and remove rows of their own organisation only', async () => {
    const id = await list.add(plant());
    for (const [by, status] of [
      ['luis', 'forbidden'],
      ['lector', 'forbidden'],
      ['rocio', 'applied'],
    ] as const) {
      const result = await list.edit(by, { id, baseVersion: 1, set: { empleados: 5 } });
      assert.equal(result.status, status, by);
    }
    const removal = await list.edit('luis', { id, baseVersion: 2, set: {}, remove: true });
    assert.equal(removal.status, 'forbidden');
    assert.notEqual(removal.sentence.es, '');
  });

  it('takes the organisation that a created row names, if it exists and the user belongs to it', async () => {
    const create = (by: UserId, organisation: string) =>
      list.edit(by, { id: newId(), baseVersion: null, set: plant(), organisation });
    assert.equal((await create('ana', 'sde-gto')).status, 'applied');
    assert.equal((await create('quetzal', 'sde-gto')).status, 'forbidden');
    assert.equal((await create('ana', 'nadie')).status, 'invalid');
  });

  const contacts: readonly (readonly [string | null, readonly UserId[], readonly UserId[]])[] = [
    [null, ['ana', 'admin', 'quetzal'], ['luis', 'lector']],
    ['NO_COMPARTIR', ['ana', 'admin', 'quetzal'], ['luis', 'lector']],
    ['SOLO_CLUSTERES', ['ana', 'admin', 'quetzal', 'luis'], ['lector']],
    ['PUBLICO', ['ana', 'admin', 'quetzal', 'luis', 'lector'], []],
  ];
  for (const [consentimiento, seeing, blind] of contacts) {
    it(`shows contacts as consent ${consentimiento ?? '(none)'} allows`, async () => {
      const since = await list.revision();
      const id = await list.add(plant({ correo: 'compras@troquelados.mx', consentimiento }));
      for (const [users, expected] of [
        [seeing, 'compras@troquelados.mx'],
        [blind, null],
      ] as const) {
        for (const user of users) {
          const reader = list.as(user);
          const [at] = await reader.rowsAt([{ id, version: 1 }]);
          const [entry] = await reader.history(id);
          const {
            changes: [change],
          } = await reader.changes({ since });
          const found = [
            (await list.fields(id, user)).correo,
            at?.row?.fields.correo,
            entry?.after.correo,
            change?.kind === 'row' && change.row.fields.correo,
          ];
          assert.deepEqual(found, [expected, expected, expected, expected], user);
        }
      }
    });
  }

  it('hides old contacts once consent is taken back, and whether there ever was one', async () => {
    const id = await list.add(plant({ correo: 'compras@troquelados.mx', consentimiento: 'PUBLICO' }));
    await list.edit('ana', { id, baseVersion: 1, set: { consentimiento: 'NO_COMPARTIR', correo: null } });
    const [at] = await list.as('luis').rowsAt([{ id, version: 1 }]);
    const history = await list.as('luis').history(id);
    assert.equal(at?.row?.fields.correo, null);
    assert.ok(!JSON.stringify(history).includes('compras@'));
    assert.equal((await list.fields(id, 'luis')).correo, null);
  });

  it('never overwrites a contact that the editor cannot see', async () => {
    const id = await list.add(plant({ correo: 'compras@troquelados.mx' }));
    const result = await list.edit('luis', { id, baseVersion: 1, set: { correo: 'otro@x.mx' } });
    assert.equal(result.status, 'forbidden');
    assert.equal((await list.fields(id)).correo, 'compras@troquelados.mx');
  });
}
