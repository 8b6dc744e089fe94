import { looseKey } from '../../rows/looseKey';
import { quote } from '../../rows/Reading';
import { finding } from '../Finding';
import { billField, isCountryHeading, matchBillHeading, type BillField, type BillFieldId } from './billFields';
import type { BillFindings } from './BillFindings';
import { cellErrorText } from './cellErrorText';

/** A heading of a person's own table, and the field it stands for; a blank field leaves the column aside. */
export type HeadingMapping = readonly (readonly unknown[])[];

/** The column of each field, from 0. */
export type BillHeadings = ReadonlyMap<BillFieldId, number>;

/** Without them the verdict would be the same: of two such columns the first is taken. */
const DESCRIPTIVE: ReadonlySet<BillFieldId> = new Set([
  'part',
  'description',
  'supplier',
  'state',
  'hs',
  'unit',
  'regional_price',
]);

/**
 * The columns of a bill of materials by field: what the mapping names, and for the rest what the headings mean.
 *
 * A heading that means nothing is told and left aside; two columns that mean the same leave open which one counts.
 */
export function mapHeadings(headings: readonly unknown[], mapping: HeadingMapping, found: BillFindings): BillHeadings {
  const texts = headings.map(headingText);
  const mapped = mappedColumns(texts, mapping, found);
  const columns = new Map<BillFieldId, number>();
  const countries = countriesBesideOrigin(texts, mapped);
  for (const [index, field] of mapped) {
    if (field === null) continue;
    if (countries.has(index)) sayCountryAside(texts[index] ?? '', found);
    else if (columns.has(field.id)) sayTwice(field, texts[index] ?? '', found);
    else columns.set(field.id, index);
  }
  const byMapping = new Set(columns.keys());
  const recognised = new Map<number, BillField | null>();
  texts.forEach((text, index) => {
    if (mapped.has(index) || text === '') return;
    recognised.set(index, cellErrorText(text) === null ? matchBillHeading(text) : null);
  });
  const moreCountries = countriesBesideOrigin(texts, recognised);
  recognised.forEach((field, index) => {
    const text = texts[index] ?? '';
    if (field === null) sayUnknown(text, found);
    else if (byMapping.has(field.id)) sayLeftAside(field, text, found);
    else if (moreCountries.has(index)) sayCountryAside(text, found);
    else if (columns.has(field.id)) sayTwice(field, text, found);
    else columns.set(field.id, index);
  });
  sayMissing(columns, found);
  return columns;
}

function mappedColumns(
  texts: readonly string[],
  mapping: HeadingMapping,
  found: BillFindings,
): ReadonlyMap<number, BillField | null> {
  const exact = placesOf(texts, (text) => text);
  const loose = placesOf(texts, looseKey);
  const mapped = new Map<number, BillField | null>();
  mapping.forEach(([headingCell, fieldCell], row) => {
    const heading = headingText(headingCell);
    const fieldText = headingText(fieldCell);
    if (heading === '' && fieldText === '') return;
    const places = exact.get(heading) ?? loose.get(looseKey(heading)) ?? [];
    const field = fieldText === '' ? null : matchBillHeading(fieldText);
    const understood = fieldText === '' || field !== null;
    if (heading === '' || places.length === 0) {
      // The mapping may have a heading row of its own.
      if (row > 0 || understood) sayNoHeading(heading, found);
      return;
    }
    if (!understood) sayNoField(heading, fieldText, found);
    for (const place of places) {
      const before = mapped.get(place);
      if (before !== undefined && before !== field) sayMappedTwice(heading, found);
      mapped.set(place, field);
    }
  });
  return mapped;
}

/** A country is not an origin: the columns of countries, where another column says whether a material originates. */
function countriesBesideOrigin(
  texts: readonly string[],
  fields: ReadonlyMap<number, BillField | null>,
): ReadonlySet<number> {
  const origins = [...fields].filter(([, field]) => field?.id === 'origin').map(([index]) => index);
  const countries = origins.filter((index) => isCountryHeading(texts[index] ?? ''));
  return new Set(countries.length < origins.length ? countries : []);
}

function placesOf(texts: readonly string[], keyOf: (text: string) => string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, index) => {
    if (text === '') return;
    const key = keyOf(text);
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return places;
}

