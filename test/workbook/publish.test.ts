import assert from 'node:assert/strict';
import type { EditBatch } from '../../src/list/Edit';
import { ListError } from '../../src/list/ListError';
import type { SharedList } from '../../src/list/SharedList';
import { collectEdits } from '../../src/workbook/collectEdits';
import { decide } from '../../src/workbook/decide';
import { publish, type PublishOptions } from '../../src/workbook/publish';
import { refresh } from '../../src/workbook/refresh';
import { WorkbookError, workbookError } from '../../src/workbook/WorkbookError';
import type { MemoryTable } from '../support/MemoryWorkbook';
import { LinkedBench, PLANTS } from './linkedBench';

const offline = new ListError('offline', { es: 'Sin conexión.', en: 'Offline.' });
const pendingBatch = (key: string): boolean => key.startsWith('eslabon.batch.');

/** A table with 250 edits: more than the first batch takes. */
async function manyEdits(): Promise<{ readonly many: LinkedBench; readonly large: MemoryTable }> {
  const many = new LinkedBench();
  const plants = Array.from({ length: 250 }, (_plant, n) => ({
    razon_social: `Planta ${n}`,
    estado: 'QUE',
    empleados: n,
  }));
  const large = await many.start(plants);
  for (let row = 0; row < 250; row++) many.type(large, row, 'cp', '76000');
  return { many, large };
}

