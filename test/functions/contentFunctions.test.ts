import assert from 'node:assert/strict';
import fc from 'fast-check';
import { callFunction, CellError, connectFunctions, type FunctionBlock } from '../../src/functions';

function call(id: string, ...inputs: unknown[]): FunctionBlock {
  const block = callFunction(id, inputs);
  assert.ok(!(block instanceof Promise), `CBO.${id} answers at once`);
  return block;
}

/** The error of the only cell: its code and its English sentence. */
function error(id: string, ...inputs: unknown[]): string {
  const cell = call(id, ...inputs)[0]?.[0];
  assert.ok(cell instanceof CellError, `CBO.${id} gives ${JSON.stringify(cell)}`);
  return `${cell.code} ${cell.sentence.en}`;
}

const number = (id: string, ...inputs: unknown[]): number => {
  const cell = call(id, ...inputs)[0]?.[0];
  assert.equal(typeof cell, 'number', `CBO.${id}`);
  return Number(cell);
};

const OVERRIDES = [
  ['Parte', 'Medida', 'Método', 'Desde', 'Porcentaje', 'Fuente'],
  ['A1', 'RVC', 'NC', '2027-01-01', 0.85, 'Propuesta'],
  ['', '', '', '', '', ''],
];

describe('functions of the content rules', () => {
  before(() => {
    connectFunctions({ ask: null, peek: () => null, language: () => 'en', today: () => '2026-11-21' });
  });

  it('own thresholds hold from their day, in every function that takes them', () => {
    assert.equal(number('THRESHOLD', [['A1']], [['NC']], [['2026-12-31']], null, OVERRIDES), 0.75);
    assert.equal(number('THRESHOLD', [['A1']], [['NC']], [['2027-01-01']], null, OVERRIDES), 0.85);
    assert.deepEqual(call('QUALIFIES', [[100]], [[20]], [['A1']], [['NC']], [['2027-01-01']]), [[true]]);
    assert.deepEqual(call('QUALIFIES', [[100]], [[20]], [['A1']], [['NC']], [['2027-01-01']], OVERRIDES), [[false]]);
  });

  it('own thresholds that cannot be read are told, and then none is used', () => {
    const wrong = [OVERRIDES[0], ['A1', 'RVC', 'NC', 'someday', 0.85, 'Propuesta']];
    assert.match(error('THRESHOLD', [['A1']], [['NC']], [['2027-01-01']], null, wrong), /^#VALUE! .*row 2/i);
  });

  it('alternative staging has ended unless an approved end says otherwise', () => {
    const ask = ['ALTERNATIVE_STAGING', 'NC', '2026-01-01'].map((cell) => [[cell]]);
    assert.match(error('THRESHOLD', ...ask), /^#N\/A/);
    assert.equal(number('THRESHOLD', ...ask, null, null, [['2027-06-30']]), 0.625);
  });

  it('a detail is of one case, and a range in it is told', () => {
    assert.match(error('RVC', [[1], [2]], [[1]], true), /one case/);
    assert.match(error('RVC', [[1]], [[1]], 'quizá'), /Yes or No/);
  });

  it('a range is answered cell by cell, and a bad cell fails alone', () => {
    const answers = call('INTEREST', [[12], [12], ['x']], [[0.12]], [[0.0485]]).map(([cell]) =>
      cell instanceof CellError ? cell.code : cell,
    );
    assert.deepEqual(answers, [0.15, 0.15, '#VALUE!']);
  });

  it('headings are read in either language and any order, columns that mean nothing are left aside', () => {
    const spanish = call(
      'INVENTORY',
      'PEPS',
      [['Unidades', 'Nota', 'Movimiento', 'Costo unitario']],
      [
        [10, 'x', 'Entrada', 2],
        [4, 'y', 'Salida', ''],
      ],
    );
    const english = call(
      'INVENTORY',
      'FIFO',
      [['Movement', 'Unit cost', 'Units']],
      [
        ['R', 2, 10],
        ['S', '', 4],
      ],
    );
    assert.deepEqual(spanish.slice(1), [[2, 0, 4, 8]]);
    assert.deepEqual(english.slice(1), spanish.slice(1));
  });

  it('every wrong cell of a list is told with its row and heading', () => {
    const rows = [
      ['Entrada', 'diez'],
      ['Robo', 5],
    ];
    const told = error('INVENTORY', 'FIFO', [['Movement', 'Units']], rows);
    assert.match(told, /Row 1, Units: .*not a number/);
    assert.match(told, /Row 2, Movement: .*Write receipt/);
  });

  it('blank rows at the end of a list are left aside, one in between is told', () => {
    const headings = [['Deduction kind', 'Deduction', 'Document']];
    const line = ['FREIGHT', 8, 'Yes'];
    const blank = ['', null, ''];
    assert.equal(number('DEDUCT', 120, headings, [line, blank, blank]), 112);
    assert.match(error('DEDUCT', 120, headings, [line, blank, line]), /Row 2 is blank/);
  });

  it('a row of zeros, as desktop Excel hands blank cells over, is blank where words are asked for', () => {
    const headings = [['HS code', 'Value', 'Originating']];
    const line = ['7208.36', 8, 'Yes'];
    assert.equal(call('METALPURCHASES', headings, [line, [0, 0, 0]], '2026-11-21')[1]?.[1], 8);
    assert.match(error('METALPURCHASES', headings, [[0, 0, 0]], '2026-11-21'), /^#N\/A There are no rows/);
  });

  it('columns that were not used are told, and two for one thing are refused', () => {
    const rows = [['FREIGHT', 8, 'Yes', 'x']];
    const unused = call('DEDUCT', 120, [['Kind', 'Amount', 'Document', 'Recoverble']], rows, true);
    assert.match(JSON.stringify(unused.at(-1)), /"Note","HEADING_UNKNOWN",".*“Recoverble”/);
    assert.match(error('DEDUCT', 120, [['Kind', 'Amount', 'Document', 'Importe']], rows), /Two columns say Deduction/);
  });

  it('a net cost is compared with what it was given', () => {
    assert.match(error('CHECKNC', 100), /^#N\/A Pass the total cost/);
    const codes = (...inputs: unknown[]): unknown =>
      call('CHECKNC', ...inputs)
        .slice(1)
        .map((row) => row[1]);
    assert.deepEqual(codes(88, 100, [[12]]), []);
    assert.deepEqual(codes(95, 100, [[12]]), ['EXCLUDED_NOT_REMOVED']);
    assert.deepEqual(codes(-5, 100, [[12]]), ['BASE_NOT_POSITIVE']);
  });

  it('parts and goods are named where one of them has no content', () => {
    const parts = [['Part', 'NC', 'VNM']];
    assert.match(
      error(
        'COREPARTS',
        parts,
        [
          ['engine', 9, 1],
          ['axle', 0, 1],
        ],
        'STANDARD',
        '2026-01-01',
      ),
      /axle: The base/,
    );
    assert.match(error('AVGRVC', [[100], [0]], [[10], [20]]), /Good or period 2: The base is zero/);
  });

  it('accumulation through tiers lowers what the material counts, and a circle is told', () => {
    const headings = [['Id', 'Inside', 'Price', 'Stated NC', 'Stated VNM', 'Amount free of VNM']];
    const tier1 = ['axle', '', 100, 90, 50, ''];
    const tier2 = ['hub', 'axle', 30, '', '', 12];
    assert.deepEqual(call('ACCUMULATE', headings, [tier1]), [[90, 50]]);
    assert.deepEqual(call('ACCUMULATE', headings, [tier1, tier2]), [
      [90, 38],
      [30, 18],
    ]);
    assert.match(error('ACCUMULATE', headings, [['a', 'b', 1, '', '', '']]), /no row with the id/);
    const circle = [
      ['a', 'b', 1, 1, 1, ''],
      ['b', 'a', 1, 1, 1, ''],
    ];
    assert.match(error('ACCUMULATE', headings, circle), /circle/);
  });

  it('allocated shares add up to the cost, whatever the bases', () => {
    const base = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.array(base, { minLength: 1, maxLength: 6 }), (cost, bases) => {
        const shares = (call('ALLOCATE', [[cost]], [bases])[0] ?? []).map(Number);
        const sum = shares.reduce((a, b) => a + b, 0);
        assert.ok(Math.abs(sum - cost) <= cost * 1e-12);
      }),
    );
  });

  it('the three routes agree when every cost has one base', () => {
    const routes = ['a', 'b', 'c'].map((route) =>
      call('NETCOSTS', [[900], [100]], [[60], [40]], [[1, 3]], route).flat(),
    );
    assert.deepEqual(routes, [
      [225, 675],
      [225, 675],
      [225, 675],
    ]);
  });

  it('percentages typed as whole numbers are refused where they would pass for fractions', () => {
    assert.match(error('INTEREST', [[1]], [[12]], [[0.05]]), /0\.06 or 6%/);
    assert.match(error('LVC', [[1]], [[1]], [[10]], [[5]]), /0\.05 or 5%/);
    assert.match(error('TRUCKCREDIT', [[61]], [[0.34]], [['2026-01-01']]), /0\.61 or 61%/);
  });

  it('labour value content without vehicle or day is a number without a verdict', () => {
    const asked = [[[500]], [[6970]], [[30000]], [[0.14]], [[0.05]]];
    assert.equal(number('LVC', ...asked), 0.399);
    assert.equal(call('LVC', ...asked, null, null, null, null, null, true)[0]?.[1], 'Unknown');
    const judged = call('LVC', ...asked, [['PASSENGER_VEHICLE']], [['2024-01-01']], null, null, null, true);
    assert.equal(judged[0]?.[1], 'Does not meet LVC');
  });
});
