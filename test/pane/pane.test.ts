import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { type HarnessPage, openHarness } from './harness/harnessPage';
import type { Scenario } from './harness/Scenario';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Reach = (page: Page) => Promise<void>;

/** Every page and state, and what to do first to reach it. */
const STATES: readonly (readonly [string, Partial<Scenario>, Reach?])[] = [
  ['welcome', { welcomed: false }],
  ['sign-in', { user: null }],
  ['catalogue', {}],
  ['catalogue without tables', { tables: 0 }],
  ['catalogue loading', { answers: 'never' }],
  ['catalogue empty', { answers: 'empty' }],
  ['catalogue offline', { answers: 'offline', online: false }],
  ['catalogue with an open list', {}, (page) => page.getByRole('combobox').nth(2).click()],
  ['columns', {}, (page) => page.getByRole('button', { name: /Elegir columnas|Choose columns/ }).click()],
  ['inserting', { work: 'halfway' }, (page) => page.getByRole('button', { name: /Insertar 43|Insert 43/ }).click()],
  ['inserted', {}, (page) => page.getByRole('button', { name: /Insertar 43|Insert 43/ }).click()],
  ['refreshed with conflicts', {}, (page) => page.getByRole('button', { name: /Actualizar P|Refresh P/ }).click()],
  ['indicators', { page: 'statistics' }],
  ['indicator', { page: 'statistics' }, (page) => page.getByRole('button', { name: /Exportaciones|Exports/ }).click()],
  ['statistics broken', { page: 'statistics', answers: 'broken' }],
  ['changes', { page: 'changes', tables: 2 }],
  ['changes clean', { page: 'changes', edits: 'clean' }],
  ['changes stopped', { page: 'changes', edits: 'stopped' }],
  ['changes without tables', { page: 'changes', tables: 0 }],
  [
    'publishing',
    { page: 'changes', work: 'halfway' },
    (page) => page.getByRole('button', { name: /Publicar 1|Publish 1/ }).click(),
  ],
  [
    'publish failed',
    { page: 'changes', work: 'fails' },
    (page) => page.getByRole('button', { name: /Publicar 1|Publish 1/ }).click(),
  ],
  ['recent publishes', { page: 'changes' }, (page) => page.getByRole('button', { name: /recientes|Recent/ }).click()],
  [
    'history of a row',
    { page: 'changes' },
    (page) => page.getByRole('button', { name: /Historial de T|History of T/ }).click(),
  ],
  ['settings', { page: 'settings' }],
];

/** Every state is looked at in both of these; contrast is checked on the densest states. */
const LOOKS = [
  { language: 'es', dark: false },
  { language: 'en', dark: true },
] as const;
const DENSE = ['catalogue', 'indicator', 'changes', 'settings'];

