import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fields } from '../../src/domain/rows/Field';
import { describeList } from '../../src/list/lists/listDescriptions';
import { checksumOf, readKeyHeader, writeKeyHeader, type KeyHeader } from '../../src/workbook/keys/KeyHeader';
import {
  digestsOf,
  isSame,
  keyOfRow,
  LEFT_MARK,
  readRowKey,
  withMarks,
  writeRowKey,
} from '../../src/workbook/keys/RowKey';

const fields = describeList('suppliers')
  .fields.filter(({ type }) => type.kind === 'text')
  .slice(0, 8);
const values: fc.Arbitrary<Fields> = fc.record(
  Object.fromEntries(fields.map(({ id }) => [id, fc.option(fc.string({ maxLength: 12 }))])),
);
const id = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
const version = fc.integer({ min: 1, max: 999_999 });
const mark = fc.constantFrom('left' as const, 'gone' as const, 'behind' as const, 'foreign' as const);

describe('The key of a row', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(id, version, values, fc.uniqueArray(mark), (row, at, cells, marks) => {
        const key = keyOfRow(fields, { id: row, version: at }, cells, marks);
        assert.deepEqual(readRowKey(writeRowKey(key)), key);
      }),
    );
  });

  it('is refused when any of its characters changed or it was cut', () => {
    fc.assert(
      fc.property(
        id,
        version,
        values,
        fc.nat(),
        fc.constantFrom('A', '9', '.', '', ' '),
        (row, at, cells, where, other) => {
          const text = writeRowKey(keyOfRow(fields, { id: row, version: at }, cells));
          const place = where % text.length;
          const changed = text.slice(0, place) + other + text.slice(place + 1);
          fc.pre(changed !== text);
          assert.equal(readRowKey(changed), null);
        },
      ),
    );
  });

  it('is never read from other text', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(readRowKey(text), null)));
  });

  it('tells exactly the fields whose value changed', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const digests = digestsOf(fields, keyOfRow(fields, { id: 'A', version: 1 }, before));
        for (const field of fields) {
          const same = isSame(field, after[field.id] ?? null, digests.get(field.id));
          if (before[field.id] === after[field.id]) assert.ok(same);
        }
      }),
    );
  });

  it('knows nothing of fields it was not made of', () => {
    const key = keyOfRow(fields, { id: 'A', version: 1 }, {});
    assert.equal(digestsOf(fields.slice(1), key).size, 0);
  });

  it('stays the same whatever the order of the columns', () => {
    fc.assert(
      fc.property(values, (cells) => {
        const row = { id: 'A', version: 1 };
        assert.deepEqual(keyOfRow([...fields].reverse(), row, cells), keyOfRow(fields, row, cells));
      }),
    );
  });

  it('shows its mark to formulas when the row left the list, and only then', () => {
    const key = keyOfRow(fields, { id: 'A', version: 1 }, {});
    assert.ok(!writeRowKey(withMarks(key, { behind: true })).includes(LEFT_MARK));
    assert.ok(writeRowKey(withMarks(key, { left: true, behind: true })).includes(LEFT_MARK));
    assert.ok(!writeRowKey(withMarks(withMarks(key, { left: true }), { left: false })).includes(LEFT_MARK));
  });
});

describe('The heading of the key column', () => {
  const header: fc.Arbitrary<KeyHeader> = fc.record({
    list: fc.constantFrom('suppliers' as const, 'demands' as const),
    service: fc.oneof(
      fc.constant(''),
      fc.webUrl({ size: 'small' }).filter((url) => url.length < 60),
    ),
    epoch: id,
    revision: fc.nat(),
    link: id,
    count: fc.nat(1_000_000),
    checksum: fc.stringMatching(/^[\w-]{10}$/),
  });

  it('comes back from its text and fits a heading', () => {
    fc.assert(
      fc.property(header, (one) => {
        const text = writeKeyHeader(one);
        assert.ok(text.length <= 255);
        assert.deepEqual(readKeyHeader(text), { ...one });
      }),
    );
  });

  it('is never read from other headings', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(readKeyHeader(text), null)));
    assert.equal(readKeyHeader('eslabon1 suppliers %E0%A4%A x 1 y 1 z'), null);
  });

  it('has a checksum that does not depend on order or copies, and tells other versions', () => {
    const rows = [
      { id: 'A', version: 1 },
      { id: 'B', version: 2 },
    ];
    assert.equal(checksumOf(rows), checksumOf([...rows].reverse()));
    assert.equal(checksumOf(rows), checksumOf([...rows, { id: 'A', version: 1 }]));
    assert.notEqual(
      checksumOf(rows),
      checksumOf([
        { id: 'A', version: 2 },
        { id: 'B', version: 2 },
      ]),
    );
  });
});
