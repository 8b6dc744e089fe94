import assert from 'node:assert/strict';
import type { Workbench } from './workbench';
import { workbench } from './workbench';

describe('Formulas of the grid', () => {
  let bench: Workbench;
  beforeEach(() => {
    bench = workbench();
  });
  afterEach(() => {
    bench.grid.dispose();
  });

  const cases: readonly (readonly [formula: string, value: unknown])[] = [
    ['=SUM(A1:A3)', 6],
    ['=IF(A1=1,"sí","no")', 'sí'],
    ['=ISBLANK(B1)', true],
    ['=IFERROR(1/0,"error")', 'error'],
    ['=LET(x,A2,x*10)', 20],
    ['=XLOOKUP(2,A1:A3,C1:C3)', 'dos'],
    ['=SUM(FILTER(A1:A3,A1:A3>1))', 5],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=SUM(SEQUENCE(4))', 10],
    ['=SUM({1,2;3,4})', 10],
    ['=MATCH("a, b",{"q","a, b"},0)', 2],
    ['=ROWS({"a; b";"c"})', 2],
    ['=SUM({-1.5,2e3;5%,0})', 1998.55],
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=NO.SUCH(1)', '#NAME?'],
    ['=TRUE', true],
    ['=C1&"-"&A1', 'uno-1'],
    ['=COUNTIF(C1:C3,"d*")', 1],
    ['=INDEX(SORT(A1:A3,1,-1),1)', 3],
    ['=MAP(2,LAMBDA(x,x+1))', 3],
  ];

  for (const [formula, value] of cases) {
    it(`give ${String(value)} for ${formula}`, async () => {
      bench.put('A1', [
        [1, null, 'uno'],
        [2, null, 'dos'],
        [3, null, 'tres'],
      ]);
      bench.put('F1', [[formula]]);
      await bench.grid.settled();
      assert.equal(bench.value('F1'), value);
      assert.equal(bench.formula('F1'), formula);
    });
  }

  it('follow what they refer to', async () => {
    bench.put('A1', [[1, '=A1*2', '=B1+1']]);
    await bench.grid.settled();
    bench.put('A1', [[10]]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:C1'), [[10, 20, 21]]);
  });

  it('are not disturbed by SORT, which must not sort the cells it reads', async () => {
    bench.put('A1', [[3], [1], [2]]);
    bench.put('C1', [
      [
        '=SUM(SORT(A1:A3)*{1;10;100})',
        '=SUMPRODUCT(A1:A3,{1;10;100})',
        '=MATCH(3,A1:A3,0)',
        '=INDEX(SORTBY(A1:A3,A1:A3),1)',
        '=INDEX(A1:A3,1)',
      ],
    ]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('C1:G1'), [[321, 213, 1, 1, 3]]);
  });

  it('spill, and show #SPILL! while a cell is in the way', async () => {
    bench.put('A1', [['=SEQUENCE(2,3)']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:C2'), [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    assert.deepEqual(bench.grid.spill(bench.sheet, 0, 0), bench.block('A1:C2'));
    assert.deepEqual(bench.grid.usedBlock(bench.sheet, false), bench.block('A1:C2'));
    bench.put('B2', [['aquí']]);
    await bench.grid.settled();
    assert.deepEqual(bench.values('A1:C2'), [
      ['#SPILL!', null, null],
      [null, 'aquí', null],
    ]);
    assert.equal(bench.grid.spill(bench.sheet, 0, 0), null);
    bench.put('B2', [[null]]);
    await bench.grid.settled();
    assert.equal(bench.value('C2'), 6);
  });

  it('leave nothing behind when a spilling formula is cleared', async () => {
    bench.put('A1', [['=SEQUENCE(3)']]);
    await bench.grid.settled();
    bench.put('A1', [[null]]);
    await bench.grid.settled();
    assert.equal(bench.grid.usedBlock(bench.sheet, false), null);
  });

  it('wait while calculation is suspended, also when suspensions nest', async () => {
    bench.grid.suspendCalculation();
    bench.grid.suspendCalculation();
    bench.put('A1', [[2, '=A1*2']]);
    await bench.grid.settled();
    assert.equal(bench.value('B1'), null);
    bench.grid.resumeCalculation();
    await bench.grid.settled();
    assert.equal(bench.value('B1'), null);
    bench.grid.resumeCalculation();
    await bench.grid.calculated();
    assert.equal(bench.value('B1'), 4);
  });

  it('reach other sheets, by names that need quotes too', async () => {
    const other = bench.grid.addSheet('Mis datos');
    bench.grid.write({ sheet: other, row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 7 }]]);
    bench.put('A1', [["='Mis datos'!A1+1"]]);
    await bench.grid.settled();
    assert.equal(bench.value('A1'), 8);
    bench.grid.renameSheet(other, 'Datos');
    await bench.grid.settled();
    assert.equal(bench.formula('A1'), '=Datos!A1+1');
    assert.equal(bench.value('A1'), 8);
  });
});
