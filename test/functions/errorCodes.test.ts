import assert from 'node:assert/strict';
import { CliError } from '../../src/cli/CliError';
import { evaluateFormula } from '../../src/cli/evaluate/evaluateFormula';
import { showValue } from '../../src/cli/evaluate/showValue';
import type { FindingCode } from '../../src/domain/content/Finding';
import type { Bilingual, Language } from '../../src/domain/language';
import { specifiedCodes } from '../domain/content/specifiedCodes';

/** What a mistake is, the formula that makes it, and the words that say where it is, when it is in a list or a range. */
type Row = readonly [FindingCode, string, string, ...Place[]];
type Place = string | Bilingual;

const at = (line: number, es: string, en: string): Bilingual => ({
  es: `línea ${line} · ${es}`,
  en: `line ${line} · ${en}`,
});
const row = (number: number): Bilingual => ({ es: `Fila ${number}: `, en: `Row ${number}: ` });
const line = (number: number): Bilingual => ({ es: `Línea ${number}: `, en: `Line ${number}: ` });

/** One row for each mistake of the specification, or more where it is made in more ways, as a person types it into a cell. */
const MISTAKES: readonly Row[] = [
  ['VNM_GT_BASE', 'materials of 130 in a base of 100', '=CBO.RVC(100,130,TRUE)'],
  ['VNM_GT_BASE', 'the same, judged', '=CBO.QUALIFIES(100,130,"A1","NC","2026-11-21",,,,TRUE)'],
  ['VNM_GT_BASE', 'a bill above its base', '=CBO.CONTENT({"Value","Origin"},{130,"N"},100,"A1","NC","2026-11-21")'],
  ['BASE_NOT_POSITIVE', 'a negative base', '=CBO.RVC(-1,0)', { es: 'La base', en: 'The base' }],
  ['BASE_NOT_POSITIVE', 'excluded costs of all of the total', '=CBO.NETCOST(100,100,0,0,0)'],
  ['BASE_NOT_POSITIVE', 'a bill with it', '=CBO.CONTENT({"Valor","Origen"},{5,"N"},-100,"A1","NC","2026-11-21")'],
  ['DIV_BY_ZERO', 'a base of 0', '=CBO.RVC(0,0)', { es: 'La base', en: 'The base' }],
  ['DIV_BY_ZERO', 'bases of allocation that add up to 0', '=CBO.ALLOCATE(100,{0,0})'],
  ['NEGATIVE_VNM', 'materials of −5', '=CBO.RVC(100,-5)', { es: 'no originarios', en: 'non-originating' }],
  ['NEGATIVE_VNM', 'materials of −5 inside a part', '=CBO.ROLLUP(100,5,{-5;1})'],
  ['NEGATIVE_COST', 'royalties of −3', '=CBO.NETCOST(100,0,-3,0,0)', { es: 'regalías', en: 'royalties' }],
  ['NEGATIVE_COST', 'a cost of −40', '=CBO.TOTALCOST({30;-40})', { es: 'El costo 2', en: 'Cost 2' }],
  ['NEGATIVE_COST', 'a material of −1', '=CBO.VNM({5;-1},{"N";"N"})', line(2)],
  [
    'NEGATIVE_COST',
    'a line of −1 that is no credit',
    '=CBO.CONTENT({"Valor","Origen"},{50,"N";-1,"N"},100,"A1","NC","2026-11-21")',
    at(2, 'Valor', 'Value'),
  ],
  ['METHOD_NOT_AVAILABLE', 'transaction value of 8708.50', '=CBO.THRESHOLD("8708.50","TV","2026-11-21")', '8708.50'],
  ['METHOD_NOT_AVAILABLE', 'a car by it', '=CBO.QUALIFIES(100,20,"PASSENGER_VEHICLE","TV","2026-11-21")'],
  [
    'METHOD_NOT_AVAILABLE',
    'a bill by it',
    '=CBO.CONTENT({"Value","Origin"},{5,"N"},100,"8708.50","TV","2026-11-21")',
    '8708.50',
  ],
  ['METHOD_MIX', 'a TV base, an NC threshold', '=CBO.QUALIFIES(100,20,"A1","NC","2026-11-21",,,,,"TV")', 'NC'],
  ['METHOD_MIX', '85 % where 75 % is in force', '=CBO.CHECKTHRESHOLD(85%,"A1","NC","2026-11-21")', '75 %'],
  ['METHOD_MIX', '75 where 85 % is in force', '=CBO.CHECKTHRESHOLD(75,"A1","TV","2026-11-21")', '85 %'],
  [
    'EXCLUDED_NOT_REMOVED',
    'a net cost that is the total cost, with royalties of 3',
    '=CBO.CHECKNC(100,100,{0;3})',
    '3',
  ],
  ['PROFIT_IN_NC', 'a net cost that is the price', '=CBO.CHECKNC(100,,,100)'],
  [
    'EXCLUDED_FROM_MATERIAL',
    'royalties inside a purchased part',
    '=CBO.DEDUCT(100,{"Tipo","Monto","Documento"},{"Agente aduanal",2,"F-1";"Regalías",5,"F-2"},TRUE)',
    row(2),
  ],
  [
    'EXCLUDED_FROM_MATERIAL',
    'the same in a bill',
    '=CBO.CONTENT({"Value","Origin","Deduction","Deduction kind","Document"},{60,"N",5,"Royalties","F-1"},100,"A1","NC","2026-11-21")',
    at(1, 'Deducción', 'Deduction'),
  ],
  [
    'UNKNOWN_ORIGIN',
    'a line without origin',
    '=CBO.CONTENT({"Valor","Origen"},{50,"N";20,""},100,"A1","NC","2026-11-21")',
    at(2, 'Origen', 'Origin'),
  ],
  [
    'UNKNOWN_ORIGIN',
    'a purchase of steel without origin',
    '=CBO.METALPURCHASES({"HS","Value","Originating"},{"7208.36",10,"yes";"7208.36",5,""},"2026-11-21")',
    line(2),
  ],
  [
    'COUNTRY_IS_NOT_ORIGIN',
    'MX without a certificate',
    '=CBO.CONTENT({"Valor","Origen","Certificado hasta"},{50,"MX",""},100,"A1","NC","2026-11-21")',
    at(1, 'Origen', 'Origin'),
  ],
  [
    'CERT_EXPIRED',
    'a certificate to 2025',
    '=CBO.CONTENT({"Valor","Origen","Certificado hasta"},{50,"Originario","2025-12-31"},100,"A1","NC","2026-11-21")',
    at(1, 'Certificado hasta', 'Certificate to'),
  ],
  ['TRACED_INTO_ORIGINATING', 'what originating parts contain', '=CBO.ROLLUP(30000,7000,{280;0})'],
  [
    'TRACED_INTO_ORIGINATING',
    'the same in a bill',
    '=CBO.CONTENT({"Value","Origin","Certificate to","Stated VNM"},{60,"O","2027-12-31",5},100,"A1","NC","2026-11-21")',
    at(1, 'VMN declarado', 'Stated VNM'),
  ],
  [
    'DOUBLE_DESIGNATION',
    'a designated shaft in a designated axle',
    '=CBO.INTERMEDIATE({"Id","Designated","Subject to RVC","Contains"},{"axle","yes","yes","shaft";"shaft","yes","yes",""})',
    'shaft',
  ],
  [
    'DOUBLE_DESIGNATION',
    'the same in a bill',
    '=CBO.CONTENT({"Número de parte","Valor","Origen","Intermedio designado"},{"EJE",60,"N","sí";"FLECHA",20,"N","Sí; EJE"},100,"A1","NC","2026-11-21")',
    at(2, 'Intermedio designado', 'Designated intermediate'),
  ],
  [
    'RECOVERABLE_DUTY',
    'a duty under IMMEX',
    '=CBO.DEDUCT(100,{"Kind","Amount","Document","IMMEX"},{"Duty",4,"F-2","Yes"},TRUE)',
    row(1),
  ],
  [
    'RECOVERABLE_DUTY',
    'the same in a bill',
    '=CBO.CONTENT({"Valor","Origen","Deducción","Tipo de deducción","Documento","Recuperable"},{60,"N",5,"Aranceles","F-1","Sí"},100,"A1","NC","2026-11-21")',
    at(1, 'Deducción', 'Deduction'),
  ],
  [
    'UNDOCUMENTED_DEDUCTION',
    'freight without a document',
    '=CBO.DEDUCT(100,{"Kind","Amount","Document"},{"Freight",3,""},TRUE)',
    row(1),
  ],
  [
    'UNDOCUMENTED_DEDUCTION',
    'the same in a bill',
    '=CBO.CONTENT({"Value","Origin","Deduction","Deduction kind"},{60,"N",5,"Freight"},100,"A1","NC","2026-11-21")',
    at(1, 'Deducción', 'Deduction'),
  ],
  ['FREIGHT_IN_TV', 'freight of 8 in the price', '=CBO.ADJUSTEDTV(108,0,0,8,,TRUE)'],
  [
    'MEAN_OF_PERCENTAGES',
    'the mean of 80 % and 40 %, for a large and a small good',
    '=CBO.AVGRVC({900;100},{180;60},60%,TRUE)',
  ],
  ['WRONG_TABLE', '8708.80, in Tables A.1 and D', '=CBO.THRESHOLD("8708.80","NC","2026-11-21")', '8708.80'],
  ['WRONG_TABLE', 'Table B for a heavy truck', '=CBO.THRESHOLD("B","NC","2026-11-21",,,,"HEAVY")', 'B '],
  ['WRONG_TABLE', '75 % for Table B', '=CBO.CHECKTHRESHOLD("75 %","B","NC","2026-11-21")', 'A1'],
  [
    'WRONG_TABLE',
    'a bill of 8708.80',
    '=CBO.CONTENT({"Value","Origin"},{5,"N"},100,"8708.80","NC","2026-11-21")',
    '8708.80',
  ],
  ['AFTERMARKET', 'Table B for an aftermarket part', '=CBO.THRESHOLD("B","NC","2026-11-21",,,,"refacción")', 'B '],
  [
    'AFTERMARKET',
    'a bill of one',
    '=CBO.CONTENT({"Value","Origin"},{5,"N"},100,"B","NC","2026-11-21",,,,"AFTERMARKET")',
    'B ',
  ],
  ['WRONG_DATE', 'the threshold of 2019', '=CBO.THRESHOLD("A1","NC","2019-01-01")', '2019-01-01'],
  ['WRONG_DATE', '72 % in 2026', '=CBO.CHECKTHRESHOLD(72%,"A1","NC","2026-11-21")', '2023-06-30'],
  [
    'WRONG_DATE',
    'a year with two thresholds',
    '=CBO.PERIODTHRESHOLD("D","NC","2024-01-01","2024-12-31",,,TRUE)',
    '2024-07-01',
  ],
  ['DE_MINIMIS_BASE', '10 % of net cost', '=CBO.DEMINIMIS(5,100,"NC")'],
  ['LVC_CAP', 'technology of 14 points', '=CBO.LVC(500,6970,30000,14%,5%,"PASSENGER_VEHICLE","2026-11-21",,,,TRUE)'],
  ['LVC_HWLC_ONE_SIDE', 'wages above the line only', '=CBO.LVC(50,300,950,6%,5%,,,"APV_WAGES_ABOVE")'],
  ['LVC_BONUS_IN_RATE', 'wages with bonuses', '=CBO.WAGE("MX",300,1,TRUE)'],
  ['LVC_BONUS_IN_RATE', 'wages that may have bonuses', '=CBO.WAGE("MX",300,1,"",TRUE)'],
  ['POOLED_METALS', 'steel and aluminium in one ratio', '=CBO.METALSTEST(900,1000,50,100,"2026-11-21")'],
  [
    'POOLED_METALS',
    'a stamping of an unnamed metal',
    '=CBO.METALPURCHASES({"HS","Valor","Originaria"},{"7208.36",5,"sí";"8708.29",10,"sí"},"2026-11-21")',
    line(2),
  ],
  [
    'BOM_GAP',
    'lines of 80 in materials of 90',
    '=CBO.CONTENT({"Value","Origin"},{60,"N";20,"N"},100,"A1","NC","2026-11-21",,90)',
    '90',
  ],
  [
    'MIXED_CURRENCY',
    'MXN and USD',
    '=CBO.CONTENT({"Valor","Origen","Moneda"},{60,"N","MXN";20,"N","USD"},100,"A1","NC","2026-11-21")',
    at(2, 'Moneda', 'Currency'),
  ],
  [
    'MIXED_UNIT',
    'a piece and a hundred',
    '=CBO.CONTENT({"Value","Origin","Value unit"},{60,"N","pza";20,"N","pza";5,"N","cto"},100,"A1","NC","2026-11-21")',
    at(3, 'Unidad del valor', 'Value unit'),
  ],
];

