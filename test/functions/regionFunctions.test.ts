import assert from 'node:assert/strict';
import { callFunction, CellError, connectFunctions, type FunctionCell } from '../../src/functions';

function answer(id: string, ...inputs: unknown[]): FunctionCell[][] {
  const block = callFunction(id, inputs);
  assert.ok(!(block instanceof Promise), `CBO.${id} answers at once`);
  return block;
}

/** The only cell of an answer; an error as its code. */
function one(id: string, ...inputs: unknown[]): FunctionCell {
  const cell = answer(id, ...inputs)[0]?.[0] ?? '';
  return cell instanceof CellError ? cell.code : cell;
}

function sentence(id: string, ...inputs: unknown[]): string {
  const cell = answer(id, ...inputs)[0]?.[0];
  assert.ok(cell instanceof CellError, `CBO.${id} refuses`);
  assert.ok(cell.sentence.es !== cell.sentence.en);
  return cell.sentence.en;
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('shares and flows of regions', () => {
  before(() => {
    connectFunctions({ ask: null, peek: () => null, language: () => 'en', today: () => '2026-11-21' });
  });

  const amounts = column(50, 30, 20);
  const states = column('Qro.', 'Nuevo León', 'Silao');

  it('gives one number for a column of purchases', () => {
    assert.equal(one('REGIONSHARE', amounts, states), 0.5);
    assert.equal(one('REGIONSHARE', amounts, states, [['MX']]), 0.8);
    assert.equal(one('REGIONSHARE', amounts, states, [['QRO', 'NL']]), 0.8);
    assert.equal(one('REGIONSHARE', [[50, 30, 20]], [['Qro.', 'Nuevo León', 'Silao']], null), 0.5);
  });

  it('reads INEGI codes as numbers and amounts as text', () => {
    assert.equal(one('REGIONSHARE', column('$ 1,500', 500), column(22, 19)), 0.75);
  });

  it('takes out what is marked, and weighs by the supplier’s share', () => {
    const marks = column('No', 'No', 'Sí');
    const here = column('GTO', 'GTO', 'GTO');
    assert.equal(one('REGIONSHARE', amounts, here, null, marks), 0.8);
    assert.equal(one('REGIONSHARE', amounts, states, null, null, marks), 0.625);
    assert.equal(one('REGIONSHARE', amounts, here, null, null, null, column(0.5, '40 %', '')), 0.37);
  });

  it('has no share when all purchases are within the company', () => {
    assert.match(sentence('REGIONSHARE', amounts, states, null, null, column('x', 'x', 'x')), /nothing is left/);
  });

  it('spreads the share out with its coverage, and names what was not recognised', () => {
    const rows = answer('REGIONDETAIL', amounts, states);
    assert.deepEqual(
      rows.slice(0, 8).map(([label, value]) => [label, value]),
      [
        ['Share of the region', 0.5],
        ['Highest possible share', 0.7],
        ['Coverage', 0.8],
        ['Total amount', 100],
        ['In the region', 50],
        ['Outside the region', 30],
        ['State unknown', 20],
        ['Region', 'Centro-Bajío-Occidente'],
      ],
    );
    assert.deepEqual(
      rows.slice(8).map(([, code]) => code),
      ['OWN_MEASURE', 'UNKNOWN_STATE'],
    );
    const [, , note] = rows[9] ?? [];
    assert.ok(typeof note === 'string');
    assert.match(note, /“Silao” \(row 3\)/);
  });

  it('adds a block for every column that was given', () => {
    const yes = column('Sí', 'No', 'No');
    const rows = answer(
      'REGIONDETAIL',
      amounts,
      states,
      null,
      yes,
      yes,
      column(1, 0.5, ''),
      column('GTO', 'GTO', 'NL'),
    );
    const value = (label: string): unknown => rows.find(([name]) => name === label)?.[1];
    assert.equal(value('Regional sourcing'), 0.8);
    assert.equal(value('Resold imports'), 50);
    assert.equal(value('Share without resale'), 0);
    assert.equal(value('Purchases within the company'), 50);
    assert.equal(value('Share with depth'), 0.65);
    assert.equal(value('Strict share'), 0.3);
  });

  it('shows trade as a matrix with headings and totals, then what to know about it', () => {
    const rows = answer('FLOWS', column('Qro.', 'Jal.', ''), column('Gto.', 'NL', 'Jal.'), column(60, 30, 10), [
      ['QRO, GTO'],
    ]);
    assert.deepEqual(rows.slice(0, 6), [
      ['Origin \\ Destination', 'Guanajuato', 'Querétaro', 'Outside the region', 'Unknown', 'Total'],
      ['Guanajuato', 0, 0, 0, 0, 0],
      ['Querétaro', 60, 0, 0, 0, 60],
      ['Outside the region', 0, 0, 30, 0, 30],
      ['Unknown', 0, 0, 10, 0, 10],
      ['Total', 60, 0, 40, 0, 100],
    ]);
    assert.deepEqual(
      rows.slice(7).map(([label, value]) => [label, value]),
      [
        ['Region', 'Querétaro, Guanajuato'],
        ['Trade within the region', 60],
        ['Share within the region', 0.6],
        ['Coverage', 0.9],
        ['Note', 'OWN_MEASURE'],
        ['Warning', 'UNKNOWN_STATE'],
      ],
    );
    assert.ok(rows.every((row) => row.length === 6));
  });

  it('leaves out what is blank, be it handed over as nothing, as an empty text or as 0', () => {
    for (const blank of [null, '', 0]) {
      assert.equal(
        one('REGIONSHARE', column(50, blank, 50, blank, blank), column('GTO', blank, 'NL', blank, blank)),
        0.5,
      );
      assert.equal(one('REGIONSHARE', column(5, blank, 7, blank), 'QRO'), 1);
      const rows = answer('REGIONDETAIL', column(50, blank, 50, blank), column('GTO', blank, 'NL', blank));
      assert.equal(rows.length, 9, 'no warning of an unknown state');
    }
  });

  it('asks for a missing amount by its row', () => {
    assert.equal(one('REGIONSHARE', column(50, ''), column('GTO', 'NL')), '#N/A');
    assert.match(sentence('REGIONSHARE', column(50, ''), column('GTO', 'NL')), /^Row 2: the amount is missing/);
    assert.match(sentence('FLOWS', column('GTO', 'NL'), column('NL', 'NL'), column(50, '')), /^Row 2/);
    assert.match(sentence('REGIONSHARE', column('', null), column('', '')), /no amounts/);
  });

  it('refuses wrong cells with their row and column', () => {
    const cases: readonly (readonly [RegExp, ...unknown[]])[] = [
      [/^Row 1, amount: “Importe” is not a number.*headings/, column('Importe', 5), column('Estado', 'GTO')],
      [/^Row 2: the amount must be a number that is not negative/, column(5, -1), column('GTO', 'GTO')],
      [/^Row 2, state: .*#REF!/, column(5, 5), column('GTO', '#REF!')],
      [/^Row 1, amount: .*#DIV\/0!.* And 1 more/, column('#DIV/0!', 'x'), column('GTO', 'GTO')],
      [/^Row 2, resold imports: Write Yes or No/, column(5, 5), column('GTO', 'GTO'), null, column('No', 'maybe')],
      [/^Row 1: .*between 0 and 1/, column(5), column('GTO'), null, null, null, column(80)],
      [/too large/, column(1.7e308, 1.7e308), column('GTO', 'GTO')],
      [/add up to zero/, column(0, 0), column('GTO', 'GTO')],
      [/2 amounts and 3 cells in the state/, column(5, 5), column('GTO', 'GTO', 'GTO')],
      [/1 amounts and 2 cells in the state/, column(5), column('GTO', 'GTO')],
      [
        /one column for the amount/,
        [
          [1, 2],
          [3, 4],
        ],
        [
          ['GTO', 'GTO'],
          ['GTO', 'GTO'],
        ],
      ],
      [/Narnia/, column(5), column('GTO'), [['Narnia']]],
      [/#NAME\?/, column(5), column('GTO'), [['#NAME?']]],
    ];
    for (const [wanted, ...inputs] of cases) {
      assert.match(sentence('REGIONSHARE', ...inputs), wanted);
      assert.match(sentence('REGIONDETAIL', ...inputs), wanted);
    }
  });

  it('answers 100,000 purchases and shipments in one call', () => {
    const names = ['Qro.', 'Guanajuato', 'S.L.P.', '01', 'Jalisco', 'Nuevo León', 'China', ''];
    const many = Array.from({ length: 100_000 }, (_, row) => row);
    const values = many.map((row) => [row / 100]);
    const from = many.map((row) => [names[row % names.length]]);
    const to = many.map((row) => [names[(row * 7) % names.length]]);
    assert.equal(typeof one('REGIONSHARE', values, from), 'number');
    const matrix = answer('FLOWS', from, to, values);
    assert.equal(matrix[8]?.at(-1), 49_999_500);
  });
});

describe('national measures of content', () => {
  before(() => {
    connectFunctions({ ask: null, peek: () => null, language: () => 'en', today: () => '2026-11-21' });
  });

  it('takes the base of the date, and refuses another', () => {
    assert.equal(one('NATIONALCONTENT', 1000, 350, '2026-12-31'), 0.65);
    assert.equal(one('NATIONALCONTENT', 1000, 350, '2026-12-31', 'precio de venta'), 0.65);
    assert.match(sentence('NATIONALCONTENT', 1000, 350, '2027-01-01', 'PRICE'), /net cost of production/);
    assert.match(sentence('NATIONALCONTENT', 1000, 350, '2027-01-01', 'TV'), /PRICE/);
  });

  it('is missing without a date, a base or imported inputs, and before the rules', () => {
    for (const inputs of [
      ['', 350, '2026-01-01'],
      [1000, '', '2026-01-01'],
      [1000, 350, ''],
      [1000, 350, 0],
      [1000, 350, '2009-01-01'],
    ]) {
      assert.equal(one('NATIONALCONTENT', ...inputs), '#N/A', JSON.stringify(inputs));
    }
  });

  it('answers a column of years of export value added, cell by cell', () => {
    assert.deepEqual(answer('EXPORTVALUE', column(1000, 2000), column(539, 1000)), [[0.461], [0.5]]);
    assert.equal(one('EXPORTVALUE', 0, 0), '#VALUE!');
    assert.equal(one('EXPORTVALUE', 'mil', 0), '#VALUE!');
  });

  it('spreads one case out with its warnings: the reading of the formula, and a share that is negative', () => {
    const content = answer('NATIONALCONTENT', 1000, 350, '2026-12-31', null, true);
    assert.deepEqual(
      content.map(([first, second]) => [first, second]),
      [
        ['National content', 0.65],
        ['Warning', 'INTERPRETATION'],
      ],
    );
    assert.equal(one('EXPORTVALUE', 1000, 1200), -0.2);
    assert.deepEqual(answer('EXPORTVALUE', 1000, 1200, true)[1]?.slice(0, 2), ['Warning', 'VNM_GT_BASE']);
    assert.equal(answer('EXPORTVALUE', 1000, 1000, true).length, 1);
  });
});