describe('Publishing edits', () => {
  let bench: LinkedBench;
  let table: MemoryTable;

  beforeEach(async () => {
    bench = new LinkedBench();
    table = await bench.start();
  });

  const send = (options: PublishOptions = {}, list: SharedList = bench.mine) =>
    publish(bench.workbook, list, table.id, { ...bench.options, ...options });
  const collect = () => collectEdits(bench.workbook, bench.mine, table.id, bench.options);
  const idOf = (row: number): string => bench.ids[row] ?? '';
  const noBatchIsRemembered = (): boolean => ![...bench.workbook.settings.keys()].some(pendingBatch);

  it('sends only the changed cells with the version they were made on, and a note', async () => {
    const batches: EditBatch[] = [];
    const watched: SharedList = { ...bench.mine, publish: (batch) => (batches.push(batch), bench.mine.publish(batch)) };
    bench.type(table, 1, 'empleados', 25);
    const report = await send({ note: ' visita del 3 de junio ' }, watched);
    assert.deepEqual([report.applied, report.merged, report.unsent, report.cancelled], [1, 0, 0, false]);
    assert.deepEqual(batches[0]?.edits, [{ id: idOf(1), baseVersion: 1, set: { empleados: 25 } }]);
    const [latest] = (await bench.mine.history(idOf(1))).slice(-1);
    assert.deepEqual([latest?.after, latest?.who, latest?.note], [{ empleados: 25 }, 'Ana', 'visita del 3 de junio']);
  });

  it('leaves nothing to publish afterwards', async () => {
    bench.type(table, 1, 'empleados', 25);
    await send();
    assert.deepEqual((await collect()).rows, []);
    assert.ok(noBatchIsRemembered());
    const before = bench.workbook.written;
    assert.equal((await send()).applied, 0);
    assert.equal(bench.workbook.written, before);
  });

  it('sends nothing new on the refresh after it', async () => {
    bench.type(table, 1, 'empleados', 25);
    await send();
    const report = await refresh(bench.workbook, bench.mine, table.id, bench.options);
    assert.deepEqual([report.cellsWritten, report.conflicts], [0, []]);
  });

  it('merges with what others changed in other fields, and shows it', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { nombre_comercial: 'Dos' });
    assert.equal((await send()).merged, 1);
    assert.equal(bench.cell(table, 1, 'nombre_comercial'), 'Dos');
    assert.deepEqual((await collect()).rows, []);
  });

  it('tells a conflict that the service finds, and keeps mine', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { empleados: 26 });
    const report = await send();
    assert.deepEqual(
      report.conflicts.map(({ who, conflicts }) => [
        who,
        conflicts.map(({ base, mine, theirs }) => [base, mine, theirs]),
      ]),
      [['Beto', [[20, 25, 26]]]],
    );
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
    assert.equal((await bench.row(idOf(1))).fields['empleados'], 26);
    assert.equal((await collect()).conflicts.length, 1);
  });

  it('does not send a row whose conflict is open, and sends the others', async () => {
    bench.type(table, 1, 'empleados', 25);
    bench.type(table, 0, 'empleados', 11);
    await bench.change(idOf(1), { empleados: 26 });
    await refresh(bench.workbook, bench.mine, table.id, bench.options);
    const report = await send();
    assert.deepEqual([report.applied, report.conflicts.length], [1, 1]);
    assert.equal((await bench.row(idOf(1))).version, 2);
  });

  for (const [keep, expected, versions] of [
    ['mine', 25, 3],
    ['theirs', 26, 2],
    ['other', 27, 3],
  ] as const) {
    it(`carries out the decision for ${keep} and the history tells it`, async () => {
      bench.type(table, 1, 'empleados', 25);
      await bench.change(idOf(1), { empleados: 26, nombre_comercial: 'Dos' });
      await refresh(bench.workbook, bench.mine, table.id, bench.options);
      const choice = { id: idOf(1), field: 'empleados' };
      const decision = keep === 'other' ? { ...choice, keep, value: 27 } : { ...choice, keep };
      const decided = await decide(bench.workbook, bench.mine, table.id, [decision], bench.options);
      assert.deepEqual([decided.decided, decided.conflicts], [1, []]);
      assert.equal(bench.cell(table, 1, 'nombre_comercial'), 'Dos');
      const report = await send();
      assert.deepEqual([report.conflicts, bench.cell(table, 1, 'empleados')], [[], expected]);
      const row = await bench.row(idOf(1));
      assert.deepEqual([row.fields['empleados'], row.version], [expected, versions]);
      assert.equal((await bench.mine.history(idOf(1))).length, versions);
    });
  }

  it('keeps a conflict open until all its fields are decided', async () => {
    bench.type(table, 1, 'empleados', 25);
    bench.type(table, 1, 'cp', '09999');
    await bench.change(idOf(1), { empleados: 26, cp: '08888' });
    await refresh(bench.workbook, bench.mine, table.id, bench.options);
    const one = await decide(
      bench.workbook,
      bench.mine,
      table.id,
      [{ id: idOf(1), field: 'empleados', keep: 'mine' }],
      bench.options,
    );
    assert.deepEqual(
      one.conflicts.map(({ conflicts }) => conflicts.map(({ field }) => field)),
      [['cp']],
    );
    assert.deepEqual(
      (await collect()).conflicts.map(({ conflicts }) => conflicts.map(({ field }) => field)),
      [['cp']],
    );
    await decide(bench.workbook, bench.mine, table.id, [{ id: idOf(1), field: 'cp', keep: 'theirs' }], bench.options);
    assert.equal((await send()).applied, 1);
    const { fields } = await bench.row(idOf(1));
    assert.deepEqual([fields['empleados'], fields['cp']], [25, '08888']);
  });

  it('refuses a value that the field cannot hold', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.change(idOf(1), { empleados: 26 });
    await refresh(bench.workbook, bench.mine, table.id, bench.options);
    const report = await decide(
      bench.workbook,
      bench.mine,
      table.id,
      [{ id: idOf(1), field: 'empleados', keep: 'other', value: 'muchos' }],
      bench.options,
    );
    assert.deepEqual([report.decided, report.problems.length, bench.cell(table, 1, 'empleados')], [0, 1, 25]);
  });

  it('gives new rows their id before they are sent', async () => {
    const row = bench.addRow(table, { razon_social: 'Nueva', estado: 'SLP', empleados: 5 });
    let keyWhenSent = '';
    const watched: SharedList = {
      ...bench.mine,
      publish: (batch) => {
        keyWhenSent = bench.key(table, row);
        return bench.mine.publish(batch);
      },
    };
    assert.equal((await send({}, watched)).applied, 1);
    assert.match(keyWhenSent, /^k1\.[0-9A-Z]{26}\.0\./);
    assert.match(bench.key(table, row), /^k1\.[0-9A-Z]{26}\.1\./);
    assert.deepEqual((await collect()).rows, []);
  });

  it('shows plants that look like a new row and sends it once the person has looked', async () => {
    await bench.change(idOf(1), { id_sitio: 'S-1' });
    bench.addRow(table, { razon_social: 'Moldes Dos', estado: 'GUA', municipio: 'León', cp: '01234' });
    const first = await send();
    assert.equal(first.applied + first.duplicates.length, 1);
    const ids = first.duplicates.map(({ id }) => id);
    const second = await send({ notDuplicates: ids });
    assert.equal(first.applied + second.applied, 1);
  });

  it('does not send rows with problems, and tells them', async () => {
    bench.type(table, 0, 'empleados', 'muchos');
    bench.type(table, 1, 'empleados', 25);
    const report = await send();
    assert.deepEqual([report.applied, report.problems.map(({ cell }) => cell?.address)], [1, ['G2']]);
  });

  it('tells plants that were removed meanwhile', async () => {
    bench.type(table, 1, 'empleados', 25);
    await bench.remove(idOf(1));
    const report = await send();
    assert.deepEqual(
      report.gone.map(({ id, name, who }) => [id, name, who]),
      [[idOf(1), 'Moldes Dos', 'Beto']],
    );
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
  });

  it('sends the same batch again when its answer was lost, and changes nothing twice', async () => {
    bench.type(table, 1, 'empleados', 25);
    const lossy: SharedList = {
      ...bench.mine,
      publish: async (batch) => {
        await bench.mine.publish(batch);
        throw offline;
      },
    };
    await assert.rejects(send({}, lossy), offline);
    assert.equal(bench.cell(table, 1, 'empleados'), 25);
    bench.type(table, 1, 'cp', '09999');
    const report = await send();
    assert.deepEqual([report.conflicts, report.applied], [[], 1]);
    const row = await bench.row(idOf(1));
    assert.deepEqual([row.version, row.fields['empleados'], row.fields['cp']], [3, 25, '09999']);
    assert.ok(noBatchIsRemembered());
  });

  it('does not take a row back to the version of an answer that was lost, once it was refreshed past it', async () => {
    bench.type(table, 1, 'empleados', 25);
    const lossy: SharedList = {
      ...bench.mine,
      publish: async (batch) => {
        await bench.mine.publish(batch);
        throw offline;
      },
    };
    await assert.rejects(send({}, lossy), offline);
    await bench.change(idOf(1), { nombre_comercial: 'Dos' });
    await refresh(bench.workbook, bench.mine, table.id, bench.options);
    await bench.change(idOf(1), { nombre_comercial: 'Tres' });
    await send();
    assert.equal((await bench.row(idOf(1))).fields['nombre_comercial'], 'Tres');
    await refresh(bench.workbook, bench.mine, table.id, bench.options);
    assert.equal(bench.cell(table, 1, 'nombre_comercial'), 'Tres');
    assert.deepEqual((await collect()).rows, []);
  });

  it('creates a new row once when the answer was lost', async () => {
    bench.addRow(table, { razon_social: 'Nueva', estado: 'SLP' });
    const lossy: SharedList = {
      ...bench.mine,
      publish: async (batch) => {
        await bench.mine.publish(batch);
        throw offline;
      },
    };
    await assert.rejects(send({}, lossy));
    await send();
    assert.equal((await bench.mine.read({ limit: 1 })).total, PLANTS.length + 1);
    assert.deepEqual((await collect()).rows, []);
  });

  it('keeps every edit when the workbook fails between answer and writing back', async () => {
    bench.type(table, 1, 'empleados', 25);
    let changes = 0;
    bench.workbook.beforeStep = (step) => {
      if (step === 'write' && changes++ === 0) throw new Error('Excel stopped');
    };
    await assert.rejects(send());
    bench.workbook.beforeStep = () => undefined;
    await send();
    assert.equal((await bench.row(idOf(1))).version, 2);
    assert.deepEqual((await collect()).rows, []);
  });

  it('keeps what a person types while the batch is under way as an edit on the new version', async () => {
    bench.type(table, 1, 'empleados', 25);
    const typing: SharedList = {
      ...bench.mine,
      publish: (batch) => {
        bench.type(table, 1, 'empleados', 28);
        bench.reorder(table, [1, 0, 3, 2]);
        return bench.mine.publish(batch);
      },
    };
    await send({}, typing);
    assert.deepEqual(bench.column(table, 'empleados'), [28, 10, 40, 30]);
    const { rows } = await collect();
    assert.deepEqual(
      rows.map(({ baseVersion, cells }) => [baseVersion, cells[0]?.base, cells[0]?.mine]),
      [[2, 25, 28]],
    );
  });

  it('stops when asked to between batches and tells what was not sent', async () => {
    const { many, large } = await manyEdits();
    const stop = new AbortController();
    const sizes: number[] = [];
    const watched: SharedList = {
      ...many.mine,
      publish: (batch, options) => {
        sizes.push(batch.edits.length);
        stop.abort();
        return many.mine.publish(batch, { ...options, signal: undefined });
      },
    };
    const report = await publish(many.workbook, watched, large.id, { ...many.options, signal: stop.signal });
    assert.deepEqual([sizes, report.applied, report.cancelled, report.unsent], [[100], 100, true, 150]);
    const rest = await publish(many.workbook, many.mine, large.id, many.options);
    assert.deepEqual([rest.applied, rest.unsent], [150, 0]);
  });

  it('tells what was published before the workbook failed, and goes on from there', async () => {
    const { many, large } = await manyEdits();
    let batches = 0;
    const watched: SharedList = {
      ...many.mine,
      publish: async (batch, options) => {
        const answer = await many.mine.publish(batch, options);
        if (++batches === 2) {
          many.workbook.beforeStep = (step) => {
            if (step === 'write') throw workbookError('protected');
          };
        }
        return answer;
      },
    };
    const report = await publish(many.workbook, watched, large.id, many.options);
    assert.deepEqual(
      [report.applied + report.unsent, report.applied > 100, report.cancelled, report.problems.map(({ code }) => code)],
      [250, true, false, ['protected']],
    );
    many.workbook.beforeStep = () => undefined;
    const rest = await publish(many.workbook, many.mine, large.id, many.options);
    assert.deepEqual([rest.applied, rest.unsent], [report.unsent, 0]);
    assert.deepEqual((await collectEdits(many.workbook, many.mine, large.id, many.options)).rows, []);
  });

  it('rejects when the workbook fails before anything was sent', async () => {
    bench.type(table, 1, 'empleados', 25);
    bench.workbook.beforeStep = (step) => {
      if (step !== 'tables' && step !== 'read') throw workbookError('read-only');
    };
    await assert.rejects(send(), (error: unknown) => error instanceof WorkbookError && error.code === 'read-only');
    bench.workbook.beforeStep = () => undefined;
    assert.equal((await bench.row(idOf(1))).version, 1);
  });

  it('publishes nothing to a list with another history before a refresh', async () => {
    const restored = new LinkedBench();
    await restored.start();
    bench.type(table, 1, 'empleados', 25);
    await assert.rejects(
      send({}, restored.mine),
      (error) => error instanceof WorkbookError && error.code === 'other-history',
    );
    await refresh(bench.workbook, restored.mine, table.id, bench.options);
    assert.equal((await send({}, restored.mine)).applied, 1);
  });

  it('refuses to publish shuffled rows', async () => {
    bench.reorder(table, [3, 2, 1, 0], 1);
    await assert.rejects(send(), (error) => error instanceof WorkbookError && error.code === 'shuffled');
    assert.equal((await bench.row(idOf(0))).version, 1);
  });

  it('sends texts that look like formulas back unchanged', async () => {
    const risky = ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)'];
    risky.forEach((text, row) => bench.type(table, row, 'nombre_comercial', text));
    await send();
    const names = await Promise.all(bench.ids.map(async (id) => (await bench.row(id)).fields['nombre_comercial']));
    assert.deepEqual(names, risky);
  });
});
