import assert from 'node:assert/strict';
import { isDocument } from '../../../src/domain/content/isDocument';
import { originWord } from '../../../src/domain/content/originWord';
import { isUnknownWord } from '../../../src/domain/rows/isUnknownWord';
import { booleanFromCell } from '../../../src/domain/rows/kinds/boolean';
import { yesNoWord } from '../../../src/domain/rows/yesNoWord';

describe('words for yes, no and unknown', () => {
  it('are understood in either language, with accents, punctuation and marks', () => {
    for (const word of ['Sí', 'Sí.', 'SI', 'yes', 'Cierto', 'VERDADERO', 'x', '1', '✓', '✔', '☑']) {
      assert.equal(yesNoWord(word), 'yes', word);
      assert.deepEqual(booleanFromCell(word), { ok: true, value: true }, word);
    }
    for (const word of ['No', 'no.', 'FALSO', 'n', '0']) assert.equal(yesNoWord(word), 'no', word);
    for (const word of ['quizá', 'sí y no', 'originario']) assert.equal(yesNoWord(word), 'not-understood', word);
  });
  it('say that something is not known alike in every column', () => {
    for (const word of ['N/A', 'n/d', 'S.D.', 'no disponible', 'TBD', 'por definir', '?', '-', '—', '...']) {
      assert.equal(isUnknownWord(word), true, word);
      assert.deepEqual([yesNoWord(word), originWord(word), isDocument(word)], ['blank', 'blank', false], word);
    }
    for (const text of ['', '-5', '#N/A', '✓', 'Nada más', 'A-1']) assert.equal(isUnknownWord(text), false, text);
  });
  it('declare an origin too, but a cross or a digit there may mean anything', () => {
    for (const word of ['Sí.', 'cierto', '✓', 'Originario']) assert.equal(originWord(word), 'declared', word);
    for (const word of ['x', '1', '0']) assert.equal(originWord(word), 'not-understood', word);
    assert.equal(originWord('NO'), 'not');
    assert.equal(originWord('Norway'), 'elsewhere');
  });
});
