import assert from 'node:assert/strict';
import fc from 'fast-check';
import { equalValues } from '../../../src/domain/rows/equalValues';
import { canonicalText } from '../../../src/domain/rows/canonicalText';
import { hashText } from '../../../src/domain/rows/hashText';
import { rowHash } from '../../../src/domain/rows/rowHash';
import { valueDigest } from '../../../src/domain/rows/valueDigest';
import { field } from './exampleFields';

const name = field({ kind: 'text' }, { id: 'nombre' });
const town = field({ kind: 'text' }, { id: 'municipio' });
const sales = field({ kind: 'number' }, { id: 'ventas' });
const tags = field({ kind: 'set', vocabulary: null }, { id: 'clientes' });

describe('equalValues', () => {
  it('compares numbers by 15 significant digits', () => {
    assert.ok(equalValues(sales, 0.1 + 0.2, 0.3));
    assert.ok(!equalValues(sales, 0.3, 0.300001));
  });

  it('compares sets by their members and text by NFC and LF', () => {
    assert.ok(equalValues(tags, ['b', 'a'], ['a', 'b', 'a']));
    assert.ok(equalValues(name, 'Quere\u0301taro\r\n', 'Querétaro\n'));
  });

  it('keeps unknown apart from zero, no and every text', () => {
    assert.ok(!equalValues(sales, null, 0));
    assert.ok(!equalValues(field({ kind: 'boolean' }), null, false));
    assert.equal(canonicalText(sales, null), '');
  });
});

describe('valueDigest', () => {
  it('is six letters that differ by value and by field', () => {
    const digests = [
      valueDigest(name, 'A'),
      valueDigest(name, 'B'),
      valueDigest(town, 'A'),
      valueDigest(name, null),
      valueDigest(town, null),
    ];
    assert.equal(new Set(digests).size, digests.length);
    for (const digest of digests) assert.match(digest, /^[\w-]{6}$/);
  });

  it('is the same for equal values', () => {
    assert.equal(valueDigest(sales, 0.1 + 0.2), valueDigest(sales, 0.3));
    assert.equal(valueDigest(tags, ['b', 'a']), valueDigest(tags, ['a', 'b']));
  });
});

describe('rowHash', () => {
  it('is sixteen letters and knows no order of fields', () => {
    const values = { nombre: 'A', municipio: 'León', ventas: 12.5, clientes: ['x'] };
    const hash = rowHash([name, town, sales, tags], values);
    assert.match(hash, /^[\w-]{16}$/);
    assert.equal(rowHash([tags, sales, town, name], { ...values, otro: 'ignored' }), hash);
  });

  it('treats an unknown value like a missing one, and tells it from a value that moved to another field', () => {
    assert.equal(rowHash([name, town], { nombre: 'A', municipio: null }), rowHash([name, town], { nombre: 'A' }));
    assert.notEqual(rowHash([name, town], { nombre: 'A' }), rowHash([name, town], { municipio: 'A' }));
  });
});

describe('hashText', () => {
  it('gives 100,000 different hashes, and hardly a repeated six-letter beginning, to 100,000 similar texts', () => {
    const hashes = Array.from({ length: 100_000 }, (_, index) => hashText(`nombre\u001fPlanta ${index}`));
    assert.equal(new Set(hashes).size, hashes.length);
    assert.ok(new Set(hashes.map((hash) => hash.slice(0, 6))).size > 99_990);
  });

  it('changes about half of its bits with one character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const [a, b] = [hashText(text), hashText(`${text.slice(0, -1)}\u2603`)];
        const same = Array.from(a).filter((letter, position) => letter === b[position]).length;
        assert.ok(same <= 7, `${a} ${b}`);
      }),
    );
  });

  it('stays what it was: workbooks keep it', () => {
    assert.deepEqual([hashText(''), hashText('Querétaro')], ['aFSeZnsdFo0Qhicj', 'z_h-gE3e3VyAHNxu']);
  });
});
