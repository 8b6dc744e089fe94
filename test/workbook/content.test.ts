import assert from 'node:assert/strict';
import { deductionKind } from '../../src/domain/content/bill/deductionKind';
import { billReport } from '../../src/domain/content/bill/billReport';
import { contentOfBill } from '../../src/domain/content/bill/contentOfBill';
import { readBill } from '../../src/domain/content/bill/readBill';
import { severityWords } from '../../src/workbook/content/page/severityWords';
import { verdictMarks } from '../../src/workbook/content/page/verdictMarks';
import { billFields } from '../../src/domain/content/bill/billFields';
import { overriddenTables } from '../../src/domain/content/overrides';
import { readPartUse } from '../../src/domain/content/partUse';
import { yesNoWord } from '../../src/domain/rows/yesNoWord';
import { askOrigin } from '../domain/content/bill/asking';
import { billChoices } from '../../src/workbook/content/billChoices';
import { columnProblems } from '../../src/workbook/content/columnProblems';
import type { ContentRequest, Materials } from '../../src/workbook/content/ContentRequest';
import { headingContent } from '../../src/workbook/content/page/headingContent';
import { insertContent } from '../../src/workbook/content/insertContent';
import { matchColumns } from '../../src/workbook/content/matchColumns';
import type { NewPage, PageArea } from '../../src/workbook/content/page/NewPage';
import { ownTables } from '../../src/workbook/content/ownTables';
import type { NewTable } from '../../src/workbook/Workbook';
import { contentAt, MemoryContentSheets } from '../support/MemoryContentSheets';
import { MemoryWorkbook } from '../support/MemoryWorkbook';

const NEW: Materials = { kind: 'new', examples: false, allColumns: false };
const EXAMPLES: Materials = { kind: 'new', examples: true, allColumns: false };

const BOM: NewTable = {
  sheetName: 'Costos',
  tableName: 'BOM',
  columns: ['Clave', 'Gasto', '#1 [x]'].map((heading) => ({
    heading,
    numberFormat: 'General',
    width: 80,
    hidden: false,
    pickList: null,
  })),
  values: [['A', 1, 2]],
  leftMark: '-',
};