describe('the pane in Chromium', function () {
  // The first build of a machine takes its time; later ones come from the cache.
  this.timeout(300_000);
  let harness: HarnessPage;
  let page: Page;

  before(async () => {
    harness = await openHarness();
    page = harness.page;
    // By playwright's own channel, so that a new page has it too.
    await page.addInitScript({ content: axe });
  });

  after(() => harness.close());

  const name = (role: 'button' | 'tab' | 'radio' | 'textbox' | 'combobox' | 'heading', text: string | RegExp) =>
    page.getByRole(role, { name: text });

  async function inspect(scenario: Partial<Scenario>, reach: Reach | undefined): Promise<void> {
    await harness.show(scenario);
    if (reach) await reach(page);
    await settled(page);
    // A second look when the first finds something: a colour may still have been changing.
    const first = await accessibilityProblems(page);
    assert.deepEqual(first.length === 0 ? [] : await accessibilityProblems(page), []);
    assert.deepEqual(harness.errors, []);
    assert.deepEqual(await tooWide(page), []);
  }

  for (const [state, scenario, reach] of STATES) {
    for (const { language, dark } of LOOKS) {
      it(`${state}, ${language}, ${dark ? 'dark' : 'light'}: is accessible, without errors, and fits 320 px`, () =>
        inspect({ ...scenario, language, dark }, reach));
    }
  }

  describe('when the system asks for more contrast', () => {
    before(() => page.emulateMedia({ contrast: 'more' }));
    after(() => page.emulateMedia({ contrast: 'no-preference' }));

    for (const [state, scenario, reach] of STATES.filter(([one]) => DENSE.includes(one))) {
      for (const { language, dark } of LOOKS) {
        it(`${state}, ${language}, ${dark ? 'dark' : 'light'}: is accessible`, () =>
          inspect({ ...scenario, language, dark }, reach));
      }
    }
  });

  it('inserts what was searched and chosen, and links to the new table', async () => {
    await harness.show({ tables: 0 });
    await page.getByRole('searchbox', { name: 'Buscar' }).fill('troquel');
    await name('combobox', 'Estado').pressSequentially('quere');
    await page.getByRole('menuitemcheckbox', { name: 'Querétaro' }).click();
    await page.keyboard.press('Escape');
    await name('button', 'Insertar 43 filas').click();
    await name('button', 'Ver tabla').click();
    const [[, request] = []] = await harness.calls('insert');
    assert.deepEqual((request as { filter: unknown }).filter, { text: 'troquel', where: { estado: ['QUE'] } });
    assert.deepEqual(await harness.calls('selectTable'), [['selectTable', 't1']]);
  });

  it('stops an insert and says what is left', async () => {
    await harness.show({ work: 'halfway' });
    await name('button', 'Insertar 43 filas').click();
    await page.getByText('2,400 de 10,000').waitFor();
    await name('button', 'Detener').click();
    await page.getByText('Se detuvo la inserción').waitFor();
  });

  it('moves, removes and adds columns', async () => {
    await harness.show({});
    await name('button', 'Elegir columnas').click();
    await name('button', 'Bajar Razón social').click();
    await name('button', 'Quitar RFC').click();
    await page.getByRole('searchbox', { name: 'Buscar columna' }).fill('duns');
    await name('button', /^Agregar D-U-N-S/).click();
    await name('button', 'Aplicar').click();
    await name('button', 'Insertar 43 filas').click();
    const [[, request] = []] = await harness.calls('insert');
    const { columns } = request as { columns: string[] };
    assert.equal(columns[1], 'razon_social');
    assert.equal(columns.includes('rfc'), false);
    assert.equal(columns.at(-1), 'duns');
  });

  it('publishes with a note, once the duplicate is said to be another plant', async () => {
    await harness.show({ page: 'changes' });
    await page.getByRole('checkbox', { name: /Es otra planta/ }).check();
    await name('textbox', /Nota/).fill('  Visita a planta ');
    await name('button', 'Publicar 2 filas').click();
    await page.getByText('2 filas publicadas.').waitFor();
    assert.deepEqual(await harness.calls('publish'), [
      ['publish', { tableId: 't1', note: 'Visita a planta', notDuplicates: ['9'] }],
    ]);
  });

  it('decides a conflict with another value, refusing one that is no value of the field', async () => {
    await harness.show({ page: 'changes' });
    const field = page.getByRole('group', { name: 'Empleados' });
    await field.getByRole('button', { name: 'Otro valor' }).click();
    await field.getByRole('textbox').fill('muchos');
    await field.getByRole('button', { name: 'Usar este valor' }).click();
    await field.getByText('«muchos» no es un número entero.').waitFor();
    await field.getByRole('textbox').fill('70');
    await field.getByRole('button', { name: 'Usar este valor' }).click();
    assert.deepEqual(await harness.calls('decide'), [
      ['decide', 't1', [{ id: '3', field: 'empleados', keep: 'other', value: 70 }]],
    ]);
  });

  it('takes all of theirs only after asking', async () => {
    await harness.show({ page: 'changes' });
    await name('button', 'Tomar todos los suyos').click();
    assert.deepEqual(await harness.calls('decide'), []);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirmar' }).click();
    await page.getByRole('main').waitFor();
    const [[, , decisions] = []] = await harness.calls('decide');
    assert.deepEqual(
      (decisions as { keep: string }[]).map(({ keep }) => keep),
      ['theirs', 'theirs'],
    );
  });

  it('goes to the cell of a problem', async () => {
    await harness.show({ page: 'changes' });
    await page
      .getByRole('region', { name: /Por corregir/ })
      .getByRole('button')
      .click();
    assert.deepEqual(await harness.calls('selectCell'), [['selectCell', { sheet: 'Proveedores', address: 'D13' }]]);
  });

  it('shows the formula before it inserts it', async () => {
    await harness.show({ page: 'statistics' });
    await name('button', /Exportaciones/).click();
    await page.getByText('122,009.9', { exact: true }).waitFor();
    await name('combobox', 'Periodo').selectOption('2024');
    await page.getByText('=CBO.STAT("exports","CBO",2024)').waitFor();
    await name('button', 'Insertar en Estadísticas!B4').click();
    await page.getByText('Fórmula insertada en Estadísticas!B4.').waitFor();
    assert.deepEqual(await harness.calls('insertFormula'), [
      ['insertFormula', '=CBO.STAT("exports","CBO",2024)', { sheet: 'Estadísticas', address: 'B4' }],
    ]);
  });

  it('never shows the number of one place under the name of another', async () => {
    await harness.show({ page: 'statistics' });
    await name('button', /Exportaciones/).click();
    await page.getByText('122,009.9', { exact: true }).waitFor();
    await name('combobox', 'Lugar').selectOption('Querétaro');
    await page.getByText('18,250.5', { exact: true }).waitFor();
    assert.equal(await page.getByText('122,009.9').count(), 0);
  });

  it('undoes a publish only after asking', async () => {
    await harness.show({ page: 'changes' });
    await name('button', 'Publicaciones recientes').click();
    await name('button', /Deshacer la publicación de Ana/).click();
    assert.deepEqual(await harness.calls('undo'), []);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText('1 fila no se pudo deshacer').waitFor();
    assert.deepEqual(await harness.calls('undo'), [['undo', 'p9']]);
  });

  it('walks the tabs with the arrow keys', async () => {
    await harness.show({});
    await name('tab', 'Catálogo').focus();
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await name('heading', 'Cambios sin publicar').waitFor();
  });

  it('greets, asks who works, and then shows the catalogue', async () => {
    await harness.show({ welcomed: false, user: null, tables: 0 });
    await name('button', 'Empezar').click();
    await name('radio', /Luis/).check();
    await name('button', 'Continuar').click();
    await page.getByText('43 proveedores').waitFor();
  });

  it('changes its language at once', async () => {
    await harness.show({ page: 'settings' });
    await name('radio', 'English').check();
    await name('tab', 'Catalogue').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  it('refuses a service address that is not encrypted', async () => {
    await harness.show({ page: 'settings' });
    await name('textbox', 'Dirección del servicio').fill('http://lista.ejemplo.mx');
    await name('button', 'Conectar').click();
    await page.getByText('Escriba una dirección completa').waitFor();
    assert.deepEqual(await harness.calls('probe'), []);
  });
});

/** Waits until nothing moves any more: two frames without a change of the page. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const seen = document.body.innerHTML.length;
    return new Promise<boolean>((resolve) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          resolve(
            document.body.innerHTML.length === seen &&
              document
                .getAnimations()
                .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
          ),
        ),
      ),
    );
  });
}

/** What axe finds; the empty elements by which Fluent keeps the focus in place are never seen or read out. */
async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const runner = (
      window as Window & { readonly axe?: { run: (where: object, options: object) => Promise<AxeResults> } }
    ).axe;
    const results = await runner?.run(
      { exclude: [['[data-tabster-dummy]']] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Lists that drop down stand at the end of the page, tied to their field by id.
        rules: { region: { enabled: false } },
      },
    );
    return (results?.violations ?? []).map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
    );
  });
}

/** Whatever would have to be scrolled sideways to be seen. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role=tabpanel], [role=dialog] *, [role=alertdialog] *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      .map((element) => `${element.outerHTML.slice(0, 120)}: ${element.scrollWidth} in ${element.clientWidth}`),
  );
}
