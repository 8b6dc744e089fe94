import assert from 'node:assert/strict';
import type { Workbench } from './workbench';
import { known, workbench } from './workbench';

const ROWS = 10_000;
const COLUMNS = 20;

describe('Much at once in the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  it(`writes, formats and reads a table of ${ROWS} × ${COLUMNS}`, async () => {
    const columns = Array.from({ length: COLUMNS }, (_, c) => `Columna ${c}`);
    const block = { ...bench.block('A1'), rows: ROWS + 1, columns: COLUMNS };
    bench.grid.write(block, [
      columns.map((value) => ({ value })),
      ...Array.from({ length: ROWS }, (_, r) =>
        columns.map((_name, c) => ({ value: c % 2 === 0 ? r * c : `texto ${r}` })),
      ),
    ]);
    bench.grid.formatNumbers(block, '#,##0.00');
    bench.grid.restyle(block, { fill: '#F5F5F5' });
    bench.grid.putTable({ id: 't', name: 'Datos', block, headers: true, totals: false, columns, style: '' });
    bench.grid.write({ ...bench.block('W1'), rows: 1, columns: 1 }, [[{ formula: '=SUM(Datos[Columna 2])' }]]);
    await bench.grid.settled();
    assert.equal(bench.value('W1'), ROWS * (ROWS - 1));
    assert.equal(bench.grid.values(block)[ROWS]?.[18], (ROWS - 1) * 18);
  });

  it('asks 2,000 later functions together', async () => {
    let running = 0;
    let most = 0;
    bench.grid.useFunctions([known('CBO.LATER')], async (call) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return { ok: true, value: Number(call.arguments[0]) * 2 };
    });
    const rows = Array.from({ length: 2000 }, (_, r) => [r, `=CBO.LATER(A${r + 1})`]);
    bench.put('A1', rows);
    await bench.grid.settled();
    assert.deepEqual(bench.values('B1999:B2000'), [[3996], [3998]]);
    assert.ok(most > 100, `at most ${most} ran together`);
  });

  it('calculates on after many other grids were made and disposed', async () => {
    for (let i = 0; i < 20; i += 1) workbench().grid.dispose();
    bench.put('A1', [[2, 3, '=A1*B1']]);
    await bench.grid.settled();
    assert.equal(bench.value('C1'), 6);
  });
});
