import assert from 'node:assert/strict';
import type { Fields } from '../../../src/domain/rows/Field';
import type { Observation } from '../../../src/domain/statistics/Observation';
import { ListError } from '../../../src/list/ListError';
import type { Answer, AnswerCell, Lookups, Question } from '../../../src/list/Lookup';
import { figure } from './statisticsContract';

/** Where the contract is run: lookups over the suppliers list and statistics, both emptied. The day is 2026-11-21. */
export interface LookupsSubject {
  empty(): Promise<LookupsWorld>;
}

export interface LookupsWorld {
  readonly lookups: Lookups;
  /** Publishes a plant and gives its row id. */
  addSupplier(fields: Fields): Promise<string>;
  record(observations: readonly Observation[]): Promise<void>;
}

const plant = (fields: Fields): Fields => ({ razon_social: 'Troquelados del Bajío', estado: 'QUE', ...fields });
const supplier = (key: string, field: string | null = null): Question => ({ ask: 'supplier', key, field });
const suppliers = (asked: Partial<Extract<Question, { ask: 'suppliers' }>> = {}): Question => ({
  ask: 'suppliers',
  state: null,
  process: null,
  certificate: null,
  band: null,
  fields: ['ID sitio'],
  ...asked,
});
const observation = (indicator: string, place: string, period: string | null = null): Question => ({
  ask: 'observation',
  indicator,
  place,
  period,
});

function tableOf(
  value: AnswerCell | readonly (readonly AnswerCell[])[] | undefined,
): readonly (readonly AnswerCell[])[] {
  return typeof value === 'object' && value !== null ? value : [];
}

