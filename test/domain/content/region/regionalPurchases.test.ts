import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Purchase } from '../../../../src/domain/content/region/Purchase';
import { regionalPurchases, type RegionalShare } from '../../../../src/domain/content/regionalPurchases';
import { codes } from '../checking';
import { money, purchase } from './purchases';

const shareOf = (rows: readonly Purchase[], asked: readonly string[] = []): RegionalShare => {
  const answer = regionalPurchases(rows, asked);
  assert.ok(answer.kind === 'share', JSON.stringify(answer));
  return answer;
};

/** Everything that is a number or a part, without the sentences. */
const figures = ({ findings, region, ...rest }: RegionalShare): unknown => [rest, codes({ findings }), region.name];

describe('share of the region in purchases', () => {
  it('counts the plant that ships, with the seller’s domicile beside it', () => {
    const answer = shareOf([
      { value: 60, state: 'Querétaro de Arteaga', domicile: 'CDMX' },
      { value: 40, state: 'Nuevo León', domicile: 'Jal.' },
    ]);
    assert.equal(answer.share, 0.6);
    assert.deepEqual(answer.sourcing, { share: 0.4, inRegion: 40, outside: 60, unknownState: 0, coverage: 1 });
  });

  it('leaves the columns out that nobody gave', () => {
    const { sourcing, resellers, intracompany, deep, strictShare, share } = shareOf([{ value: 1, state: 'GTO' }]);
    assert.deepEqual([sourcing, resellers, intracompany, deep], [null, null, null, null]);
    assert.equal(strictShare, share);
  });

  it('says how high the share could be if all that is unknown came from the region', () => {
    const answer = shareOf([
      { value: 50, state: 'Ags.' },
      { value: 30, state: 'Tejas' },
      { value: 20, state: 'USA' },
    ]);
    assert.deepEqual([answer.share, answer.shareAtMost, answer.coverage, answer.outside], [0.5, 0.8, 0.7, 20]);
  });

  it('names the texts that were not recognised, with their rows', () => {
    const { findings } = shareOf([
      { value: 1, state: 'Ags.' },
      { value: 1, state: 'Silao' },
      { value: 1, state: null },
    ]);
    assert.deepEqual(codes({ findings }), ['OWN_MEASURE', 'UNKNOWN_STATE']);
    assert.match(findings[1]?.sentence.es ?? '', /66\.7 %.*«Silao» \(fila 2\).*en blanco: 1/);
    assert.match(findings[1]?.sentence.en ?? '', /«Silao» \(row 2\)/);
  });

  it('keeps resold imports in the total and takes them out of the region', () => {
    const { share, resellers, findings } = shareOf([
      { value: 50, state: 'GTO', reseller: false },
      { value: 30, state: 'GTO', reseller: true },
      { value: 20, state: 'GTO', reseller: null },
    ]);
    assert.equal(share, 1);
    assert.deepEqual(resellers, { value: 30, unmarked: 20, shareWithout: 0.5 });
    assert.deepEqual(codes({ findings }), ['OWN_MEASURE', 'RESOLD_IMPORTS', 'UNMARKED']);
  });

  it('takes purchases within the company out of region and total alike', () => {
    const { share, intracompany } = shareOf([
      { value: 60, state: 'SLP', intracompany: true },
      { value: 10, state: 'QRO', intracompany: false },
      { value: 30, state: 'NL', intracompany: false },
    ]);
    assert.equal(share, 0.7);
    assert.deepEqual(intracompany, { value: 60, unmarked: 0, shareWithout: 0.25 });
  });

  it('has no share without purchases within the company when there are no others', () => {
    const { intracompany, strictShare } = shareOf([{ value: 60, state: 'SLP', intracompany: true }]);
    assert.deepEqual([intracompany?.shareWithout, strictShare], [null, null]);
  });

  it('weighs each purchase by the supplier’s own share, and an unknown one counts as nothing', () => {
    const { deep, findings } = shareOf([
      { value: 50, state: 'SLP', supplierShare: 0.8 },
      { value: 25, state: 'NL', supplierShare: 0.2 },
      { value: 25, state: 'SLP', supplierShare: null },
    ]);
    assert.deepEqual(deep, { share: 0.45, unknownShare: 25 });
    assert.deepEqual(codes({ findings }), ['OWN_MEASURE', 'SUPPLIER_SHARE']);
  });

  it('measures for another region, the nation or a list of states', () => {
    const rows = [
      { value: 40, state: 'Jal.' },
      { value: 30, state: 'QRO' },
      { value: 20, state: 'N.L.' },
      { value: 10, state: 'China' },
    ];
    assert.deepEqual(
      [[], ['CBO'], ['BAJIO'], ['MX'], ['QRO, NL'], ['Jalisco', '19']].map((asked) => shareOf(rows, asked).share),
      [0.7, 0.7, 0.3, 0.9, 0.5, 0.6],
    );
  });

  it('refuses a region it does not know, or whose states nobody published', () => {
    for (const asked of ['Atlantis', 'INA_NORTE', 'North America']) {
      assert.deepEqual(
        codes(regionalPurchases([{ value: 1, state: 'GTO' }], [asked])),
        ['REGION_NOT_UNDERSTOOD'],
        asked,
      );
    }
  });

  it('says which rows are wrong or missing, the wrong ones first', () => {
    const sentence = (rows: readonly Purchase[]): string => {
      const answer = regionalPurchases(rows);
      assert.notEqual(answer.kind, 'share');
      return answer.findings[0]?.sentence.en ?? '';
    };
    const rows = [1, 2, 3, 4, 5, 6, 7].map((): Purchase => ({ value: -1, state: 'GTO' }));
    assert.match(sentence([{ value: null, state: 'GTO' }, ...rows]), /^Rows 2, 3, 4, 5, 6 and 2 more: the amount/);
    assert.match(sentence([{ value: null, state: 'GTO' }]), /^Row 1: the amount is missing/);
    assert.match(sentence([{ value: 1, state: 'GTO', supplierShare: 80 }]), /^Row 1: .*between 0 and 1/);
  });

  it('refuses amounts that are too large to add up, or no numbers', () => {
    const of = (...values: number[]): readonly string[] =>
      codes(regionalPurchases(values.map((value) => ({ value, state: 'GTO' }))));
    assert.deepEqual(of(1.7e308, 1.7e308), ['TOO_LARGE']);
    assert.deepEqual(of(Infinity), ['TOO_LARGE']);
    assert.deepEqual(of(Number.NaN), ['NEGATIVE_COST']);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc
          .array(purchase, { minLength: 1, maxLength: 20 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          assert.deepEqual(figures(shareOf(shuffled)), figures(shareOf(rows)));
        },
      ),
    );
  });

  it('does not depend on the unit of the amounts', () => {
    fc.assert(
      fc.property(fc.array(purchase, { minLength: 1, maxLength: 20 }), fc.constantFrom(10, 1000, 1e6), (rows, by) => {
        const [one, other] = [
          shareOf(rows),
          shareOf(rows.map((row) => ({ ...row, value: Math.round((row.value ?? 0) * 100) * (by / 100) }))),
        ];
        assert.deepEqual(
          [other.share, other.coverage, other.strictShare, other.deep?.share, other.resellers?.shareWithout],
          [one.share, one.coverage, one.strictShare, one.deep?.share, one.resellers?.shareWithout],
        );
      }),
    );
  });

  it('never rises when something becomes unknown', () => {
    const columns = ['state', 'domicile', 'reseller', 'intracompany', 'supplierShare'] as const;
    fc.assert(
      fc.property(
        fc.array(purchase, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom(...columns),
        (rows, at, column) => {
          const forgetful = rows.map((row, index) => (index === at % rows.length ? { ...row, [column]: null } : row));
          const [before, after] = [shareOf(rows), shareOf(forgetful)];
          assert.ok(after.share <= before.share);
          assert.ok((after.strictShare ?? 0) <= (before.strictShare ?? 1));
          assert.ok((after.sourcing?.share ?? 0) <= (before.sourcing?.share ?? 0));
          assert.ok((after.resellers?.shareWithout ?? 0) <= (before.resellers?.shareWithout ?? 0));
          assert.ok((after.deep?.share ?? 0) <= (before.deep?.share ?? 0));
        },
      ),
    );
  });

  it('divides the total without a rest', () => {
    fc.assert(
      fc.property(fc.array(purchase, { minLength: 1, maxLength: 20 }), (rows) => {
        const { inRegion, outside, unknownState, total } = shareOf(rows);
        const cents = [inRegion, outside, unknownState].map((part) => Math.round(part * 100));
        assert.equal(
          cents.reduce((a, b) => a + b, 0),
          Math.round(total * 100),
        );
      }),
    );
  });

  it('is 1 when everything ships from the region, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1 }), (values) => {
        assert.equal(shareOf(values.map((value) => ({ value, state: 'JAL' }))).share, 1);
      }),
    );
  });
});
