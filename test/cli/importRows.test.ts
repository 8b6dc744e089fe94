import assert from 'node:assert/strict';
import { CliError } from '../../src/cli/CliError';
import { importRows } from '../../src/cli/import/importRows';
import type { ImportReport } from '../../src/cli/import/ImportReport';
import type { Fields } from '../../src/domain/rows/Field';
import { defineList } from '../../src/list/lists/listDescriptions';
import { memoryList } from '../../src/list/memory/memoryList';
import type { User } from '../../src/list/Row';
import type { SharedList } from '../../src/list/SharedList';
import { fileOf } from './support/fileOf';

const definition = defineList('suppliers');
const ana: User = { id: 'ana', name: 'Ana', role: 'steward', organisations: ['cbo'] };
const quetzal: User = { id: 'quetzal', name: 'Quetzal', role: 'editor', organisations: ['sedesu-qro'] };

type As = (user: User) => SharedList;

const newList = (): As => memoryList(definition);

function take(
  as: As,
  lines: readonly string[],
  options: { readonly dryRun?: boolean; readonly overwrite?: boolean; readonly user?: User } = {},
): Promise<ImportReport> {
  const { dryRun = false, overwrite = false, user = ana } = options;
  const onProgress = (): void => undefined;
  return importRows(as(user), fileOf(...lines), { file: 'x.csv', dryRun, overwrite, user, definition, onProgress });
}

const counts = ({ read, created, updated, unchanged, refused }: ImportReport): readonly number[] => [
  read,
  created,
  updated,
  unchanged,
  refused,
];

async function fieldsOf(as: As): Promise<readonly Fields[]> {
  return (await as(ana).read({})).rows.map(({ fields }) => fields);
}

async function change(as: As, user: User, set: Fields): Promise<void> {
  const [row] = (await as(user).read({})).rows;
  assert.ok(row);
  const batch = { publishId: `p${row.version}`, batchId: `b${row.version}` };
  const { results } = await as(user).publish({ ...batch, edits: [{ id: row.id, baseVersion: row.version, set }] });
  assert.equal(results[0]?.status, 'applied');
}

const HEAD = 'nra,Razón social,Estado,Municipio,empleados,otd_pct';
const PLANT = 'A1,Metálica Peña,Querétaro,El Marqués,120,95.5';
const OTHER = 'A2,Forja del Norte,JAL,Zapopan,80,';

