import assert from 'node:assert/strict';
import { REPORT_CODES, type ReportRow } from '../../src/domain/content/bill/billReport';
import { callFunction, CellError, connectFunctions, type FunctionCell } from '../../src/functions';

type Cells = readonly (readonly unknown[])[];

const HEADINGS = [['Número de parte', 'Valor', 'Origen', 'Certificado desde', 'Certificado hasta']];
const LINES = [
  ['EJE', 500, 'Originario', 45292, 45657],
  ['BALERO', 300, 'China', '', ''],
];
const ASKED = [[[1000]], [['A1']], [['NC']], [['2024-06-30']]];

function call(id: string, ...inputs: unknown[]): FunctionCell[][] {
  const block = callFunction(id, inputs);
  assert.ok(!(block instanceof Promise), `CBO.${id} answers at once`);
  return block;
}

function content(lines: Cells = LINES, ...rest: unknown[]): ReportRow[] {
  return report(HEADINGS, lines, ...ASKED, ...rest);
}

/** The rows of a report; its only error is one that answers the whole call. */
function report(...inputs: unknown[]): ReportRow[] {
  return call('CONTENT', ...inputs).map(([label, value, where, explanation, code, ...more]) => {
    assert.ok(typeof value === 'string' || typeof value === 'number');
    assert.deepEqual(more, []);
    return [text(label), value, text(where), text(explanation), text(code)];
  });
}

function text(cell: FunctionCell | undefined): string {
  assert.ok(typeof cell === 'string');
  return cell;
}

function valueOf(block: readonly ReportRow[], code: string): string | number | undefined {
  return block.find((row) => row[4] === code)?.[1];
}

/** The error of a call that is one, in English. */
function sentence(id: string, ...inputs: unknown[]): string {
  const cell = call(id, ...inputs)[0]?.[0];
  assert.ok(cell instanceof CellError);
  return `${cell.code} ${cell.sentence.en}`;
}

const speak = (language: 'es' | 'en'): void => {
  connectFunctions({ ask: null, peek: () => null, language: () => language, today: () => '2026-11-21' });
};

/** Mapping, books, own thresholds and use are left out. */
const BLANKS = [null, null, null, null];

