import assert from 'node:assert/strict';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('Values of the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  it('come back as numbers, booleans, texts and null for blanks', () => {
    bench.put('A1', [[1.5, true, false, 'uno', null]]);
    assert.deepEqual(bench.values('A1:E1'), [[1.5, true, false, 'uno', null]]);
  });

  it('stay texts when they look like formulas, numbers or booleans', async () => {
    bench.grid.write(bench.block('A1:D1'), [
      [{ value: '=1+1' }, { value: '0042' }, { value: 'TRUE' }, { value: '+52 442' }],
    ]);
    bench.put('A2', [['=ISTEXT(A1)', '=ISTEXT(B1)', '=ISTEXT(C1)', '=A1&"!"']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:D2'), [
      ['=1+1', '0042', 'TRUE', '+52 442'],
      [true, true, true, '=1+1!'],
    ]);
    assert.deepEqual(bench.grid.texts(bench.block('A1:C1')), [['=1+1', '0042', 'TRUE']]);
  });

  it('are raw although a number format shows something else', () => {
    bench.put('A1', [[0.256, 45000, 1234.5]]);
    bench.grid.formatNumbers(bench.block('A1:C1'), [['0.0%', 'yyyy-mm-dd', '#,##0.00']]);
    assert.deepEqual(bench.values('A1:C1'), [[0.256, 45000, 1234.5]]);
    assert.deepEqual(bench.grid.texts(bench.block('A1:C1')), [['25.6%', '2023-03-15', '1,234.50']]);
    assert.deepEqual(bench.grid.numberFormats(bench.block('A1:D1')), [['0.0%', 'yyyy-mm-dd', '#,##0.00', 'General']]);
  });

  it('change their type when another type is written', () => {
    bench.put('A1', [['12', true, 3]]);
    bench.grid.write(bench.block('A1:C1'), [[{ value: 12 }, { value: 'x' }, { value: false }]]);
    assert.deepEqual(bench.values('A1:C1'), [[12, 'x', false]]);
  });

  it('are left alone by undefined and cleared by null and by an empty text', () => {
    bench.put('A1', [['a', 'b', 'c']]);
    bench.grid.write(bench.block('A1:C1'), [[undefined, null, { value: '' }]]);
    assert.deepEqual(bench.values('A1:C1'), [['a', null, null]]);
  });

  it('keep line breaks', () => {
    bench.put('A1', [['uno\ndos']]);
    assert.equal(bench.value('A1'), 'uno\ndos');
  });

  it('are errors where a number is none', () => {
    bench.put('A1', [[Number.NaN, Number.POSITIVE_INFINITY]]);
    assert.deepEqual(bench.values('A1:B1'), [['#NUM!', '#NUM!']]);
  });

  it('go beyond the first rows and columns of the sheet', () => {
    const far = { sheet: bench.sheet, row: 30_000, column: 300, rows: 1, columns: 1 };
    bench.grid.write(far, [[{ value: 'lejos' }]]);
    assert.deepEqual(bench.grid.values(far), [['lejos']]);
    assert.deepEqual(bench.grid.usedBlock(bench.sheet, false), far);
  });

  it('bound the used block, with or without formats', () => {
    assert.equal(bench.grid.usedBlock(bench.sheet, true), null);
    bench.put('B2', [[1], [2]]);
    bench.grid.restyle(bench.block('E9'), { bold: true });
    assert.deepEqual(bench.grid.usedBlock(bench.sheet, false), bench.block('B2:B3'));
    assert.deepEqual(bench.grid.usedBlock(bench.sheet, true), bench.block('B2:E9'));
  });
});
