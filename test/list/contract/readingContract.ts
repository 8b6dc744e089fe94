import assert from 'node:assert/strict';
import { newId } from '../../../src/list/newId';
import type { Row } from '../../../src/list/Row';
import type { RowFilter } from '../../../src/list/SharedList';
import { plant, rejectsWith, type ContractList } from './ContractList';

export function readingContract(begin: () => Promise<ContractList>): void {
  let list: ContractList;
  beforeEach(async () => {
    list = await begin();
  });

  const addMany = async (count: number): Promise<string[]> => {
    const edits = Array.from({ length: count }, (_, index) => ({
      id: newId(),
      baseVersion: null,
      set: plant({ razon_social: `Planta ${index}`, empleados: index }),
    }));
    await list.publish('ana', edits);
    return edits.map(({ id }) => id);
  };

  it('describes itself', async () => {
    const description = await list.as('lector').describe();
    assert.equal(description.id, 'suppliers');
    assert.equal(description.fields.length, 13);
  });

  it('reads an empty list', async () => {
    const { rows, next, total, epoch } = await list.as('lector').read({});
    assert.deepEqual([rows, next, total], [[], null, 0]);
    assert.notEqual(epoch, '');
  });

  it('reads page by page in the order of ids, and counts once', async () => {
    const ids = await addMany(7);
    const read: string[] = [];
    const totals: (number | null)[] = [];
    let after: string | undefined;
    do {
      const page = await list.as('lector').read({ limit: 3, after });
      read.push(...page.rows.map(({ id }) => id));
      totals.push(page.total);
      after = page.next ?? undefined;
    } while (after !== undefined);
    assert.deepEqual(read, ids);
    assert.deepEqual(totals, [7, null, null]);
  });

  it('misses nothing when pages are read while others write, once changes are applied', async () => {
    const ids = await addMany(9);
    const seen = new Map<string, Row>();
    let page = await list.as('ana').read({ limit: 3 });
    const { revision } = page;
    for (let step = 0; ; step += 1) {
      for (const row of page.rows) seen.set(row.id, row);
      await list.edit('ana', { id: ids[0] ?? '', baseVersion: step + 1, set: { empleados: 100 + step } });
      await list.edit('ana', { id: ids[7 - step] ?? '', baseVersion: 1, set: {}, remove: true });
      await list.add(plant({ razon_social: `Nueva ${step}` }));
      if (page.next === null) break;
      page = await list.as('ana').read({ limit: 3, after: page.next });
    }
    for (const change of await list.allChanges({ since: revision, limit: 2 })) {
      if (change.kind === 'row') seen.set(change.row.id, change.row);
      else seen.delete(change.id);
    }
    const { rows } = await list.as('ana').read({ limit: 1_000 });
    assert.deepEqual(
      [...seen.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      rows,
    );
  });

  it('gives only the fields asked for', async () => {
    await list.add(plant({ empleados: 3 }));
    const { rows } = await list.as('ana').read({ fields: ['razon_social', 'otd_pct'] });
    assert.deepEqual(rows[0]?.fields, { razon_social: 'Troquelados del Bajío' });
    await rejectsWith('bad-request', list.as('ana').read({ fields: ['nada'] }));
    await rejectsWith('bad-request', list.as('ana').read({ limit: 1_001 }));
    await rejectsWith('bad-request', list.as('ana').read({ after: 'x' }));
  });

  it('finds rows by code, by tree, by set, by certificate and by text', async () => {
    await list.add(
      plant({ razon_social: 'Alfa', procesos: ['2.ESTAM.PROG'], certificaciones: ['ISO9001@2027-01-31'] }),
    );
    await list.add(plant({ razon_social: 'Beta', estado: 'GUA', procesos: ['3.MAQ'], municipio: 'León' }));
    await list.add(plant({ razon_social: 'Gamma 100% "A&B"', estado: null, rfc: "O'HARA_1" }));
    const named = async (filter: RowFilter) => {
      const { rows, total } = await list.as('lector').read(filter);
      assert.equal(total, rows.length);
      return rows.map(({ fields }) => String(fields.razon_social).split(' ')[0]);
    };
    const cases: readonly (readonly [RowFilter, readonly string[]])[] = [
      [{ where: { estado: ['QUE'] } }, ['Alfa']],
      [{ where: { estado: ['QUE', 'GUA'] } }, ['Alfa', 'Beta']],
      [{ where: { procesos: ['2'] } }, ['Alfa']],
      [{ where: { procesos: ['2.ESTAM', '3'] } }, ['Alfa', 'Beta']],
      [{ where: { procesos: ['2'], estado: ['GUA'] } }, []],
      [{ where: { certificaciones: ['ISO9001'] } }, ['Alfa']],
      [{ where: { rfc: ["O'HARA_1"] } }, ['Gamma']],
      [{ where: { rfc: ["' or 1=1 --", '{"x"}', 'a,b', '\\'] } }, []],
      [{ where: { estado: [] } }, []],
      [{ text: 'LEON' }, ['Beta']],
      [{ text: 'alfa' }, ['Alfa']],
      [{ text: '0% "a' }, ['Gamma']],
      [{ text: '%' }, ['Gamma']],
      [{ text: "'hara_1" }, ['Gamma']],
      [{ text: '_' }, ['Gamma']],
      [{ text: '\\' }, []],
      [{ text: '  ' }, ['Alfa', 'Beta', 'Gamma']],
    ];
    for (const [filter, expected] of cases) assert.deepEqual(await named(filter), expected, JSON.stringify(filter));
  });

  it('cannot be filtered by contact data or by fields it does not have', async () => {
    await rejectsWith('bad-request', list.as('ana').read({ where: { correo: ['a@b.mx'] } }));
    await rejectsWith('bad-request', list.as('ana').read({ where: { nada: ['x'] } }));
  });

  it('gives rows as they were, and null for versions that never were', async () => {
    const id = await list.add(plant({ empleados: 1 }));
    await list.edit('rocio', { id, baseVersion: 1, set: { empleados: 2, otd_pct: 50 } });
    const nobody = newId();
    const rows = await list.as('lector').rowsAt([
      { id, version: 1 },
      { id, version: 2 },
      { id, version: 3 },
      { id: nobody, version: 1 },
    ]);
    assert.deepEqual(
      rows.map(({ row }) => row && [row.version, row.fields.empleados, row.fields.otd_pct, row.updatedBy]),
      [[1, 1, undefined, 'Ana (demo, Agencia CBO)'], [2, 2, 50, 'Rocío (demo, SEDESU Querétaro)'], null, null],
    );
  });

  it('tells which rows are behind, gone or unknown, with their version now', async () => {
    const [current, behind, gone, nobody] = [
      await list.add(plant()),
      await list.add(plant()),
      await list.add(plant()),
      newId(),
    ];
    await list.edit('ana', { id: behind, baseVersion: 1, set: { empleados: 2 } });
    await list.edit('ana', { id: gone, baseVersion: 1, set: {}, remove: true });
    const refs = [current, behind, gone, nobody].map((id) => ({ id, version: 1 }));
    assert.deepEqual(await list.as('lector').diff([...refs, { id: current, version: 9 }]), [
      { id: current, version: 1, state: 'current' },
      { id: behind, version: 2, state: 'behind' },
      { id: gone, version: 2, state: 'gone' },
      { id: nobody, version: 1, state: 'unknown' },
      { id: current, version: 1, state: 'unknown' },
    ]);
  });

  it('rejects work that was cancelled before it began', async () => {
    await rejectsWith('cancelled', list.as('ana').read({}, { signal: AbortSignal.abort() }));
    await rejectsWith(
      'cancelled',
      list.publish('ana', []).then(() => list.as('ana').publishes({ signal: AbortSignal.abort() })),
    );
  });
}
