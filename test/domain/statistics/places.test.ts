import assert from 'node:assert/strict';
import { places } from '../../../src/domain/statistics/places';
import { readPlace } from '../../../src/domain/statistics/readPlace';
import { stateText } from '../../../src/domain/statistics/stateText';
import { supplierVocabularies } from '../../../src/domain/supplier/supplierVocabularies';

function code(text: string): string | null {
  const reading = readPlace(text);
  return reading.ok ? reading.place.code : null;
}

describe('readPlace', () => {
  it('reads any spelling', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      CBO: ['CBO', 'cbo', 'Centro-Bajío-Occidente', 'Centro Bajio Occidente', 'Agencia Centro-Bajío-Occidente'],
      BAJIO: ['BAJIO', 'Bajío', 'ALIANZA_BAJIO', 'Alianza Bajío', 'el bajio'],
      MX: ['MX', 'México', 'MEXICO', 'Mexico', '00', '0', 'Nacional'],
      'MX-QUE': [
        'QRO',
        'QUE',
        'MX-QUE',
        '22',
        'Querétaro',
        'Quere\u0301taro',
        'QUERETARO',
        'Querétaro de Arteaga',
        ' qro. ',
      ],
      'MX-SLP': ['SLP', 'S.L.P.', 'San Luis  Potosí', 'San Luis\u00a0Potosi', '24'],
      'MX-AGU': ['AGS', 'AGU', 'Ags.', '01', '1', 'Aguascalientes'],
      'MX-GUA': ['GTO', 'GUA', 'Gto.', '11'],
      'MX-JAL': ['JAL', 'Jalisco', '14'],
      'MX-MEX': ['MEX', 'Edomex', 'Estado de México', 'State of Mexico', '15'],
      'MX-CMX': ['CDMX', 'DF', 'D.F.', 'MX-DIF', 'Ciudad de México', 'Mexico City', '09'],
      'MX-COA': ['COAH', 'Coahuila', 'Coahuila de Zaragoza', '05'],
      'MX-VER': ['Veracruz', 'Veracruz de Ignacio de la Llave'],
      INA_BAJIO: ['INA_BAJIO', 'Bajío (INA)'],
      NORTEAMERICA: ['North America'],
    };
    for (const [expected, texts] of Object.entries(cases))
      for (const text of texts) assert.equal(code(text), expected, text);
  });

  it('reads every place by its code, its short name and its names', () => {
    for (const place of places) {
      for (const text of [place.code, place.abbr, ...(place.inegi === null ? [] : [place.inegi])])
        assert.equal(code(text), place.code, text);
      assert.equal(code(place.name.es), place.code);
      assert.equal(code(place.name.en), place.code);
    }
  });

  it('says what to type when it knows no such place', () => {
    const reading = readPlace('Narnia');
    assert.ok(!reading.ok);
    assert.match(reading.sentence.es, /Narnia.*CBO/);
    for (const text of ['', '33', '14039', '99']) assert.equal(code(text), null, text);
  });

  it('has 32 states, and regions made of them', () => {
    const states = places.filter(({ kind }) => kind === 'state');
    assert.equal(states.length, 32);
    const codes = new Set(states.map((state) => state.code));
    for (const place of places) for (const state of place.states ?? []) assert.ok(codes.has(state));
    assert.deepEqual(places.find((place) => place.code === 'CBO')?.states, [
      'MX-AGU',
      'MX-GUA',
      'MX-JAL',
      'MX-QUE',
      'MX-SLP',
    ]);
  });

  it('agrees with the codes of states in the lists', () => {
    for (const { code: state, synonyms } of supplierVocabularies.get('estados')?.terms ?? assert.fail()) {
      for (const text of [state, ...synonyms]) {
        const form = stateText(text, 'code');
        assert.deepEqual(form, { ok: true, text: state }, text);
      }
    }
  });
});

describe('stateText', () => {
  it('gives a state in the form asked for', () => {
    const cases: readonly (readonly [string | null, string])[] = [
      [null, 'QRO'],
      ['', 'QRO'],
      ['ABBR', 'QRO'],
      ['iso', 'MX-QUE'],
      ['code', 'QUE'],
      ['Código', 'QUE'],
      ['inegi', '22'],
      ['name', 'Querétaro'],
      ['nombre', 'Querétaro'],
      ['name_en', 'Querétaro'],
    ];
    for (const [as, text] of cases) assert.deepEqual(stateText('queretaro de arteaga', as), { ok: true, text });
    assert.deepEqual(stateText('México', null), { ok: true, text: 'MEX' });
    assert.deepEqual(stateText('22', 'name'), { ok: true, text: 'Querétaro' });
  });

  it('refuses what is no state and forms that are none', () => {
    for (const text of ['CBO', 'MX', 'Narnia', '']) assert.equal(stateText(text, null).ok, false, text);
    assert.equal(stateText('QRO', 'emoji').ok, false);
  });
});
