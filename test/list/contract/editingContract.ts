import assert from 'node:assert/strict';
import { newId } from '../../../src/list/newId';
import type { EditResult } from '../../../src/list/Edit';
import { plant, type ContractList } from './ContractList';

const problemsOf = (result: EditResult) =>
  result.status === 'invalid' ? result.problems.map(({ field, code }) => [field, code]) : result;

export function editingContract(begin: () => Promise<ContractList>): void {
  let list: ContractList;
  beforeEach(async () => {
    list = await begin();
  });

  it('creates a row at version 1 and changes it to version 2', async () => {
    const id = await list.add(plant());
    const result = await list.edit('ana', { id, baseVersion: 1, set: { empleados: 40 } });
    assert.deepEqual(result, { status: 'applied', id, version: 2 });
    assert.deepEqual(await list.fields(id), { razon_social: 'Troquelados del Bajío', estado: 'QUE', empleados: 40 });
  });

  it('keeps both sides when others changed other fields, and hands over theirs', async () => {
    const id = await list.add(plant());
    await list.edit('ana', { id, baseVersion: 1, set: { empleados: 40 } });
    const result = await list.edit('quetzal', { id, baseVersion: 1, set: { otd_pct: 91.5 } });
    assert.deepEqual(result, { status: 'merged', id, version: 3, theirs: { empleados: 40 } });
    assert.deepEqual(await list.fields(id), plant({ empleados: 40, otd_pct: 91.5 }));
  });

  it('tells base, mine and theirs when both changed one field, and writes nothing', async () => {
    const id = await list.add(plant({ empleados: 10 }));
    await list.edit('rocio', { id, baseVersion: 1, set: { empleados: 40 } });
    const result = await list.edit('quetzal', { id, baseVersion: 1, set: { empleados: 50, otd_pct: 90 } });
    assert.equal(result.status, 'conflict');
    assert.deepEqual(
      [result.version, result.conflicts, result.who],
      [2, [{ field: 'empleados', base: 10, mine: 50, theirs: 40 }], 'Rocío (demo, SEDESU Querétaro)'],
    );
    assert.deepEqual(await list.fields(id), plant({ empleados: 40 }));
  });

  it('takes an equal value from both sides as agreement', async () => {
    const id = await list.add(plant({ empleados: 10 }));
    await list.edit('rocio', { id, baseVersion: 1, set: { empleados: 40 } });
    const result = await list.edit('quetzal', { id, baseVersion: 1, set: { empleados: 40 } });
    assert.deepEqual(result, { status: 'applied', id, version: 2 });
  });

  it('merges the fields of a group as one', async () => {
    const id = await list.add(plant({ municipio: 'Corregidora' }));
    await list.edit('ana', { id, baseVersion: 1, set: { municipio: 'El Marqués' } });
    const result = await list.edit('ana', { id, baseVersion: 1, set: { estado: 'GUA' } });
    assert.equal(result.status, 'conflict');
    assert.deepEqual(await list.fields(id), plant({ municipio: 'El Marqués' }));
  });

  it('merges sets by their members', async () => {
    const id = await list.add(plant({ procesos: ['2.ESTAM', '3'] }));
    await list.edit('ana', { id, baseVersion: 1, set: { procesos: ['2.ESTAM', '3', '3.MAQ'] } });
    const result = await list.edit('quetzal', { id, baseVersion: 1, set: { procesos: ['2.ESTAM.PROG', '2.ESTAM'] } });
    assert.deepEqual(result, {
      status: 'merged',
      id,
      version: 3,
      theirs: { procesos: ['2.ESTAM', '2.ESTAM.PROG', '3.MAQ'] },
    });
    assert.deepEqual((await list.fields(id)).procesos, ['2.ESTAM', '2.ESTAM.PROG', '3.MAQ']);
  });

  it('never lets one bad edit block the others', async () => {
    const [good, bad] = [newId(), newId()];
    const { results } = await list.publish('ana', [
      { id: bad, baseVersion: null, set: plant({ empleados: 'many', otd_pct: 140 }) },
      { id: good, baseVersion: null, set: plant() },
    ]);
    assert.deepEqual(
      results.map(({ id, status }) => [id, status]),
      [
        [bad, 'invalid'],
        [good, 'applied'],
      ],
    );
    assert.equal((await list.as('ana').read({})).total, 1);
  });

  it('names every field that is wrong, each with a code and a sentence', async () => {
    const set = plant({ empleados: -1, estado: 'XXX', nada: 'x', indice: 5, razon_social: null });
    const result = await list.edit('ana', { id: newId(), baseVersion: null, set });
    assert.equal(result.status, 'invalid');
    const { problems } = result;
    assert.deepEqual(problems.map(({ field }) => field).sort(), ['empleados', 'estado', 'indice', 'nada']);
    assert.ok(problems.every(({ code, sentence }) => code !== '' && sentence.es !== '' && sentence.en !== ''));
  });

  it('requires what is required, in new rows and when it is taken away', async () => {
    const created = await list.edit('ana', { id: newId(), baseVersion: null, set: { estado: 'QUE' } });
    assert.deepEqual(problemsOf(created), [['razon_social', 'required']]);
    const id = await list.add(plant());
    const emptied = await list.edit('ana', { id, baseVersion: 1, set: { razon_social: null } });
    assert.deepEqual(problemsOf(emptied), [['razon_social', 'required']]);
  });

  it('refuses a version or a row that it does not know', async () => {
    const id = await list.add(plant());
    const ahead = await list.edit('ana', { id, baseVersion: 7, set: { empleados: 1 } });
    assert.deepEqual(problemsOf(ahead), [[null, 'unknown-version']]);
    const nowhere = await list.edit('ana', { id: newId(), baseVersion: 1, set: { empleados: 1 } });
    assert.deepEqual(problemsOf(nowhere), [[null, 'unknown-row']]);
  });

  it('says who removed a row and when', async () => {
    const id = await list.add(plant());
    assert.deepEqual(await list.edit('rocio', { id, baseVersion: 1, set: {}, remove: true }), {
      status: 'applied',
      id,
      version: 2,
    });
    const result = await list.edit('ana', { id, baseVersion: 1, set: { empleados: 1 } });
    assert.equal(result.status, 'gone');
    assert.equal(result.who, 'Rocío (demo, SEDESU Querétaro)');
    assert.equal((await list.as('ana').read({})).total, 0);
  });

  it('does not remove a row that others changed meanwhile', async () => {
    const id = await list.add(plant());
    await list.edit('ana', { id, baseVersion: 1, set: { empleados: 40 } });
    const result = await list.edit('quetzal', { id, baseVersion: 1, set: {}, remove: true });
    assert.equal(result.status, 'conflict');
    assert.equal((await list.fields(id)).empleados, 40);
  });

  it('takes a row created again with equal values as applied', async () => {
    const id = await list.add(plant({ empleados: 5 }));
    const again = await list.edit('ana', { id, baseVersion: null, set: plant({ empleados: 5 }) });
    assert.deepEqual(again, { status: 'applied', id, version: 1 });
    const other = await list.edit('ana', { id, baseVersion: null, set: plant({ empleados: 6 }) });
    assert.equal(other.status, 'conflict');
  });

  it('shows what a created row looks like, unless a person says that it is another plant', async () => {
    const first = await list.add(plant({ rfc: 'TBA010101AB1', municipio: 'El Marqués' }));
    const id = newId();
    const set = plant({ razon_social: 'TROQUELADOS', rfc: 'TBA010101AB1', municipio: 'EL MARQUES' });
    const result = await list.edit('ana', { id, baseVersion: null, set });
    const candidates = [{ id: first, name: 'Troquelados del Bajío', matched: ['rfc', 'municipio'] }];
    assert.deepEqual(result, { status: 'duplicate', id, candidates });
    const checked = await list.edit('ana', { id, baseVersion: null, set, notDuplicate: true });
    assert.deepEqual(checked, { status: 'applied', id, version: 1 });
  });

  it('finds duplicates among the rows of one batch', async () => {
    const set = plant({ rfc: 'TBA010101AB1', municipio: 'El Marqués' });
    const edits = [newId(), newId()].map((id) => ({ id, baseVersion: null, set }));
    const { results } = await list.publish('ana', edits);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['applied', 'duplicate'],
    );
  });

  it('never has the same source id twice', async () => {
    await list.add(plant({ id_sitio: 'RETC-1' }));
    const result = await list.edit('ana', {
      id: newId(),
      baseVersion: null,
      set: plant({ id_sitio: 'RETC-1' }),
      notDuplicate: true,
    });
    assert.equal(result.status, 'duplicate');
    const other = await list.add(plant({ id_sitio: 'RETC-2' }));
    const taken = await list.edit('ana', { id: other, baseVersion: 1, set: { id_sitio: 'RETC-1' } });
    assert.deepEqual(problemsOf(taken), [['id_sitio', 'source-id-taken']]);
  });

  it('lets later edits of a batch see earlier ones', async () => {
    const id = newId();
    const { results } = await list.publish('ana', [
      { id, baseVersion: null, set: plant() },
      { id, baseVersion: 1, set: { empleados: 3 } },
    ]);
    assert.deepEqual(
      results.map((result) => result.status === 'applied' && result.version),
      [1, 2],
    );
  });

  const texts = [
    '=HYPERLINK("http://x","y")',
    '+1',
    '-1+1',
    '@SUM(1)',
    "'; drop table list_rows; --",
    '100 % {x} \\ "ñ" 𝒳 \u200d',
  ];
  for (const text of texts) {
    it(`keeps the text ${JSON.stringify(text)} unchanged`, async () => {
      const id = await list.add(plant({ razon_social: text }));
      assert.equal((await list.fields(id)).razon_social, text);
    });
  }

  it('loses no update when many edit one row at once', async () => {
    const id = await list.add(plant({ nombre_comercial: '0' }));
    const addMark = async (mark: number): Promise<void> => {
      for (;;) {
        const [row] = (await list.as('ana').read({})).rows;
        assert.ok(row);
        const set = { nombre_comercial: `${String(row.fields.nombre_comercial)},${mark}` };
        const result = await list.edit('ana', { id, baseVersion: row.version, set });
        if (result.status === 'applied') return;
        assert.equal(result.status, 'conflict');
      }
    };
    const marks = [1, 2, 3, 4, 5, 6, 7, 8];
    await Promise.all(marks.map(addMark));
    const { rows } = await list.as('ana').read({});
    assert.equal(rows[0]?.version, 9);
    assert.deepEqual(String(rows[0].fields.nombre_comercial).split(',').map(Number).sort(), [0, ...marks]);
  });

  it('creates one row when many create the same plant at once', async () => {
    const set = plant({ rfc: 'TBA010101AB1', municipio: 'El Marqués' });
    const results = await Promise.all(
      Array.from({ length: 6 }, () => list.edit('ana', { id: newId(), baseVersion: null, set })),
    );
    assert.deepEqual(results.map(({ status }) => status).sort(), ['applied', ...Array<string>(5).fill('duplicate')]);
  });
}