describe('A content sheet', () => {
  let workbook: MemoryWorkbook;
  let sheets: MemoryContentSheets;

  beforeEach(() => {
    workbook = new MemoryWorkbook();
    sheets = new MemoryContentSheets(workbook);
  });

  const insert = (materials: Materials, change: Partial<ContentRequest> = {}) =>
    insertContent(workbook, sheets, {
      part: 'B',
      method: 'NC',
      date: '2026-11-21',
      language: 'es',
      materials,
      ...change,
    });

  async function page(materials: Materials, change: Partial<ContentRequest> = {}): Promise<NewPage> {
    await insert(materials, change);
    const last = sheets.pages.at(-1);
    assert.ok(last);
    return last;
  }

  async function bill(materials: Materials, change: Partial<ContentRequest> = {}): Promise<NewTable> {
    await insert(materials, change);
    const last = sheets.bills.at(-1);
    assert.ok(last);
    return last;
  }

  const own = async (): Promise<Materials> => {
    const { tableId } = await workbook.insertTable(BOM);
    return {
      kind: 'own',
      tableId,
      columns: [
        { heading: 'Clave', field: 'part' },
        { heading: 'Gasto', field: 'value' },
        { heading: '#1 [x]', field: null },
      ],
    };
  };

  const formulaIn = (made: NewPage, address: string): string => {
    const content = contentAt(made, address);
    assert.ok(content !== null && 'formula' in content, address);
    return content.formula;
  };

  it('asks the function for the table by name, with blanks as unknown', async () => {
    assert.equal(
      formulaIn(await page(NEW), 'A31'),
      '=CBO.CONTENT(Materiales[#Headers],IF(ISBLANK(Materiales[#Data]),"",Materiales[#Data]),' +
        'IF(ISNUMBER($B$25),$B$25,""),IF(ISBLANK($B$7),"",$B$7),IF(ISBLANK($B$10),"",$B$10),IF(ISBLANK($B$11),"",$B$11),,' +
        'IF(ISNUMBER($B$26),$B$26,""),IF(ISBLANK($K$8:$P$16),"",$K$8:$P$16),IF(ISBLANK($B$9),"",$B$9),' +
        'IF(ISBLANK($L$19),"",$L$19),IF(ISBLANK($B$20),"",$B$20))',
    );
  });

  it('holds what was asked as typed cells', async () => {
    const made = await page(NEW);
    assert.deepEqual(
      ['B7', 'B9', 'B10', 'B11', 'B13', 'B20', 'B26'].map((address) => contentAt(made, address)),
      [{ text: 'B' }, null, { text: 'NC' }, { number: 46347 }, null, null, null],
    );
  });

  it('leaves the base unknown until all costs are there', async () => {
    const made = await page(NEW);
    assert.equal(
      formulaIn(made, 'B18'),
      '=IF(COUNT($B$13:$B$17)=5,CBO.NETCOST($B$13,$B$14,$B$15,$B$16,$B$17),"falta un costo")',
    );
    assert.equal(formulaIn(made, 'B25'), '=IF($B$10="TV",$B$23,IF($B$10="NC",$B$18,""))');
  });

  it('has nothing below its answer, in as many columns as that has', async () => {
    for (const made of [await page(EXAMPLES), await page(await own())]) {
      const areas: readonly PageArea[] = [
        made.chart.place,
        made.chart.source,
        ...made.blocks.map(({ row, column, cells }) => ({
          row,
          column,
          rows: cells.length,
          columns: cells[0]?.length ?? 0,
        })),
      ];
      const below = areas.filter(({ row, rows, column }) => row + rows - 1 >= 30 && column < 5);
      assert.deepEqual(
        below.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
        [[30, 0, 1, 1]],
      );
    }
  });

  it('draws what is known only: an unknown figure is no zero', async () => {
    assert.match(formulaIn(await page(NEW), 'H8'), /^=IFERROR\(IF\(ISNUMBER\(INDEX\(.*"RVC".*\),NA\(\)\)$/);
  });

  it('offers words for the use of a part that the rules understand', async () => {
    for (const language of ['es', 'en'] as const) {
      const { inputs } = await page(NEW, { language });
      const rule = inputs.find(({ area }) => area.row === 8 && area.column === 1)?.rule;
      assert.ok(rule?.kind === 'list');
      assert.deepEqual(rule.choices.map(readPartUse), ['LIGHT', 'HEAVY', 'AFTERMARKET']);
    }
  });

  it('holds whether the rule offers transaction value in words that the function understands, with the base that it belongs to', async () => {
    for (const language of ['es', 'en'] as const) {
      const made = await page(NEW, { language });
      const rule = made.inputs.find(({ area }) => area.row === 19 && area.column === 1)?.rule;
      assert.ok(rule?.kind === 'list' && rule.only);
      assert.deepEqual(rule.choices.map(yesNoWord), ['yes', 'no']);
      const [yes = '', no = ''] = rule.choices;
      assert.deepEqual(contentAt(await page(NEW, { language, ruleHasTv: true }), 'B20'), { text: yes });
      assert.deepEqual(contentAt(await page(NEW, { language, ruleHasTv: false }), 'B20'), { text: no });
      const quiet = made.marks.find(({ tone, area }) => tone === 'quiet' && area.row === 19);
      assert.deepEqual(quiet, {
        area: { row: 19, column: 0, rows: 4, columns: 2 },
        formula: '=$B$10="NC"',
        tone: 'quiet',
      });
    }
  });

  it('holds the use of the part and the approved end of the regime where they were told', async () => {
    const made = await page(NEW, { use: 'HEAVY', approvedEnd: '2027-06-30' });
    assert.deepEqual(contentAt(made, 'B9'), { text: 'Camión pesado' });
    assert.deepEqual(contentAt(made, 'L19'), { number: 46568 });
  });

  it('has room for own thresholds under the headings that the function reads, all of it blank', async () => {
    for (const language of ['es', 'en'] as const) {
      const made = await page(NEW, { language });
      const range: readonly (readonly unknown[])[] = Array.from({ length: 9 }, (_row, down) =>
        ['K', 'L', 'M', 'N', 'O', 'P'].map((letter) => {
          const content = contentAt(made, `${letter}${down + 8}`);
          return content !== null && 'text' in content ? content.text : content;
        }),
      );
      const answer = overriddenTables(range);
      assert.ok(answer.kind === 'tables' && answer.count === 0, language);
      const own = overriddenTables(range.with(4, ['B', null, 'NC', 46388, 0.8, 'Supuesto']));
      assert.ok(own.kind === 'tables' && own.count === 1, language);
    }
  });

  it('measures the CBO share where a column holds states, apart from the verdict', async () => {
    assert.match(formulaIn(await page(NEW), 'D27'), /CBO\.REGIONSHARE\(IF\(ISBLANK\(Materiales\[Valor\]\)/);
    assert.match(formulaIn(await page(NEW), 'D28'), /INDEX\(CBO\.REGIONDETAIL\(.*\),3,2\)/);
    const made = await page(await own());
    assert.deepEqual(contentAt(made, 'D27'), { text: 'sin columna de estado' });
  });

  it('takes the name of its table from the formula, so that it follows a new name', async () => {
    assert.match(formulaIn(await page(NEW), 'B27'), /^=IFERROR\(MID\(FORMULATEXT\(\$A\$31\).*,"Materiales"\)$/);
  });

  it('starts with empty lines, or with made-up ones', async () => {
    assert.deepEqual([...new Set((await bill(NEW)).values.flat())], ['']);
    const example = await bill(EXAMPLES);
    assert.equal(example.values.length, 8);
    const column = (heading: string) => {
      const place = example.columns.findIndex((one) => one.heading === heading);
      return example.values.map((row) => row[place]);
    };
    assert.deepEqual([...new Set(column('Origen'))], ['Originario', 'No originario']);
    assert.deepEqual([...new Set(column('Certificado hasta'))], [46387, '']);
    const total = column('Valor').reduce<number>((sum, value) => sum + Number(value), 0);
    assert.deepEqual(contentAt(await page(EXAMPLES), 'B26'), { number: Number(total.toFixed(2)) });
  });

  it('has every column of a bill of materials when asked', async () => {
    const { columns, values } = await bill({ ...EXAMPLES, allColumns: true }, { language: 'en' });
    assert.deepEqual(
      columns.map(({ heading }) => heading),
      billFields.map(({ heading }) => heading.en),
    );
    const freight = columns.findIndex(({ heading }) => heading === 'Deduction kind');
    assert.deepEqual(
      values.flatMap((row) => row[freight] || []),
      ['Freight'],
    );
  });

  it('offers words where a column has them', async () => {
    const { columns } = await bill({ ...NEW, allColumns: true });
    const lists = columns.filter(({ pickList }) => pickList !== null).map(({ heading }) => heading);
    assert.deepEqual(lists, [
      'Estado de la planta',
      'Moneda',
      'Origen',
      'Tipo de deducción',
      'Recuperable',
      'Crédito',
      'Intermedio designado',
    ]);
  });

  it('writes days as texts where the workbook counts from 1904, since functions are not told', async () => {
    workbook.dates = 1904;
    assert.deepEqual(contentAt(await page(EXAMPLES), 'B11'), { text: '2026-11-21' });
    const [example] = sheets.bills;
    assert.ok(example);
    const place = example.columns.findIndex(({ heading }) => heading === 'Certificado desde');
    assert.deepEqual([example.columns[place]?.numberFormat, example.values[0]?.[place]], ['@', '2026-01-01']);
  });

  it('uses a table of the person with what its columns mean, without touching it', async () => {
    const made = await page(await own());
    assert.deepEqual(sheets.bills, []);
    assert.match(
      formulaIn(made, 'A31'),
      /^=CBO\.CONTENT\(BOM\[#Headers\],.*,IF\(ISBLANK\(\$G\$14:\$H\$16\),"",\$G\$14:\$H\$16\),/,
    );
    assert.deepEqual(
      ['G14', 'H14', 'G15', 'H15', 'G16', 'H16'].map((address) => contentAt(made, address)),
      [
        { formula: '=BOM[[#Headers],[Clave]]' },
        { text: 'Número de parte' },
        { formula: '=BOM[[#Headers],[Gasto]]' },
        { text: 'Valor' },
        { text: '#1 [x]' },
        null,
      ],
    );
  });

  it('tells where a person begins and where the materials are', async () => {
    assert.deepEqual(await insert(NEW), {
      start: { sheet: 'Contenido', address: 'B7' },
      table: 'Materiales',
      tableSheet: 'Materiales',
    });
    assert.deepEqual((await insert(await own())).tableSheet, null);
    assert.deepEqual((await insert(NEW)).table, 'Materiales2');
  });

  it('cannot use a table that is gone', async () => {
    const materials = await own();
    workbook.memoryTables.length = 0;
    await assert.rejects(insert(materials), { code: 'table-gone' });
  });

  it('speaks English too', async () => {
    const made = await page(NEW, { language: 'en' });
    assert.equal(made.sheetName, 'Content');
    assert.match(formulaIn(made, 'A31'), /^=CBO\.CONTENT\(Materials\[#Headers\]/);
  });

  it('explains every input in as many letters as Excel takes', async () => {
    for (const language of ['es', 'en'] as const) {
      const made = await page(await own(), { language });
      for (const { hint } of made.inputs) {
        assert.ok(hint !== null && hint.title.length <= 32 && hint.message.length <= 255, hint?.title);
      }
    }
  });
});

describe('The columns of a table of materials', () => {
  const problems = (...headings: readonly string[]) =>
    columnProblems(matchColumns(headings)).map(({ code, severity, at }) => [code, severity, at?.column]);

  for (const [headings, expected] of [
    [
      ['No. de parte', 'Importe (USD)', 'Origen', 'Notas'],
      ['part', 'value', 'origin', null],
    ],
    [
      ['PART NUMBER', 'value', 'Country of origin'],
      ['part', 'value', 'origin'],
    ],
    [
      ['', '¿?'],
      [null, null],
    ],
  ] as const) {
    it(`named ${headings.join(' | ')} mean ${expected.map((field) => field ?? 'nothing').join(' | ')}`, () => {
      assert.deepEqual(
        matchColumns(headings).map(({ field }) => field),
        expected,
      );
    });
  }

  it('are fine with a value, an origin and its certificate; a column that is not used is no problem', () => {
    assert.deepEqual(problems('Valor', 'Origen', 'Certificado desde', 'Certificado hasta', 'Notas'), []);
  });

  it('cannot do without a value', () => {
    assert.deepEqual(problems('Parte', 'Origen', 'Vencimiento'), [['HEADING_MISSING', 'error', 'value']]);
  });

  it('cannot have the value twice', () => {
    assert.deepEqual(problems('Valor', 'Importe', 'Origen', 'Vencimiento'), [['HEADING_TWICE', 'error', 'value']]);
  });

  it('can do without an origin, with a warning', () => {
    assert.deepEqual(problems('Valor'), [['HEADING_MISSING', 'warning', 'origin']]);
  });
});

describe('The words that a bill of materials offers', () => {
  for (const language of ['es', 'en'] as const) {
    it(`are understood in ${language}`, () => {
      const words = (field: Parameters<typeof billChoices>[0]) => billChoices(field, language) ?? [];
      assert.deepEqual(words('deduction_kind').map(deductionKind), ['FREIGHT', 'DUTY', 'BROKERAGE', 'WASTE']);
      for (const field of ['recoverable', 'credit', 'intermediate'] as const) {
        assert.deepEqual(words(field).map(yesNoWord), ['yes', 'no']);
      }
      const certificate = { from: '2026-01-01', to: '2026-12-31' };
      assert.deepEqual(
        words('origin').map((origin) => askOrigin(origin, certificate, '2026-11-21').origin),
        ['originating', 'non-originating', 'unknown'],
      );
    });
  }
});

describe('The colours of the content sheet', () => {
  const HEADINGS = ['Valor', 'Moneda', 'Origen', 'Certificado desde', 'Certificado hasta', 'Deducción', 'Color'];
  const originating = [80, 'USD', 'Originario', '2026-01-01', '2026-12-31', '', ''];
  const imported = [20, 'USD', 'No originario', '', '', '', ''];
  /** Each line is the only thing that changes. */
  const CASES = [
    [originating, 100, 'good'],
    [imported, 25, 'bad'],
    [originating, null, 'doubt'],
    [[...originating.slice(0, 1), 'MXN', ...originating.slice(2)], 100, 'doubt'],
  ] as const;

  function report(line: readonly unknown[], base: number | null, language: 'es' | 'en') {
    const bill = readBill(HEADINGS, [line, imported]);
    const question = { base, part: 'B', method: 'NC', date: '2026-11-21', declared: null, findings: [] };
    return billReport(bill, contentOfBill(bill, question), language);
  }

  for (const language of ['es', 'en'] as const) {
    it(`know the words of the verdict in ${language}`, () => {
      for (const [line, base, tone] of CASES) {
        const [[, verdict] = []] = report(line, base, language);
        const tones = verdictMarks({ row: 0, column: 0, rows: 1, columns: 1 }, '$A$1')
          .filter(({ formula }) => formula.includes(`$A$1="${String(verdict)}"`))
          .map((mark) => mark.tone);
        assert.deepEqual(tones, [tone], String(verdict));
      }
    });

    it(`know the words of the findings in ${language}`, () => {
      const known = new Set(Object.values(severityWords).flat());
      const labels = CASES.flatMap(([line, base]) => report(line, base, language).slice(14)).map(([label]) => label);
      const findings = labels.filter((label) => !/^(Reemplazar|Replace)$/.test(label));
      assert.ok(new Set(findings).size >= 3, [...new Set(findings)].join());
      for (const label of findings) assert.ok(known.has(label), label);
    });
  }
});

describe('A heading on the content sheet', () => {
  for (const [heading, expected] of [
    ['Valor (USD)', { formula: '=BOM[[#Headers],[Valor (USD)]]' }],
    ['=1+1', { formula: '=BOM[[#Headers],[=1+1]]' }],
    ['Parte #', { text: 'Parte #' }],
    ['a]b', { text: 'a]b' }],
    ["l'eau", { text: "l'eau" }],
    ['a@b', { text: 'a@b' }],
    ['dos\nlíneas', { text: 'dos\nlíneas' }],
    [' suelto ', { text: ' suelto ' }],
  ] as const) {
    it(`${JSON.stringify(heading)} ${'formula' in expected ? 'follows its column' : 'is written as it is'}`, () => {
      assert.deepEqual(headingContent('BOM', heading), expected);
    });
  }
});

describe('Tables for materials', () => {
  it('are those that are not linked to a list', async () => {
    const workbook = new MemoryWorkbook();
    await workbook.insertTable(BOM);
    assert.deepEqual(
      (await ownTables(workbook)).map(({ name, headings, rows }) => [name, headings, rows]),
      [['BOM', ['Clave', 'Gasto', '#1 [x]'], 1]],
    );
  });
});
