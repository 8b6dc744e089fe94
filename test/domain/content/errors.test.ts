import assert from 'node:assert/strict';
import { adjustedTransactionValue } from '../../../src/domain/content/adjustedTransactionValue';
import { averagedContent } from '../../../src/domain/content/averagedContent';
import { billGap } from '../../../src/domain/content/billChecks';
import { declaredThreshold } from '../../../src/domain/content/declaredThreshold';
import { deMinimis } from '../../../src/domain/content/deMinimis';
import type { Finding, FindingCode, Severity } from '../../../src/domain/content/Finding';
import { intermediateMaterials } from '../../../src/domain/content/intermediateMaterials';
import { labourValueContent } from '../../../src/domain/content/labourValueContent';
import { metalsContent } from '../../../src/domain/content/metalsContent';
import { metalsPurchases } from '../../../src/domain/content/metalsPurchases';
import { netCost } from '../../../src/domain/content/netCost';
import { netCostChecks } from '../../../src/domain/content/netCostChecks';
import { permittedDeductions, type Deduction } from '../../../src/domain/content/permittedDeductions';
import { qualifies } from '../../../src/domain/content/qualifies';
import { rollUp } from '../../../src/domain/content/rollUp';
import { rvc } from '../../../src/domain/content/rvc';
import { threshold } from '../../../src/domain/content/threshold';
import { thresholdOfPeriod } from '../../../src/domain/content/thresholdOfPeriod';
import { wageFloor } from '../../../src/domain/content/wageFloor';
import { ask, askOrigin, FOREIGN } from './bill/asking';
import { specifiedCodes } from './specifiedCodes';

type Found = { readonly findings: readonly Finding[] } | readonly Finding[] | Finding | null;
type Row = readonly [FindingCode, Severity, string, () => Found];

const DATE = '2026-11-21';
const LINE = { percent: 40, minMaterialLabour: 25, maxTechnology: 10, maxAssembly: 5 };
const LABOUR = { materials: 30, base: 100, labour: 10, technology: 0, assembly: 0 };
const SALE = { price: 100, buyerBorne: 0, toShipmentPoint: 0, internationalShipment: 0 };
const COSTS = { total: 100, promotion: 0, royalties: 0, shipping: 0, interest: 0 };
const PARTS = { part: 'B', method: 'NC', date: DATE };
const SELF_PRODUCED = { designated: true, subjectToRvc: true };
const WAGES = { country: 'MX', baseWages: 300, hours: 1 } as const;
const origin = (typed: string, certificate: { from: string; to: string } | null): Found =>
  askOrigin(typed, certificate, DATE).findings;
const deducting = (deduction: Partial<Deduction>): Found =>
  permittedDeductions(100, [{ kind: 'DUTY', amount: 5, documented: true, recoverable: false, ...deduction }]);

