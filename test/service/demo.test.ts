import assert from 'node:assert/strict';
import { readValue } from '../../src/domain/rows/readValue';
import { readRfc } from '../../src/domain/supplier/readRfc';
import { validCertificates } from '../../src/domain/supplier/validCertificates';
import { defineList } from '../../src/list/lists/listDescriptions';
import { memoryList } from '../../src/list/memory/memoryList';
import type { FieldValue } from '../../src/domain/rows/Field';
import type { ListId } from '../../src/list/ListDescription';
import { DEMO_DAY } from '../../src/service/demo/demoCertificates';
import { demoDemands } from '../../src/service/demo/demoDemands';
import { demoSuppliers, DEMO_SOURCE, FORMULA_LIKE_NAMES, type DemoRow } from '../../src/service/demo/demoSuppliers';
import { demoUser, loadDemo, type DemoLists } from '../../src/service/demo/loadDemo';

const suppliers = demoSuppliers();

describe('the demo catalogue', () => {
  it('is the same every time', () => {
    assert.deepEqual(demoSuppliers(), suppliers);
    assert.deepEqual(demoDemands(), demoDemands());
  });

  it('counts 220 catalogued, 85 evaluated and 68 with potential', () => {
    const stages = suppliers.map(({ fields }) => text(fields.etapa));
    const evaluated = stages.filter((stage) => stage !== 'CATALOGADO');
    const promising = evaluated.filter((stage) => stage !== 'EVALUADO');
    assert.deepEqual([stages.length, evaluated.length, promising.length], [220, 85, 68]);
  });

  it('is spread over the five states', () => {
    const states = counted(suppliers.map(({ fields }) => text(fields.estado)));
    assert.deepEqual(Object.keys(states).sort(), ['AGU', 'GUA', 'JAL', 'QUE', 'SLP']);
    assert.ok(Object.values(states).every((plants) => plants >= 25));
  });

  it('says in every row that it is made up, and names no reachable person', () => {
    for (const { fields } of [...suppliers, ...demoDemands()]) {
      assert.equal(fields.fuente, DEMO_SOURCE);
      assert.match(text(fields.razon_social ?? fields.comprador), /\(demo\)/);
      if (fields.correo !== undefined) assert.match(text(fields.correo), /@example\.org$/);
      if (fields.sitio_web !== undefined) assert.match(text(fields.sitio_web), /\.example\.org$/);
      if (fields.telefono !== undefined) assert.match(text(fields.telefono), /^\+52 000 555 0\d{3}$/);
    }
  });

  it('has valid RFCs of companies that cannot exist, some with two plants', () => {
    const rfcs = suppliers.map(({ fields }) => text(fields.rfc));
    for (const rfc of rfcs) {
      const reading = readRfc(rfc);
      assert.ok(reading.ok && reading.checkDigitOk && reading.kind === 'company', rfc);
      assert.match(rfc, /^DEM3\d/);
    }
    assert.equal(Object.values(counted(rfcs)).filter((plants) => plants === 2).length, 10);
  });

  it('has ids that are ULIDs, all different', () => {
    const ids = [...suppliers, ...demoDemands()].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  });

  it('has certificates that expired, expire soon and are good for long', () => {
    const expiries = suppliers
      .flatMap(({ fields }) => texts(fields.certificaciones))
      .flatMap((one) => one.split('@')[1] ?? []);
    const soon = '2027-02-20';
    const kinds = counted(expiries.map((day) => (day < DEMO_DAY ? 'expired' : day <= soon ? 'soon' : 'long')));
    assert.ok((kinds.expired ?? 0) >= 20 && (kinds.soon ?? 0) >= 15 && (kinds.long ?? 0) >= 100, JSON.stringify(kinds));
    assert.ok(
      suppliers.some(({ fields }) => validCertificates(texts(fields.certificaciones), DEMO_DAY)?.has('IATF16949')),
    );
  });

  it('has the processes that the region lacks well represented', () => {
    for (const process of ['2.ESTAM', '1.PLAST.INY', '3.HERR.MOLDE', '5.LAM', '2.LAMIN', '3.CORTE.SUAJE']) {
      const plants = suppliers.filter(({ fields }) => texts(fields.procesos).some((code) => code.startsWith(process)));
      assert.ok(plants.length >= 6, `${process}: ${plants.length}`);
    }
  });

  it('knows much about evaluated plants and little about the others', () => {
    const known = (stage: (etapa: string) => boolean): number => {
      const rows = suppliers.filter(({ fields }) => stage(text(fields.etapa)));
      return rows.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0) / rows.length;
    };
    assert.ok(known((stage) => stage !== 'CATALOGADO') > 50);
    assert.ok(known((stage) => stage === 'CATALOGADO') < 25);
  });

  it('holds legal names that look like formulas', () => {
    const names = suppliers
      .filter(({ fields }) => fields.estado === 'QUE')
      .map(({ fields }) => text(fields.nombre_comercial));
    assert.deepEqual(
      FORMULA_LIKE_NAMES.filter((name) => !names.includes(name)),
      [],
    );
  });

  for (const [list, rows] of [
    ['suppliers', suppliers],
    ['demands', demoDemands()],
  ] as [ListId, readonly DemoRow[]][]) {
    it(`has only values that the list of ${list} takes as they are`, () => {
      const { description, vocabularies } = defineList(list);
      for (const { id, fields } of rows) {
        for (const [name, value] of Object.entries(fields)) {
          const field = description.fields.find((candidate) => candidate.id === name);
          assert.ok(field !== undefined, name);
          assert.deepEqual(
            readValue(field, value, { vocabularies, date1904: false }),
            { ok: true, value },
            `${id} ${name}`,
          );
        }
      }
    });
  }
});

describe('loading the demo', () => {
  const emptyLists = (): DemoLists => ({
    suppliers: memoryList(defineList('suppliers'))(demoUser),
    demands: memoryList(defineList('demands'))(demoUser),
  });

  it('fills empty lists once, each row owned by the organisation of its state', async () => {
    const lists = emptyLists();
    assert.equal(await loadDemo(lists), 232);
    assert.equal(await loadDemo(lists), 0);
    const { rows, total } = await lists.suppliers.read({ where: { estado: ['QUE'] } });
    assert.equal(total, 40);
    assert.deepEqual([...new Set(rows.map(({ organisation }) => organisation))], ['sedesu-qro']);
    assert.equal((await lists.demands.read({})).total, 12);
  });

  it('leaves a list alone that held rows before, even when it holds none now', async () => {
    const lists = emptyLists();
    const [row] = suppliers;
    assert.ok(row !== undefined);
    const send = (batchId: string, edit: object) =>
      lists.suppliers.publish({
        publishId: 'p',
        batchId,
        edits: [{ id: row.id, baseVersion: null, set: {}, ...edit }],
      });
    await send('1', { set: row.fields });
    await send('2', { baseVersion: 1, remove: true });
    assert.equal(await loadDemo(lists), 12);
    assert.equal((await lists.suppliers.read({})).total, 0);
  });
});

const text = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');
const texts = (value: FieldValue | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? value : [];

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