const LANGUAGES = ['es', 'en'] as const;

/** The cells of the row that tells the code, or the sentence of the error that ends with it. */
async function told(code: FindingCode, formula: string, language: Language): Promise<readonly string[]> {
  const services = { ask: null, peek: () => null, language: () => language, today: () => '2026-11-21' };
  try {
    const rows = showValue(await evaluateFormula(formula, services, language))
      .split('\n')
      .map((cells) => cells.split('\t'));
    // A figure of a bill may have the code of the finding, which comes after it.
    const found = rows.findLast((cells) => cells.includes(code));
    assert.ok(found, `not told: ${rows.map((cells) => cells.join(' ')).join('; ')}`);
    return found;
  } catch (error) {
    assert.ok(error instanceof CliError, String(error));
    const sentence = error.sentence[language].replace(/^#\S+ /, '');
    assert.ok(sentence.endsWith(` (${code}).`), sentence);
    return [sentence];
  }
}

describe('mistakes in formulas', () => {
  for (const [code, given, formula, ...places] of MISTAKES) {
    it(`${code}: ${given}`, async () => {
      const sentences: string[] = [];
      for (const language of LANGUAGES) {
        const cells = await told(code, formula, language);
        const sentence = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
        assert.match(sentence, /^\S.{15,}[.)]$/s);
        for (const place of places) {
          const words = typeof place === 'string' ? place : place[language];
          assert.ok(cells.join('\t').includes(words), `${cells.join('\t')} does not say ${words}`);
        }
        sentences.push(sentence);
      }
      assert.notEqual(sentences[0], sentences[1]);
    });
  }

  it('are all of the specification', () => {
    const made = new Set(MISTAKES.map(([code]) => code));
    assert.deepEqual(
      specifiedCodes.filter((code) => !made.has(code)),
      [],
    );
  });
});
