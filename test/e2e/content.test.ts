import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { type Preview, startPreview } from '../support/preview';
import type { CellPlace, PreviewBook } from '../support/PreviewBook';

const LONGEST_TEST_MS = 90_000;

/** Positions on a content sheet, from 0. */
const VERDICT = { row: 3, column: 0 };
const RVC = { row: 3, column: 1 };
const ANSWER = { row: 30, column: 0 };
const COSTS = { row: 12, column: 1 };

const BOM = [
  ['Clave', 'Gasto del periodo', 'Origen', 'Vigencia desde', 'Vencimiento'],
  ['P-1', 600, 'Originario', 46023, 46387],
  ['P-2', 150, 'No originario', '', ''],
];

describe('Regional content in the preview', function () {
  this.timeout(LONGEST_TEST_MS);
  let preview: Preview;
  let book: PreviewBook;

  before(async () => {
    preview = await startPreview();
    book = await preview.open({ user: 'ana' });
    await book.goTo('Contenido');
  });
  after(() => preview.close());
  afterEach(() => assert.deepEqual(book.troubles.splice(0), []));

  const add = (): Locator => book.pane.getByRole('button', { name: 'Agregar hoja de contenido' });
  const on = async (sheet: string, place: { row: number; column: number }): Promise<CellPlace> => ({
    sheet: await book.sheet(sheet),
    ...place,
  });

  /** A table that somebody made by hand, through another program in the workbook. */
  async function makeTable(cells: readonly (readonly (string | number)[])[]): Promise<void> {
    await book.pane.evaluate(
      (values) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('Costos');
          const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
          range.values = values.map((row) => [...row]);
          sheet.tables.add(range, true).name = 'Gastos';
          await context.sync();
        }),
      cells,
    );
  }

  it('adds a sheet with made-up materials that tells its verdict in words and numbers', async () => {
    await book.pane.getByText('70 %', { exact: true }).waitFor();
    await book.pane.getByRole('checkbox', { name: 'Con filas de ejemplo' }).check();
    await add().click();
    await book.pane.getByText('Se agregó la hoja Contenido 2; los materiales están en Materiales 2.').waitFor();
    await book.shows(await on('Contenido 2', VERDICT), 'Cumple VCR');
    await book.shows(await on('Contenido 2', RVC), '74.395%');
    assert.equal(await book.text(await on('Contenido 2', ANSWER)), 'Veredicto');
  });

  it('changes its verdict when the origin of a line changes', async () => {
    const origin = await book.cellOf('Materiales2', 'Origen', 'Número de parte', 'AR-5200');
    await book.type(origin, 'No originario');
    await book.shows(await on('Contenido 2', VERDICT), 'No cumple VCR');
    await book.shows(await on('Contenido 2', RVC), '66.965%');
    await book.type(origin, 'Originario');
    await book.shows(await on('Contenido 2', VERDICT), 'Cumple VCR');
  });

  it('answers a wrong value with its line and column instead of a verdict', async () => {
    const value = await book.cellOf('Materiales2', 'Valor', 'Número de parte', 'RD-3310');
    await book.type(value, 'caro');
    await book.shows(await on('Contenido 2', VERDICT), 'Sin veredicto');
    await book.shows(await on('Contenido 2', { row: 44, column: 0 }), 'Error');
    await book.shows(await on('Contenido 2', { row: 44, column: 2 }), 'línea 3 · Valor');
    await book.type(value, '96.4');
    await book.shows(await on('Contenido 2', VERDICT), 'Cumple VCR');
  });

  it('leads back to the sheet', async () => {
    await book.grid.evaluate((grid, sheet) => grid.activateSheet(sheet), await book.sheet('Inicio'));
    await book.pane.getByRole('button', { name: 'Ir a la hoja' }).click();
    await book.page.waitForFunction(([grid, sheet]) => grid.activeSheet() === sheet && grid.selection().row === 6, [
      book.grid,
      await book.sheet('Contenido 2'),
    ] as const);
  });

  it('says which column of a table is missing, and computes once the person has said which one it is', async () => {
    await makeTable(BOM);
    await book.pane.getByRole('radio', { name: 'Una tabla mía de este libro' }).check();
    await book.pane.getByRole('combobox', { name: 'Tabla' }).selectOption('Gastos (Costos, 2 filas)');
    await book.pane.getByText(/No hay una columna Valor/).waitFor();
    assert.equal(await add().isDisabled(), true);
    await book.pane.getByRole('combobox', { name: 'Gasto del periodo' }).selectOption('Valor');
    await book.pane.getByText(/No hay una columna Valor/).waitFor({ state: 'hidden' });
    await add().click();
    await book.pane.getByText('Se agregó la hoja Contenido 3, que calcula con la tabla Gastos.').waitFor();
    await book.shows(await on('Contenido 3', VERDICT), 'No se sabe');
    for (const [index, cost] of [1000, 0, 0, 0, 0].entries()) {
      await book.type(await on('Contenido 3', { ...COSTS, row: COSTS.row + index }), String(cost));
    }
    await book.shows(await on('Contenido 3', VERDICT), 'Cumple VCR');
    await book.shows(await on('Contenido 3', RVC), '85.00%');
  });

  it('leaves the table of the person as it was', async () => {
    const { block } = await book.table('Gastos');
    assert.deepEqual(
      (await book.values(block)).map((row) => row.map((cell) => cell ?? '')),
      BOM,
    );
  });
});