/** One row for each mistake of the specification, or more where it is made in more ways: code, severity, what was given. */
const ERRORS: readonly Row[] = [
  ['VNM_GT_BASE', 'warning', 'materials of 130 in a base of 100', () => rvc(100, 130)],
  ['BASE_NOT_POSITIVE', 'error', 'a base of −1', () => rvc(-1, 0)],
  ['BASE_NOT_POSITIVE', 'error', 'excluded costs of all of the total', () => netCost({ ...COSTS, promotion: 100 })],
  ['DIV_BY_ZERO', 'error', 'a base of 0', () => rvc(0, 0)],
  ['NEGATIVE_VNM', 'error', 'materials of −5', () => rvc(100, -5)],
  ['NEGATIVE_COST', 'error', 'a line of −1 that is no credit', () => ask([{ ...FOREIGN, value: -1 }])],
  ['NEGATIVE_COST', 'error', 'royalties of −3', () => netCost({ ...COSTS, royalties: -3 })],
  [
    'METHOD_NOT_AVAILABLE',
    'error',
    'transaction value of 8708.50, whose rule says net cost',
    () => threshold({ part: '8708.50', method: 'TV', date: DATE }),
  ],
  [
    'METHOD_NOT_AVAILABLE',
    'error',
    'a car by transaction value',
    () => threshold({ ...PARTS, part: 'PASSENGER_VEHICLE', method: 'TV' }),
  ],
  [
    'METHOD_MIX',
    'error',
    'a transaction value against a net cost threshold',
    () => qualifies({ ...PARTS, base: 100, vnm: 20, baseIs: 'TV' }),
  ],
  [
    'METHOD_MIX',
    'error',
    '85 declared for net cost, where 75 is in force',
    () => declaredThreshold(85, { ...PARTS, part: 'A1' }),
  ],
  [
    'METHOD_MIX',
    'error',
    '0.75 declared for transaction value, where 85 % is in force',
    () => declaredThreshold(0.75, { ...PARTS, part: 'A1', method: 'TV' }),
  ],
  [
    'EXCLUDED_NOT_REMOVED',
    'warning',
    'a net cost equal to the total with royalties of 3',
    () => netCostChecks({ netCost: 100, totalCost: 100, excluded: [3], price: null }),
  ],
  [
    'PROFIT_IN_NC',
    'warning',
    'a net cost equal to the price',
    () => netCostChecks({ netCost: 100, totalCost: null, excluded: [], price: 100 }),
  ],
  [
    'EXCLUDED_FROM_MATERIAL',
    'warning',
    'royalties inside a purchased part',
    () => deducting({ kind: 'EXCLUDED_COST' }),
  ],
  ['UNKNOWN_ORIGIN', 'warning', 'a line without origin', () => ask([{ value: 1 }])],
  ['COUNTRY_IS_NOT_ORIGIN', 'warning', '"MX" without a certificate', () => origin('MX', null)],
  [
    'CERT_EXPIRED',
    'warning',
    'a certificate of 2025',
    () => origin('originating', { from: '2025-01-01', to: '2025-12-31' }),
  ],
  [
    'TRACED_INTO_ORIGINATING',
    'note',
    'what an originating seat contains',
    () => rollUp({ netCost: 100, otherVnm: 20, insideOriginating: [5] }),
  ],
  [
    'DOUBLE_DESIGNATION',
    'error',
    'a designated shaft in a designated axle',
    () =>
      intermediateMaterials([
        { ...SELF_PRODUCED, id: 'axle', contains: ['shaft'] },
        { ...SELF_PRODUCED, id: 'shaft', contains: [] },
      ]),
  ],
  ['RECOVERABLE_DUTY', 'warning', 'a duty under IMMEX', () => deducting({ recoverable: true })],
  ['UNDOCUMENTED_DEDUCTION', 'warning', 'a duty without a document', () => deducting({ documented: false })],
  [
    'FREIGHT_IN_TV',
    'note',
    'freight of 8 in the price',
    () => adjustedTransactionValue({ ...SALE, internationalShipment: 8 }),
  ],
  [
    'MEAN_OF_PERCENTAGES',
    'warning',
    'the mean of 80 % and 40 %, declared for a large and a small good',
    () =>
      averagedContent(
        [
          { netCost: 900, vnm: 180 },
          { netCost: 100, vnm: 60 },
        ],
        0.6,
      ),
  ],
  ['WRONG_TABLE', 'error', '8708.80, which stands in Tables A.1 and D', () => threshold({ ...PARTS, part: '8708.80' })],
  ['WRONG_TABLE', 'error', 'Table B for a heavy truck', () => threshold({ ...PARTS, use: 'HEAVY' })],
  ['WRONG_TABLE', 'error', '75 declared for Table B, the number of Table A.1', () => declaredThreshold('75 %', PARTS)],
  ['AFTERMARKET', 'error', 'Table B for an aftermarket part', () => threshold({ ...PARTS, use: 'refacción' })],
  ['WRONG_DATE', 'error', 'the threshold of 2019', () => threshold({ ...PARTS, date: '2019-01-01' })],
  ['WRONG_DATE', 'error', '67.5 declared in 2026', () => declaredThreshold(67.5, PARTS)],
  [
    'WRONG_DATE',
    'warning',
    'a period with two thresholds',
    () => thresholdOfPeriod({ part: 'D', method: 'NC', from: '2024-01-01', to: '2024-12-31' }),
  ],
  ['DE_MINIMIS_BASE', 'error', '10 % of net cost', () => deMinimis({ vnm: 5, base: 100, basis: 'NET_COST' })],
  [
    'LVC_CAP',
    'note',
    'technology of 14 points',
    () => labourValueContent({ ...LABOUR, route: 'NC', technology: 14 }, LINE),
  ],
  [
    'LVC_HWLC_ONE_SIDE',
    'error',
    'labour above the line only',
    () => labourValueContent({ ...LABOUR, route: 'APV', labourIn: 'NUMERATOR' }, LINE),
  ],
  ['LVC_BONUS_IN_RATE', 'error', 'wages with bonuses', () => wageFloor({ ...WAGES, withBonus: true })],
  ['LVC_BONUS_IN_RATE', 'warning', 'wages that may have bonuses', () => wageFloor({ ...WAGES, withBonus: null })],
  [
    'POOLED_METALS',
    'warning',
    'steel of 60 % beside aluminium of 100 %',
    () => metalsContent({ originating: 60, total: 100 }, { originating: 100, total: 100 }, 70),
  ],
  [
    'POOLED_METALS',
    'error',
    'a stamping of an unnamed metal',
    () => metalsPurchases([{ hs: '8708.29', value: 1, originating: true }], DATE),
  ],
  ['BOM_GAP', 'warning', 'lines of 90 in materials of 100', () => billGap([90], 100)],
  [
    'MIXED_CURRENCY',
    'error',
    'MXN and USD',
    () =>
      ask([
        { ...FOREIGN, value: 1, currency: 'MXN' },
        { ...FOREIGN, value: 1, currency: 'USD' },
      ]),
  ],
  [
    'MIXED_UNIT',
    'error',
    'a piece and a hundred',
    () =>
      ask([
        { ...FOREIGN, value: 1, value_unit: 'pza' },
        { ...FOREIGN, value: 1, value_unit: 'cto' },
      ]),
  ],
];

const findingsOf = (found: Found): readonly Finding[] => {
  if (found === null) return [];
  if ('sentence' in found) return [found];
  return 'findings' in found ? found.findings : found;
};

describe('errors of content', () => {
  for (const [code, severity, given, find] of ERRORS) {
    it(`${code} (${severity}): ${given}`, () => {
      const found = findingsOf(find()).find((each) => each.code === code);
      assert.ok(
        found !== undefined,
        `not found: ${findingsOf(find())
          .map((each) => each.code)
          .join(', ')}`,
      );
      assert.equal(found.severity, severity);
      const { es, en } = found.sentence;
      assert.notEqual(es, en);
      for (const sentence of [es, en]) assert.match(sentence, /^\S.{15,}[.)]$/s);
    });
  }

  it('are all of the specification', () => {
    const found = new Set(ERRORS.map(([code]) => code));
    assert.deepEqual(
      specifiedCodes.filter((code) => !found.has(code)),
      [],
    );
  });
});