describe('a file imported into a list', () => {
  it('creates its rows, reads headings in any spelling and percentages as 0–100', async () => {
    const as = newList();
    assert.deepEqual(counts(await take(as, [HEAD, PLANT, OTHER])), [2, 2, 0, 0, 0]);
    const [first] = await fieldsOf(as);
    assert.equal(first?.otd_pct, 95.5);
    assert.equal(first.estado, 'QUE');
    assert.equal(first.id_sitio, 'A1');
  });

  it('keeps the order of the lines', async () => {
    const as = newList();
    const names = Array.from({ length: 300 }, (_, index) => `Planta ${index}`);
    await take(as, ['nra,Razón social', ...names.map((name, index) => `N${index},${name}`)]);
    assert.deepEqual(
      (await fieldsOf(as)).map(({ razon_social }) => razon_social),
      names,
    );
  });

  it('changes nothing when it is imported again', async () => {
    const as = newList();
    await take(as, [HEAD, PLANT, OTHER]);
    const before = await as(ana).read({});
    assert.deepEqual(counts(await take(as, [HEAD, PLANT, OTHER])), [2, 0, 0, 2, 0]);
    assert.deepEqual((await as(ana).read({})).rows, before.rows);
  });

  it('updates what is new, and a blank erases nothing', async () => {
    const as = newList();
    await take(as, [HEAD, PLANT]);
    assert.deepEqual(counts(await take(as, [HEAD, 'A1,Metálica Peña,,,130,'])), [1, 0, 1, 0, 0]);
    const [row] = await fieldsOf(as);
    assert.equal(row?.empleados, 130);
    assert.equal(row.municipio, 'El Marqués');
    assert.equal(row.otd_pct, 95.5);
  });

  it('does not undo what somebody changed since, unless told to', async () => {
    const as = newList();
    await take(as, [HEAD, PLANT]);
    await change(as, quetzal, { empleados: 150 });
    const report = await take(as, [HEAD, PLANT]);
    assert.deepEqual(counts(report), [1, 0, 0, 1, 0]);
    assert.equal(report.kept.length, 1);
    assert.equal(report.kept[0]?.column, 'empleados');
    assert.match(report.kept[0].sentence.es, /Quetzal/);
    assert.equal((await fieldsOf(as))[0]?.empleados, 150);
    assert.deepEqual(counts(await take(as, [HEAD, PLANT], { overwrite: true })), [1, 0, 1, 0, 0]);
    assert.equal((await fieldsOf(as))[0]?.empleados, 120);
  });

  it('takes a newer value over what somebody changed', async () => {
    const as = newList();
    await take(as, [HEAD, PLANT]);
    await change(as, quetzal, { empleados: 150 });
    const report = await take(as, [HEAD, PLANT.replace('120', '175')]);
    assert.deepEqual([counts(report), report.kept], [[1, 0, 1, 0, 0], []]);
  });

  it('refuses a row whole for one wrong value, with line, column and sentence, and takes the others', async () => {
    const as = newList();
    const report = await take(as, [HEAD, 'A1,X,Querétaro,,muchos,150', OTHER, 'A3,,JAL,,,']);
    assert.deepEqual(counts(report), [3, 1, 0, 0, 2]);
    assert.deepEqual(
      report.refusals.map(({ line, column }) => [line, column]),
      [
        [2, 'empleados'],
        [2, 'otd_pct'],
        [4, 'Razón social'],
      ],
    );
    assert.match(report.refusals[0]?.sentence.es ?? '', /«muchos» no es un número/);
  });

  it('refuses a row that repeats one before it, and one that a separator inside a text shifted', async () => {
    const report = await take(newList(), [HEAD, PLANT, PLANT, 'A4,Uno, dos y tres,JAL,Zapopan,1,2']);
    assert.deepEqual(counts(report), [3, 1, 0, 0, 2]);
    assert.match(report.refusals[0]?.sentence.en ?? '', /repeats that of line 2/);
    assert.match(report.refusals[1]?.sentence.en ?? '', /7 cells/);
  });

  it('finds the headings below a title', async () => {
    const report = await take(newList(), ['Padrón 2026', 'Fuente: SEDESU', '', HEAD, PLANT, 'A3,,JAL,,,']);
    assert.equal(report.reading.headingLine, 4);
    assert.deepEqual(
      report.refusals.map(({ line }) => line),
      [6],
    );
  });

  it('names columns that it does not take', async () => {
    const report = await take(newList(), ['razon_social,color,Razón social', 'X,rojo,Y']);
    assert.deepEqual(report.ignoredColumns, ['color', 'Razón social']);
  });

  for (const [name, lines, sentence] of [
    [
      'the required column is missing',
      ['color,estado', 'rojo,JAL'],
      /Falta la columna «[^»]+»\. Encabezados del archivo: color, estado/,
    ],
    ['no heading is known', ['1,2,3', '4,5,6'], /Falta la columna/],
    ['there are only headings', [HEAD], /no tiene filas/],
  ] as const) {
    it(`is refused with a sentence when ${name}`, async () => {
      await assert.rejects(
        take(newList(), lines),
        (error) => error instanceof CliError && sentence.test(error.sentence.es),
      );
    });
  }

  it('brings names that look like formulas in as text', async () => {
    const as = newList();
    const names = ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)'];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    await take(as, ['razon_social', ...quoted]);
    assert.deepEqual((await fieldsOf(as)).map(({ razon_social: name }) => name).sort(), [...names].sort());
    const guarded = names.map((name) => `"'${name.replaceAll('"', '""')}"`);
    assert.deepEqual(counts(await take(as, ['razon_social', ...guarded])), [4, 0, 0, 4, 0]);
  });
});

