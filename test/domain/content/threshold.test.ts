import assert from 'node:assert/strict';
import { contentTables, readContentTables } from '../../../src/domain/content/ContentTables';
import { subheading } from '../../../src/domain/content/findPart';
import { PART_CODES } from '../../../src/domain/content/Part';
import { threshold } from '../../../src/domain/content/threshold';

const percent = (part: string, method: string, date: string, measure?: string): number | string => {
  const answer = threshold({ part, method, date, measure });
  return answer.kind === 'threshold' ? answer.percent : (answer.findings[0]?.code ?? '');
};
const sentence = (part: string): string => {
  const answer = threshold({ part, method: 'NC', date: '2024-01-01' });
  return answer.kind === 'refused' ? (answer.findings[0]?.sentence.es ?? '') : '';
};

describe('threshold', () => {
  it('takes a part and a method by their names in either language', () => {
    for (const part of ['A1', 'a.1', 'A-1', 'Tabla A.1', 'table A1', 'Parte de la tabla A.1'])
      assert.equal(percent(part, 'NC', '2024-01-01'), 75, part);
    assert.equal(percent('camión pesado', 'Costo neto', '2024-07-01'), 64);
    assert.equal(percent('Heavy truck', 'CN', '2024-07-01'), 64);
    assert.equal(percent('D', 'VT', '2024-07-01'), 74);
  });

  it('is a fraction with its days, section and rules', () => {
    const answer = threshold({ part: 'A1', method: 'NC', date: '2023-07-01' });
    assert.ok(answer.kind === 'threshold');
    const { value, part, from, to, section, rulesAsOf, source } = answer;
    assert.deepEqual(
      { value, part, from, to, section, rulesAsOf },
      {
        value: 0.75,
        part: 'A1',
        from: '2023-07-01',
        to: null,
        section: 's. 14(13)',
        rulesAsOf: '2026-11-21',
      },
    );
    assert.match(source, /SOR\/2020-155/);
  });

  it('changes on the day the rule says', () => {
    assert.equal(percent('E', 'NC', '2024-06-30'), 50);
    assert.equal(percent('E', 'NC', '2024-07-01'), 54);
    assert.equal(percent('D', 'TV', '2027-07-01'), 80);
  });

  it('does not exist before the agreement or after its end', () => {
    assert.equal(percent('A1', 'NC', '2020-06-30'), 'WRONG_DATE');
    assert.equal(percent('ALTERNATIVE_STAGING', 'NC', '2025-07-01'), 'WRONG_DATE');
    assert.equal(percent('HEAVY_TRUCK', 'NC', '2019-01-01', 'LVC'), 'WRONG_DATE');
    assert.equal(percent('HEAVY_TRUCK', 'NC', '2019-01-01', 'METALS'), 'WRONG_DATE');
  });

  it('refuses dates that are none', () => {
    for (const date of ['', '2024', '2024-02-30', '01/07/2023', '2024-13-01']) {
      assert.equal(percent('A1', 'NC', date), 'DATE_NOT_UNDERSTOOD', date);
    }
  });

  it('has no transaction value for vehicles', () => {
    for (const part of ['PASSENGER_VEHICLE', 'LIGHT_TRUCK', 'HEAVY_TRUCK', 'OTHER_VEHICLE_20_3']) {
      assert.equal(percent(part, 'TV', '2024-01-01'), 'METHOD_NOT_AVAILABLE', part);
    }
  });

  it('reads codes in any case and with spaces', () => {
    assert.equal(percent(' passenger vehicle ', ' nc', '2024-01-01'), 75);
    assert.equal(percent('a2', 'tv', '2024-01-01'), 85);
  });

  it('says which codes it knows when a part, method or measure is none of them', () => {
    assert.equal(percent('Z9', 'NC', '2024-01-01'), 'PART_NOT_UNDERSTOOD');
    assert.equal(percent('A1', 'FOB', '2024-01-01'), 'METHOD_NOT_UNDERSTOOD');
    assert.equal(percent('A1', 'NC', '2024-01-01', 'CO2'), 'MEASURE_NOT_UNDERSTOOD');
    assert.equal(percent('toString', 'NC', '2024-01-01'), 'PART_NOT_UNDERSTOOD');
  });

  it('asks labour and metals of vehicles only', () => {
    assert.equal(percent('B', 'NC', '2024-01-01', 'LVC'), 'MEASURE_NOT_AVAILABLE');
    assert.equal(percent('B', 'NC', '2024-01-01', 'METALS'), 'MEASURE_NOT_AVAILABLE');
    const later = threshold({ part: 'HEAVY_TRUCK', method: 'NC', date: '2027-07-01', measure: 'METALS' });
    assert.equal(later.findings[0]?.code, 'MELTED_AND_POURED');
  });
});

