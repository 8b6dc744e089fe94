import assert from 'node:assert/strict';
import type { GridEvent } from '../../src/grid/Grid';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('What a person does in the grid', () => {
  let bench: Workbench;
  let events: GridEvent[];

  beforeEach(() => {
    bench = workbench();
    events = [];
    bench.grid.onEvent((event) => {
      if (event.kind !== 'calculated') events.push(event);
    });
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  const typed: readonly (readonly [text: string, value: unknown, shown: string])[] = [
    ['12.5', 12.5, '12.5'],
    ['1,234', 1234, '1,234'],
    ['25%', 0.25, '25%'],
    ['2024-03-15', 45366, '2024-03-15'],
    ['verdadero', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ["'0042", '0042', '0042'],
    ["'=1+1", '=1+1', '=1+1'],
    ['=1+2', 3, '3'],
    ['hola', 'hola', 'hola'],
    ['', null, ''],
  ];
  for (const [text, value, shown] of typed) {
    it(`types ${text || 'nothing'} and sees ${shown || 'a blank cell'}`, async () => {
      bench.grid.type(bench.sheet, 0, 0, text);
      await bench.grid.settled();
      assert.equal(bench.value('A1'), value);
      assert.deepEqual(bench.grid.texts(bench.block('A1')), [[shown]]);
    });
  }

  it('is told with the values before and after', async () => {
    bench.put('B2', [[1]]);
    bench.grid.type(bench.sheet, 1, 1, '2');
    await bench.grid.settled();
    assert.deepEqual(events, [{ kind: 'edited', block: bench.block('B2'), before: 1, after: 2 }]);
  });

  it('is told once for each command, undo included', async () => {
    bench.grid.type(bench.sheet, 0, 0, '25%');
    await bench.grid.settled();
    await bench.grid.undo();
    await bench.grid.settled();
    assert.deepEqual(events, [
      { kind: 'edited', block: bench.block('A1'), before: null, after: 0.25 },
      { kind: 'edited', block: bench.block('A1'), before: 0.25, after: null },
    ]);
  });

  it('is not what the add-in does', async () => {
    bench.put('A1', [[1, '=A1+1']]);
    bench.grid.insertLines(bench.block('A1'), 'rows');
    bench.grid.deleteCells(bench.block('A1'), 'up');
    bench.grid.restyle(bench.block('A1'), { bold: true });
    const other = bench.grid.addSheet('Otra');
    bench.grid.activateSheet(other);
    bench.grid.select({ ...bench.block('B2:C3'), sheet: other });
    bench.grid.renameSheet(other, 'Nueva');
    bench.grid.deleteSheet(other);
    await bench.grid.settled();
    assert.deepEqual(events, []);
  });

  it('is told no longer when nobody listens', async () => {
    const heard: GridEvent[] = [];
    const stop = bench.grid.onEvent((event) => heard.push(event));
    stop();
    bench.grid.type(bench.sheet, 0, 0, 'x');
    await bench.grid.settled();
    assert.deepEqual(heard, []);
    assert.equal(events.length, 1);
  });

  it('sees calculated sheets announced', async () => {
    const calculated: GridEvent[] = [];
    bench.grid.onEvent((event) => calculated.push(event));
    bench.put('A1', [['=1+1']]);
    await bench.grid.settled();
    assert.deepEqual(calculated, [{ kind: 'calculated', sheet: bench.sheet }]);
  });
});