describe('rows without an id of their source', () => {
  const head = 'razon_social,nombre_comercial,estado,municipio,cp,empleados';

  it('are found again by name and address', async () => {
    const as = newList();
    const lines = [head, 'Acero SA,Norte,JAL,Zapopan,45010,5', 'Acero SA,Sur,JAL,Zapopan,45010,6', 'Acero SA,,,,,7'];
    assert.deepEqual(counts(await take(as, lines)), [3, 3, 0, 0, 0]);
    assert.deepEqual(counts(await take(as, lines)), [3, 0, 0, 3, 0]);
  });

  it('are found by the name alone when only one plant has it, and refused when several do', async () => {
    const as = newList();
    await take(as, [head, 'Acero SA,Norte,JAL,Zapopan,45010,5', 'Forja SA,Uno,JAL,,,1', 'Forja SA,Dos,JAL,,,2']);
    const report = await take(as, ['Razón social,empleados', 'ACERO  SÁ,9', 'Forja SA,9']);
    assert.deepEqual(counts(report), [2, 0, 1, 0, 1]);
    assert.match(report.refusals[0]?.sentence.es ?? '', /cualquiera de 2 filas/);
  });

  it('are new where anything known is different', async () => {
    const as = newList();
    await take(as, [head, 'Acero SA,Norte,JAL,Zapopan,45010,5']);
    assert.deepEqual(counts(await take(as, [head, 'Acero SA,Norte,QUE,,,5'])), [1, 1, 0, 0, 0]);
  });
});

describe('a dry run', () => {
  const first = [HEAD, PLANT, OTHER];
  const lines = [
    HEAD,
    PLANT.replace('120', '121'),
    OTHER,
    'A3,Nueva,Guanajuato,León,5,',
    'A4,Otra,Querétaro,Colón,5,',
    'A4,Otra,Querétaro,Colón,5,',
    'A5,Mala,Querétaro,Colón,x,',
  ];

  for (const user of [ana, quetzal, { ...ana, id: 'lector', role: 'reader' as const }]) {
    it(`writes nothing and tells what ${user.name} (${user.role}) then does`, async () => {
      const as = newList();
      await take(as, first);
      const before = await as(ana).read({});
      const dry = await take(as, lines, { dryRun: true, user });
      assert.deepEqual(await as(ana).read({}), before);
      const real = await take(as, lines, { user });
      assert.deepEqual({ ...dry, dryRun: false }, real);
      assert.equal(real.read, real.created + real.updated + real.unchanged + real.refused);
    });
  }

  it('tells rows that look like others of the list, as the list itself does', async () => {
    const as = newList();
    const head = 'nra,razon_social,rfc,municipio,cp';
    await take(as, [head, 'A1,Uno,GODE561231GR8,Colón,76270']);
    const twin = [head, 'A2,Dos,GODE561231GR8,Colón,76270', 'A3,Tres,,Colón,76270'];
    const dry = await take(as, twin, { dryRun: true });
    assert.deepEqual(counts(dry), [2, 1, 0, 0, 1]);
    assert.match(dry.refusals[0]?.sentence.es ?? '', /Parece repetir a Uno/);
    assert.deepEqual({ ...dry, dryRun: false }, await take(as, twin));
  });
});

describe('an import that others disturb', () => {
  it('is completed by running it again after it was cut off', async () => {
    const as = newList();
    const lines = [HEAD, ...Array.from({ length: 1_200 }, (_, n) => `S${n},Planta ${n},JAL,Zapopan,${n},`)];
    const real = as(ana);
    let batches = 0;
    const cut: SharedList = {
      ...real,
      publish: (batch) => {
        batches += 1;
        return batches === 2 ? Promise.reject(new Error('cut off')) : real.publish(batch);
      },
    };
    await assert.rejects(
      take(() => cut, lines),
      /cut off/,
    );
    assert.deepEqual(counts(await take(as, lines)), [1_200, 700, 0, 500, 0]);
    assert.equal((await real.read({ limit: 1 })).total, 1_200);
  });

  it('tells a conflict when somebody changes the same value meanwhile, and merges other values', async () => {
    const as = newList();
    await take(as, [HEAD, PLANT]);
    const racing = (set: Fields): SharedList => ({
      ...as(ana),
      publish: async (batch) => {
        await change(as, quetzal, set);
        return as(ana).publish(batch);
      },
    });
    const merged = await take(() => racing({ otd_pct: 90 }), [HEAD, 'A1,Metálica Peña,,,130,']);
    assert.deepEqual(counts(merged), [1, 0, 1, 0, 0]);
    const conflict = await take(() => racing({ empleados: 7 }), [HEAD, 'A1,Metálica Peña,,,140,']);
    assert.deepEqual(counts(conflict), [1, 0, 0, 0, 1]);
    assert.match(conflict.refusals[0]?.sentence.es ?? '', /Quetzal cambió el mismo dato/);
  });
});
