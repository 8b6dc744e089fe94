import assert from 'node:assert/strict';
import { billReport, type ReportCode } from '../../../../src/domain/content/bill/billReport';
import { contentOfBill, type BillQuestion } from '../../../../src/domain/content/bill/contentOfBill';
import { readBill } from '../../../../src/domain/content/bill/readBill';
import { overriddenTables } from '../../../../src/domain/content/overrides';
import { PART_CODES } from '../../../../src/domain/content/Part';
import { QUESTION } from './asking';

const HEADINGS = ['value', 'origin', 'statement_nc', 'statement_vnm', 'statement_free'];
const LINE = [100, 'No originario', '', '', ''];

/** The explanation of a row, in Spanish and in English. */
function explained(
  code: ReportCode,
  question: Partial<BillQuestion> = {},
  line: readonly unknown[] = LINE,
): readonly [string, string] {
  const said = (language: 'es' | 'en'): string => {
    const bill = readBill(HEADINGS, [line]);
    const content = contentOfBill(bill, { ...QUESTION, ...question });
    return billReport(bill, content, language).find((row) => row[4] === code)?.[3] ?? '';
  };
  return [said('es'), said('en')];
}

describe('the report of a bill of materials', () => {
  for (const [part, es] of [
    ['A1', /no tiene un cambio arancelario/],
    ['A2', /no tiene un cambio arancelario/],
    ['B', /puede bastar el VCR o el cambio arancelario/],
    ['C', /puede bastar el VCR o el cambio arancelario/],
    ['AFTERMARKET', /puede bastar el cambio arancelario o el VCR/],
    ['PASSENGER_VEHICLE', /VCL, compras de acero y de aluminio y partes esenciales/],
    ['HEAVY_TRUCK', /VCL y compras de acero y de aluminio/],
  ] as const) {
    it(`says what ${part} needs besides the content`, () => assert.match(explained('VERDICT', { part })[0], es));
  }

  it('never says that a good originates', () => {
    for (const part of PART_CODES) {
      const [es, en] = explained('VERDICT', { part });
      assert.doesNotMatch(es, /\bes originari/);
      assert.doesNotMatch(en, /is originating/);
    }
  });

  it('cites the agreement and the regulations, in the language of the person', () => {
    const [es, en] = explained('THRESHOLD');
    assert.match(es, /costo neto, desde el 2023-07-01; T-MEC, apéndice del anexo 4-B; .* sección 14\(13\)\.$/);
    assert.match(en, /Uniform Regulations, section 14\(13\)\.$/);
    assert.match(explained('THRESHOLD', { part: 'SAME_HEADING' })[0], /; Reglamentaciones Uniformes, sección 3\(4\)/);
    for (const code of ['VERDICT', 'THRESHOLD'] as const) assert.doesNotMatch(explained(code)[0], /CUSMA|Canad/);
    assert.match(explained('RULES')[0], /texto canadiense/);
  });

  it('says of an own threshold that it is not the rule, without a section', () => {
    const own = overriddenTables([
      ['Part', 'Method', 'From', 'Percent', 'Source'],
      ['A1', 'NC', '2024-01-01', 70, 'escenario'],
    ]);
    assert.ok(own.kind === 'tables');
    for (const code of ['VERDICT', 'THRESHOLD'] as const) {
      const [es, en] = explained(code, { tables: own.tables });
      assert.match(es, /umbral propio \(«escenario»\), no la regla\./);
      assert.match(en, /own threshold \(“escenario”\), not the rule\./);
      assert.doesNotMatch(es, /sección/);
    }
  });

  it('says which base it is', () => {
    assert.equal(explained('BASE')[0], 'Costo neto, como se dio.');
    assert.equal(explained('BASE', { method: 'TV' })[1], 'Transaction value, as given.');
    assert.match(explained('BASE', { base: null })[0], /^Falta la base \(costo neto\)/);
    assert.match(explained('BASE', { base: null, method: null })[1], /^The base is missing/);
    assert.match(explained('BASE', { method: null })[0], /falta el método/);
  });

  it('tells statements of suppliers in the rows that they change', () => {
    const stated = [100, 'No originario', 90, 40, ''];
    const free = [100, 'No originario', '', '', 40];
    assert.match(explained('BASE', {}, stated)[0], /CN que declaran los proveedores/);
    assert.equal(explained('BASE', {}, free)[0], 'Costo neto, como se dio.');
    assert.equal(explained('BASE', { method: 'TV' }, stated)[0], 'Valor de transacción, como se dio.');
    for (const [line, method] of [
      [stated, 'NC'],
      [free, 'NC'],
      [stated, 'TV'],
    ] as const) {
      assert.match(explained('VNM', { method }, line)[0], /declaran los proveedores/);
    }
    assert.doesNotMatch(explained('VNM')[0], /declaran/);
  });
});
