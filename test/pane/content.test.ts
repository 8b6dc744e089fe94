import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { ContentRequest } from '../../src/workbook/content/ContentRequest';
import { type HarnessPage, openHarness } from './harness/harnessPage';
import type { Scenario } from './harness/Scenario';

/** The narrowest pane, as the harness opens it. */
const SIZE = { width: 320, height: 760 };

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

describe('the Content page in Chromium', function () {
  // The first build of a machine takes its time; later ones come from the cache.
  this.timeout(300_000);
  let harness: HarnessPage;
  let page: Page;

  before(async () => {
    harness = await openHarness();
    page = harness.page;
    await page.addInitScript({ content: axe });
    await page.reload();
  });

  after(() => harness.close());
  afterEach(() => page.setViewportSize(SIZE));

  const show = (scenario: Partial<Scenario> = {}) => harness.show({ page: 'content', ...scenario });
  const insert = () => page.getByRole('button', { name: /^(Agregar hoja|Add content)/ });
  const ownTable = () => page.getByRole('radio', { name: /^(Una tabla mía|A table of mine)/ }).check();
  const byValue = () => page.getByRole('radio', { name: /^(Valor de transacción|Transaction value)/ });
  const column = (heading: string) => page.getByRole('combobox', { name: heading, exact: true });

  async function asked(): Promise<ContentRequest> {
    const [[, request] = []] = await harness.calls('insertContent');
    return request as ContentRequest;
  }

  const STATES: readonly (readonly [string, Partial<Scenario>, (() => Promise<void>)?])[] = [
    ['a new bill', {}],
    [
      'an HS code of several tables',
      {},
      async () => {
        await page.getByRole('combobox', { name: /^(Bien o parte|Good or part)/ }).selectOption('');
        await page.getByRole('textbox', { name: /^(Código HS|HS code)/ }).fill('8708.29');
      },
    ],
    ['a part by transaction value', {}, () => byValue().check()],
    ['a table', {}, ownTable],
    ['a table with problems', { materials: 'unclear' }, ownTable],
    ['no tables', { materials: 'none' }, ownTable],
    ['tables that cannot be read', { answers: 'broken' }, ownTable],
    ['inserting', { work: 'halfway' }, () => insert().click()],
    ['inserted', {}, () => insert().click()],
    ['failed', { work: 'fails' }, () => insert().click()],
  ];

  for (const [state, scenario, reach] of STATES) {
    for (const { language, dark } of [
      { language: 'es', dark: false },
      { language: 'en', dark: true },
    ] as const) {
      it(`${state}, ${language}, ${dark ? 'dark' : 'light'}: is accessible, without errors, and fits 320 px`, async () => {
        // So high that the bar, which stays at the bottom, covers no field that scrolling would show.
        await page.setViewportSize({ ...SIZE, height: 2000 });
        await show({ ...scenario, language, dark });
        await reach?.();
        // A second look when the first finds something: a colour may still have been changing.
        const first = await barriers(page);
        assert.deepEqual(first.length === 0 ? [] : await barriers(page), []);
        assert.deepEqual(harness.errors, []);
        assert.deepEqual(await outside(page), []);
      });
    }
  }

  it('works with nobody signed in, while the other pages ask who works', async () => {
    await show({ user: null });
    await insert().click();
    await page.getByText('Se agregó la hoja Contenido').waitFor();
    await page.getByRole('tab', { name: 'Catálogo' }).click();
    await page.getByRole('heading', { name: '¿Quién es usted?' }).waitFor();
  });

  it('shows the threshold in force at once, with its section and the day up to which rules are known', async () => {
    await show();
    const card = page.getByRole('status').filter({ hasText: 'Umbral' });
    await card.getByText('70 %', { exact: true }).waitFor();
    await card.getByText(/sección 14\(15\) · reglas al \d+ \w+ \d{4}/).waitFor();
    await page.getByLabel('Día de producción o embarque').fill('2021-07-01');
    await card.getByText('65 %', { exact: true }).waitFor();
    await page.getByRole('radio', { name: 'Valor de transacción (TV)' }).check();
    await card.getByText('75 %', { exact: true }).waitFor();
  });

  it('offers only the methods of the rule, and says why one is missing', async () => {
    await show();
    await page.getByRole('radio', { name: 'Valor de transacción (TV)' }).check();
    await page.getByRole('combobox', { name: 'Bien o parte' }).selectOption('PASSENGER_VEHICLE');
    assert.equal(await page.getByRole('radio', { name: 'Valor de transacción (TV)' }).isDisabled(), true);
    await page.getByText(/no ofrece el valor de transacción/).waitFor();
    await insert().click();
    assert.equal((await asked()).method, 'NC');
  });

  it('takes an HS code, and says what to write when one is not enough', async () => {
    await show();
    await page.getByRole('combobox', { name: 'Bien o parte' }).selectOption('Por código HS…');
    assert.equal(await insert().isDisabled(), true);
    await page.getByRole('textbox', { name: 'Código HS' }).fill('12');
    await page.getByText(/«12» no es una parte/).waitFor();
    assert.equal(await insert().isDisabled(), true);
    await page.getByRole('textbox', { name: 'Código HS' }).fill('4009.12');
    await page.getByRole('status').filter({ hasText: 'Umbral' }).waitFor();
    await insert().click();
    assert.equal((await asked()).part, '4009.12');
  });

  it('asks which good it is where an HS code stands in several tables, and keeps the code where the use settles it', async () => {
    await show();
    await page.getByRole('combobox', { name: 'Bien o parte' }).selectOption('Por código HS…');
    await page.getByRole('textbox', { name: 'Código HS' }).fill('8708.80');
    const choices = page.getByRole('radiogroup', { name: /El código no basta/ }).getByRole('radio');
    assert.equal(await choices.count(), 2);
    assert.equal(await insert().isDisabled(), true);
    await page.getByRole('radio', { name: 'Parte principal de camión pesado, tabla D' }).check();
    assert.equal(await page.getByRole('radio', { name: 'Valor de transacción (TV)' }).isDisabled(), true);
    await insert().click();
    const { part, use } = await asked();
    assert.deepEqual([part, use], ['8708.80', 'HEAVY']);
  });

  it('writes the part where only some goods of an HS code are meant, and asks anew for another code', async () => {
    await show();
    await page.getByRole('combobox', { name: 'Bien o parte' }).selectOption('Por código HS…');
    await page.getByRole('textbox', { name: 'Código HS' }).fill('8708.29');
    await page.getByRole('radio', { name: 'Parte de la tabla A.1: estampados de carrocería' }).check();
    // The rule of the code offers net cost only, though that of the table offers both.
    assert.equal(await page.getByRole('radio', { name: 'Valor de transacción (TV)' }).isDisabled(), true);
    await insert().click();
    const { part, use } = await asked();
    assert.deepEqual([part, use], ['A1', null]);
    await page.getByRole('textbox', { name: 'Código HS' }).fill('8708.99');
    assert.equal(await insert().isDisabled(), true);
  });

  it('asks whether the rule offers transaction value where its threshold depends on that, and anew for another part', async () => {
    await show();
    const question = page.getByRole('radiogroup', { name: /¿La regla de origen del producto ofrece/ });
    await byValue().waitFor();
    assert.equal(await question.count(), 0);
    await byValue().check();
    await page.getByText(/Nota General 11\(k\)\(iii\); Reglamentaciones Uniformes, ss\. 7\(6\) y 15/).waitFor();
    assert.equal(await question.getByRole('radio', { name: 'No sé' }).isChecked(), true);
    await question.getByRole('radio', { name: 'Sí' }).check();
    await page.getByRole('combobox', { name: 'Bien o parte' }).selectOption('C');
    assert.equal(await question.getByRole('radio', { name: 'No sé' }).isChecked(), true);
    await question.getByRole('radio', { name: 'Sí' }).check();
    await insert().click();
    const { method, ruleHasTv } = await asked();
    assert.deepEqual([method, ruleHasTv], ['TV', true]);
  });

  it('leaves out what was said of transaction value once net cost is chosen', async () => {
    await show();
    await byValue().check();
    await page.getByRole('radio', { name: 'Sí', exact: true }).check();
    await page.getByRole('radio', { name: 'Costo neto (NC)' }).check();
    await page.getByRole('radio', { name: 'No sé' }).waitFor({ state: 'detached' });
    await insert().click();
    const { method, ruleHasTv } = await asked();
    assert.deepEqual([method, ruleHasTv], ['NC', null]);
  });

  it('asks for the approved end of the alternative staging regime, without which it is over', async () => {
    await show();
    await page.getByRole('combobox', { name: 'Bien o parte' }).selectOption('ALTERNATIVE_STAGING');
    await page.getByLabel('Día de producción o embarque').fill('2026-11-21');
    assert.equal(await insert().isDisabled(), true);
    await page.getByLabel('Último día del plazo').fill('2027-06-30');
    await insert().click();
    assert.equal((await asked()).approvedEnd, '2027-06-30');
  });

  it('refuses a day before the first threshold, and waits for one that is still typed', async () => {
    await show();
    await page.getByLabel('Día de producción o embarque').fill('2019-01-01');
    assert.equal(await insert().isDisabled(), true);
    await page.getByLabel('Día de producción o embarque').fill('');
    await page.getByText('Complete la parte y la fecha para ver el umbral.').waitFor();
    assert.equal(await insert().isDisabled(), true);
  });

  it('adds a new bill with what was chosen, and leads to the sheet', async () => {
    await show();
    await page.getByRole('checkbox', { name: 'Con filas de ejemplo' }).check();
    await page.getByLabel('Día de producción o embarque').fill('2026-11-21');
    await insert().click();
    assert.deepEqual(await asked(), {
      part: 'B',
      use: null,
      method: 'NC',
      date: '2026-11-21',
      approvedEnd: null,
      ruleHasTv: null,
      language: 'es',
      materials: { kind: 'new', examples: true, allColumns: false },
    });
    await page.getByRole('button', { name: 'Ir a la hoja' }).click();
    assert.deepEqual(await harness.calls('selectCell'), [['selectCell', { sheet: 'Contenido', address: 'B7' }]]);
  });

  it('uses a table as its headings say, and as the person corrects it', async () => {
    await show();
    await ownTable();
    assert.equal(await column('Importe (USD)').inputValue(), 'value');
    await column('Notas').selectOption('Documento');
    await insert().click();
    assert.deepEqual((await asked()).materials, {
      kind: 'own',
      tableId: 'm1',
      columns: [
        { heading: 'No. de parte', field: 'part' },
        { heading: 'Importe (USD)', field: 'value' },
        { heading: 'Origen', field: 'origin' },
        { heading: 'Notas', field: 'document' },
      ],
    });
    await page.getByText('Se agregó la hoja Contenido, que calcula con la tabla Materiales.').waitFor();
  });

  it('keeps apart what was chosen for each table', async () => {
    await show();
    await ownTable();
    await column('Origen').selectOption('(no se usa)');
    await page.getByRole('combobox', { name: 'Tabla' }).selectOption('Costos2 (Hoja2, 3 filas)');
    assert.equal(await column('Origin').inputValue(), 'origin');
  });

  it('says which columns keep it from computing, until they are put right', async () => {
    await show({ materials: 'unclear' });
    await ownTable();
    await page.getByText(/No hay una columna Valor/).waitFor();
    await page.getByText(/Dos columnas significan Origen/).waitFor();
    assert.equal(await insert().isDisabled(), true);
    await column('Gasto').selectOption('Valor');
    await column('Condición de origen').selectOption('(no se usa)');
    await insert().click();
    assert.equal((await asked()).materials.kind, 'own');
  });

  it('says how to make a table where there is none', async () => {
    await show({ materials: 'none' });
    await ownTable();
    await page.getByText('Este libro no tiene tablas de materiales').waitFor();
    assert.equal(await insert().isDisabled(), true);
  });

  it('shows how far it is, and stops on demand', async () => {
    await show({ work: 'halfway' });
    await insert().click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Detener' }).click();
    await page.getByText('Se detuvo; no se agregó ninguna hoja.').waitFor();
  });

  it('can be tried again after a failure', async () => {
    await show({ work: 'fails' });
    await insert().click();
    await page.getByRole('button', { name: 'Reintentar' }).click();
    assert.equal((await harness.calls('insertContent')).length, 2);
  });
});

/** What axe finds; the empty elements by which Fluent keeps the focus in place are never seen or read out. */
function barriers(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: runner } = window as Window & { axe?: { run(where: object, options: object): Promise<AxeResults> } };
    const results = await runner?.run(
      { exclude: [['[data-tabster-dummy]']] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
      },
    );
    if (!results) return ['axe did not run'];
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}

/** Tabs and fields that reach beyond the pane. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=tab], [role=tabpanel]:not([hidden]) *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > document.documentElement.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
