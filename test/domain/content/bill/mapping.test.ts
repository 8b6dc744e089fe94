import assert from 'node:assert/strict';
import { askTable, found } from './asking';

const LINES = [
  ['P-1', 250, 'No originario', 'x'],
  ['P-2', 500, 'Originario', 'y'],
];
const FOREIGN_LINE = [['P-1', 250, 'No originario', 'x']];

describe('the columns of a bill of materials', () => {
  for (const headings of [
    ['Número de parte', 'Valor', 'Origen', 'Nota'],
    ['PART NUMBER', 'value', ' Origin ', 'Remarks'],
    ['parte', 'Importe (MXN)', 'ORIGEN:', 'Nota'],
  ]) {
    it(`are recognised: ${headings.join(', ')}`, () => {
      const content = askTable(headings, FOREIGN_LINE);
      assert.equal(content.vnm, 250);
      assert.deepEqual(found(content), [`note HEADING_UNKNOWN ${headings[3] ?? ''}`]);
    });
  }

  it('are taken from the mapping, by field in either language or by id', () => {
    for (const field of ['Valor', 'value', 'VALUE']) {
      const content = askTable(['Clave', 'Costo MX 2024', 'Condición', 'Nota'], FOREIGN_LINE, [
        ['costo mx 2024', field],
        ['Condición', 'Origen'],
        ['Nota', ''],
      ]);
      assert.equal(content.vnm, 250);
      assert.deepEqual(found(content), []);
    }
  });

  it('of the mapping win over those that are recognised', () => {
    const content = askTable(['Valor', 'Costo total', 'Origen'], [[1, 250, 'N']], [['Costo total', 'Valor']]);
    assert.equal(content.vnm, 250);
    assert.deepEqual(found(content), ['note HEADING_UNKNOWN Valor']);
  });

  it('may be left aside by the mapping', () => {
    const content = askTable(
      ['Valor', 'Origen', 'Por'],
      [
        [250, 'N', 'kg'],
        [1, 'N', 'm'],
      ],
      [['Por', '']],
    );
    assert.deepEqual(found(content), []);
    assert.equal(content.verdict, 'not-met');
  });

  it('that mean the same twice leave open which one counts', () => {
    const content = askTable(['Valor', 'Importe', 'Origen'], [[250, 1, 'N']]);
    assert.deepEqual(found(content), ['error HEADING_TWICE Value']);
    assert.equal(content.verdict, 'refused');
  });

  for (const headings of [
    ['País de origen', 'Valor', 'Origen'],
    ['Country of origin', 'Value', 'Originating'],
  ]) {
    for (const mapping of [[], headings.map((heading, index) => [heading, index === 1 ? 'value' : 'origin'])]) {
      it(`of countries yield to one of origins: ${headings.join(', ')}${mapping.length > 0 ? ', mapped' : ''}`, () => {
        const content = askTable(headings, [['MX', 250, 'N']], mapping);
        assert.deepEqual(found(content), [`note HEADING_UNKNOWN ${headings[0] ?? ''}`]);
        assert.equal(content.vnm, 250);
        assert.equal(content.unknownOrigin, 0);
      });
    }
  }

  it('that only describe may stand twice: the first is taken', () => {
    const content = askTable(['Proveedor', 'Vendor', 'Valor', 'Origen'], [['A', 'B', 250, 'N']]);
    assert.deepEqual(found(content), ['warning HEADING_TWICE Supplier']);
    assert.equal(content.verdict, 'met');
  });

  it('without a value refuse a verdict; without an origin all counts as non-originating', () => {
    assert.deepEqual(found(askTable(['Origen'], [['N']])), ['error HEADING_MISSING Value']);
    const content = askTable(['Valor'], [[250]]);
    assert.deepEqual(found(content), ['warning HEADING_MISSING Origin', 'warning UNKNOWN_ORIGIN line 1 · Origin']);
    assert.equal(content.vnm, 250);
  });

  it('without certificates nothing declared originating is documented', () => {
    const content = askTable(['Parte', 'Valor', 'Origen', 'Nota'], LINES);
    assert.equal(content.vnm, 750);
    assert.deepEqual(found(content), [
      'warning HEADING_MISSING Certificate to',
      'warning UNKNOWN_ORIGIN line 2 · Origin',
      'note HEADING_UNKNOWN Nota',
    ]);
    assert.equal(content.rvcIfDocumented, 0.75);
  });

  for (const [name, mapping, finds] of [
    ['names a heading that is not there', [['Precio', 'Valor']], 'warning MAPPING_WRONG Precio'],
    ['names a field that is none', [['Origen', 'Procedencia']], 'error MAPPING_WRONG Origen'],
    [
      'gives two fields to one heading',
      [
        ['Origen', 'Valor'],
        ['Origen', 'Moneda'],
      ],
      'error MAPPING_WRONG Origen',
    ],
    [
      'gives one field to two headings',
      [
        ['Origen', 'Valor'],
        ['Valor', 'Valor'],
      ],
      'error HEADING_TWICE Value',
    ],
  ] as const) {
    it(`a mapping that ${name} is told`, () => {
      assert.ok(found(askTable(['Valor', 'Origen'], [[250, 'N']], mapping)).includes(finds));
    });
  }

  it('a mapping may have a heading row and blank rows', () => {
    const mapping = [
      ['Encabezado en su tabla', 'Campo'],
      ['', ''],
      [0, 0],
      ['Costo MX', 'Valor'],
    ];
    const content = askTable(['Costo MX', 'Origen'], [[250, 'N']], mapping);
    assert.deepEqual(found(content), []);
    assert.equal(content.vnm, 250);
  });

  it('headings that are blank, numbers or errors are no fields', () => {
    const content = askTable(['Valor', 'Origen', '', 0, null, '#N/A', 2024], [[250, 'N', 1, 1, 1, 1, 1]]);
    assert.deepEqual(found(content), ['note HEADING_UNKNOWN #N/A', 'note HEADING_UNKNOWN 2024']);
    assert.equal(content.verdict, 'met');
  });
});
