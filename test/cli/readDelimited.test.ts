import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CliError } from '../../src/cli/CliError';
import { plainText } from '../../src/cli/import/plainText';
import { readDelimited, type DelimitedFile } from '../../src/cli/import/readDelimited';
import { repairText } from '../../src/cli/import/repairText';

const ROWS = ['razón social', 'Metálica Peña'];
const LATIN1 = Buffer.from(ROWS.join('\r\n'), 'latin1');

const cellsOf = (file: DelimitedFile): readonly (readonly string[])[] => file.records.map(({ cells }) => cells);
const read = (text: string): DelimitedFile => readDelimited(Buffer.from(text, 'utf8'));

describe('a delimited file', () => {
  for (const [name, bytes, encoding] of [
    ['UTF-8', Buffer.from(ROWS.join('\n'), 'utf8'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${ROWS.join('\n')}`, 'utf8'), 'utf-8'],
    ['latin-1, as Excel saves CSV', LATIN1, 'latin-1'],
    ['UTF-16, as Excel saves Unicode text', Buffer.from(`\ufeff${ROWS.join('\n')}`, 'utf16le'), 'utf-16'],
  ] as const) {
    it(`is read in ${name}`, () => {
      const file = readDelimited(bytes);
      assert.deepEqual(
        cellsOf(file),
        ROWS.map((row) => [row]),
      );
      assert.equal(file.encoding, encoding);
    });
  }

  it('reads the signs that Windows-1252 has and latin-1 has not', () => {
    const file = readDelimited(Buffer.from([0x93, 0x41, 0x94, 0x20, 0x80, 0x35, 0x20, 0x96, 0xf1]));
    assert.deepEqual(cellsOf(file), [['“A” €5 –ñ']]);
  });

  for (const [name, text, delimiter] of [
    ['commas', 'a,b,c\n1,2,3', ','],
    ['semicolons, with decimal commas', 'a;b;c\n1,5;2,5;3,5', ';'],
    ['tabs, with commas in the texts', 'a, x\tb\tc\n1\t2\t3', '\t'],
    ['semicolons inside quotes only', '"a;b;c;d",b\n1,2', ','],
    ['a title above the headings', 'Proveedores\na;b;c\n1;2;3', ';'],
    ['the separator that Excel names', 'sep=;\na;b\n1;2', ';'],
  ] as const) {
    it(`finds its separator: ${name}`, () => {
      assert.equal(read(text).delimiter, delimiter);
    });
  }

  it('counts lines across quoted breaks, blank lines and the separator line', () => {
    const file = read('sep=;\n"a\nb";c\n\n1;2\n"x\ny";3\n4;5\n');
    assert.deepEqual(
      file.records.map(({ line }) => line),
      [2, 5, 6, 8],
    );
  });

  it('keeps quotes that stand inside a text', () => {
    assert.deepEqual(cellsOf(read('a,b\nTubo de 2" x,"dijo ""sí"""')), [
      ['a', 'b'],
      ['Tubo de 2" x', 'dijo "sí"'],
    ]);
  });

  for (const [name, bytes, sentence] of [
    ['an .xlsx workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), /libro de Excel/],
    ['an .xls workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /Excel antiguo/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['other binary data', Buffer.from([1, 0, 2, 0, 3]), /no es texto/],
    ['an empty file', Buffer.from(''), /vacío/],
    ['a file of blanks', Buffer.from('\n ,, \n'), /vacío/],
    ['an unclosed quote', Buffer.from('a,b\n1,2\n"x,3\n4,5'), /línea 3.*comillas/],
  ] as const) {
    it(`refuses ${name} with a sentence`, () => {
      assert.throws(
        () => readDelimited(bytes),
        (error) => error instanceof CliError && sentence.test(error.sentence.es) && error.sentence.en.length > 10,
      );
    });
  }
});

describe('text that was damaged on its way', () => {
  for (const [damaged, meant] of [
    ['EconÃ³mica', 'Económica'],
    ['Econ√≥mica', 'Económica'],
    ['MÃ©xico, â€œEl MarquÃ©sâ€\u009d', 'México, “El Marqués”'],
    ['Económica', 'Económica'],
    ['COMPA¿ÍA', 'COMPA¿ÍA'],
    ['AV DE LA CAÑ¿ADA', 'AV DE LA CAÑ¿ADA'],
    ['VALDEPEï¿½AS', 'VALDEPEï¿½AS'],
    ['100 °C', '100 °C'],
  ] as const) {
    it(`${damaged} is ${meant}`, () => {
      assert.equal(repairText(damaged), meant);
    });
  }

  it('is set right whatever Spanish text it was, and a good text stays', () => {
    const spanish = fc.string({ unit: fc.constantFrom(...Array.from('abcñáéíóúüÑÁÉ¿¡°, .')) });
    fc.assert(
      fc.property(spanish, (text) => {
        const damaged = new TextDecoder('macintosh').decode(new TextEncoder().encode(text));
        assert.equal(repairText(damaged), text);
        assert.equal(repairText(text), text);
      }),
    );
  });

  it('is counted', () => {
    assert.equal(read('EstÃ¡ndar,b\nx,Ã±').repaired, 2);
  });
});

describe('the apostrophe that guards a text', () => {
  for (const [cell, text] of [
    ["'=1+1", '=1+1'],
    ["'+52", '+52'],
    ["'-1+1", '-1+1'],
    ["'@SUM(1)", '@SUM(1)'],
    ["'Oro", "'Oro"],
    ["O'Brien", "O'Brien"],
    ['=1+1', '=1+1'],
  ] as const) {
    it(`${cell} is ${text}`, () => {
      assert.equal(plainText(cell), text);
    });
  }
});
