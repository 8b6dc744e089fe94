import { columnLetters } from '../model/address';
import { intersection } from '../model/areas';
import { replace, type Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { ConditionalFormat } from '../model/records';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { record } from '../protocol/parseRequest';
import { asBoolean, asText, define } from './define';
import { asColor } from './rangeFormat';

/** The conditional formats that lie on a range. */
export class ConditionalFormatCollection {
  constructor(
    readonly range: CellRange,
    readonly sheet: string,
  ) {}
}

export class CustomFormat {
  constructor(readonly format: ConditionalFormat) {}
}

export class CellValueFormat {
  constructor(readonly format: ConditionalFormat) {}
}

export class FormatRule {
  constructor(readonly format: ConditionalFormat) {}
}

export class FormatLook {
  constructor(readonly format: ConditionalFormat) {}
}

export class FormatFill {
  constructor(readonly format: ConditionalFormat) {}
}

export class FormatFont {
  constructor(readonly format: ConditionalFormat) {}
}

const on = ({ range, sheet }: ConditionalFormatCollection, { formats }: Book): readonly ConditionalFormat[] =>
  formats.filter((format) => format.range.sheet === sheet && intersection(format.range, range) !== null);

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** A cell-value rule as a formula on the block's first cell. */
function formulaOf({ formula, cellValueRule, range }: ConditionalFormat): string {
  if (cellValueRule === null) return formula;
  const cell = `${columnLetters(range.column)}${range.row + 1}`;
  const first = cellValueRule.formula1.replace(/^=/, '');
  const second = (cellValueRule.formula2 ?? '').replace(/^=/, '');
  if (cellValueRule.operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (cellValueRule.operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = SIGNS[cellValueRule.operator];
  if (sign === undefined) throw invalidArgument('operator');
  return `=${cell}${sign}${first}`;
}

/** Tells the grid once there is a rule; Excel also waits with a format that has none. */
function apply(format: ConditionalFormat, book: Book): void {
  book.requireUnprotected(format.range.sheet);
  const formula = formulaOf(format);
  if (formula === '') return;
  const { fill, fontColor, bold, italic } = format;
  book.grid.putConditionalFormat({
    id: format.id,
    block: book.block(format.range),
    formula,
    style: {
      fill: fill ?? undefined,
      fontColor: fontColor ?? undefined,
      bold: bold ?? undefined,
      italic: italic ?? undefined,
    },
  });
}

function remove(format: ConditionalFormat, book: Book): void {
  book.requireUnprotected(format.range.sheet);
  replace(
    book.formats,
    book.formats.filter((one) => one !== format),
  );
  book.release(format.range);
  book.grid.deleteConditionalFormat(format.id);
}

const byId = (collection: ConditionalFormatCollection, id: string, book: Book): ConditionalFormat | null =>
  on(collection, book).find((format) => format.id === id) ?? null;

const orNotFound = (format: ConditionalFormat | null | undefined): ConditionalFormat => {
  if (format === null || format === undefined) throw itemNotFound();
  return format;
};

export const conditionalFormatCollectionType = define({
  name: 'ConditionalFormatCollection',
  of: ConditionalFormatCollection,
  items: (collection, { book }) => on(collection, book),
  indexer: (collection, args, { book }) => orNotFound(byId(collection, args.text(0), book)),
  methods: {
    add: ({ range, sheet }, args, { book }) => {
      book.requireUnprotected(sheet);
      const type = args.text(0);
      if (type !== 'Custom' && type !== 'CellValue')
        throw new HostError('NotImplemented', `Conditional formats of type ${type} are not implemented.`, 501);
      const format = new ConditionalFormat(`cf${book.nextNumber()}`, type, book.keep(new CellRange(sheet, range)));
      book.formats.push(format);
      return format;
    },
    getCount: (collection, _args, { book }) => on(collection, book).length,
    getItemAt: (collection, args, { book }) => orNotFound(on(collection, book)[args.integer(0)]),
    getItemOrNullObject: (collection, args, { book }) => byId(collection, args.text(0), book),
    clearAll: (collection, _args, { book }) => {
      for (const format of on(collection, book)) remove(format, book);
      return null;
    },
  },
});

export const conditionalFormatType = define({
  name: 'ConditionalFormat',
  of: ConditionalFormat,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: ({ type }) => type },
    priority: { get: (format, { book }) => book.formats.indexOf(format) },
    stopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (format, value) => void (format.stopIfTrue = asBoolean(value)),
    },
  },
  links: {
    custom: (format) => new CustomFormat(format),
    customOrNullObject: (format) => (format.type === 'Custom' ? new CustomFormat(format) : null),
    cellValue: (format) => new CellValueFormat(format),
    cellValueOrNullObject: (format) => (format.type === 'CellValue' ? new CellValueFormat(format) : null),
  },
  methods: {
    getRange: ({ range }, _args, { book }) => book.range(range.sheet, range),
    getRangeOrNullObject: ({ range }, _args, { book }) => book.range(range.sheet, range),
    delete: (format, _args, { book }) => {
      remove(format, book);
      return null;
    },
  },
});

export const customFormatType = define({
  name: 'CustomConditionalFormat',
  of: CustomFormat,
  links: { rule: ({ format }) => new FormatRule(format), format: ({ format }) => new FormatLook(format) },
});

export const cellValueFormatType = define({
  name: 'CellValueConditionalFormat',
  of: CellValueFormat,
  scalars: {
    rule: {
      get: ({ format }) => format.cellValueRule,
      set: ({ format }, value, { book }) => {
        const rule = record(value);
        const second = rule?.['formula2'];
        format.cellValueRule = {
          formula1: asText(rule?.['formula1']),
          formula2: typeof second === 'string' ? second : undefined,
          operator: asText(rule?.['operator']),
        };
        apply(format, book);
      },
    },
  },
  links: { format: ({ format }) => new FormatLook(format) },
});

export const formatRuleType = define({
  name: 'ConditionalFormatRule',
  of: FormatRule,
  scalars: {
    formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value, { book }) => {
        format.formula = asText(value);
        apply(format, book);
      },
    },
  },
});

export const formatLookType = define({
  name: 'ConditionalRangeFormat',
  of: FormatLook,
  links: { fill: ({ format }) => new FormatFill(format), font: ({ format }) => new FormatFont(format) },
});

export const formatFillType = define({
  name: 'ConditionalRangeFill',
  of: FormatFill,
  scalars: {
    color: {
      get: ({ format }) => format.fill ?? '',
      set: ({ format }, value, { book }) => {
        format.fill = asColor(value);
        apply(format, book);
      },
    },
  },
});

export const formatFontType = define({
  name: 'ConditionalRangeFont',
  of: FormatFont,
  scalars: {
    color: {
      get: ({ format }) => format.fontColor ?? '',
      set: ({ format }, value, { book }) => {
        format.fontColor = asColor(value);
        apply(format, book);
      },
    },
    bold: {
      get: ({ format }) => format.bold,
      set: ({ format }, value, { book }) => {
        format.bold = asBoolean(value);
        apply(format, book);
      },
    },
    italic: {
      get: ({ format }) => format.italic,
      set: ({ format }, value, { book }) => {
        format.italic = asBoolean(value);
        apply(format, book);
      },
    },
  },
});
