import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

/** Writes one value into a cell of the given format and reads it back. */
const typed = (
  value: string | number | boolean,
  format = 'General',
): Promise<{ value: unknown; format: unknown; formula: unknown }> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,numberFormat,formulas');
    await context.sync();
    return {
      value: (cell.values as unknown[][])[0]?.[0],
      format: (cell.numberFormat as unknown[][])[0]?.[0],
      formula: (cell.formulas as unknown[][])[0]?.[0],
    };
  });

describe('A value written through values is read as typed:', () => {
  useExcel({ now: () => new Date('2026-03-04T12:00:00Z') });

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['00123', 123, 'General'],
    ['-1.5e3', -1500, 'General'],
    ['12%', 0.12, '0%'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['2024-01-15', 45306, 'yyyy-mm-dd'],
    ['15/01/2024', 45306, 'dd/mm/yyyy'],
    ['1/2', 46054, 'd-mmm'],
    ['TRUE', true, 'General'],
    ["'=1+1", '=1+1', 'General'],
    ["'00123", '00123', 'General'],
    ['Querétaro', 'Querétaro', 'General'],
    ['- nota al margen', '- nota al margen', 'General'],
    ['@usuario', '@usuario', 'General'],
    ['31/02/2024', '31/02/2024', 'General'],
  ];
  for (const [input, value, format] of cases) {
    it(`${JSON.stringify(input)} becomes ${JSON.stringify(value)}`, async () => {
      const cell = await typed(input);
      assert.deepEqual([cell.value, cell.format], [value, format]);
    });
  }

  for (const formula of ['=1+1', '-1+1', '+A1', '@SUM(1)']) {
    it(`${formula} becomes a formula`, async () => {
      const cell = await typed(formula);
      assert.match(String(cell.formula), /^=/);
    });
  }

  for (const text of ['=1+1', '00123', '-1+1', '@SUM(1)', '2024-01-15', 'TRUE']) {
    it(`${text} stays text in a cell formatted as text`, async () => {
      const cell = await typed(text, '@');
      assert.deepEqual([cell.value, cell.format], [text, '@']);
    });
  }

  it('a number becomes text in a cell formatted as text', async () => {
    assert.equal((await typed(76100, '@')).value, '76100');
  });

  it('a text too long for a cell is refused', async () => {
    await assert.rejects(typed('x'.repeat(32_768)), { code: 'InvalidArgument' });
  });
});
