import assert from 'node:assert/strict';
import { matchHeading } from '../../src/domain/rows/matchHeading';
import type { Field } from '../../src/domain/rows/Field';
import { readText } from '../../src/domain/rows/readText';
import { defineList, describeList, listDescriptions } from '../../src/list/lists/listDescriptions';

const { description: suppliers, vocabularies } = defineList('suppliers');
const fieldOf = (id: string): Field => suppliers.fields.find((field) => field.id === id) ?? assert.fail(id);

describe('lists', () => {
  for (const { id, fields, nameField, sourceIdField, defaultColumns, duplicateKeys } of listDescriptions) {
    it(`describe ${id} without loose ends`, () => {
      const ids = new Set(fields.map((field) => field.id));
      assert.equal(ids.size, fields.length);
      const used = [
        nameField,
        ...(sourceIdField === null ? [] : [sourceIdField]),
        ...defaultColumns,
        ...duplicateKeys.flat(),
      ];
      for (const field of used) assert.ok(ids.has(field), field);
      assert.equal(new Set(defaultColumns).size, defaultColumns.length);
      for (const { heading, type } of fields) {
        assert.ok(heading.es !== '' && heading.en !== '');
        if ('vocabulary' in type && type.vocabulary !== null)
          assert.ok(vocabularies.has(type.vocabulary), type.vocabulary);
      }
    });

    it(`recognise the headings of ${id} in both languages, each for one field`, () => {
      for (const field of fields) {
        for (const text of [field.id, field.heading.es, field.heading.en, ...field.aliases]) {
          assert.equal(matchHeading(fields, text)?.id, field.id, text);
        }
      }
    });
  }

  it('give a list by its id', () => {
    assert.deepEqual(
      listDescriptions.map(({ id }) => describeList(id).id),
      ['suppliers', 'demands'],
    );
  });
});

describe('the list of suppliers', () => {
  it('has the 71 fields of the catalogue', () => {
    assert.equal(suppliers.fields.length, 71);
  });

  it('groups what belongs together and marks what is personal or computed', () => {
    const having = (test: (field: Field) => boolean): readonly string[] =>
      suppliers.fields.filter(test).map(({ id }) => id);
    assert.deepEqual(
      having(({ group }) => group === fieldOf('estado').group),
      ['estado', 'municipio'],
    );
    assert.deepEqual(
      having(({ group }) => group === fieldOf('lat').group),
      ['lat', 'lon'],
    );
    assert.deepEqual(
      having(({ contact }) => contact),
      ['contacto', 'correo', 'telefono'],
    );
    assert.deepEqual(
      having(({ derived }) => derived),
      ['tamano'],
    );
  });

  it('recognises the columns of RETC and DENUE files', () => {
    const columns: Readonly<Record<string, string>> = {
      nra: 'id_sitio',
      raz_social: 'razon_social',
      nom_estab: 'nombre_comercial',
      codigo_act: 'scian',
      parque_industrial: 'parque_industrial',
      cod_postal: 'cp',
      entidad: 'estado',
      municipio: 'municipio',
      latitud: 'lat',
      longitud: 'lon',
      telefono: 'telefono',
      correoelec: 'correo',
      www: 'sitio_web',
      'Nombre de la Unidad Económica': 'nombre_comercial',
      'Código de la clase de actividad SCIAN': 'scian',
      'Entidad federativa': 'estado',
      'Número de teléfono': 'telefono',
      'Sitio en Internet': 'sitio_web',
      'LONGITUD \nOESTE': 'lon',
      'C.P.': 'cp',
    };
    for (const [heading, id] of Object.entries(columns))
      assert.equal(matchHeading(suppliers.fields, heading)?.id, id, heading);
    for (const heading of ['anio', 'sector_retc', 'nom_vial', 'localidad', 'cve_ent', 'ageb'])
      assert.equal(matchHeading(suppliers.fields, heading), null, heading);
  });

  it('refuses a longitude outside Mexico and takes one inside', () => {
    const context = { vocabularies, date1904: false };
    assert.deepEqual(readText(fieldOf('lon'), '-100.220556', context), { ok: true, value: -100.220556 });
    assert.equal(readText(fieldOf('lon'), '-10.3275', context).ok, false);
  });

  it('checks evidence as field and level', () => {
    const context = { vocabularies, date1904: false };
    assert.deepEqual(readText(fieldOf('evidencia'), 'ppm=DOCUMENTO; otd_pct = verificado', context), {
      ok: true,
      value: ['otd_pct=VERIFICADO', 'ppm=DOCUMENTO'],
    });
    assert.equal(readText(fieldOf('evidencia'), 'ppm=SEGURO', context).ok, false);
    assert.equal(readText(fieldOf('evidencia'), 'color=DOCUMENTO', context).ok, false);
  });
});
