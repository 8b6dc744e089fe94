import assert from 'node:assert/strict';
import { foldText } from '../../../src/domain/rows/foldText';
import { matchHeading } from '../../../src/domain/rows/matchHeading';
import { supplierFields } from '../../../src/domain/supplier/supplierFields';
import { field } from './exampleFields';

const matched = (heading: string): string | null => matchHeading(supplierFields, heading)?.id ?? null;

describe('matchHeading', () => {
  it('knows every field by id and by its headings in both languages', () => {
    for (const each of supplierFields) {
      assert.equal(matched(each.id), each.id);
      assert.equal(matched(each.heading.es), each.id);
      assert.equal(matched(each.heading.en.toUpperCase()), each.id);
      for (const alias of each.aliases) assert.equal(matched(alias), each.id, alias);
    }
  });

  it('ignores accents, case, punctuation, spaces, line breaks and units in parentheses', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['  RAZON   SOCIAL ', 'razon_social'],
      ['Razo\u0301n\r\nsocial', 'razon_social'],
      ['Ventas anuales', 'ventas_mdp'],
      ['Ventas anuales (MDP)', 'ventas_mdp'],
      ['Tonelaje máximo (t)', 'tonelaje_max'],
      ['Certificaciones', 'certificaciones'],
      ['% Exportación', 'exportacion_pct'],
      ['C.P.', 'cp'],
      ['LONGITUD \nOESTE', 'lon'],
      ['Código\u00a0Postal', 'cp'],
    ];
    for (const [heading, id] of cases) assert.equal(matched(heading), id, heading);
  });

  it('does not guess', () => {
    for (const heading of ['', '   ', '(t)', 'Color favorito', 'localidad']) assert.equal(matched(heading), null);
    const twins = [
      field({ kind: 'text' }, { id: 'a', aliases: ['Clave'] }),
      field({ kind: 'text' }, { id: 'b', aliases: ['clave'] }),
    ];
    assert.equal(matchHeading(twins, 'CLAVE'), null);
  });
});

describe('foldText', () => {
  it('makes composed, decomposed, wide and padded spellings equal', () => {
    assert.equal(foldText('  QUERÉTARO\u00a0 de\nArteaga '), 'queretaro de arteaga');
    assert.equal(foldText('Quere\u0301taro'), foldText('Querétaro'));
  });
});
