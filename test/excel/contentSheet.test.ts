import assert from 'node:assert/strict';
import { functionsMetadata } from '../../scripts/functions/metadata';
import { officeContentSheets } from '../../src/excel/officeContentSheets';
import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { connectFunctions, registerFunctions } from '../../src/functions';
import type { ContentReport, ContentRequest, Materials } from '../../src/workbook/content/ContentRequest';
import { insertContent } from '../../src/workbook/content/insertContent';
import { matchColumns } from '../../src/workbook/content/matchColumns';
import type { Progress, WorkOptions } from '../../src/workbook/Reports';
import { useExcel } from '../support/useExcel';

const EXAMPLES: Materials = { kind: 'new', examples: true, allColumns: true };

describe('A content sheet in Excel, through the real office.js', function () {
  this.timeout(60_000);
  const excel = useExcel();
  let metadata: unknown = null;

  beforeEach(() => {
    if (metadata === null) {
      metadata = functionsMetadata('https://addin.test').es;
      // The library keeps associations for the whole process and complains about repeated ones.
      registerFunctions();
    }
    excel.host.announceFunctions('CBO', metadata);
    connectFunctions({ ask: null, peek: () => null, language: () => 'es', today: () => '2026-11-21' });
  });

  function insert(
    materials: Materials,
    change: Partial<ContentRequest> = {},
    options: WorkOptions = {},
  ): Promise<ContentReport> {
    return insertContent(
      officeWorkbook(),
      officeContentSheets(),
      { part: 'B', method: 'NC', date: '2026-11-21', language: 'es', materials, ...change },
      options,
    );
  }

  const sheetNames = (): string[] => excel.grid.sheets().flatMap(({ name, visible }) => (visible ? [name] : []));

  const idOf = (name: string): string => {
    const found = excel.grid.sheets().find((sheet) => sheet.name === name);
    assert.ok(found, name);
    return found.id;
  };

  const texts = async (sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<string[][]> => {
    await excel.grid.settled();
    return excel.grid.texts({ sheet: idOf(sheet), row, column, rows, columns });
  };

  it('stands before its materials, under names that are free', async () => {
    assert.deepEqual(await insert(EXAMPLES), {
      start: { sheet: 'Contenido', address: 'B7' },
      table: 'Materiales',
      tableSheet: 'Materiales',
    });
    const second = await insert(EXAMPLES);
    assert.deepEqual(
      [second.start.sheet, second.table, second.tableSheet],
      ['Contenido 2', 'Materiales2', 'Materiales 2'],
    );
    assert.deepEqual(sheetNames(), ['Hoja1', 'Contenido', 'Materiales', 'Contenido 2', 'Materiales 2']);
    assert.equal(excel.grid.activeSheet(), idOf('Contenido 2'));
  });

  it('has typed inputs with their rules', async () => {
    await insert(EXAMPLES);
    assert.deepEqual((await texts('Contenido', 6, 1, 5)).flat(), ['B', '', '', 'NC', '2026-11-21']);
    const kinds = [6, 8, 9, 10, 12, 19, 25].map((row) => excel.grid.validation(idOf('Contenido'), row, 1)?.kind);
    assert.deepEqual(kinds, ['list', 'list', 'list', 'date', 'number', 'list', 'number']);
    assert.equal((await texts('Contenido', 7, 0))[0]?.[0], 'parte principal, tabla B');
  });

  it('computes the base of the method as soon as its costs are there', async () => {
    await insert({ kind: 'new', examples: false, allColumns: false });
    assert.deepEqual(await texts('Contenido', 17, 1), [['falta un costo']]);
    const sheet = idOf('Contenido');
    [1080, 15, 25, 32, 8].forEach((cost, index) => excel.grid.type(sheet, 12 + index, 1, String(cost)));
    assert.deepEqual(await texts('Contenido', 24, 1), [['1,000.00']]);
    excel.grid.type(sheet, 9, 1, 'TV');
    assert.deepEqual(await texts('Contenido', 24, 1), [['falta un dato']]);
    excel.grid.type(sheet, 20, 1, '1240');
    excel.grid.type(sheet, 21, 1, '30');
    assert.deepEqual(await texts('Contenido', 24, 1), [['1,210.00']]);
  });

  it('tells the verdict in words and numbers, and what stands in its way', async () => {
    await insert(EXAMPLES);
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 4), [['Cumple VCR', '74.815%', '70.00%', '4.815%']]);
    assert.deepEqual(await texts('Contenido', 30, 0, 1, 2), [['Veredicto', 'Cumple VCR']]);
    const last = await texts('Contenido', 44, 0, 2, 5);
    assert.deepEqual(last, [
      [
        'Aviso',
        '',
        'línea 6 · Origen',
        'Se declara originaria sin certificado; cuenta como no originaria.',
        'UNKNOWN_ORIGIN',
      ],
      ['', '', '', '', ''],
    ]);
  });

  it('changes its verdict with a line, and grows and shrinks below with what it finds', async () => {
    await insert(EXAMPLES);
    await excel.grid.settled();
    const { block, columns } = excel.grid.tables()[0] ?? assert.fail('no table');
    const origin = block.column + columns.indexOf('Origen');
    excel.grid.type(block.sheet, block.row + 5, origin, 'No originario');
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 2), [['No cumple VCR', '67.385%']]);
    assert.deepEqual((await texts('Contenido', 45, 0, 2, 1)).flat(), ['Aviso', '']);
    excel.grid.type(block.sheet, block.row + 5, origin, 'China');
    excel.grid.type(block.sheet, block.row + 1, block.column + columns.indexOf('Valor'), 'mucho');
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 2), [['Sin veredicto', 'No se sabe']]);
    assert.ok((await texts('Contenido', 44, 0, 5, 1)).flat().includes('Error'));
  });

  it('judges by own thresholds as soon as a row of them is complete, and by the published ones without', async () => {
    await insert(EXAMPLES);
    await excel.grid.settled();
    const sheet = idOf('Contenido');
    const type = (cells: readonly string[]) =>
      cells.forEach((text, place) => excel.grid.type(sheet, 9, 10 + place, text));
    type(['B', '', 'NC', '2026-01-01', '80', 'Supuesto']);
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 3), [['No cumple VCR', '74.815%', '80.00%']]);
    assert.match((await texts('Contenido', 42, 1))[0]?.[0] ?? '', /^reglas al .* \+ 1 umbral propio/);
    assert.deepEqual(await texts('Contenido', 27, 1), [['1']]);
    type(['', '', '', '', '', '']);
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 3), [['Cumple VCR', '74.815%', '70.00%']]);
    assert.deepEqual(await texts('Contenido', 27, 1), [['ninguno']]);
  });

  it('takes an HS code of several tables once the use of the part is chosen', async () => {
    await insert(EXAMPLES, { part: '8708.80' });
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 3), [['Sin veredicto', '74.815%', 'No se sabe']]);
    excel.grid.type(idOf('Contenido'), 8, 1, 'Camión pesado');
    assert.deepEqual(await texts('Contenido', 3, 0, 1, 3), [['Cumple VCR', '74.815%', '64.00%']]);
  });

  it('by transaction value gives a verdict once it is told that the rule of the product offers it', async () => {
    await insert(EXAMPLES, { method: 'TV' });
    const sheet = idOf('Contenido');
    const verdict = async () => (await texts('Contenido', 3, 0))[0]?.[0];
    assert.equal(await verdict(), 'No se sabe');
    excel.grid.type(sheet, 19, 1, 'Sí');
    assert.match((await verdict()) ?? '', /^(No cumple|Cumple) VCR$/);
    excel.grid.type(sheet, 19, 1, 'No');
    assert.equal(await verdict(), 'Sin veredicto');
    excel.grid.type(sheet, 9, 1, 'NC');
    assert.equal(await verdict(), 'Cumple VCR');
  });

  it('shows the share of the plants in the CBO, apart from the verdict', async () => {
    await insert(EXAMPLES);
    assert.deepEqual((await texts('Contenido', 26, 3, 2)).flat(), ['Participación: 63.0%', 'Estado conocido: 63.0%']);
  });

  it('follows a new name of its table, in the formula and in what it shows', async () => {
    await insert(EXAMPLES);
    await excel.grid.settled();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Materiales').name = 'Piezas';
      await context.sync();
    });
    assert.deepEqual(await texts('Contenido', 26, 1), [['Piezas']]);
    assert.deepEqual(await texts('Contenido', 3, 0), [['Cumple VCR']]);
  });

  it('knows neither yes nor no while nothing is filled in, and draws nothing', async () => {
    for (const blanks of ['null', 'zero', 'empty'] as const) {
      await excel.restart({ blanks });
      excel.host.announceFunctions('CBO', metadata);
      await insert({ kind: 'new', examples: false, allColumns: false });
      assert.deepEqual(await texts('Contenido', 3, 0, 1, 2), [['No se sabe', 'No se sabe']], blanks);
      assert.deepEqual(await texts('Contenido', 7, 7), [['#N/A']], blanks);
    }
  });

  it('charts the content against the threshold, as shares of one', async () => {
    await insert(EXAMPLES);
    const chart = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Contenido');
      charts.load('items/name');
      await context.sync();
      const [one] = charts.items;
      assert.ok(one && charts.items.length === 1);
      one.load('chartType');
      one.title.load('text');
      one.axes.valueAxis.load('minimum,maximum');
      one.series.load('items/name,items/chartType');
      await context.sync();
      return {
        type: one.chartType,
        title: one.title.text,
        axis: [one.axes.valueAxis.minimum, one.axes.valueAxis.maximum] as unknown[],
        series: one.series.items.map(({ name, chartType }) => [name, chartType]),
      };
    });
    assert.deepEqual(chart, {
      type: 'ColumnClustered',
      title: 'Contenido regional contra el umbral',
      axis: [0, 1],
      series: [
        ['VCR', 'ColumnClustered'],
        ['Umbral', 'Line'],
      ],
    });
  });

  it('leaves the workbook as it was when it is stopped', async () => {
    const stop = new AbortController();
    await assert.rejects(insert(EXAMPLES, {}, { signal: stop.signal, onProgress: () => stop.abort() }), {
      code: 'cancelled',
    });
    assert.deepEqual(sheetNames(), ['Hoja1']);
    assert.deepEqual(await officeWorkbook().tables(), []);
  });

  it('leaves the workbook as it was when Excel fails', async () => {
    for (const step of [0, 2, 4]) {
      const onProgress = ({ done }: Progress) => {
        if (done === step) excel.host.faults.failAfter = 5;
      };
      await assert.rejects(insert(EXAMPLES, {}, { onProgress }), { name: 'WorkbookError', code: 'internal' });
      assert.deepEqual(sheetNames(), ['Hoja1'], String(step));
    }
  });

  describe('on a table of the person', () => {
    async function table(rows: readonly (readonly (string | number)[])[]): Promise<Materials> {
      const headings = rows[0]?.map(String) ?? [];
      const id = await Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getItem('Hoja1')
          .getRangeByIndexes(2, 1, rows.length, headings.length);
        range.values = rows.map((row) => [...row]);
        const made = context.workbook.tables.add(range, true);
        made.name = 'BOM';
        made.load('id');
        await context.sync();
        return made.id;
      });
      return { kind: 'own', tableId: id, columns: matchColumns(headings) };
    }

    it('computes with it, whatever its columns are called', async () => {
      const materials = await table(BOM);
      assert.equal(materials.kind, 'own');
      await insert(materials);
      const sheet = idOf('Contenido');
      [1000, 0, 0, 0, 0].forEach((cost, index) => excel.grid.type(sheet, 12 + index, 1, String(cost)));
      assert.deepEqual(await texts('Contenido', 3, 0, 1, 2), [['Sin veredicto', 'No se sabe']]);
      excel.grid.type(sheet, 14, 7, 'Valor');
      assert.deepEqual(await texts('Contenido', 3, 0, 1, 2), [['Cumple VCR', '80.00%']]);
    });

    it('shows headings as they are, whatever characters they have', async () => {
      const headings = [
        'Valor, USD',
        'El "valor"',
        'a: b',
        '% IVA',
        'x & y (z)',
        'ñ/á',
        '{1}',
        'a+b=c',
        "l'eau",
        'a@b',
      ];
      await insert(await table([headings, headings.map(() => 1)]));
      const shown = await texts('Contenido', 13, 6, headings.length);
      assert.deepEqual(shown.flat(), headings);
    });

    const BOM = [
      ['Clave', 'Gasto # [x]', 'Origen', 'Vigencia desde', 'Vencimiento'],
      ['A', 300, 'Originario', '2026-01-01', '2026-12-31'],
      ['B', 200, 'No originario', '', ''],
    ];

    it('leaves it as it is and shows what each column means, following its headings', async () => {
      const materials = await table(BOM);
      await insert(materials);
      assert.deepEqual(sheetNames(), ['Hoja1', 'Contenido']);
      const mapping = { sheet: idOf('Contenido'), row: 13, column: 6, rows: 5, columns: 2 };
      await excel.grid.settled();
      assert.deepEqual(excel.grid.values(mapping), [
        ['Clave', 'Número de parte'],
        ['Gasto # [x]', null],
        ['Origen', 'Origen'],
        ['Vigencia desde', 'Certificado desde'],
        ['Vencimiento', 'Certificado hasta'],
      ]);
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('BOM').columns.getItemAt(0).name = 'Pieza';
        await context.sync();
      });
      assert.deepEqual(await texts('Contenido', 13, 6), [['Pieza']]);
    });
  });
});
