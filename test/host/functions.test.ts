import assert from 'node:assert/strict';
import type { Blanks } from '../../src/host/functions/readArguments';
import { useExcel } from '../support/useExcel';

const parameter = (name: string, options: Readonly<Record<string, unknown>> = {}): unknown => ({
  name,
  type: 'any',
  ...options,
});

const matrix = { dimensionality: 'matrix' };

const METADATA = {
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [parameter('x', { type: 'number' })], result: {} },
    { id: 'KIND', name: 'KIND', parameters: [parameter('x')], result: {} },
    { id: 'ROWS', name: 'ROWS', parameters: [parameter('range', matrix)], result: matrix },
    { id: 'FAIL', name: 'FAIL', parameters: [parameter('how', { type: 'string' })], result: {} },
    {
      id: 'GREET',
      name: 'GREET',
      parameters: [parameter('name'), parameter('greeting', { optional: true })],
      result: {},
    },
    { id: 'SLOW', name: 'SLOW', parameters: [parameter('x')], result: {}, options: { cancelable: true } },
  ],
};

const kind = (value: unknown): string =>
  value === null ? 'null' : value === '' ? 'empty' : `${typeof value} ${JSON.stringify(value)}`;

describe('Custom functions, through the real office.js', () => {
  const excel = useExcel();

  let associated = false;

  beforeEach(() => {
    excel.host.announceFunctions('CBO', METADATA);
    // The library keeps associations for the whole process and complains about repeated ones.
    if (associated) return;
    associated = true;
    CustomFunctions.associate('DOUBLE', (x: number) => x * 2);
    CustomFunctions.associate('KIND', (x: unknown) => kind(x));
    CustomFunctions.associate('ROWS', (range: unknown[][]) => range.map((row) => [row.map(kind).join('|')]));
    CustomFunctions.associate('GREET', (name: string, greeting: string | null) => `${greeting ?? 'Hola'}, ${name}`);
    CustomFunctions.associate('FAIL', (how: string) => {
      if (how === 'na') return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'No hay dato');
      throw new Error(how);
    });
    CustomFunctions.associate('SLOW', (x: unknown) => Promise.resolve(`slow ${String(x)}`));
  });

  /** Writes formulas down column C, waits for their values and answers them. */
  async function values(...formulas: readonly string[]): Promise<unknown[]> {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 2, formulas.length, 1);
      range.formulas = formulas.map((formula) => [formula]);
      await context.sync();
    });
    await excel.grid.settled();
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRangeByIndexes(0, 2, formulas.length, 1)
        .load('values');
      await context.sync();
      return range.values.map(([value]: unknown[]) => value);
    });
  }

  const write = (address: string, cells: unknown[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = cells;
      await context.sync();
    });

  it('answer cells, many in one message', async () => {
    const formulas = Array.from({ length: 50 }, (_cell, index) => `=CBO.DOUBLE(${index})`);
    assert.deepEqual(
      await values(...formulas),
      formulas.map((_formula, index) => index * 2),
    );
    assert.equal(excel.host.functions.invocations, 50);
  });

  it('take part in formulas', async () => {
    assert.deepEqual(await values('=CBO.DOUBLE(CBO.DOUBLE(2))+1'), [9]);
  });

  it('are refused texts where they want numbers, without being asked', async () => {
    await write('A1', [['abc']]);
    assert.deepEqual(await values('=CBO.DOUBLE(A1)'), ['#VALUE!']);
    assert.equal(excel.host.functions.invocations, 0);
  });

  it('give their error to the cell, with its message', async () => {
    assert.deepEqual(await values('=CBO.FAIL("na")', '=CBO.FAIL("x")'), ['#N/A', '#VALUE!']);
    assert.equal(excel.grid.functionMessage(excel.grid.activeSheet(), 0, 2), 'No hay dato');
  });

  it('pass on an error among their arguments without being asked', async () => {
    await write('A1', [['=1/0']]);
    assert.deepEqual(await values('=CBO.KIND(A1)'), ['#DIV/0!']);
    assert.equal(excel.host.functions.invocations, 0);
  });

  it('get null for an omitted argument', async () => {
    assert.deepEqual(await values('=CBO.GREET("Ana")', '=CBO.GREET("Ana","Buenas")'), ['Hola, Ana', 'Buenas, Ana']);
  });

  it('are asked once per cell when a single value is wanted and a range is given', async () => {
    await write('A1:A3', [[1], [2], [3]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('E1').formulas = [['=CBO.DOUBLE(A1:A3)']];
      await context.sync();
    });
    await excel.grid.settled();
    await Excel.run(async (context) => {
      const spilled = context.workbook.worksheets.getActiveWorksheet().getRange('E1:E3').load('values');
      await context.sync();
      assert.deepEqual(spilled.values, [[2], [4], [6]]);
    });
  });

  const blanks: readonly (readonly [Blanks, string])[] = [
    ['zero', 'number 0'],
    ['null', 'null'],
    ['empty', 'empty'],
  ];
  for (const [option, seen] of blanks) {
    it(`see a blank cell as ${seen} when the host hands blanks over as ${option}`, async () => {
      excel.host.functions.blanks = option;
      await write('A1:B1', [['x', null]]);
      assert.deepEqual(await values('=CBO.KIND(B1)', '=CBO.ROWS(A1:B1)'), [seen, `string "x"|${seen}`]);
    });
  }

  it('do not keep a batch from reading while they are pending', async () => {
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.formulas = [['=CBO.SLOW(1)', '=1+1']];
      cells.load('values');
      await context.sync();
      assert.deepEqual((cells.values as unknown[][])[0]?.[1], 2);
    });
    await excel.grid.settled();
  });

  it('are asked again when their sheet is calculated anew', async () => {
    assert.deepEqual(await values('=CBO.DOUBLE(4)'), [8]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().calculate(true);
      await context.sync();
    });
    await excel.grid.settled();
    assert.equal(excel.host.functions.invocations, 2);
  });

  it('leave #N/A in the cells whose calls are cancelled', async () => {
    excel.host.functions.becomeUnready();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [['=CBO.SLOW(1)']];
      await context.sync();
    });
    await excel.grid.calculated();
    excel.host.functions.cancelAll();
    await excel.grid.settled();
    assert.deepEqual(excel.grid.values({ sheet: excel.grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 }), [
      ['#N/A'],
    ]);
  });
});
