import assert from 'node:assert/strict';
import type { BillQuestion } from '../../../../src/domain/content/bill/contentOfBill';
import { ask, askTable, FOREIGN, found, ORIGINATING, type Line } from './asking';

/** A line that is right, before each line that is not. */
const RIGHT: Line = { ...ORIGINATING, value: 500 };

const cases: readonly {
  readonly name: string;
  readonly line: Line;
  readonly finds: string;
  readonly verdict?: string;
  readonly vnm?: number;
  readonly question?: Partial<BillQuestion>;
}[] = [
  { name: 'text in place of a value', line: { ...FOREIGN, value: 'mil' }, finds: 'error NOT_A_NUMBER line 2 · Value' },
  {
    name: 'a comma that may be decimal',
    line: { ...FOREIGN, value: '12,5' },
    finds: 'error NOT_A_NUMBER line 2 · Value',
  },
  { name: 'an error in the value', line: { ...FOREIGN, value: '#N/A' }, finds: 'error CELL_ERROR line 2 · Value' },
  {
    name: 'an error object in the value',
    line: { ...FOREIGN, value: { code: '#REF!' } },
    finds: 'error CELL_ERROR line 2 · Value',
  },
  {
    name: 'a negative value that is no credit',
    line: { ...FOREIGN, value: -1 },
    finds: 'error NEGATIVE_COST line 2 · Value',
  },
  {
    name: 'a value that is missing',
    line: { ...FOREIGN },
    finds: 'missing VNM_UNKNOWN line 2 · Value',
    verdict: 'unknown',
  },
  {
    name: 'a value that nobody knows',
    line: { ...FOREIGN, value: 's/d' },
    finds: 'missing VNM_UNKNOWN line 2 · Value',
    verdict: 'unknown',
  },
  {
    name: 'a counted value of zero, which may be a blank',
    line: { ...FOREIGN, value: 0 },
    finds: 'missing VALUE_ZERO line 2 · Value',
    verdict: 'unknown',
  },
  {
    name: 'an originating value of zero',
    line: { ...ORIGINATING, value: 0 },
    finds: 'warning VALUE_ZERO line 2 · Value',
    vnm: 0,
  },
  {
    name: 'a credit that adds',
    line: { ...FOREIGN, value: 100, credit: 'Sí' },
    finds: 'warning CREDIT_SIGN line 2 · Value',
    vnm: 100,
  },
  {
    name: 'an originating line without a value',
    line: { ...ORIGINATING },
    finds: 'warning COST_UNKNOWN line 2 · Value',
    vnm: 0,
  },
  { name: 'an origin that is blank', line: { value: 100 }, finds: 'warning UNKNOWN_ORIGIN line 2 · Origin', vnm: 100 },
  {
    name: 'an origin that is no word of origin',
    line: { value: 100, origin: 'quizá' },
    finds: 'warning ORIGIN_NOT_UNDERSTOOD line 2 · Origin',
    vnm: 100,
  },
  {
    name: 'a country of the region',
    line: { value: 100, origin: 'México' },
    finds: 'warning COUNTRY_IS_NOT_ORIGIN line 2 · Origin',
    vnm: 100,
  },
  {
    name: 'originating without a certificate',
    line: { value: 100, origin: 'Originating' },
    finds: 'warning UNKNOWN_ORIGIN line 2 · Origin',
    vnm: 100,
  },
  {
    name: 'a certificate of other days',
    line: { ...ORIGINATING, value: 100, cert_to: '2024-06-29' },
    finds: 'warning CERT_EXPIRED line 2 · Certificate to',
    vnm: 100,
  },
  {
    name: 'a certificate without its first day',
    line: { ...ORIGINATING, value: 100, cert_from: '' },
    finds: 'warning CERTIFICATE_WRONG line 2 · Certificate to',
    vnm: 100,
  },
  {
    name: 'a certificate that ends before it begins',
    line: { ...ORIGINATING, value: 100, cert_from: '2025-01-01' },
    finds: 'warning CERTIFICATE_WRONG line 2 · Certificate to',
    vnm: 100,
  },
  {
    name: 'a date that is none',
    line: { ...ORIGINATING, value: 100, cert_to: 'ayer' },
    finds: 'warning DATE_NOT_UNDERSTOOD line 2 · Certificate to',
    vnm: 100,
  },
  {
    name: 'an error in a date',
    line: { ...ORIGINATING, value: 100, cert_to: '#VALUE!' },
    finds: 'warning CELL_ERROR line 2 · Certificate to',
    vnm: 100,
  },
  {
    name: 'a code that is malformed',
    line: { ...FOREIGN, value: 100, hs: '8708' },
    finds: 'warning HS_MALFORMED line 2 · HS code',
    vnm: 100,
  },
  {
    name: 'a deduction without a document',
    line: { ...FOREIGN, value: 100, deduction: 10, deduction_kind: 'Flete' },
    finds: 'warning UNDOCUMENTED_DEDUCTION line 2 · Deduction',
    vnm: 100,
  },
  {
    name: 'a deduction with a document that says no',
    line: { ...FOREIGN, value: 100, deduction: 10, deduction_kind: 'Freight', document: 'Sin documento' },
    finds: 'warning UNDOCUMENTED_DEDUCTION line 2 · Deduction',
    vnm: 100,
  },
  {
    name: 'a duty that may be recovered',
    line: { ...FOREIGN, value: 100, deduction: 10, deduction_kind: 'Impuestos', document: 'P-1' },
    finds: 'warning RECOVERABLE_DUTY line 2 · Deduction',
    vnm: 100,
  },
  {
    name: 'freight from a warehouse too far away',
    line: { ...FOREIGN, value: 100, deduction: 10, deduction_kind: 'Flete', document: 'P-1', warehouse_km: 76 },
    finds: 'warning BEYOND_LOCATION line 2 · Deduction',
    vnm: 100,
  },
  {
    name: 'royalties taken out of a material',
    line: { ...FOREIGN, value: 100, deduction: 10, deduction_kind: 'Regalías', document: 'P-1' },
    finds: 'warning EXCLUDED_FROM_MATERIAL line 2 · Deduction',
    vnm: 100,
  },
  {
    name: 'a deduction of an unknown kind',
    line: { ...FOREIGN, value: 100, deduction: 10, document: 'P-1' },
    finds: 'warning WORD_NOT_UNDERSTOOD line 2 · Deduction kind',
    vnm: 100,
  },
  {
    name: 'a deduction that is no number',
    line: { ...FOREIGN, value: 100, deduction: 'diez' },
    finds: 'warning NOT_A_NUMBER line 2 · Deduction',
    vnm: 100,
  },
  {
    name: 'a deduction above the value',
    line: { ...FOREIGN, value: 100, deduction: 101, deduction_kind: 'Flete', document: 'P-1' },
    finds: 'error NEGATIVE_VNM line 2 · Deduction',
  },
  {
    name: 'a statement above the net cost',
    line: { ...FOREIGN, value: 100, statement_nc: 50, statement_vnm: 60 },
    finds: 'error STATEMENT_WRONG line 2 · Stated VNM',
  },
  {
    name: 'a statement without net cost',
    line: { ...FOREIGN, value: 100, statement_vnm: 60 },
    finds: 'warning STATEMENT_WRONG line 2 · Stated VNM',
    vnm: 100,
  },
  {
    name: 'a statement of what was made outside the region',
    line: { origin: 'China', value: 100, statement_nc: 90, statement_vnm: 10 },
    finds: 'warning OUTSIDE_REGION line 2 · Stated VNM',
    vnm: 100,
  },
  {
    name: 'an amount free of VNM of what was made outside the region',
    line: { origin: 'JPN', value: 100, statement_free: 90 },
    finds: 'warning OUTSIDE_REGION line 2 · Amount free of VNM',
    vnm: 100,
  },
  {
    name: 'VNM traced into an originating line',
    line: { ...ORIGINATING, value: 100, statement_vnm: 60 },
    finds: 'warning TRACED_INTO_ORIGINATING line 2 · Stated VNM',
    vnm: 0,
  },
  {
    name: 'a credit that is neither yes nor no',
    line: { ...FOREIGN, value: 100, credit: 'NC-17' },
    finds: 'warning WORD_NOT_UNDERSTOOD line 2 · Credit',
    vnm: 100,
  },
  {
    name: 'an intermediate material of no part',
    line: { ...FOREIGN, value: 100, intermediate: 'EJE-9' },
    finds: 'warning WORD_NOT_UNDERSTOOD line 2 · Designated intermediate',
    vnm: 100,
  },
  {
    name: 'an error in a column that no rule reads',
    line: { ...FOREIGN, value: 100, supplier: '#NAME?' },
    finds: 'warning CELL_ERROR line 2 · Supplier',
    vnm: 100,
  },
  {
    name: 'a regional price that is no number',
    line: { ...FOREIGN, value: 100, regional_price: 'pendiente' },
    finds: 'warning NOT_A_NUMBER line 2 · Regional price',
    vnm: 100,
  },
];

