import assert from 'node:assert/strict';
import { contentTables } from '../../../../src/domain/content/ContentTables';
import { percentText } from '../../../../src/domain/content/bill/percentText';
import { ask, FOREIGN, found, ORIGINATING } from './asking';

describe('the content of a bill of materials', () => {
  it('is met on the line and not a hundred-thousandth above it', () => {
    assert.equal(ask([{ ...FOREIGN, value: 0.175 }], { base: 0.7 }).verdict, 'met');
    const above = ask([{ ...FOREIGN, value: 0.17500000000001 }], { base: 0.7 });
    assert.equal(above.verdict, 'not-met');
    assert.equal(above.room, -1e-14);
  });

  it('splits materials by documented origin', () => {
    const content = ask([
      { ...ORIGINATING, value: 400 },
      { ...FOREIGN, value: 200 },
      { origin: 'China', value: 30 },
      { origin: 'MX', value: 20 },
      { ...ORIGINATING, origin: 'MX', value: 50 },
    ]);
    assert.equal(content.vnm, 250);
    assert.equal(content.unknownOrigin, 20);
    assert.equal(content.originating, 450);
    assert.equal(content.rvc, 0.75);
    assert.equal(content.margin, 0);
    assert.equal(content.room, 0);
    assert.equal(content.rvcIfDocumented, 0.77);
    assert.equal(content.verdict, 'met');
  });

  it('reads values as people write them', () => {
    const content = ask([
      { ...FOREIGN, value: '$ 1,234.50' },
      { ...FOREIGN, value: ' 100 ' },
      { ...FOREIGN, value: -34.5, credit: 'sí' },
    ]);
    assert.equal(content.vnm, 1300);
  });

  it('reads days as serials or texts, and covers the first and last of them', () => {
    for (const [from, to] of [
      [45473, 45473],
      ['30/06/2024', '2024-06-30'],
      [45473.99, '30 de junio de 2024'],
    ]) {
      assert.equal(ask([{ ...ORIGINATING, value: 100, cert_from: from, cert_to: to }]).vnm, 0);
    }
    assert.equal(ask([{ ...ORIGINATING, value: 100, cert_from: 45474, cert_to: 45500 }]).vnm, 100);
  });

  it('takes out what is documented', () => {
    const line = { ...FOREIGN, value: 100, deduction: 10, document: 'F-1' };
    assert.equal(ask([{ ...line, deduction_kind: 'Flete' }]).vnm, 90);
    assert.equal(ask([{ ...line, deduction_kind: 'Freight', warehouse_km: 75 }]).vnm, 90);
    assert.equal(ask([{ ...line, deduction_kind: 'Duty', recoverable: 'No' }]).vnm, 90);
    assert.equal(ask([{ ...line, deduction_kind: 'Duty', recoverable: false }]).vnm, 90);
    assert.equal(ask([{ ...ORIGINATING, ...line, ...ORIGINATING, deduction_kind: 'Flete' }]).originating, 100);
  });

  it('accumulates what suppliers state: the official bearings (Uniform Regulations, section 9(8), example 1)', () => {
    const question = { base: 2.85 };
    const casting = { ...FOREIGN, value: 1.5 };
    const rvc = (line: object): number => Math.round((ask([{ ...casting, ...line }], question).rvc ?? 0) * 1000) / 10;
    assert.equal(rvc({}), 47.4);
    const both = ask([{ ...casting, statement_nc: 1.4, statement_vnm: 0.75 }], question);
    assert.equal(both.base, 2.75);
    assert.deepEqual(found(both), ['note ACCUMULATED']);
    assert.equal(rvc({ statement_nc: 1.4, statement_vnm: 0.75 }), 72.7);
    assert.equal(rvc({ statement_free: 0.65 }), 70.2);
    assert.equal(rvc({ statement_free: 0.35 }), 59.6);
  });

  it('a stated net cost above the price is told, and no more than the price enters the base', () => {
    const content = ask([{ ...FOREIGN, value: 100, statement_nc: 500, statement_vnm: 50 }]);
    assert.equal(content.base, 1000);
    assert.equal(content.vnm, 50);
    assert.deepEqual(found(content), ['warning STATEMENT_WRONG line 1 · Stated NC', 'note ACCUMULATED']);
    assert.match(content.findings[0]?.sentence.es ?? '', /500.*100.*lote/);
  });

  it('by transaction value takes the stated VNM and leaves the base', () => {
    const content = ask([{ ...FOREIGN, value: 100, statement_nc: 80, statement_vnm: 60 }], { method: 'TV' });
    assert.equal(content.vnm, 60);
    assert.equal(content.base, 1000);
  });

  it('a statement of zero is a word, since desktop Excel hands blanks over as 0', () => {
    for (const zero of ['0', 'ninguno', 'None']) {
      assert.equal(ask([{ ...FOREIGN, value: 100, statement_nc: 80, statement_vnm: zero }]).vnm, 0);
    }
    const blank = ask([{ ...FOREIGN, value: 100, statement_nc: 80, statement_vnm: 0 }]);
    assert.equal(blank.vnm, 100);
    assert.deepEqual(found(blank), ['warning STATEMENT_WRONG line 1 · Stated VNM']);
    assert.deepEqual(found(ask([{ ...FOREIGN, value: 100, statement_nc: 0, statement_vnm: 0, deduction: 0 }])), []);
  });

  it('a designated intermediate material originates by the determination of its producer', () => {
    const line = { value: 100, origin: 'Originario', intermediate: 'Sí' };
    assert.equal(ask([line]).originating, 100);
    assert.deepEqual(found(ask([{ ...line, cert_from: '2020-07-01', cert_to: '2021-06-30' }])), [
      'warning CERT_EXPIRED line 1 · Certificate to',
    ]);
  });

  it('names the largest lines to replace and what regional suppliers ask', () => {
    const content = ask([
      { ...FOREIGN, value: 100 },
      { ...FOREIGN, value: 300, regional_price: 320 },
      { value: 200, regional_price: 0 },
      { ...ORIGINATING, value: 350, regional_price: 1 },
    ]);
    assert.equal(content.verdict, 'not-met');
    assert.equal(content.room, -350);
    assert.deepEqual(content.replacement, {
      count: 2,
      lines: [
        { line: 2, counted: 300, price: 300, regionalPrice: 320 },
        { line: 3, counted: 200, price: 200, regionalPrice: null },
      ],
      regionalPrice: 520,
      withRegionalPrice: 1,
    });
    assert.equal(ask([{ ...FOREIGN, value: 250 }]).replacement?.count, 0);
  });

  it('goes by the tables it is given', () => {
    const tables = structuredClone(contentTables());
    for (const step of tables.thresholds.table_A1_and_A2.steps) step.nc = 85;
    assert.equal(ask([{ ...FOREIGN, value: 200 }]).verdict, 'met');
    assert.equal(ask([{ ...FOREIGN, value: 200 }], { tables }).verdict, 'not-met');
  });
});

describe('a content in words', () => {
  for (const [fraction, percent, met, shown] of [
    [0.75, 75, true, '75.0 %'],
    [0.7496, 75, false, '74.96 %'],
    [0.749999, 75, false, '74.9999 %'],
    [0.7499, 75, false, '74.99 %'],
    [0.62499, 62.5, false, '62.499 %'],
    [0.9, 75, true, '90.0 %'],
    [-0.5, 75, false, '-50.0 %'],
    [0.75, 75, false, '< 75 %'],
    [0.1234, null, false, '12.3 %'],
  ] as const) {
    it(`${fraction} of ${percent ?? 'nothing'} is ${shown}`, () =>
      assert.equal(percentText(fraction, percent, met), shown));
  }
});
