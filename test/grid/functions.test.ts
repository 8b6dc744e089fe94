import assert from 'node:assert/strict';
import type { FunctionCall } from '../../src/grid/Grid';
import type { Workbench } from './workbench';
import { deferring, known, workbench } from './workbench';

describe('Custom functions of the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  async function callsOf(formula: string): Promise<FunctionCall[]> {
    const calls: FunctionCall[] = [];
    bench.grid.useFunctions([known('CBO.TEST')], (call) => {
      calls.push(call);
      return { ok: true, value: 1 };
    });
    bench.put('H9', [[formula]]);
    await bench.grid.settled();
    return calls;
  }

  it('are called by any case, with their full name and the address of their cell', async () => {
    const [call] = await callsOf('=cbo.Test(5)');
    assert.deepEqual(call, { name: 'CBO.TEST', arguments: [5], address: 'Hoja1!H9' });
  });

  it('tell blank cells from 0, and omitted arguments from both', async () => {
    bench.put('A1', [[0], [null], ['x']]);
    const [call] = await callsOf('=CBO.TEST(A1,A2,A3,,A1:A3)');
    assert.deepEqual(call?.arguments, [0, null, 'x', undefined, [[0], [null], ['x']]]);
  });

  it('get errors as texts, booleans as booleans and array constants as matrices', async () => {
    const [call] = await callsOf('=CBO.TEST(#N/A,TRUE,{1,"a";2,"b"},"x")');
    assert.deepEqual(call?.arguments, [
      '#N/A',
      true,
      [
        [1, 'a'],
        [2, 'b'],
      ],
      'x',
    ]);
  });

  it('get the texts of array constants whole, with their commas, semicolons and quotes', async () => {
    const [call] = await callsOf('=CBO.TEST({"Silao, Gto.","a; b";"12"" disco",""})');
    assert.deepEqual(call?.arguments, [
      [
        ['Silao, Gto.', 'a; b'],
        ['12" disco', ''],
      ],
    ]);
  });

  it('get texts as texts, also those that look like dates, amounts or percentages', async () => {
    const [call] = await callsOf('=CBO.TEST("1/7/2024","$100",{"1/7/2024","75%"},75%)');
    assert.deepEqual(call?.arguments, ['1/7/2024', '$100', [['1/7/2024', '75%']], 0.75]);
  });

  it('get computed arrays, such as IF(ISBLANK(range),"",range)', async () => {
    bench.put('A1', [[1, null]]);
    const [call] = await callsOf('=CBO.TEST(IF(ISBLANK(A1:B1),"",A1:B1))');
    assert.deepEqual(call?.arguments, [[[1, '']]]);
  });

  it('show values, spill matrices and give their errors', async () => {
    bench.grid.useFunctions([known('CBO.M'), known('CBO.E')], (call) =>
      call.name === 'CBO.M'
        ? {
            ok: true,
            value: [
              ['a', 1],
              [true, 'b'],
            ],
          }
        : { ok: false, error: '#N/A', message: 'No hay dato.' },
    );
    bench.put('A1', [['=CBO.M()']]);
    bench.put('E1', [['=CBO.E()', '=IFERROR(CBO.E(),"nada")']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:B2'), [
      ['a', 1],
      [true, 'b'],
    ]);
    assert.deepEqual(bench.values('E1:F1'), [['#N/A', 'nada']]);
    assert.equal(bench.grid.functionMessage(bench.sheet, 0, 4), 'No hay dato.');
    assert.equal(bench.grid.functionMessage(bench.sheet, 0, 0), null);
  });

  it('spill as many rows as they give now, and what reads the cells they leave is calculated anew', async () => {
    bench.grid.useFunctions([known('CBO.ROWS')], ({ arguments: [count] }) => ({
      ok: true,
      value: Array.from({ length: Number(count) }, (_row, index) => [`fila ${index + 1}`, index + 1]),
    }));
    bench.put('A1', [[3]]);
    bench.put('C1', [['=CBO.ROWS(A1)']]);
    bench.put('F1', [['=D3', '=IFERROR(INDEX($D$1:$D$50,MATCH("fila 3",$C$1:$C$50,0)),"no está")', '=SUM(D3:D9)']]);
    for (const [count, seen] of [
      [3, [3, 3, 3]],
      [5, [3, 3, 12]],
      [2, [0, 'no está', 0]],
      [4, [3, 3, 7]],
    ] as const) {
      bench.put('A1', [[count]]);
      await bench.grid.settled();
      assert.deepEqual(bench.values('F1:H1'), [seen], `${count} rows`);
      assert.deepEqual(bench.grid.spill(bench.sheet, 0, 2)?.rows, count);
      assert.deepEqual(
        bench
          .values('C1:C9')
          .flat()
          .filter((value) => value !== null).length,
        count,
      );
    }
  });

  it('get the headings and rows of a table as it stands, also when it grows or has one blank row', async () => {
    const seen = new Map<string, FunctionCall['arguments']>();
    bench.grid.useFunctions([known('CBO.BILL')], ({ address, arguments: given }) => {
      seen.set(address, given);
      const [, lines] = given;
      return { ok: true, value: Array.isArray(lines) ? lines.map((_line: unknown, index) => [index]) : 0 };
    });
    bench.put('A1', [
      ['Parte', 'Valor', 'Origen'],
      ['p1', 10, 'MX'],
      ['p2', 20, 'US'],
    ]);
    const table = {
      id: 'table-1',
      name: 'Lista',
      block: bench.block('A1:C3'),
      headers: true,
      totals: false,
      columns: ['Parte', 'Valor', 'Origen'],
      style: 'TableStyleMedium2',
    };
    bench.grid.putTable(table);
    bench.put('F1', [['=CBO.BILL(Lista[#Headers],Lista)']]);
    bench.put('J1', [['=CBO.BILL(Lista[[#Headers],[Parte]:[Valor]],Lista[[Parte]:[Valor]])']]);
    await bench.grid.settled();
    assert.deepEqual(seen.get('Hoja1!F1'), [
      [['Parte', 'Valor', 'Origen']],
      [
        ['p1', 10, 'MX'],
        ['p2', 20, 'US'],
      ],
    ]);
    assert.deepEqual(seen.get('Hoja1!J1'), [
      [['Parte', 'Valor']],
      [
        ['p1', 10],
        ['p2', 20],
      ],
    ]);
    bench.put('A4', [['p3', 30, 'CA']]);
    bench.grid.putTable({ ...table, block: bench.block('A1:C4') });
    await bench.grid.settled();
    assert.deepEqual(bench.values('F1:F4'), [[0], [1], [2], [null]]);
    bench.put('A2', [
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    bench.grid.putTable({ ...table, block: bench.block('A1:C2') });
    await bench.grid.settled();
    assert.deepEqual(seen.get('Hoja1!F1')?.[1], [[null, null, null]]);
    assert.deepEqual(seen.get('Hoja1!J1')?.[1], [[null, null]]);
    assert.deepEqual(bench.values('F1:F4'), [[0], [null], [null], [null]]);
  });

  it('give #VALUE! when they throw or reject, and the pass goes on', async () => {
    bench.grid.useFunctions([known('CBO.THROW'), known('CBO.REJECT')], (call) => {
      if (call.name === 'CBO.THROW') throw new Error('broken');
      return Promise.reject(new Error('broken'));
    });
    bench.put('A1', [['=CBO.THROW()', '=CBO.REJECT()', '=1+1']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:C1'), [['#VALUE!', '#VALUE!', 2]]);
  });

  it('show #GETTING_DATA, which counts as an error, until a later answer comes', async () => {
    const later = deferring();
    bench.grid.useFunctions([known('CBO.LATER')], later.invoke);
    bench.put('A1', [['=CBO.LATER("x")', '=SUM(A1,1)', '=A1*2']]);
    await bench.grid.calculated();
    assert.deepEqual(bench.values('A1:C1'), [['#GETTING_DATA', '#GETTING_DATA', '#GETTING_DATA']]);
    later.calls[0]?.answer({ ok: true, value: 21 });
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:C1'), [[21, 22, 42]]);
    assert.equal(later.calls.length, 1);
  });

  it('ask equal questions once and at the same time as different ones', async () => {
    const later = deferring();
    bench.grid.useFunctions([known('CBO.LATER')], later.invoke);
    bench.put('A1', [
      ['=CBO.LATER("x")', '=CBO.LATER("y")'],
      ['=CBO.LATER("x")', '=CBO.LATER("y")&"!"'],
    ]);
    await bench.grid.calculated();
    assert.deepEqual(later.calls.map(({ call }) => call.arguments[0]).sort(), ['x', 'y']);
    for (const { call, answer } of later.calls) answer({ ok: true, value: `${String(call.arguments[0])}1` });
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:B2'), [
      ['x1', 'y1'],
      ['x1', 'y1!'],
    ]);
  });

  it('keep an answer over inserted rows and ask again when inputs change or cells are recalculated', async () => {
    let asked = 0;
    bench.grid.useFunctions([known('CBO.LATER')], (call) => {
      asked += 1;
      return Promise.resolve({ ok: true, value: `${String(call.arguments[0])} ${asked}` });
    });
    bench.put('A1', [['x'], ['=CBO.LATER(A1)']]);
    await bench.grid.settled();
    assert.equal(bench.value('A2'), 'x 1');
    bench.grid.insertLines(bench.block('A1'), 'rows');
    await bench.grid.settled();
    assert.equal(bench.value('A3'), 'x 1');
    bench.put('A2', [['y']]);
    await bench.grid.settled();
    assert.equal(bench.value('A3'), 'y 2');
    bench.grid.recalculate(bench.block('A3'));
    await bench.grid.settled();
    assert.equal(bench.value('A3'), 'y 3');
    bench.grid.recalculate('all');
    await bench.grid.settled();
    assert.equal(bench.value('A3'), 'y 4');
  });

  it('find their cell when rows are inserted before the answer comes', async () => {
    const later = deferring();
    bench.grid.useFunctions([known('CBO.LATER')], later.invoke);
    bench.put('A1', [['=CBO.LATER("x")']]);
    await bench.grid.calculated();
    bench.grid.insertLines(bench.block('A1:A3'), 'rows');
    later.calls[0]?.answer({ ok: true, value: 5 });
    await bench.grid.settled();
    assert.equal(bench.value('A4'), 5);
  });

  it('refuse too few and too many arguments', async () => {
    bench.grid.useFunctions(
      [{ name: 'CBO.ONE', minArguments: 1, maxArguments: 1, description: '', parameters: ['x'] }],
      () => ({ ok: true, value: 1 }),
    );
    bench.put('A1', [['=CBO.ONE()', '=CBO.ONE(1)', '=CBO.ONE(1,2)']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:C1'), [['#N/A', 1, '#N/A']]);
  });

  it('are unknown when they are taken away', async () => {
    bench.grid.useFunctions([known('CBO.OLD')], () => ({ ok: true, value: 1 }));
    bench.put('A1', [['=CBO.OLD()']]);
    await bench.grid.settled();
    bench.grid.useFunctions([known('CBO.NEW')], () => ({ ok: true, value: 2 }));
    bench.put('A2', [['=CBO.NEW()']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:A2'), [['#NAME?'], [2]]);
  });
});