/** What every adapter of `Lookups` does. */
export function lookupsContract(subject: () => LookupsSubject): void {
  let world: LookupsWorld;
  beforeEach(async () => {
    world = await subject().empty();
  });

  const ask = async (...questions: readonly Question[]): Promise<readonly Answer[]> =>
    (await world.lookups.ask(questions)).answers;
  const values = async (...questions: readonly Question[]) =>
    (await ask(...questions)).map((answer) => (answer.status === 'ok' ? answer.value : answer.status));
  const sentence = async (question: Question): Promise<string> => {
    const [answer] = await ask(question);
    return answer === undefined || answer.status === 'ok' ? '' : `${answer.status}: ${answer.sentence.es}`;
  };
  /** The first column below the header. */
  const listed = async (asked: Partial<Extract<Question, { ask: 'suppliers' }>>): Promise<readonly AnswerCell[]> => {
    const [table] = await values(suppliers(asked));
    return tableOf(table)
      .slice(1)
      .map((row) => row[0] ?? null);
  };

  describe('of one supplier', () => {
    it('finds it by row id, id in the source or RFC, in any case', async () => {
      const id = await world.addSupplier(plant({ id_sitio: 'MX-77', rfc: 'DEM350612AB1', empleados: 120 }));
      for (const key of [id, id.toLowerCase(), ' MX-77 ', 'mx-77', 'DEM350612AB1', 'dem-350612-ab1']) {
        assert.deepEqual(await values(supplier(key, 'empleados')), [120], key);
      }
    });

    it('gives the name when no field is asked for', async () => {
      await world.addSupplier(plant({ id_sitio: 'A' }));
      assert.deepEqual(await values(supplier('A'), supplier('A', ' ')), Array(2).fill('Troquelados del Bajío'));
    });

    it('takes fields by id or by heading in both languages', async () => {
      await world.addSupplier(plant({ id_sitio: 'A', municipio: 'Corregidora' }));
      for (const field of ['municipio', 'Municipio', 'MUNICIPALITY']) {
        assert.deepEqual(await values(supplier('A', field)), ['Corregidora'], field);
      }
    });

    it('gives percentages as fractions, days as serials, sets and codes as text', async () => {
      await world.addSupplier(
        plant({ id_sitio: 'A', otd_pct: 97.5, fecha_actualizacion: '2026-01-01', procesos: ['2.ESTAM', '3.MAQ'] }),
      );
      assert.deepEqual(
        await values(...['otd_pct', 'fecha_actualizacion', 'procesos', 'estado'].map((field) => supplier('A', field))),
        [0.975, 46023, '2.ESTAM; 3.MAQ', 'Querétaro'],
      );
    });

    it('gives names that look like formulas as they are', async () => {
      for (const name of ['=HYPERLINK("http://x","y")', '+1', '-1+1', '@SUM(1)']) {
        await world.addSupplier(plant({ id_sitio: name, nombre_comercial: name }));
        assert.deepEqual(await values(supplier(name, 'nombre_comercial')), [name]);
      }
    });

    it('names the plants of an RFC that has several', async () => {
      for (const site of ['P-1', 'P-2']) {
        await world.addSupplier(plant({ id_sitio: site, rfc: 'DEM350612AB1', municipio: site }));
      }
      assert.match(await sentence(supplier('DEM350612AB1')), /^missing: .*2 plantas.*P-1, P-2/);
    });

    it('never gives contact data', async () => {
      await world.addSupplier(plant({ id_sitio: 'A', correo: 'x@example.org', consentimiento: 'PUBLICO' }));
      assert.match(await sentence(supplier('A', 'Correo')), /^invalid: .*contacto/);
      assert.match(await sentence(suppliers({ fields: ['razon_social', 'telefono'] })), /^invalid: .*contacto/);
    });

    it('tells the unknown from the wrong', async () => {
      await world.addSupplier(plant({ id_sitio: 'A' }));
      assert.match(await sentence(supplier('A', 'empleados')), /^missing: .*no se conoce/);
      assert.match(await sentence(supplier('B')), /^missing: No hay/);
      assert.match(await sentence(supplier('A', 'color')), /^invalid: .*color/);
      assert.match(await sentence(supplier('  ')), /^invalid: /);
    });

    it('lets a key that no database can hold fail alone', async () => {
      await world.addSupplier(plant({ id_sitio: 'A', empleados: 1 }));
      assert.deepEqual(await values(supplier('\0'), supplier('\ud800'), supplier('A', 'empleados')), [
        'missing',
        'missing',
        1,
      ]);
    });
  });

  describe('of many suppliers', () => {
    beforeEach(async () => {
      const certificates = ['ISO9001@2020-01-01'];
      await world.addSupplier(plant({ id_sitio: 'Q1', procesos: ['2.ESTAM.PROG'], certificaciones: certificates }));
      await world.addSupplier(plant({ id_sitio: 'Q2', procesos: ['3.MAQ'] }));
      await world.addSupplier(plant({ id_sitio: 'G1', estado: 'GUA', procesos: ['2.ESTAM'] }));
      await world.addSupplier(plant({ id_sitio: 'C1', estado: 'COA', procesos: ['2.ESTAM'] }));
    });

    it('spills a header row and a row for each', async () => {
      assert.deepEqual(await values(suppliers({ state: 'QRO', fields: ['id_sitio', 'Employees'] })), [
        [
          ['ID sitio', 'Empleados'],
          ['Q1', null],
          ['Q2', null],
        ],
      ]);
    });

    it('filters by a state in any spelling, by a region, by a process with its specialisations, by a certificate', async () => {
      for (const state of ['QUE', 'Querétaro', 'queretaro', 'MX-QUE', '22']) {
        assert.deepEqual(await listed({ state }), ['Q1', 'Q2'], state);
      }
      assert.deepEqual(await listed({ state: 'CBO' }), ['Q1', 'Q2', 'G1']);
      assert.deepEqual(await listed({ process: 'Estampado' }), ['Q1', 'G1', 'C1']);
      assert.deepEqual(await listed({ process: '2.ESTAM', state: 'GTO' }), ['G1']);
      assert.deepEqual(await listed({ certificate: 'ISO9001' }), ['Q1']);
      assert.deepEqual(await listed({ certificate: 'IATF16949' }), []);
      assert.equal((await listed({ state: ' ', process: '' })).length, 4);
    });

    it('filters by the readiness band of the day', async () => {
      assert.equal((await listed({ band: 'Sin evidencia suficiente' })).length, 4);
      assert.deepEqual(await listed({ band: 'Ready' }), []);
    });

    it('has default columns without contact data', async () => {
      const [table] = await values(suppliers({ fields: null }));
      const [header] = tableOf(table);
      assert.ok(header?.includes('Razón social') && !header.includes('Correo'), JSON.stringify(header));
    });

    it('says what it cannot read', async () => {
      assert.match(await sentence(suppliers({ state: 'Atlantis' })), /^invalid: Estado: .*Atlantis/);
      assert.match(await sentence(suppliers({ process: 'magia' })), /^invalid: Proceso: /);
      assert.match(await sentence(suppliers({ certificate: 'ISO0' })), /^invalid: Certificado: /);
      assert.match(await sentence(suppliers({ band: 'azul' })), /^invalid: .*LISTA, CASI/);
      assert.match(await sentence(suppliers({ fields: ['color'] })), /^invalid: .*color/);
    });
  });

  describe('of statistics', () => {
    it('gives a number, the latest without a period, percentages as fractions', async () => {
      await world.record([
        figure({ period: '2023', value: 15_000 }),
        figure(),
        figure({ indicator: 'exports_share', place: 'CBO', unit: 'percent', value: 22.1 }),
      ]);
      assert.deepEqual(
        await values(
          observation('exports', 'QRO', '2023'),
          observation('Exportaciones', 'Querétaro'),
          observation('exports_share', 'CBO', '2024'),
        ),
        [15_000, 16_000, 0.221],
      );
    });

    it('without a period gives the latest up to this year: a projection is given only when asked for by its year', async () => {
      await world.record([
        figure({ indicator: 'population', unit: 'persons', period: '2025', value: 2_400_000 }),
        figure({ indicator: 'population', unit: 'persons', period: '2035', value: 2_900_000 }),
      ]);
      assert.deepEqual(
        await values(observation('population', 'QRO'), observation('population', 'QRO', '2035')),
        [2_400_000, 2_900_000],
      );
    });

    it('gives a share of a named denominator', async () => {
      await world.record([figure({ value: 25 }), figure({ place: 'MX', value: 100 })]);
      const share = (of: string): Question => ({ ask: 'share', indicator: 'exports', place: 'QRO', of, period: null });
      assert.deepEqual(await values(share('MX')), [0.25]);
      assert.match(await sentence(share('CBO')), /^missing: /);
      assert.match(await sentence(share('Atlantis')), /^invalid: /);
    });

    it('says what there is when a number is missing, and what it cannot read', async () => {
      await world.record([figure({ period: '2023' })]);
      assert.match(await sentence(observation('exports', 'QRO', '1999')), /^missing: .*2023/);
      assert.match(await sentence(observation('exports', 'JAL')), /^missing: .*Querétaro/);
      assert.match(await sentence(observation('gdp', 'QRO')), /^missing: /);
      assert.match(await sentence(observation('magia', 'QRO')), /^invalid: .*magia/);
      assert.match(await sentence(observation('exports', 'Atlantis')), /^invalid: .*Atlantis/);
      assert.match(await sentence(observation('exports', 'QRO', 'ayer')), /^invalid: .*ayer/);
    });
  });

  it('answers in the order of the questions, each failing alone', async () => {
    await world.addSupplier(plant({ id_sitio: 'A', empleados: 5 }));
    await world.record([figure()]);
    const mixed = [observation('exports', 'QRO'), supplier('A', 'empleados'), supplier('B'), observation('?', 'QRO')];
    assert.deepEqual(await values(...mixed, suppliers(), supplier('A', 'empleados')), [
      16_000,
      5,
      'missing',
      'invalid',
      [['ID sitio'], ['A']],
      5,
    ]);
  });

  it('names for each answer the scopes it was made from, with their versions', async () => {
    await world.addSupplier(plant({ id_sitio: 'A' }));
    await world.record([figure()]);
    const questions = [
      observation('exports', 'QRO'),
      supplier('A'),
      suppliers({ band: 'LISTA' }),
      observation('?', 'QRO'),
    ];
    const { versions, scopes } = await world.lookups.ask(questions);
    assert.deepEqual(scopes, [
      ['rules', 'indicator:exports'],
      ['rules', 'suppliers'],
      ['rules', 'suppliers', 'today'],
      ['rules'],
    ]);
    assert.deepEqual(Object.keys(versions).sort(), ['indicator:exports', 'rules', 'suppliers', 'today']);
    const current = await world.lookups.versions();
    for (const [scope, version] of Object.entries(versions)) assert.equal(current[scope], version, scope);
  });

  it('gives only what changed another version', async () => {
    await world.addSupplier(plant({ id_sitio: 'A' }));
    await world.record([figure(), figure({ indicator: 'fdi' })]);
    const before = await world.lookups.versions();
    await world.record([figure({ value: 1 })]);
    const after = await world.lookups.versions();
    const changed = Object.keys(after).filter((scope) => after[scope] !== before[scope]);
    assert.deepEqual(changed, ['indicator:exports']);
    await world.addSupplier(plant({ id_sitio: 'B' }));
    const last = await world.lookups.versions();
    assert.deepEqual(
      Object.keys(last).filter((scope) => last[scope] !== after[scope]),
      ['suppliers'],
    );
  });

  it('answers 10,000 questions together, and no more', async () => {
    await world.addSupplier(plant({ id_sitio: 'S-7' }));
    const many = Array.from({ length: 10_000 }, (_, index) => supplier(`S-${index}`));
    const answers = await ask(...many);
    assert.deepEqual(
      answers.flatMap(({ status }, index) => (status === 'ok' ? [index] : [])),
      [7],
    );
    assert.equal(answers.length, 10_000);
    await assert.rejects(ask(...many, supplier('one more')), (cause) => cause instanceof ListError);
  });

  it('answers no questions with no answers', async () => {
    assert.deepEqual(await ask(), []);
  });
}
