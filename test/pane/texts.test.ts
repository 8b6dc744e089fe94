import assert from 'node:assert/strict';
import { en } from '../../src/pane/texts/en';
import { es } from '../../src/pane/texts/es';
import { startingLanguage } from '../../src/pane/texts/startingLanguage';

/** Every text of a dictionary with its path; functions are called with ones, so that plurals are seen too. */
function texts(node: unknown, path: string, count: number): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const given = Array.from({ length: node.length }, () => count);
    return [[`${path}(${count})`, String(Reflect.apply(node, undefined, given))]];
  }
  return Object.entries(node ?? {}).flatMap(([key, value]) =>
    texts(value, path === '' ? key : `${path}.${key}`, count),
  );
}

describe('texts of the pane', () => {
  it('exist in both languages under the same names', () => {
    assert.deepEqual(
      texts(es, '', 2).map(([path]) => path),
      texts(en, '', 2).map(([path]) => path),
    );
  });

  for (const [language, dictionary] of Object.entries({ es, en })) {
    it(`are neither blank nor broken in ${language}`, () => {
      for (const [path, text] of [...texts(dictionary, '', 1), ...texts(dictionary, '', 1234)]) {
        assert.notEqual(text.trim(), '', path);
        assert.doesNotMatch(text, /undefined|null|NaN|\s{2}|\[object/, path);
      }
    });
  }

  it('speak of one in the singular and group thousands', () => {
    assert.equal(es.catalogue.insert(1), 'Insertar 1 fila');
    assert.equal(es.catalogue.insert(12345), 'Insertar 12,345 filas');
    assert.equal(en.catalogue.insert(1), 'Insert 1 row');
    assert.equal(en.catalogue.insert(12345), 'Insert 12,345 rows');
  });

  it('address people formally in Spanish, as the sentences of the workbook and the service do', () => {
    for (const [path, text] of texts(es, '', 2))
      assert.doesNotMatch(text, /\b(tu|tus|tú|puedes|elige|escribe)\b/i, path);
  });
});

describe('language of the pane', () => {
  for (const [chosen, excel, expected] of [
    [null, 'es-MX', 'es'],
    [null, 'es-ES', 'es'],
    [null, 'en-US', 'en'],
    [null, 'en-GB', 'en'],
    [null, 'de-DE', 'es'],
    [null, '', 'es'],
    ['en', 'es-MX', 'en'],
    ['es', 'en-US', 'es'],
  ] as const) {
    it(`is ${expected} when the person chose ${chosen ?? 'nothing'} and Excel speaks ${excel || 'nothing'}`, () => {
      assert.equal(startingLanguage(chosen, excel), expected);
    });
  }
});
