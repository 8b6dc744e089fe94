import assert from 'node:assert/strict';
import fc from 'fast-check';
import { equalValues } from '../../../src/domain/rows/equalValues';
import type { Fields, FieldValue } from '../../../src/domain/rows/Field';
import { mergeFields } from '../../../src/domain/rows/mergeFields';
import { field } from './exampleFields';

const fields = [
  field({ kind: 'text' }, { id: 'nombre' }),
  field({ kind: 'number' }, { id: 'empleados' }),
  field({ kind: 'text' }, { id: 'estado', group: 'lugar' }),
  field({ kind: 'text' }, { id: 'municipio', group: 'lugar' }),
  field({ kind: 'set', vocabulary: null }, { id: 'clientes' }),
  field({ kind: 'certificates' }, { id: 'certificaciones' }),
];
const base: Fields = {
  nombre: 'Troquelados',
  empleados: 120,
  estado: 'QUE',
  municipio: 'Querétaro',
  clientes: ['GM', 'Nissan'],
  certificaciones: ['ISO9001@2026-01-31'],
};

describe('mergeFields', () => {
  it('keeps what only one side changed', () => {
    const merge = mergeFields(fields, base, { empleados: 130 }, { ...base, nombre: 'Troquelados SA' });
    assert.deepEqual(merge, {
      merged: { ...base, empleados: 130, nombre: 'Troquelados SA' },
      conflicts: [],
      taken: ['nombre'],
    });
  });

  it('takes equal changes on both sides as agreement', () => {
    const merge = mergeFields(fields, base, { empleados: 0.1 + 0.2 }, { ...base, empleados: 0.3 });
    assert.deepEqual([merge.conflicts, merge.taken], [[], []]);
  });

  it('finds a conflict where both changed one field, and mine stands', () => {
    const merge = mergeFields(fields, base, { empleados: 130 }, { ...base, empleados: 140 });
    assert.deepEqual(merge.conflicts, [{ field: 'empleados', base: 120, mine: 130, theirs: 140 }]);
    assert.equal(merge.merged.empleados, 130);
  });

  it('merges a group as one: state here and municipality there is a conflict of both', () => {
    const merge = mergeFields(fields, base, { estado: 'GUA' }, { ...base, municipio: 'Corregidora' });
    assert.deepEqual(
      merge.conflicts.map((conflict) => conflict.field),
      ['estado', 'municipio'],
    );
    assert.deepEqual([merge.merged.estado, merge.merged.municipio], ['GUA', 'Querétaro']);
  });

  it('takes a whole group that only they changed', () => {
    const merge = mergeFields(fields, base, { nombre: 'X' }, { ...base, estado: 'GUA', municipio: 'Celaya' });
    assert.deepEqual(merge.taken, ['estado', 'municipio']);
    assert.deepEqual(merge.conflicts, []);
  });

  it('merges sets by members', () => {
    const merge = mergeFields(
      fields,
      base,
      { clientes: ['GM', 'Honda', 'Nissan'] },
      { ...base, clientes: ['Nissan', 'Toyota'] },
    );
    assert.deepEqual(merge.merged.clientes, ['Honda', 'Nissan', 'Toyota']);
    assert.deepEqual([merge.conflicts, merge.taken], [[], ['clientes']]);
  });

  it('merges different certificates, and finds two renewals of one to be a conflict', () => {
    const added = mergeFields(
      fields,
      base,
      { certificaciones: ['CTPAT', 'ISO9001@2026-01-31'] },
      { ...base, certificaciones: ['ISO9001@2029-01-31'] },
    );
    assert.deepEqual(added.merged.certificaciones, ['CTPAT', 'ISO9001@2029-01-31']);
    const renewed = mergeFields(
      fields,
      base,
      { certificaciones: ['ISO9001@2028-12-31'] },
      { ...base, certificaciones: ['ISO9001@2029-01-31'] },
    );
    assert.equal(renewed.conflicts[0]?.field, 'certificaciones');
  });

  it('treats clearing as an edit and a field I lack as untouched', () => {
    const merge = mergeFields(fields, base, { empleados: null }, { ...base, nombre: null });
    assert.deepEqual([merge.merged.empleados, merge.merged.nombre, merge.conflicts], [null, null, []]);
  });

  const value = (id: string): fc.Arbitrary<FieldValue> => {
    if (id === 'empleados') return fc.constantFrom(null, 1, 2, 3);
    if (id === 'clientes' || id === 'certificaciones') {
      return fc
        .subarray(['A', 'B', 'C@2027-01-01', 'C@2028-01-01'])
        .map((members) => (members.length === 0 ? null : members));
    }
    return fc.constantFrom(null, 'a', 'b', 'c');
  };
  const row: fc.Arbitrary<Fields> = fc.record(Object.fromEntries(fields.map(({ id }) => [id, value(id)])), {
    noNullPrototype: true,
  });
  const edit: fc.Arbitrary<Fields> = fc
    .tuple(row, fc.subarray(fields.map(({ id }) => id)))
    .map(([values, ids]) => Object.fromEntries(ids.map((id) => [id, values[id] ?? null])));
  const valueOf = (values: Fields, id: string): FieldValue => values[id] ?? null;

  it('changes nothing when nobody changed anything, and yields one side when only it changed', () => {
    fc.assert(
      fc.property(row, row, edit, (was, theirs, mine) => {
        assert.deepEqual(mergeFields(fields, was, {}, was), { merged: was, conflicts: [], taken: [] });
        assert.deepEqual(mergeFields(fields, was, {}, theirs).merged, theirs);
        assert.deepEqual(mergeFields(fields, was, mine, was).merged, { ...was, ...mine });
      }),
    );
  });

  it('finds the same conflicts from both sides, and the same result where there is none', () => {
    fc.assert(
      fc.property(row, row, row, (was, mine, theirs) => {
        const here = mergeFields(fields, was, mine, theirs);
        const there = mergeFields(fields, was, theirs, mine);
        assert.deepEqual(
          here.conflicts.map((each) => ({ ...each, mine: each.theirs, theirs: each.mine })),
          there.conflicts,
        );
        if (here.conflicts.length === 0) assert.deepEqual(here.merged, there.merged);
      }),
    );
  });

  it('invents no value and loses no edit', () => {
    fc.assert(
      fc.property(row, edit, row, (was, mine, theirs) => {
        const { merged, conflicts } = mergeFields(fields, was, mine, theirs);
        for (const each of fields) {
          const [b, m, t] = [valueOf(was, each.id), mine[each.id], valueOf(theirs, each.id)];
          const result = valueOf(merged, each.id);
          const inConflict = conflicts.some((conflict) => conflict.field === each.id);
          if (each.type.kind === 'set' || each.type.kind === 'certificates') {
            const known = new Set([b, m ?? null, t].flatMap((side) => (Array.isArray(side) ? side.map(String) : [])));
            assert.ok(!Array.isArray(result) || result.every((member) => known.has(String(member))));
            continue;
          }
          assert.ok([b, m, t].some((side) => side !== undefined && equalValues(each, side, result)));
          if (m !== undefined && !equalValues(each, m, b)) assert.ok(equalValues(each, m, result));
          if (!equalValues(each, t, b)) assert.ok(inConflict || equalValues(each, t, result) || each.group !== null);
        }
      }),
    );
  });
});
