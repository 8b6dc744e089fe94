import assert from 'node:assert/strict';
import { cell, speak, wrong } from './calling';

describe('what was typed, in a sentence', () => {
  it('stands in the quotation marks of each language, with TRUE and FALSE as Excel shows them', () => {
    speak('en');
    assert.match(wrong('RVC', 'abc', 1).es, /«abc»/);
    assert.match(wrong('RVC', 'abc', 1).en, /“abc”/);
    assert.match(wrong('RVC', true, 1).es, /«VERDADERO»/);
    assert.match(wrong('RVC', false, 1).en, /“FALSE”/);
  });

  it('goes with verbs that fit it', () => {
    speak('es');
    assert.match(wrong('NETCOST', 1, 1, '', 1, 1).es, /^Falta un dato: las regalías/);
    assert.match(wrong('TECHCREDIT', '', 1).es, /^Faltan los salarios/);
    assert.equal(cell('RVC', 100, 25), 0.75);
  });

  it('names tables in Spanish without the goods that the tables have in English', () => {
    const { es, en } = wrong('THRESHOLD', '8708.99', 'NC', '2026-01-01');
    assert.doesNotMatch(es, /parts|vehicles|accessories/i);
    assert.match(es, /bastidores de chasis/);
    assert.match(en, /: [A-Z]/);
  });
});
