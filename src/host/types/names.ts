import { columnLetters, parseAddress, quotedSheet } from '../model/address';
import { replace, type Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { NamedItem } from '../model/records';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/HostError';
import { asBoolean, asText, define } from './define';

/** The names of the workbook (`scope` null) or of one sheet. */
export class NamedItemCollection {
  constructor(readonly scope: string | null) {}
}

const namesOf = ({ scope }: NamedItemCollection, { names }: Book): readonly NamedItem[] =>
  names.filter((item) => item.scope === scope);

/** `=Hoja1!$A$1:$B$2`. */
function absolute(range: CellRange, book: Book): string {
  const first = `$${columnLetters(range.column)}$${range.row + 1}`;
  const last = `$${columnLetters(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return `=${quotedSheet(book.sheetName(range.sheet))}!${first === last ? first : `${first}:${last}`}`;
}

const formulaOf = (item: NamedItem, book: Book): string => {
  if (item.range === null) return item.formula;
  return item.range.gone ? '=#REF!' : absolute(item.range, book);
};

const cellsMeant = (formula: string, scope: string | null, book: Book): CellRange | null => {
  if (parseAddress(formula) === null) return null;
  const found = book.locate(formula.replace(/^=/, ''), scope ?? book.grid.activeSheet());
  return book.keep(new CellRange(found.sheet, found));
};

function addName(
  { scope }: NamedItemCollection,
  name: string,
  reference: unknown,
  comment: string,
  book: Book,
): NamedItem {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^(?:[a-z]{1,3}\d+|[rc])$/i.test(name) || name.length > 255)
    throw invalidArgument(name);
  if (book.findName(name, scope) !== null || book.findTable(name) !== null) throw itemAlreadyExists();
  const id = `${scope ?? 'Workbook'}!${name}`;
  const range = reference instanceof CellRange ? book.keep(new CellRange(reference.sheet, reference)) : null;
  const formula = range === null ? nameFormula(reference) : '';
  const item = new NamedItem(id, name, scope, formula, range ?? cellsMeant(formula, scope, book));
  item.comment = comment;
  book.names.push(item);
  book.grid.putName(name, scope, formulaOf(item, book));
  book.stale = true;
  return item;
}

const nameFormula = (reference: unknown): string => {
  if (typeof reference === 'number') return `=${reference}`;
  const text = asText(reference);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
};

/** Value of constants; the address for names of cells, as Excel says it. */
const valueOf = (item: NamedItem, book: Book): unknown => {
  const formula = formulaOf(item, book);
  if (item.range !== null) return formula.slice(1);
  const text = /^="(.*)"$/s.exec(formula);
  if (text !== null) return (text[1] ?? '').replaceAll('""', '"');
  const number = Number(formula.slice(1));
  return Number.isNaN(number) ? formula : number;
};

const typeOf = (item: NamedItem, book: Book): string => {
  if (item.range !== null) return item.range.gone ? 'Error' : 'Range';
  const value = valueOf(item, book);
  return typeof value === 'number' ? (Number.isInteger(value) ? 'Integer' : 'Double') : 'String';
};

const rangeOf = (item: NamedItem, book: Book): CellRange | null =>
  item.range === null || item.range.gone ? null : book.range(item.range.sheet, item.range);

export const namedItemCollectionType = define({
  name: 'NamedItemCollection',
  of: NamedItemCollection,
  items: (collection, { book }) => namesOf(collection, book),
  indexer: ({ scope }, args, { book }) => {
    const found = book.findName(args.text(0).replace(/^.*!/, ''), scope);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add: (collection, args, { book }) => addName(collection, args.text(0), args.at(1), args.text(2, ''), book),
    addFormulaLocal: (collection, args, { book }) =>
      addName(collection, args.text(0), args.text(1), args.text(2, ''), book),
    getCount: (collection, _args, { book }) => namesOf(collection, book).length,
    getItemOrNullObject: ({ scope }, args, { book }) => book.findName(args.text(0), scope),
  },
});

export const namedItemType = define({
  name: 'NamedItem',
  of: NamedItem,
  identity: ({ id }) => ({ _Id: id }),
  scalars: {
    name: { get: ({ name }) => name },
    comment: { get: ({ comment }) => comment, set: (item, value) => void (item.comment = asText(value)) },
    visible: { get: ({ visible }) => visible, set: (item, value) => void (item.visible = asBoolean(value)) },
    scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    formula: {
      get: (item, { book }) => formulaOf(item, book),
      set: (item, value, { book }) => {
        if (item.range !== null) book.release(item.range);
        item.formula = nameFormula(value);
        item.range = cellsMeant(item.formula, item.scope, book);
        book.grid.putName(item.name, item.scope, formulaOf(item, book));
        book.stale = true;
      },
    },
    type: { get: (item, { book }) => typeOf(item, book) },
    value: { get: (item, { book }) => valueOf(item, book) },
  },
  links: {
    worksheet: ({ scope }, { book }) => {
      if (scope === null) throw itemNotFound();
      return book.sheet(scope);
    },
    worksheetOrNullObject: ({ scope }, { book }) => (scope === null ? null : book.sheet(scope)),
  },
  methods: {
    getRange: (item, _args, { book }) => {
      const range = rangeOf(item, book);
      if (range === null) throw invalidArgument('the name does not mean cells');
      return range;
    },
    getRangeOrNullObject: (item, _args, { book }) => rangeOf(item, book),
    delete: (item, _args, { book }) => {
      replace(
        book.names,
        book.names.filter((one) => one !== item),
      );
      if (item.range !== null) book.release(item.range);
      book.grid.deleteName(item.name, item.scope);
      book.stale = true;
      return null;
    },
  },
});