describe('HS codes', () => {
  it('are read to six digits, however written', () => {
    for (const text of ['8708.80', '870880', '8708.80.99', '87088099', '8708.8', ' 8708 80 ', '8708.80.99.01']) {
      assert.equal(subheading(text), '8708.80', text);
    }
    for (const text of ['8708', '87.08', '87088', '8708801', 'A1', '']) assert.equal(subheading(text), null, text);
  });

  it('answer when one table has the whole subheading', () => {
    assert.equal(percent('4009.12', 'NC', '2024-01-01'), 65);
    assert.equal(percent('8407.31.99', 'NC', '2024-01-01'), 'WRONG_TABLE');
    assert.equal(percent('8701.20', 'NC', '2024-07-01'), 64);
    assert.equal(percent('8708.50', 'TV', '2024-01-01'), 'METHOD_NOT_AVAILABLE');
  });

  it('ask when several tables have it, and name the choices', () => {
    assert.match(sentence('8708.80'), /A1 \(.*\) o D \(/);
    assert.match(sentence('8708.29'), /A1 .*estampados de carrocería.* o B .* o D/);
    assert.match(sentence('OTHER_VEHICLE'), /OTHER_VEHICLE_20_2.* o OTHER_VEHICLE_20_3/);
  });

  it('ask when the table takes only some goods of the subheading', () => {
    assert.match(sentence('8519.81'), /C \(.*reproductores de casetes/);
  });

  it('ask for a vehicle whose kind the subheading leaves open', () => {
    assert.match(sentence('8703.23'), /PASSENGER_VEHICLE/);
    assert.equal(percent('8703.32', 'NC', '2024-01-01'), 62.5);
  });

  it('are not guessed when no table has them', () => {
    assert.equal(percent('3926.90', 'NC', '2024-01-01'), 'HS_NOT_LISTED');
    assert.match(sentence('8703.80'), /HS 2012/);
  });
});

describe('tables of thresholds', () => {
  it('have a schedule in force today for every part but those of the expired regime', () => {
    for (const part of PART_CODES) {
      const expected = part.startsWith('ALTERNATIVE_STAGING') ? 'refused' : 'threshold';
      assert.equal(threshold({ part, method: 'NC', date: '2026-11-21' }).kind, expected, part);
    }
  });

  it('leave no day without a number and none with two', () => {
    const { thresholds, lvc } = contentTables();
    const schedules = [...Object.values(thresholds).map(({ steps }) => steps), lvc.passenger_vehicle, lvc.light_truck];
    for (const steps of schedules) {
      steps.slice(1).forEach(({ from }, index) => {
        const before = steps[index]?.to ?? '';
        assert.equal(Date.parse(from) - Date.parse(before), 86_400_000);
      });
    }
  });

  it('can be replaced', () => {
    const tables = contentTables();
    const later = { ...tables.thresholds.table_B, steps: [{ from: '2026-01-01', to: null, nc: 85, tv: null }] };
    const override = { ...tables, thresholds: { ...tables.thresholds, table_B: later } };
    const answer = threshold({ part: 'B', method: 'NC', date: '2026-11-21' }, readContentTables(override));
    assert.equal(answer.kind === 'threshold' && answer.percent, 85);
  });

  it('are refused when a percentage or a date is not one', () => {
    const tables = contentTables();
    const broken = { from: '2026-02-30', to: null, nc: 850, tv: null };
    const table_B = { ...tables.thresholds.table_B, steps: [broken] };
    assert.throws(() => readContentTables({ ...tables, thresholds: { ...tables.thresholds, table_B } }), /nc/);
  });
});