describe('what is found in a bill of materials', () => {
  for (const { name, line, finds, verdict = 'met', vnm, question } of cases) {
    it(`${name}: ${finds}`, () => {
      const content = ask([RIGHT, line], question);
      assert.deepEqual(found(content), [finds]);
      assert.equal(content.verdict, vnm === undefined && verdict !== 'unknown' ? 'refused' : verdict);
      assert.equal(content.vnm, vnm ?? null);
    });
  }

  for (const [name, line, finds] of [
    [
      'a country with a certificate of the day',
      { ...ORIGINATING, origin: 'MX' },
      'note COUNTRY_IS_NOT_ORIGIN line 2 · Origin',
    ],
    [
      'a certificate of more than 12 months',
      { ...ORIGINATING, cert_to: '2025-01-02' },
      'warning CERTIFICATE_WRONG line 2 · Certificate to',
    ],
    ['a certificate from a day to the same day of the next year', { ...ORIGINATING, cert_to: '2025-01-01' }, null],
    [
      'an intermediate material by its own determination',
      { origin: 'Originario', intermediate: 'Sí' },
      'note OWN_DETERMINATION line 2 · Designated intermediate',
    ],
  ] as const) {
    it(`${name}: originating, with ${finds ?? 'nothing to say'}`, () => {
      const content = ask([RIGHT, { ...line, value: 100 }]);
      assert.equal(content.originating, 600);
      assert.equal(content.vnm, 0);
      assert.deepEqual(found(content), finds === null ? [] : [finds]);
    });
  }

  it('an intermediate material whose origin its producer did not determine', () => {
    for (const origin of ['', 'MX', 'México']) {
      const content = ask([{ value: 100, origin, intermediate: 'Sí' }]);
      assert.deepEqual(found(content), ['warning UNKNOWN_ORIGIN line 1 · Origin']);
      assert.match(content.findings[0]?.sentence.en ?? '', /own determination/);
      assert.equal(content.unknownOrigin, 100);
    }
  });

  it('certificates of which only the last day is known, once', () => {
    const content = askTable(
      ['Valor', 'Origen', 'Vencimiento'],
      [
        [100, 'Originario', '2024-12-31'],
        [200, 'Originario', '2024-12-31'],
      ],
    );
    assert.equal(content.originating, 300);
    assert.deepEqual(found(content), ['note HEADING_MISSING Certificate from']);
  });

  it('an amount free of VNM by transaction value, which the rule does not foresee', () => {
    const content = ask([{ ...FOREIGN, value: 100, statement_free: 40 }], { method: 'TV' });
    assert.equal(content.vnm, 100);
    assert.ok(found(content).includes('warning STATEMENT_WRONG line 1 · Stated VNM'));
  });

  it('that statements were used, whatever they state', () => {
    assert.deepEqual(found(ask([{ ...FOREIGN, value: 100, statement_free: 40 }])), [
      'note ACCUMULATED Amount free of VNM',
    ]);
    assert.ok(
      found(ask([{ ...FOREIGN, value: 100, statement_vnm: 40 }], { method: 'TV' })).includes(
        'note ACCUMULATED Stated VNM',
      ),
    );
  });

  it('sums that are too large', () => {
    const large = { ...FOREIGN, value: 1e308 };
    for (const lines of [
      [large, large],
      [
        { ...ORIGINATING, value: 1e308 },
        { ...ORIGINATING, value: 1e308 },
      ],
    ]) {
      const content = ask(lines, { declared: 1 });
      assert.deepEqual(found(content), ['error TOO_LARGE']);
      assert.equal(content.verdict, 'refused');
    }
  });

  it('an error in the origin, and that the line then has none', () => {
    const content = ask([RIGHT, { value: 100, origin: '#REF!' }]);
    assert.deepEqual(found(content), ['warning CELL_ERROR line 2 · Origin', 'warning UNKNOWN_ORIGIN line 2 · Origin']);
    assert.equal(content.vnm, 100);
  });

  it('nothing when all is right', () => {
    const content = ask([
      RIGHT,
      { ...FOREIGN, value: 250, hs: '8708.80.99', currency: 'MXN', unit: 'pza', credit: 'No' },
    ]);
    assert.deepEqual(found(content), []);
    assert.equal(content.verdict, 'met');
  });

  it('of two currencies in as many lines the later one, and each once however many lines hold it', () => {
    const content = ask(['USD', 'MXN', 'dólares', 'pesos'].map((currency) => ({ ...FOREIGN, value: 10, currency })));
    assert.deepEqual(found(content), ['error MIXED_CURRENCY line 2 · Currency']);
    assert.match(content.findings[0]?.sentence.es ?? '', /«MXN» \(2 líneas, desde la 2\).*USD/);
  });

  it('nothing in the unit in which each material is counted', () => {
    assert.deepEqual(found(ask(['PZA', 'KG', 'M'].map((unit) => ({ ...FOREIGN, value: 10, unit })))), []);
  });

  it('several currencies and units, each that differs from most of them', () => {
    const mxn = { ...FOREIGN, value: 10, currency: 'mxn ', value_unit: 'pza' };
    const content = ask([
      mxn,
      { ...mxn, currency: 'MXN' },
      { ...mxn, currency: 'USD' },
      { ...mxn, value_unit: 'kg' },
      { ...mxn, currency: '', value_unit: 0 },
    ]);
    assert.deepEqual(found(content), [
      'error MIXED_CURRENCY line 3 · Currency',
      'error MIXED_UNIT line 4 · Value unit',
    ]);
    assert.equal(content.verdict, 'refused');
    assert.equal(content.vnm, null);
    assert.match(content.findings[0]?.sentence.es ?? '', /USD.*MXN/);
  });

  it('a designated intermediate material inside of another', () => {
    const content = ask([
      { ...FOREIGN, value: 100, part: 'EJE', intermediate: 'Sí' },
      { ...FOREIGN, value: 50, part: 'MAZA', intermediate: 'Sí; EJE' },
      { ...FOREIGN, value: 50, part: 'BALERO', intermediate: 'No' },
    ]);
    assert.deepEqual(found(content), [
      'error DOUBLE_DESIGNATION line 2 · Designated intermediate',
      'note INSIDE_DESIGNATED line 2 · Designated intermediate',
    ]);
    assert.equal(content.verdict, 'refused');
  });

  it('a material inside a designated one, whose value is not counted twice', () => {
    const content = ask([
      { value: 100, origin: 'Originario', part: 'SUB', intermediate: 'Sí' },
      { value: 20, origin: 'Originario', part: 'P-1', intermediate: 'SUB' },
      { ...FOREIGN, value: 30, part: 'P-2', intermediate: 'P-1' },
    ]);
    assert.deepEqual(found(content), [
      'note OWN_DETERMINATION line 1 · Designated intermediate',
      'note INSIDE_DESIGNATED line 2 · Designated intermediate',
      'note INSIDE_DESIGNATED line 3 · Designated intermediate',
    ]);
    assert.deepEqual([content.originating, content.vnm, content.lines], [100, 0, 3]);
  });

  it('a material inside one that nobody designated, which is counted', () => {
    const content = ask([
      { ...FOREIGN, value: 100, part: 'SUB', intermediate: 'No' },
      { ...FOREIGN, value: 20, part: 'P-1', intermediate: 'SUB' },
    ]);
    assert.deepEqual(found(content), ['warning WORD_NOT_UNDERSTOOD line 2 · Designated intermediate']);
    assert.equal(content.vnm, 120);
  });

  it('lines that do not add up to the books', () => {
    assert.deepEqual(found(ask([RIGHT], { declared: 502 })), []);
    assert.deepEqual(found(ask([RIGHT], { declared: 503 })), ['warning BOM_GAP']);
  });

  it('materials above the base, with a negative content', () => {
    const content = ask([{ ...FOREIGN, value: 1500 }]);
    assert.deepEqual(found(content), ['warning VNM_GT_BASE']);
    assert.equal(content.rvc, -0.5);
    assert.equal(content.verdict, 'not-met');
  });

  it('credits above all the rest', () => {
    assert.deepEqual(found(ask([{ ...FOREIGN, value: -5, credit: 'Sí' }])), ['error NEGATIVE_VNM']);
  });

  for (const [name, question, finds, verdict] of [
    ['a base of zero', { base: 0 }, 'error DIV_BY_ZERO', 'refused'],
    ['a negative base', { base: -1 }, 'error BASE_NOT_POSITIVE', 'refused'],
    ['no base', { base: null }, 'missing BASE_UNKNOWN', 'unknown'],
    ['no part', { part: null }, 'missing PART_NOT_UNDERSTOOD', 'unknown'],
    ['no method', { method: null }, 'missing METHOD_NOT_UNDERSTOOD', 'unknown'],
    ['no date', { date: null }, 'missing DATE_NOT_UNDERSTOOD', 'unknown'],
    ['a part that is none', { part: 'X' }, 'error PART_NOT_UNDERSTOOD', 'refused'],
    ['a method that is none', { method: 'FOB' }, 'error METHOD_NOT_UNDERSTOOD', 'refused'],
    ['a date that is none', { date: '2024-02-30' }, 'error DATE_NOT_UNDERSTOOD', 'refused'],
    ['a date before the agreement', { date: '2019-01-01' }, 'error WRONG_DATE', 'refused'],
    [
      'a vehicle by transaction value',
      { part: 'PASSENGER_VEHICLE', method: 'TV' },
      'error METHOD_NOT_AVAILABLE',
      'refused',
    ],
  ] as const) {
    it(`${name}: ${finds}`, () => {
      const content = ask([{ ...FOREIGN, value: 100 }], question);
      assert.deepEqual(found(content), [finds]);
      assert.equal(content.verdict, verdict);
      assert.equal(content.margin, null);
    });
  }

  it('no lines: not known, and not 100 %', () => {
    for (const rows of [[], [['', '', '', '']], [[0, 0, 0, 0]], [[null, undefined, ' ', '']]]) {
      const content = askTable(['value', 'origin', 'cert_from', 'cert_to'], rows);
      assert.deepEqual(found(content), ['missing NO_LINES']);
      assert.equal(content.verdict, 'unknown');
      assert.equal(content.lines, 0);
    }
  });

  it('blank rows are no lines, and lines keep their place in the table', () => {
    const content = ask([{}, { ...FOREIGN, value: 100 }, {}, { ...FOREIGN, value: 'x' }]);
    assert.deepEqual(found(content), ['error NOT_A_NUMBER line 4 · Value']);
    assert.equal(content.lines, 2);
  });

  it('a slip in very many lines: the first ones, and how many more', () => {
    const content = ask(Array.from({ length: 250 }, () => ({ value: 1 })));
    assert.equal(content.findings.length, 101);
    assert.equal(found(content)[99], 'warning UNKNOWN_ORIGIN line 100 · Origin');
    assert.equal(found(content)[100], 'warning UNKNOWN_ORIGIN Origin');
    assert.match(content.findings[100]?.sentence.en ?? '', /150 more/);
  });

  it('errors come first, then what is missing, then warnings and notes', () => {
    const content = ask([{ value: 1, notes: 'x' }, { ...FOREIGN }, { ...FOREIGN, value: 'x' }]);
    assert.deepEqual(found(content), [
      'error NOT_A_NUMBER line 3 · Value',
      'missing VNM_UNKNOWN line 2 · Value',
      'warning UNKNOWN_ORIGIN line 1 · Origin',
      'note HEADING_UNKNOWN notes',
    ]);
  });

  it('every sentence is in both languages', () => {
    for (const { line } of cases) {
      for (const { sentence } of ask([RIGHT, line]).findings) {
        assert.notEqual(sentence.es, sentence.en);
        assert.ok(sentence.es.endsWith('.') && sentence.en.endsWith('.'), sentence.en);
      }
    }
  });
});
