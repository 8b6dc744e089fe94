import assert from 'node:assert/strict';
import type { Field } from '../../src/domain/rows/Field';
import { places } from '../../src/domain/statistics/places';
import { ListError } from '../../src/list/ListError';
import { defineList } from '../../src/list/lists/listDescriptions';
import { columnGroups } from '../../src/pane/catalogue/columnGroups';
import { isFiltering, NO_FILTER, toRowFilter } from '../../src/pane/catalogue/CatalogueFilter';
import { afterPublish } from '../../src/pane/changes/afterPublish';
import { publishableRows } from '../../src/pane/changes/publishableRows';
import { readServiceAddress } from '../../src/pane/settings/readServiceAddress';
import { latestOf, numbersOf, placesWithNumbers } from '../../src/pane/statistics/numbersOf';
import { statFormula } from '../../src/pane/statistics/statFormula';
import { statisticsTable } from '../../src/pane/statistics/statisticsTable';
import { failureOf } from '../../src/pane/texts/failureOf';
import { formatValue } from '../../src/pane/texts/formatValue';
import { allEdits, observations, publishReport } from './harness/script';

const suppliers = defineList('suppliers');
const field = (id: string): Field => {
  const found = suppliers.description.fields.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

describe('filter of the catalogue', () => {
  it('asks for nothing when nothing was chosen', () => {
    assert.deepEqual(toRowFilter({ ...NO_FILTER, text: '  ' }), {});
    assert.equal(isFiltering({ ...NO_FILTER, text: '  ' }), false);
  });

  it('names the fields of the list', () => {
    const filter = { text: ' troquel ', state: ['QUE', 'SLP'], process: ['2.ESTAM'], certificate: [] };
    assert.deepEqual(toRowFilter(filter), {
      text: 'troquel',
      where: { estado: ['QUE', 'SLP'], procesos: ['2.ESTAM'] },
    });
    assert.equal(isFiltering(filter), true);
  });
});

describe('groups of columns', () => {
  it('hold every field of the supplier list exactly once', () => {
    const grouped = columnGroups(suppliers.description.fields).flatMap((group) => group.fields.map(({ id }) => id));
    assert.deepEqual(grouped.toSorted(), suppliers.description.fields.map(({ id }) => id).toSorted());
  });

  it('know a theme for every field that the product ships', () => {
    assert.deepEqual(columnGroups(suppliers.description.fields).find(({ id }) => id === 'other')?.fields ?? [], []);
  });
});

describe('formula of a statistic', () => {
  for (const [period, formula] of [
    [null, '=CBO.STAT("exports","CBO")'],
    ['2024', '=CBO.STAT("exports","CBO",2024)'],
    ['2024-Q2', '=CBO.STAT("exports","CBO","2024-Q2")'],
  ] as const) {
    it(`is ${formula}`, () => {
      assert.equal(statFormula('exports', 'CBO', period), formula);
    });
  }

  it('cannot be broken by a quote', () => {
    assert.equal(statFormula('a"),HYPERLINK("x', 'CBO', null), '=CBO.STAT("a""),HYPERLINK(""x","CBO")');
  });
});

describe('values as people read them', () => {
  for (const [id, value, es] of [
    ['empleados', 1200, '1200'],
    ['otd_pct', 97.5, '97.5 %'],
    ['ventas_mdp', 1234.5, '1,234.5'],
    ['lista_69b', false, 'No'],
    ['procesos', ['2.ESTAM', '3.MAQ.CNC3'], 'Estampado; Fresado CNC 3 ejes'],
    ['certificaciones', ['IATF16949@2027-03-31'], 'IATF 16949:2016 · 2027-03-31'],
    ['razon_social', '=1+1', '=1+1'],
    ['procesos', [], null],
    ['empleados', null, null],
    ['empleados', 0, '0'],
  ] as const) {
    it(`${id} ${JSON.stringify(value)} reads ${es ?? 'as blank'}`, () => {
      assert.equal(formatValue(value, field(id), suppliers, 'es'), es);
    });
  }
});

describe('address of the service', () => {
  for (const [typed, read] of [
    ['https://lista.ejemplo.mx/', 'https://lista.ejemplo.mx'],
    ['https://lista.ejemplo.mx/eslabon/?a=1#b', 'https://lista.ejemplo.mx/eslabon'],
    [' http://localhost:4100 ', 'http://localhost:4100'],
    ['http://127.0.0.1:4100', 'http://127.0.0.1:4100'],
    ['http://lista.ejemplo.mx', null],
    ['https://user:secret@lista.ejemplo.mx', null],
    ['javascript:alert(1)', null],
    ['lista.ejemplo.mx', null],
    ['', null],
  ] as const) {
    it(`${typed || '(blank)'} is ${read ?? 'refused'}`, () => {
      assert.equal(readServiceAddress(typed), read);
    });
  }
});

describe('what a publish would send', () => {
  it('leaves out rows with problems, conflicts and possible duplicates', () => {
    assert.equal(publishableRows(allEdits, []), 1);
  });

  it('takes in a new row that the person calls another plant', () => {
    assert.equal(publishableRows(allEdits, ['9']), 2);
  });
});

describe('edits after a publish', () => {
  const [problem] = allEdits.problems;
  const [duplicate] = allEdits.duplicates;
  assert.ok(problem && duplicate);
  const collected = { ...allEdits, problems: [], duplicates: [] };

  it('take in the lookalikes and problems that only the service found', () => {
    const report = { ...publishReport, problems: [problem], duplicates: [duplicate] };
    const edits = afterPublish(collected, report);
    assert.deepEqual([edits.problems, edits.duplicates], [[problem], [duplicate]]);
  });

  it('name nothing twice, and nothing of rows that are no longer pending', () => {
    const report = { ...publishReport, problems: [problem, { ...problem, row: 'gone' }], duplicates: [duplicate] };
    assert.deepEqual(afterPublish(allEdits, report), allEdits);
    assert.deepEqual(afterPublish({ ...collected, rows: [] }, report).duplicates, []);
  });
});

describe('a failure as the pane shows it', () => {
  const sentence = { es: 'No responde.', en: 'No answer.' };

  it('has the sentence of the list error and what helps', () => {
    assert.deepEqual(failureOf(new ListError('offline', sentence)), {
      sentence,
      offline: true,
      notSignedIn: false,
      requestId: null,
    });
  });

  it('has the sentence of any error that carries one', () => {
    assert.deepEqual(failureOf(Object.assign(new Error('x'), { sentence })).sentence, sentence);
  });

  it('shows nothing of the inside of other errors', () => {
    assert.equal(failureOf(new TypeError('undefined is not a function')).sentence, null);
    assert.equal(failureOf('boom').sentence, null);
  });
});

describe('table of a series', () => {
  const indicator = {
    id: 'exports',
    name: { es: 'Exportaciones (atribuibles)', en: 'Exports' },
    unit: { es: 'mdd', en: 'MUSD' },
  };
  const [number] = observations;
  const place = places.find(({ code }) => code === 'MX-QUE');
  assert.ok(number && place);
  const table = (periods: readonly string[]) =>
    statisticsTable(
      { ...indicator, places: 1, observations: 1, firstPeriod: '', lastPeriod: '', version: '1' },
      place,
      periods.map((period) => ({ ...number, period })),
      'es',
    );

  it('has a short name and every number with its source', () => {
    const { name, rows, columns } = table(['2024']);
    assert.equal(name, 'Exportaciones QRO');
    assert.deepEqual(rows[0]?.slice(0, 5), [2024, 'Querétaro', 122009.9, 'mdd', 'Corregido']);
    assert.ok(rows.every((row) => row.length === columns.length));
  });

  it('writes periods as text unless all of them are years', () => {
    assert.equal(table(['2024']).columns[0]?.text, false);
    assert.equal(table(['2024', '2024-Q1']).columns[0]?.text, true);
  });
});

describe('numbers of a place', () => {
  it('are those that CBO.STAT gives, oldest first, the missing ones without a value', () => {
    const place = places.find(({ code }) => code === 'CBO');
    assert.ok(place);
    const numbers = numbersOf(observations, 'exports', place);
    assert.deepEqual(
      numbers.map(({ period, value }) => [period, value]),
      [
        ['2022', 108331.4],
        ['2023', null],
        ['2024', 122009.9],
      ],
    );
    assert.equal(latestOf(numbers, '2023')?.period, '2022');
    assert.equal(latestOf(numbers, '2026')?.period, '2024');
  });

  it('exist for the home region first, then for its states', () => {
    assert.deepEqual(
      placesWithNumbers(observations, 'exports').map(({ code }) => code),
      ['CBO', 'MX-QUE'],
    );
  });
});
