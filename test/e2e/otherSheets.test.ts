import assert from 'node:assert/strict';
import { type Preview, startPreview } from '../support/preview';
import type { PreviewBook } from '../support/PreviewBook';

const LONGEST_TEST_MS = 90_000;

/** The sheet that a person looks at, with a chart; and one behind it, with a table. */
const ADD_SHEETS = `Excel.run(async (context) => {
  const seen = context.workbook.worksheets.add('Vista');
  seen.getRange('A1:B3').values = [['Bien', 'VCR'], ['Motor', 0.72], ['Freno', 0.81]];
  seen.charts.add('ColumnClustered', seen.getRange('A1:B3'), 'Columns').setPosition('D2', 'H12');
  const behind = context.workbook.worksheets.add('Detrás');
  behind.getRange('A1:C4').values = [['Clave', 'Parte', 'Suma'], [1, 'a', 9], [2, 'b', 9], [3, 'c', 9]];
  behind.tables.add('A1:C4', true).name = 'Otros';
  seen.activate();
  seen.getRange('B2').select();
  await context.sync();
})`;

/** What the add-in does to the sheet behind, in this order. */
const ACTS: readonly (readonly [string, string])[] = [
  ['rows are added to a table', `table.rows.add(null, [[4, 'd', 9], [5, 'e', 9]]);`],
  ['a row is added in the middle of a table', `table.rows.add(1, [[6, 'f', 9]]);`],
  [
    'rows are added to a table that has something below it',
    `behind.getRange('A12').values = [['x']]; table.rows.add(null, [[7, 'g', 9]]);`,
  ],
  ['rows of a table are deleted', `table.rows.getItemAt(1).delete();`],
  ['a column is added to a table', `table.columns.add(1, null, 'Nueva');`],
  ['a column of a table is deleted', `table.columns.getItem('Nueva').delete();`],
  ['rows are inserted', `behind.getRange('1:2').insert('Down');`],
  ['rows are deleted', `behind.getRange('1:2').delete('Up');`],
  ['columns are inserted', `behind.getRange('A:B').insert('Right');`],
  ['columns are deleted', `behind.getRange('A:B').delete('Left');`],
  [
    'cells are inserted and deleted',
    `behind.getRange('G1:H2').insert('Right'); behind.getRange('G1:H2').delete('Up');`,
  ],
  ['cells are written', `behind.getRange('F1:F2').values = [['=SUM(Otros[Clave])'], ['texto']];`],
  [
    'cells are formatted',
    `const cell = behind.getRange('F1:G3'); cell.format.fill.color = '#FF0000'; cell.format.wrapText = true; cell.numberFormat = '0.0';`,
  ],
  [
    'columns get wider',
    `behind.getRange('A:C').format.columnWidth = 200; behind.getRange('A:C').format.autofitColumns();`,
  ],
  ['rows get higher', `behind.getRange('1:4').format.rowHeight = 60;`],
  [
    'rows and columns are hidden',
    `behind.getRange('3:3').rowHidden = true; behind.getRange('B:B').columnHidden = true;`,
  ],
  ['a table is sorted', `table.sort.apply([{ key: 0, ascending: false }]);`],
  ['a table is filtered', `table.columns.getItem('Clave').filter.applyValuesFilter(['2']);`],
  ['a filter is taken away', `table.clearFilters();`],
  ['a chart is added', `behind.charts.add('Line', behind.getRange('A1:A4'), 'Columns').setPosition('A1', 'H20');`],
  ['panes are frozen', `behind.freezePanes.freezeRows(1);`],
  ['cells are merged', `behind.getRange('J1:K2').merge();`],
  [
    'cells are validated',
    `behind.getRange('L1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };`,
  ],
  ['gridlines are left out', `behind.showGridlines = false;`],
  ['a sheet is added', `context.workbook.worksheets.add('Tercera').getRange('A1').values = [['x']];`],
  ['a sheet is deleted', `context.workbook.worksheets.getItem('Tercera').delete();`],
];

describe('What the add-in does to a sheet behind the one that a person looks at', function () {
  this.timeout(LONGEST_TEST_MS);
  let preview: Preview;
  let book: PreviewBook;
  let seen: string;

  /** The cells as they are drawn, and the chart over them. */
  async function drawn(): Promise<string> {
    await book.grid.evaluate((grid) => grid.settled());
    return book.page.evaluate(async () => {
      for (let frames = 0; frames < 10; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const canvases = document.querySelectorAll<HTMLCanvasElement>(
        'canvas[id^="univer-sheet-main-canvas"], .chart canvas',
      );
      return [...canvases].map((canvas) => `${canvas.id} ${canvas.toDataURL()}`).join('\n');
    });
  }

  before(async () => {
    preview = await startPreview();
    book = await preview.open({ user: 'ana', viewport: { width: 1366, height: 800 } });
    await book.pane.evaluate(ADD_SHEETS);
    await book.page.locator('.chart').waitFor();
    await book.page.waitForTimeout(1000);
    seen = await drawn();
    assert.equal(seen.split('\n').length, 2, 'cells and one chart are drawn');
  });
  after(() => preview.close());
  afterEach(() => assert.deepEqual(book.troubles.splice(0), []));

  for (const [what, act] of ACTS) {
    it(`leaves the drawing alone when ${what}`, async () => {
      await book.pane.evaluate(`Excel.run(async (context) => {
        const behind = context.workbook.worksheets.getItem('Detrás');
        const table = context.workbook.tables.getItem('Otros');
        ${act}
        await context.sync();
      })`);
      assert.ok((await drawn()) === seen, 'something else is drawn');
      assert.equal(await book.grid.evaluate((grid) => grid.activeSheet()), await book.sheet('Vista'));
    });
  }

  it('is drawn once the person looks at that sheet, and no longer when they are back', async () => {
    const [front, behind] = [await book.sheet('Vista'), await book.sheet('Detrás')];
    await book.grid.evaluate((grid, sheet) => grid.activateSheet(sheet), behind);
    assert.ok((await drawn()) !== seen, 'the other sheet is drawn');
    await book.grid.evaluate((grid, sheet) => grid.activateSheet(sheet), front);
    assert.ok((await drawn()) === seen, 'the first sheet is drawn as it was');
  });
});
