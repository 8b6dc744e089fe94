import assert from 'node:assert/strict';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('Undo in the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  it('has nothing to undo at first', async () => {
    assert.equal(await bench.grid.undo(), false);
    assert.equal(await bench.grid.redo(), false);
  });

  it('takes back and repeats one act', async () => {
    bench.put('A1', [[1]]);
    bench.put('A1', [[2]]);
    assert.equal(await bench.grid.undo(), true);
    assert.equal(bench.value('A1'), 1);
    assert.equal(await bench.grid.redo(), true);
    assert.equal(bench.value('A1'), 2);
  });

  it('takes a group back as one step, the last act first, also when groups nest', async () => {
    bench.put('A1', [['antes']]);
    bench.grid.beginUndoGroup();
    bench.put('A1', [[1]]);
    bench.grid.beginUndoGroup();
    bench.put('A1', [[2]]);
    bench.grid.formatNumbers(bench.block('A1'), '0.00');
    bench.grid.endUndoGroup();
    bench.grid.insertLines(bench.block('A1'), 'rows');
    bench.grid.endUndoGroup();
    await bench.grid.undo();
    assert.equal(bench.value('A1'), 'antes');
    assert.deepEqual(bench.grid.numberFormats(bench.block('A1')), [['General']]);
    await bench.grid.redo();
    assert.equal(bench.value('A2'), 2);
    assert.deepEqual(bench.grid.numberFormats(bench.block('A2')), [['0.00']]);
  });

  it('restores formulas, formats and cleared contents', async () => {
    bench.put('A1', [[2, '=A1*3']]);
    bench.grid.restyle(bench.block('A1:B1'), { bold: true, fill: '#FFEEAA' });
    await bench.grid.settled();
    bench.grid.clear(bench.block('A1:B1'), 'all');
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:B1'), [[null, null]]);
    await bench.grid.undo();
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:B1'), [[2, 6]]);
    assert.equal(bench.formula('B1'), '=A1*3');
    assert.equal(bench.grid.style(bench.block('A1:B1')).fill, '#FFEEAA');
  });

  it('leaves formulas alone when formats come, go and come back', async () => {
    bench.put('A1', [[2, '=A1*3']]);
    await bench.grid.settled();
    bench.grid.restyle(bench.block('A1:B1'), { bold: true });
    bench.grid.formatNumbers(bench.block('A1:B1'), '0.00');
    await bench.grid.undo();
    await bench.grid.redo();
    await bench.grid.undo();
    bench.grid.clear(bench.block('A1:B1'), 'formats');
    bench.put('A1', [[5]]);
    await bench.grid.settled();
    assert.equal(bench.formula('B1'), '=A1*3');
    assert.equal(bench.value('B1'), 15);
  });

  it('forgets the oldest steps rather than fill the memory', async () => {
    const block = { ...bench.block('A1'), rows: 5000, columns: 30 };
    const rows = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => ({ value: 1 })));
    for (let step = 0; step < 5; step += 1) bench.grid.write(block, rows);
    let undone = 0;
    while (await bench.grid.undo()) undone += 1;
    assert.ok(undone >= 1 && undone < 5, `${undone} steps were kept`);
  });
});