function headingText(cell: unknown): string {
  const error = cellErrorText(cell);
  if (error !== null) return error;
  // Desktop Excel hands a blank cell over as 0.
  return typeof cell === 'string' || (typeof cell === 'number' && cell !== 0) ? String(cell).trim() : '';
}

function sayUnknown(heading: string, found: BillFindings): void {
  found.add('HEADING_UNKNOWN', { line: null, column: { heading } }, () =>
    finding(
      'HEADING_UNKNOWN',
      'note',
      `La columna ${quote(heading)} no se usa. Si es un dato de la lista de materiales, dígalo en el mapeo.`,
      `The column ${quote(heading)} is not used. If it belongs to the bill of materials, say so in the mapping.`,
    ),
  );
}

function sayLeftAside({ heading }: BillField, typed: string, found: BillFindings): void {
  found.add('HEADING_UNKNOWN', { line: null, column: { heading: typed } }, () =>
    finding(
      'HEADING_UNKNOWN',
      'note',
      `La columna ${quote(typed)} no se usa: el mapeo da ${heading.es} a otra.`,
      `The column ${quote(typed)} is not used: the mapping gives ${heading.en} to another.`,
    ),
  );
}

function sayCountryAside(typed: string, found: BillFindings): void {
  found.add('HEADING_UNKNOWN', { line: null, column: { heading: typed } }, () =>
    finding(
      'HEADING_UNKNOWN',
      'note',
      `La columna ${quote(typed)} no se usa: otra dice si el material es originario, y un país no es un origen.`,
      `The column ${quote(typed)} is not used: another says whether the material originates, and a country is not an origin.`,
    ),
  );
}

function sayTwice({ id, heading }: BillField, typed: string, found: BillFindings): void {
  const matters = !DESCRIPTIVE.has(id);
  found.add('HEADING_TWICE', { line: null, column: id }, () =>
    finding(
      'HEADING_TWICE',
      matters ? 'error' : 'warning',
      `Dos columnas significan ${heading.es}; ${matters ? 'diga cuál en el mapeo' : 'se toma la primera'} (la otra es ${quote(typed)}).`,
      `Two columns mean ${heading.en}; ${matters ? 'say which in the mapping' : 'the first is taken'} (the other is ${quote(typed)}).`,
    ),
  );
}

function sayNoHeading(heading: string, found: BillFindings): void {
  found.add('MAPPING_WRONG', { line: null, column: { heading } }, () =>
    finding(
      'MAPPING_WRONG',
      'warning',
      `El mapeo nombra ${quote(heading)}, que no es un encabezado de la tabla.`,
      `The mapping names ${quote(heading)}, which is not a heading of the table.`,
    ),
  );
}

function sayNoField(heading: string, typed: string, found: BillFindings): void {
  found.add('MAPPING_WRONG', { line: null, column: { heading } }, () =>
    finding(
      'MAPPING_WRONG',
      'error',
      `El mapeo dice que ${quote(heading)} es ${quote(typed)}, que no es un dato de la lista de materiales.`,
      `The mapping says that ${quote(heading)} is ${quote(typed)}, which is not a field of the bill of materials.`,
    ),
  );
}

function sayMappedTwice(heading: string, found: BillFindings): void {
  found.add('MAPPING_WRONG', { line: null, column: { heading } }, () =>
    finding(
      'MAPPING_WRONG',
      'error',
      `El mapeo da dos datos distintos a ${quote(heading)}: deje uno.`,
      `The mapping gives two different fields to ${quote(heading)}: leave one.`,
    ),
  );
}

/** Without a value there is nothing to add up; without an origin everything counts as non-originating. */
function sayMissing(columns: BillHeadings, found: BillFindings): void {
  const say = (id: BillFieldId, severity: 'error' | 'warning', es: string, en: string): void => {
    const { heading } = billField(id);
    found.add('HEADING_MISSING', { line: null, column: id }, () =>
      finding(
        'HEADING_MISSING',
        severity,
        `No hay una columna ${heading.es}${es}.`,
        `There is no column ${heading.en}${en}.`,
      ),
    );
  };
  if (!columns.has('value')) say('value', 'error', ': nómbrela así o en el mapeo', ': name it so or in the mapping');
  if (!columns.has('origin')) {
    say('origin', 'warning', ': todas las líneas cuentan como no originarias', ': all lines count as non-originating');
  }
}