describe('CBO.CONTENT', () => {
  before(() => speak('en'));

  it('spills five columns, the fixed rows first, then what to replace and what was found', () => {
    const block = content();
    assert.deepEqual(
      block.map((row) => row[4]),
      [...REPORT_CODES, 'REPLACE'],
    );
    assert.deepEqual(
      block.slice(0, 12).map((row) => row[1]),
      ['Does not meet RVC', 0.7, 0.75, -0.05, 1000, 300, 0, 500, 0.7, -50, 300, 2],
    );
    assert.deepEqual(block[14]?.slice(0, 3), ['Replace', 300, 'line 2']);
    assert.match(block.find((row) => row[4] === 'REPLACE')?.[3] ?? '', /^BALERO\./);
  });

  it('answers the same rows whatever is wrong, with words where there is no number', () => {
    for (const lines of [[], [['', '', '', '', '']], [['X', 'mil', 'N', '', '']]]) {
      const block = content(lines.length === 0 ? [['', '', '', '', '']] : lines);
      assert.deepEqual(
        block.slice(0, REPORT_CODES.length).map((row) => row[4]),
        REPORT_CODES,
      );
      assert.equal(valueOf(block, 'RVC'), 'Unknown');
      assert.equal(valueOf(block, 'MARGIN'), 'Unknown');
    }
  });

  it('speaks the language of the person, with the place in words', () => {
    const wrong = [['X', 'mil', 'N', '', '']];
    assert.deepEqual(content(wrong).at(-1), [
      'Error',
      '',
      'line 1 · Value',
      '“mil” is not a number: mend it.',
      'NOT_A_NUMBER',
    ]);
    assert.equal(valueOf(content(wrong), 'VERDICT'), 'No verdict');
    speak('es');
    assert.deepEqual(content(wrong).at(-1), [
      'Error',
      '',
      'línea 1 · Valor',
      '«mil» no es un número: corríjalo.',
      'NOT_A_NUMBER',
    ]);
    assert.equal(valueOf(content(wrong), 'VERDICT'), 'Sin veredicto');
    assert.equal(valueOf(content(), 'VERDICT'), 'No cumple VCR');
    assert.equal(valueOf(content([['X', 100, 'N', '', '']]), 'VERDICT'), 'Cumple VCR');
    assert.equal(valueOf(content([['X', '', 'N', '', '']]), 'VERDICT'), 'No se sabe');
    speak('en');
  });

  it('shows a content beside the line with enough decimals', () => {
    assert.match(content([['X', 250.4, 'N', '', '']])[0]?.[3] ?? '', /^74\.96 % < 75 %/);
  });

  it('takes a mapping, the total of the books and own thresholds', () => {
    const headings = [['Clave', 'Costo MX', 'Origen', 'Desde', 'Hasta']];
    const mapping = [
      ['Costo MX', 'Value'],
      ['Desde', 'cert_from'],
      ['Hasta', 'Certificado hasta'],
    ];
    const own = [
      ['Parte', 'Medida', 'Método', 'Desde', 'Porcentaje', 'Fuente'],
      ['A1', 'RVC', 'NC', '2024-01-01', 0.7, 'escenario'],
    ];
    const block = report(headings, LINES, ...ASKED, mapping, [[900]], own);
    assert.equal(valueOf(block, 'VERDICT'), 'Meets RVC');
    assert.equal(valueOf(block, 'THRESHOLD'), 0.7);
    assert.match(String(valueOf(block, 'RULES')), /own threshold/);
    assert.deepEqual(
      block.slice(REPORT_CODES.length).map((row) => row[4]),
      ['BOM_GAP', 'OVERRIDE_USED'],
    );
  });

  it('takes the use of a part, which settles an HS code that stands in several tables', () => {
    const ask = (use: unknown): ReportRow[] =>
      report(HEADINGS, LINES, [[1000]], [['8708.80']], [['NC']], [['2024-06-30']], null, null, null, use);
    assert.deepEqual(
      [null, [['HEAVY']], [['vehículo ligero']], [['boat']]].map((use) => valueOf(ask(use), 'THRESHOLD')),
      ['Unknown', 0.6, 0.75, 'Unknown'],
    );
    assert.match(ask([['boat']]).find((row) => row[4] === 'WRONG_TABLE')?.[3] ?? '', /^The use is LIGHT/);
    // Desktop Excel hands a blank cell over as 0.
    assert.match(ask([[0]]).find((row) => row[4] === 'WRONG_TABLE')?.[3] ?? '', /is not enough/);
  });

  it('takes the approved end of the alternative staging regime', () => {
    const ask = (end: unknown): ReportRow[] =>
      report(HEADINGS, LINES, [[1000]], [['ALTERNATIVE_STAGING']], [['NC']], [['2026-06-30']], ...BLANKS, end);
    assert.equal(valueOf(ask(null), 'THRESHOLD'), 'Unknown');
    assert.equal(valueOf(ask([[46568]]), 'THRESHOLD'), 0.625);
    assert.equal(valueOf(ask([['soon']]), 'VERDICT'), 'No verdict');
  });

  it('tells what is wrong with own thresholds instead of using half of them', () => {
    const block = content(LINES, null, null, [['Parte'], ['A1']]);
    assert.equal(valueOf(block, 'VERDICT'), 'No verdict');
    assert.ok(block.some((row) => row[4] === 'OVERRIDE_WRONG'));
  });

  it('tells what is wrong with the other arguments beside the findings of the lines', () => {
    const block = report(HEADINGS, [['X', 'mil', 'N', '', '']], 'mil', '#REF!', 'NC', 'ayer');
    assert.deepEqual(
      block.slice(REPORT_CODES.length).map((row) => `${row[0]} ${row[4]} ${row[2]}`),
      [
        'Error NOT_A_NUMBER ',
        'Error DATE_NOT_UNDERSTOOD ',
        'Error NOT_A_NUMBER line 1 · Value',
        'Missing PART_NOT_UNDERSTOOD ',
        'Missing BASE_UNKNOWN ',
      ],
    );
  });

  it('a blank handed over as 0, null or text is no part, method or date', () => {
    for (const blank of [0, null, '', undefined]) {
      const block = report(HEADINGS, LINES, 1000, blank, blank, blank);
      assert.equal(valueOf(block, 'VERDICT'), 'Not known');
    }
  });

  it('ranges that do not fit are one error with a sentence', () => {
    assert.match(
      sentence('CONTENT', HEADINGS, [[1, 2]], ...ASKED),
      /^#VALUE! There are 5 headings and the lines have 2/,
    );
    assert.match(sentence('CONTENT', HEADINGS, null, ...ASKED), /^#N\/A/);
    assert.match(sentence('CONTENT', [['', '']], [[1, 2]], ...ASKED), /^#N\/A/);
    assert.match(sentence('CONTENT', HEADINGS, LINES, ...ASKED, [['Valor']]), /^#VALUE! The mapping has two columns/);
    const many = Array.from({ length: 200_001 }, () => LINES[0]);
    assert.match(
      sentence('CONTENT', HEADINGS, many, ...ASKED),
      /^#VALUE! There are 200001 lines and the limit is 200000/,
    );
  });

  it('answers 100,000 lines, exactly', () => {
    const lines = Array.from({ length: 100_000 }, (_, row) => [`P-${row}`, 0.1, row % 2 === 0 ? 'N' : '', '', '']);
    const block = report(HEADINGS, lines, 40_000, 'A1', 'NC', '2024-06-30');
    assert.equal(valueOf(block, 'VNM'), 10_000);
    assert.equal(valueOf(block, 'VERDICT'), 'Meets RVC');
    assert.equal(valueOf(block, 'ROOM'), 0);
    assert.equal(valueOf(block, 'LINES'), 100_000);
    assert.equal(block.filter((row) => row[4] === 'UNKNOWN_ORIGIN').length, 102);
    assert.match(block.at(-1)?.[3] ?? '', /49900 more/);
  });

  it('stays plain with hostile cells: huge texts, formulas as text, as many columns as a sheet has', () => {
    const huge = 'Originario '.repeat(100_000);
    const formula = '=HYPERLINK("http://example.com")';
    const block = content([
      [formula, huge, formula, huge, huge],
      ['+1', '1'.repeat(5000), '@x', '-1', '=1+1'],
    ]);
    assert.equal(valueOf(block, 'VERDICT'), 'No verdict');
    assert.ok(block.flat().every((cell) => String(cell).length < 500));
    const wide = Array.from({ length: 16_384 }, (_, column) => (column === 16_000 ? 'Valor' : `c${column}`));
    const row = wide.map((_, column) => (column === 16_000 ? 100 : formula));
    const answer = report([wide], [row], ...ASKED);
    assert.equal(valueOf(answer, 'VNM'), 100);
    assert.ok(answer.length < 150);
    assert.match(answer.at(-1)?.[3] ?? '', /16283 more/);
  });
});

describe('CBO.VNM', () => {
  before(() => speak('en'));

  it('counts what is not declared originating, and pairs of blanks not at all', () => {
    assert.deepEqual(call('VNM', [[500], [280], [20], [''], [0]], [['Originario'], ['CN'], [''], [''], [0]]), [[300]]);
  });

  it('counts a country of the region as originating only when asked to', () => {
    const ranges = [[[1, 2, 4]], [['México', 'usa', 'JP']]];
    assert.deepEqual(call('VNM', ...ranges), [[7]]);
    assert.deepEqual(call('VNM', ...ranges, 'country'), [[4]]);
  });

  it('an originating value of zero does not matter', () => {
    assert.deepEqual(call('VNM', [[0], [5]], [['O'], ['N']]), [[5]]);
  });

  it('adds exactly', () => {
    assert.deepEqual(
      call(
        'VNM',
        Array.from({ length: 10 }, () => [0.1]),
        Array.from({ length: 10 }, () => ['N']),
      ),
      [[1]],
    );
  });

  for (const [name, inputs, expected] of [
    ['a value that is missing', [[['']], [['N']]], /^#N\/A/],
    ['a counted value of zero, which may be a blank', [[[0]], [['N']]], /^#N\/A Line 1: .*valued too/],
    [
      'a sum that is too large',
      [
        [[1e308], [1e308]],
        [['N'], ['N']],
      ],
      /^#VALUE! .*too large/,
    ],
    [
      'a value that is text',
      [
        [[1], ['mil']],
        [['N'], ['N']],
      ],
      /^#VALUE! Line 2: .*number/,
    ],
    ['an error in a value', [[['#DIV/0!']], [['N']]], /^#N\/A Line 1/],
    ['a negative value', [[[-1]], [['N']]], /^#VALUE! Line 1/],
    ['ranges of other sizes', [[[1], [2]], [['N']]], /^#VALUE! The values and the origins/],
    ['a basis that is none', [[[1]], [['N']], 'FOB'], /^#VALUE! .*write DOCUMENTED .* COUNTRY/],
  ] as const) {
    it(`${name} is an error with a sentence`, () => assert.match(sentence('VNM', ...inputs), expected));
  }

  it('a value that is missing does not matter where the material originates', () => {
    assert.deepEqual(call('VNM', [[''], [5]], [['O'], ['N']]), [[5]]);
  });
});
