import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Locator } from 'playwright-core';
import { ulid } from 'ulid';
import type { Fields } from '../../src/domain/rows/Field';
import type { Row } from '../../src/list/Row';
import { type Preview, startPreview } from '../support/preview';
import type { CellPlace, PreviewBook } from '../support/PreviewBook';

const LONGEST_TEST_MS = 90_000;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Names of the demo catalogue that a careless program would take for formulas. */
const FORMULA_LIKE = ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)'];
const TRADE_NAME = 'Nombre comercial';
const LEGAL_NAME = 'Razón social';
const EMPLOYEES = 'Empleados (personas)';

describe('The preview in Chromium', function () {
  this.timeout(LONGEST_TEST_MS);
  let preview: Preview;
  /** The steward's workbook; she works in it all along. */
  let ana: PreviewBook;
  /** The workbook of an editor of Querétaro, who works in English. */
  let rocio: PreviewBook;

  before(async () => {
    preview = await startPreview();
    ana = await preview.open({ user: 'ana' });
  });
  after(() => preview.close());
  afterEach(() => assert.deepEqual(ana.troubles.splice(0), []));

  const service = () => preview.suppliers('ana');

  /** A plant as the service has it. */
  async function plant(tradeName: string): Promise<Row> {
    const { rows } = await service().read({ where: { estado: ['QUE'] } });
    const found = rows.find(({ fields }) => fields.nombre_comercial === tradeName);
    assert.ok(found, `the service has no ${tradeName}`);
    return found;
  }

  /** Rocío changes a plant of hers from another program. */
  async function rocioPublishes(tradeName: string, set: Fields): Promise<void> {
    const { id, version } = await plant(tradeName);
    const answer = await preview
      .suppliers('rocio')
      .publish({ publishId: ulid(), batchId: ulid(), edits: [{ id, baseVersion: version, set }] });
    assert.deepEqual(
      answer.results.map(({ status }) => status),
      ['applied'],
    );
  }

  const queretaro = (heading: string, tradeName: string): Promise<CellPlace> =>
    ana.cellOf('Proveedores2', heading, TRADE_NAME, tradeName);

  const button = (book: PreviewBook, name: string | RegExp): Locator => book.pane.getByRole('button', { name });

  /** Looks at the edits of a table, as the ribbon button shows them. */
  async function lookAtChanges(book: PreviewBook, table: string): Promise<void> {
    const { block } = await book.table(table);
    await book.grid.evaluate((grid, at) => grid.select(at), { ...block, row: 1, column: 1, rows: 1, columns: 1 });
    await book.press('Publish');
    await book.pane.getByRole('tab', { name: /^(Cambios|Changes)$/, selected: true }).waitFor();
    const check = book.pane.getByRole('button', { name: /^(Revisar de nuevo|Check again)$/, disabled: false });
    await check.click();
    await check.waitFor();
  }

  /** Presses the button once more when a redraw of the pane swallowed the first press. */
  async function publishRow(book: PreviewBook): Promise<void> {
    const done = book.pane.getByText('1 fila publicada.');
    const publish = button(book, 'Publicar 1 fila');
    await publish.click();
    const told = await done.waitFor({ timeout: 6_000 }).then(
      () => true,
      () => false,
    );
    if (told) return;
    if (await publish.isVisible()) await publish.click();
    await done.waitFor();
  }

  it('opens with a linked table, statistics, content and readiness', async () => {
    const sheets = await ana.grid.evaluate((grid) =>
      grid.sheets().flatMap(({ name, visible }) => (visible ? [name] : [])),
    );
    assert.deepEqual(sheets, ['Inicio', 'Proveedores', 'Contenido', 'Materiales', 'Estadísticas', 'Preparación']);
    assert.equal((await ana.table('Proveedores')).block.rows, 86);
    await ana.grid.evaluate((grid) => grid.settled());
    await ana.shows({ sheet: await ana.sheet('Estadísticas'), row: 3, column: 3 }, '122,009.9');
    await ana.shows({ sheet: await ana.sheet('Contenido'), row: 3, column: 0 }, 'Cumple VCR');
    await ana.pane.getByText('220 proveedores').waitFor();
  });

  it('answers the functions that a person types', async () => {
    const sheet = await ana.sheet('Estadísticas');
    assert.equal(await ana.compute({ sheet, row: 19, column: 7 }, '=CBO.STAT("exports","CBO",2024)'), '122009.9');
    assert.equal(await ana.compute({ sheet, row: 20, column: 7 }, '=CBO.RVC(1000,280)'), '0.72');
  });

  it('spills one readiness score per row of the table', async () => {
    const sheet = await ana.sheet('Preparación');
    const [[formula]] = (await ana.formulas({ sheet, row: 4, column: 1, rows: 1, columns: 1 })) as [[string]];
    assert.match(formula, /^=CBO\.READINESS\(Proveedores\[/);
    await ana.compute({ sheet, row: 4, column: 7 }, formula);
    const spill = await ana.grid.evaluate((grid, at) => grid.spill(at, 4, 7), sheet);
    assert.ok(spill);
    assert.deepEqual([spill.rows, spill.columns], [85, 1]);
    const scores = (await ana.values(spill)).flat();
    assert.deepEqual(
      scores.filter((score) => typeof score !== 'number' || score <= 0 || score > 100),
      [],
    );
    assert.ok(new Set(scores).size > 50, 'plants differ');
  });

  it('inserts the suppliers of Querétaro that the pane found', async () => {
    await ana.goTo('Catálogo');
    const state = ana.pane.getByRole('combobox', { name: 'Estado' });
    await state.click();
    await state.fill('quer');
    await ana.pane.getByRole('listbox').or(ana.pane.getByRole('menu')).getByText('Querétaro', { exact: true }).click();
    await ana.page.keyboard.press('Escape');
    await ana.pane.getByText('40 proveedores').waitFor();
    await button(ana, 'Insertar 40 filas').click();
    await ana.pane.getByText('Se insertó la tabla Proveedores2 con 40 filas.').waitFor();
    const { block, columns } = await ana.table('Proveedores2');
    const [, ...rows] = await ana.values(block);
    const column = columns.indexOf('Estado');
    assert.deepEqual([rows.length, ...new Set(rows.map((row) => row[column]))], [40, 'Querétaro']);
    await button(ana, 'Ir a la tabla Proveedores2').waitFor();
  });

  it('keeps names that look like formulas as the texts that they are', async () => {
    const { block, columns } = await ana.table('Proveedores2');
    const column = block.column + columns.indexOf(TRADE_NAME);
    const cells = { ...block, row: block.row + 1, rows: 4, column, columns: 1 };
    assert.deepEqual((await ana.values(cells)).flat(), FORMULA_LIKE);
    await lookAtChanges(ana, 'Proveedores2');
    await ana.pane.getByText('Todo publicado').waitFor();

    const before = await Promise.all(FORMULA_LIKE.map(plant));
    for (const name of FORMULA_LIKE) await ana.type(await queretaro(EMPLOYEES, name), '321');
    await lookAtChanges(ana, 'Proveedores2');
    await button(ana, 'Publicar 4 filas').click();
    await ana.pane.getByText('4 filas publicadas.').waitFor();
    const after = await Promise.all(FORMULA_LIKE.map(plant));
    for (const [index, row] of after.entries()) {
      const old = before[index];
      assert.ok(old);
      assert.deepEqual(row.fields, { ...old.fields, empleados: 321 });
      assert.equal(row.version, old.version + 1);
    }
  });

  it('publishes what a person typed, with a note that stays in the history', async () => {
    const cell = await queretaro('Municipio', 'Celtozar (demo)');
    const { id, fields } = await plant('Celtozar (demo)');
    assert.notEqual(fields.municipio, 'Tequisquiapan');
    await ana.page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 400, y: 300 } });
    await ana.grid.evaluate((grid, at) => grid.select({ ...at, rows: 1, columns: 1 }), cell);
    await ana.page.keyboard.type('Tequisquiapan');
    await ana.page.keyboard.press('Enter');
    await ana.shows(cell, 'Tequisquiapan');

    await lookAtChanges(ana, 'Proveedores2');
    const edits = ana.pane.getByRole('region', { name: /^Ediciones/ });
    await edits.getByText('Tequisquiapan').waitFor();
    assert.match(await edits.innerText(), new RegExp(String(fields.municipio)));
    await ana.pane.getByRole('textbox', { name: /^Nota/ }).fill('Se mudó de planta');
    await publishRow(ana);
    await ana.pane.getByText('Todo publicado').waitFor();

    await button(ana, 'Publicaciones recientes').click();
    await ana.pane.getByText('Se mudó de planta').waitFor();
    const [first, ...older] = (await service().history(id)).toSorted((a, b) => b.version - a.version);
    assert.ok(first && older.length > 0);
    assert.deepEqual(
      [first.note, first.before.municipio, first.after.municipio],
      ['Se mudó de planta', fields.municipio, 'Tequisquiapan'],
    );
  });

  it('undoes a publish from the history', async () => {
    const { fields } = await plant('Celtozar (demo)');
    assert.equal(fields.municipio, 'Tequisquiapan');
    await ana.pane.getByRole('listitem').filter({ hasText: 'Se mudó de planta' }).getByRole('button').click();
    await ana.pane.getByRole('alertdialog').getByRole('button', { name: 'Deshacer' }).click();
    await ana.pane.getByText('1 fila volvió a su valor anterior.').waitFor();
    assert.notEqual((await plant('Celtozar (demo)')).fields.municipio, 'Tequisquiapan');
  });

  it('speaks English when asked', async () => {
    rocio = await preview.open({ user: 'rocio', language: 'en' });
    const sheets = await rocio.grid.evaluate((grid) =>
      grid.sheets().flatMap(({ name, visible }) => (visible ? [name] : [])),
    );
    assert.deepEqual(sheets, ['Start', 'Suppliers', 'Content', 'Materials', 'Statistics', 'Readiness']);
    await rocio.pane.getByText('220 suppliers').waitFor();
    assert.deepEqual(await rocio.page.locator('#strip button[data-action]').allInnerTexts(), [
      'Insert',
      'Refresh',
      'Publish',
      'Pane',
    ]);
    assert.deepEqual(
      [await rocio.page.locator('html').getAttribute('lang'), await rocio.pane.locator('html').getAttribute('lang')],
      ['en', 'en'],
    );
    assert.deepEqual(rocio.troubles, []);
  });

  it('shows a conflict with what another person published first, and publishes the own value on demand', async () => {
    const customers = 'Clientes automotrices activos';
    const { block, columns } = await ana.table('Proveedores');
    const rows = await ana.values(block);
    const name = rows.find((row) => row[columns.indexOf('Estado')] === 'Querétaro')?.[columns.indexOf(LEGAL_NAME)];
    assert.equal(typeof name, 'string');
    const heading = await ana.headingLike('Proveedores', customers);
    const mine = await ana.cellOf('Proveedores', heading, LEGAL_NAME, name ?? null);
    const inEnglish = await rocio.headingLike('Suppliers', 'Active automotive customers');
    const theirs = await rocio.cellOf('Suppliers', inEnglish, 'Legal name', name ?? null);
    const original = await ana.text(mine);
    await ana.type(mine, '41');
    await rocio.type(theirs, '52');
    await lookAtChanges(rocio, 'Suppliers');
    await button(rocio, 'Publish 1 row').click();
    await rocio.pane.getByText('1 row published.').waitFor();
    assert.deepEqual(rocio.troubles, []);
    await rocio.close();

    await lookAtChanges(ana, 'Proveedores');
    await button(ana, 'Publicar 1 fila').click();
    await ana.pane.getByText('1 fila quedó en conflicto.').waitFor();
    const conflict = ana.pane.getByRole('group', { name: customers });
    assert.match(
      (await conflict.innerText()).replace(/\s+/g, ' '),
      new RegExp(`Original ${original} Mío 41 De Rocío.* 52`),
    );
    await ana.shows(mine, '41');
    await conflict.getByRole('button', { name: 'Conservar el mío' }).click();
    await publishRow(ana);
    const { rows: now } = await service().read({ text: name as string });
    assert.ok(now.some(({ fields }) => fields.razon_social === name && fields.clientes_auto === 41));
  });

  it('takes the value of the other person in a conflict', async () => {
    const cell = await queretaro(EMPLOYEES, 'Durmazar (demo)');
    await ana.type(cell, '111');
    await rocioPublishes('Durmazar (demo)', { empleados: 222 });
    await lookAtChanges(ana, 'Proveedores2');
    await button(ana, 'Publicar 1 fila').click();
    const conflict = ana.pane.getByRole('group', { name: 'Empleados' });
    await conflict.getByRole('button', { name: 'Tomar el suyo' }).click();
    await ana.shows(cell, '222');
    await ana.pane.getByText('Todo publicado').waitFor();
    assert.equal((await plant('Durmazar (demo)')).fields.empleados, 222);
  });

  it('holds back a row with a wrong value, says why and leads to its cell', async () => {
    const rfc = await queretaro('RFC', 'Kelmizar (demo)');
    const count = await queretaro(EMPLOYEES, 'Mizquizar (demo)');
    const before = [await ana.text(rfc), await ana.text(count)] as const;
    await ana.type(rfc, 'ABC');
    await ana.type(count, '-5');
    await ana.type(await queretaro(EMPLOYEES, 'Nortezar (demo)'), '77');
    await lookAtChanges(ana, 'Proveedores2');
    const problems = ana.pane.getByRole('region', { name: /^Por corregir/ });
    await problems.getByText(/RFC/).first().waitFor();
    assert.equal(await problems.getByRole('listitem').count(), 2);
    await problems.getByRole('listitem').filter({ hasText: 'RFC' }).getByRole('button', { name: /^Ir a/ }).click();
    await ana.page.waitForFunction(
      ([grid, { sheet, row, column }]) => {
        const at = grid.selection();
        return at.sheet === sheet && at.row === row && at.column === column;
      },
      [ana.grid, rfc] as const,
    );
    await publishRow(ana);
    assert.equal((await plant('Nortezar (demo)')).fields.empleados, 77);
    assert.equal((await plant('Kelmizar (demo)')).fields.rfc, before[0]);
    await ana.type(rfc, before[0]);
    await ana.type(count, before[1]);
    await lookAtChanges(ana, 'Proveedores2');
    await ana.pane.getByText('Todo publicado').waitFor();
  });

  it('keeps edits and known figures without a network, and publishes when it is back', async () => {
    const cell = await queretaro(EMPLOYEES, 'Zunanova (demo)');
    await ana.type(cell, '88');
    await lookAtChanges(ana, 'Proveedores2');
    await button(ana, 'Publicar 1 fila').waitFor();
    ana.goesOffline = true;
    await ana.page.context().setOffline(true);
    try {
      await button(ana, 'Publicar 1 fila').click();
      await ana.pane.getByText('Sin conexión con el servicio').waitFor();
      await ana.pane.getByText('Sin conexión.', { exact: true }).waitFor();
      await ana.shows(cell, '88');
      const sheet = await ana.sheet('Estadísticas');
      assert.equal(await ana.compute({ sheet, row: 22, column: 7 }, '=CBO.STAT("exports","CBO",2024)'), '122009.9');
    } finally {
      await ana.page.context().setOffline(false);
    }
    await button(ana, 'Reintentar').first().click();
    await ana.pane.getByText('1 fila publicada.').waitFor();
    await ana.pane.getByText('Sin conexión.', { exact: true }).waitFor({ state: 'hidden' });
    assert.equal((await plant('Zunanova (demo)')).fields.empleados, 88);
  });

  it('refreshes from the ribbon without losing edits, own columns and formulas', async () => {
    const { block } = await ana.table('Proveedores2');
    const own = { sheet: block.sheet, row: block.row, column: block.column + block.columns };
    await ana.type(own, 'Mi nota');
    await ana.type({ ...own, row: own.row + 1 }, 'Llamar el lunes');
    await ana.type({ ...own, row: own.row + 2 }, '=1+1');
    const edited = await queretaro(EMPLOYEES, 'Quelnova (demo)');
    const changed = await queretaro(EMPLOYEES, 'Tamirnova (demo)');
    await ana.type(edited, '55');
    await rocioPublishes('Tamirnova (demo)', { empleados: 66 });
    await ana.grid.evaluate((grid, at) => grid.select({ ...at, rows: 1, columns: 1 }), changed);
    await ana.press('Refresh');
    await ana.shows(changed, '66');
    await ana.shows(edited, '55');
    assert.deepEqual(await ana.formulas({ ...own, rows: 3, columns: 1 }), [['Mi nota'], ['Llamar el lunes'], ['=1+1']]);
    await ana.shows({ ...own, row: own.row + 2 }, '2');
    assert.notEqual((await plant('Quelnova (demo)')).fields.empleados, 55);
  });

  it('shows each page of the pane at its button, without barriers', async () => {
    await ana.press('Insert');
    await ana.pane.getByRole('tab', { name: 'Catálogo', selected: true }).waitFor();
    assert.deepEqual(await seriousBarriers(ana), []);
    await ana.press('Publish');
    await ana.pane.getByRole('tab', { name: 'Cambios', selected: true }).waitFor();
    assert.deepEqual(await seriousBarriers(ana), []);
    await ana.press('ShowPane');
    await ana.page.locator('#pane').waitFor({ state: 'visible' });
  });
});

/** What axe finds serious in the pane; the empty elements by which Fluent keeps the focus in place are never seen. */
async function seriousBarriers({ pane }: PreviewBook): Promise<readonly string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe: runner } = window as Window & { axe?: { run(where: object): Promise<AxeResults> } };
    const results = await runner?.run({ exclude: [['[data-tabster-dummy]']] });
    if (!results) return ['axe did not run'];
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
}
