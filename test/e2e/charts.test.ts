import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { type Preview, startPreview } from '../support/preview';
import type { PreviewBook } from '../support/PreviewBook';

const LONGEST_TEST_MS = 90_000;

/** What the add-in's page runs: content of two goods against their thresholds, as columns with a line. */
const ADD_CHART = `Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add('Gráfico');
  sheet.activate();
  sheet.getRange('A1:C3').values = [['Bien', 'VCR', 'Umbral'], ['Motor', 0.72, 0.75], ['Freno', 0.81, 0.7]];
  sheet.getRange('B2:C3').numberFormat = [['0.0%']];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
  chart.setPosition('E3', 'I16');
  chart.title.text = 'Contenido';
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
  chart.axes.valueAxis.numberFormat = '0%';
  chart.series.getItemAt(0).format.fill.setSolidColor('#2E8B86');
  chart.series.getItemAt(0).hasDataLabels = true;
  const threshold = chart.series.getItemAt(1);
  threshold.chartType = 'Line';
  threshold.format.line.color = '#B5480F';
  await context.sync();
})`;

describe('Charts of the preview in Chromium', function () {
  this.timeout(LONGEST_TEST_MS);
  let preview: Preview;
  let book: PreviewBook;

  before(async () => {
    preview = await startPreview();
    book = await preview.open({ user: 'ana', viewport: { width: 1366, height: 800 } });
    await book.pane.evaluate(ADD_CHART);
  });
  after(() => preview.close());
  afterEach(() => assert.deepEqual(book.troubles.splice(0), []));

  const chart = (): Locator => book.page.getByRole('img', { name: /^Gráfico «Contenido»/ });

  /** Waits until the chart says this. */
  const says = (text: string): Promise<void> => book.page.getByRole('img', { name: text }).waitFor();

  /** Pixels from the first cell to the chart and its size, on the screen. */
  async function place(): Promise<readonly number[]> {
    const box = await chart().boundingBox();
    const cells = await book.page.locator('.chart-pane').last().boundingBox();
    assert.ok(box && cells);
    return [box.x - cells.x, box.y - cells.y, box.width, box.height].map(Math.round);
  }

  /** Where the cells from one to the other are on their sheet. */
  const cellsAt = async (
    from: readonly [number, number],
    to: readonly [number, number],
  ): Promise<readonly number[]> => {
    const sheet = await book.sheet('Gráfico');
    return book.grid.evaluate(
      (grid, [id, [row, column], [endRow, endColumn]]) => {
        const left = grid.lineStart(id, 'columns', column);
        const top = grid.lineStart(id, 'rows', row);
        return [left, top, grid.lineStart(id, 'columns', endColumn) - left, grid.lineStart(id, 'rows', endRow) - top];
      },
      [sheet, from, to] as const,
    );
  };

  /** Waits until the chart stands on these cells. */
  async function standsOn(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const wanted = await cellsAt(from, to);
    for (let tries = 0; tries < 40 && String(await place()) !== String(wanted); tries += 1)
      await book.page.waitForTimeout(50);
    assert.deepEqual(await place(), wanted);
  }

  /** How many pixels of the drawing have that colour. */
  const painted = (red: number, green: number, blue: number): Promise<number> =>
    chart()
      .locator('canvas')
      .evaluate(
        (canvas: HTMLCanvasElement, [r, g, b]) => {
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          let count = 0;
          for (let at = 0; at < data.length; at += 4)
            if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count += 1;
          return count;
        },
        [red, green, blue] as const,
      );

  it('draws columns and a line over the cells that the add-in named, and says their numbers', async () => {
    await says(
      'Gráfico «Contenido». VCR: Motor 72.0%, Freno 81.0%. Umbral: Motor 75.0%, Freno 70.0%. Eje de 0% a 100%.',
    );
    await standsOn([2, 4], [16, 9]);
    assert.ok((await painted(0x2e, 0x8b, 0x86)) > 3000, 'the columns are drawn');
    assert.ok((await painted(0xb5, 0x48, 0x0f)) > 100, 'the line is drawn');
  });

  it('follows a cell that a person changes', async () => {
    const before = await painted(0x2e, 0x8b, 0x86);
    await book.type({ sheet: await book.sheet('Gráfico'), row: 1, column: 1 }, '0.2');
    await says(
      'Gráfico «Contenido». VCR: Motor 20.0%, Freno 81.0%. Umbral: Motor 75.0%, Freno 70.0%. Eje de 0% a 100%.',
    );
    assert.ok((await painted(0x2e, 0x8b, 0x86)) < before * 0.8, 'the column is lower');
  });

  it('follows a formula', async () => {
    const sheet = await book.sheet('Gráfico');
    await book.compute({ sheet, row: 1, column: 1 }, '=CBO.RVC(1000,400)');
    await book.page.getByRole('img', { name: /VCR: Motor 60\.0%/ }).waitFor();
  });

  it('moves with rows that a person inserts and columns that get wider', async () => {
    await book.pane.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Gráfico');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('F:F').format.columnWidth = 150;
      await context.sync();
    })`);
    await standsOn([3, 4], [17, 9]);
    await book.page.getByRole('img', { name: /VCR: Motor 60\.0%, Freno 81\.0%/ }).waitFor();
  });

  it('scrolls with the sheet, also when the wheel is turned over it', async () => {
    const [left = 0, top = 0] = await place();
    await chart().hover();
    await book.page.mouse.wheel(0, 48);
    for (let tries = 0; tries < 40 && (await place())[1] === top; tries += 1) await book.page.waitForTimeout(50);
    const after = await place();
    assert.deepEqual([after[0], (after[1] ?? 0) < top], [left, true]);
    await book.page.mouse.wheel(0, -480);
    await standsOn([3, 4], [17, 9]);
  });

  it('is seen on its sheet only', async () => {
    const [chartSheet, other] = [await book.sheet('Gráfico'), await book.sheet('Inicio')];
    await book.grid.evaluate((grid, sheet) => grid.activateSheet(sheet), other);
    await chart().waitFor({ state: 'detached' });
    await book.grid.evaluate((grid, sheet) => grid.activateSheet(sheet), chartSheet);
    await chart().waitFor();
  });

  it('is drawn in both parts of a sheet that is frozen under it, and is spoken once', async () => {
    await book.pane.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gráfico').freezePanes.freezeRows(5);
      await context.sync();
    })`);
    await book.page.waitForFunction(() => document.querySelectorAll('.chart').length === 2);
    assert.equal(await chart().count(), 1);
  });

  it('goes with its sheet', async () => {
    await book.pane.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Gráfico').name = 'Otro nombre';
      await context.sync();
    })`);
    await chart().waitFor();
    await book.pane.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Otro nombre').delete();
      await context.sync();
    })`);
    await chart().waitFor({ state: 'detached' });
    assert.equal(await book.page.locator('.chart').count(), 0);
  });
});
