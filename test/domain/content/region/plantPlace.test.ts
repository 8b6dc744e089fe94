import assert from 'node:assert/strict';
import { plantPlace } from '../../../../src/domain/content/region/plantPlace';

const code = (typed: string | null): string => {
  const place = plantPlace(typed);
  return typeof place === 'string' ? place : place.code;
};

describe('the place of a plant, as typed', () => {
  for (const [state, spellings] of [
    ['MX-AGU', ['Ags.', 'AGS', 'AGU', '01', '1', 'MX-AGU', 'aguascalientes', ' AGUASCALIENTES ']],
    ['MX-GUA', ['Gto.', 'GTO', 'GUA', '11', 'MX-GUA', 'Guanajuato']],
    ['MX-JAL', ['Jal.', 'JAL', '14', 'MX-JAL', 'jalisco']],
    ['MX-QUE', ['Qro.', 'QRO', 'QUE', '22', 'MX-QUE', 'Querétaro', 'queretaro', 'Querétaro de Arteaga']],
    ['MX-SLP', ['S.L.P.', 'SLP', 's. l. p.', '24', 'MX-SLP', 'San Luis Potosí', 'SAN LUIS POTOSI']],
    ['MX-TAM', ['Tamps.', 'TAM', '28', 'Tamaulipas']],
    ['MX-COA', ['Coah.', 'Coahuila de Zaragoza']],
    ['MX-COL', ['COL', 'Col.', 'Colima']],
    ['abroad', ['Extranjero', 'EE. UU.', 'USA', 'china', 'Importado', 'abroad', 'Japón', 'Fuera de Mexico']],
    ['unknown', [null, '', ' ', '0.5', '2.2', '-1', 'Tejas', 'Silao', 'North America', '33']],
    ['MX', ['México', 'MX']],
  ] as const) {
    for (const spelling of spellings) {
      it(`reads ${JSON.stringify(spelling)} as ${state}`, () => {
        assert.equal(code(spelling), state);
      });
    }
  }
});
