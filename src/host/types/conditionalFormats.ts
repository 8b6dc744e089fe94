import { intersection } from '../model/areas';
import { replace, type Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { conditionalFormula } from '../model/conditionalFormula';
import { ConditionalFormat } from '../model/records';
import { HostError, itemNotFound } from '../protocol/HostError';
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

export class TextFormat {
  constructor(readonly format: ConditionalFormat) {}
}

export class PresetFormat {
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

/** The formula as it stands now: like those of cells it moves with what it points at. */
const standing = ({ id }: ConditionalFormat, book: Book): string | null =>
  book.grid.conditionalFormats().find((format) => format.id === id)?.formula ?? null;

/** Tells the grid of a new rule. */
const applyRule = (format: ConditionalFormat, book: Book): void => put(format, conditionalFormula(format), book);

/** Tells the grid of a new look, once there is a rule; Excel also waits with a format that has none. */
const applyLook = (format: ConditionalFormat, book: Book): void =>
  put(format, standing(format, book) ?? conditionalFormula(format), book);

function put(format: ConditionalFormat, formula: string, book: Book): void {
  book.requireUnprotected(format.range.sheet);
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

/** The kinds that are a formula in the end; bars, scales and icons are not drawn here. */
const KINDS = ['Custom', 'CellValue', 'ContainsText', 'PresetCriteria'];

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
      if (!KINDS.includes(type))
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
    textComparison: (format) => new TextFormat(format),
    textComparisonOrNullObject: (format) => (format.type === 'ContainsText' ? new TextFormat(format) : null),
    preset: (format) => new PresetFormat(format),
    presetOrNullObject: (format) => (format.type === 'PresetCriteria' ? new PresetFormat(format) : null),
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
        applyRule(format, book);
      },
    },
  },
  links: { format: ({ format }) => new FormatLook(format) },
});

export const textFormatType = define({
  name: 'TextConditionalFormat',
  of: TextFormat,
  scalars: {
    rule: {
      get: ({ format }) => format.textRule,
      set: ({ format }, value, { book }) => {
        const rule = record(value);
        format.textRule = { operator: asText(rule?.['operator']), text: asText(rule?.['text']) };
        applyRule(format, book);
      },
    },
  },
  links: { format: ({ format }) => new FormatLook(format) },
});

export const presetFormatType = define({
  name: 'PresetCriteriaConditionalFormat',
  of: PresetFormat,
  scalars: {
    rule: {
      get: ({ format }) => (format.presetCriterion === null ? null : { criterion: format.presetCriterion }),
      set: ({ format }, value, { book }) => {
        format.presetCriterion = asText(record(value)?.['criterion']);
        applyRule(format, book);
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
      get: ({ format }, { book }) => standing(format, book) ?? format.formula,
      set: ({ format }, value, { book }) => {
        format.formula = asText(value);
        applyRule(format, book);
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
        applyLook(format, book);
      },
    },
  },
  methods: {
    clear: ({ format }, _args, { book }) => {
      format.fill = null;
      applyLook(format, book);
      return null;
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
        applyLook(format, book);
      },
    },
    bold: {
      get: ({ format }) => format.bold,
      set: ({ format }, value, { book }) => {
        format.bold = asBoolean(value);
        applyLook(format, book);
      },
    },
    italic: {
      get: ({ format }) => format.italic,
      set: ({ format }, value, { book }) => {
        format.italic = asBoolean(value);
        applyLook(format, book);
      },
    },
  },
  methods: {
    clear: ({ format }, _args, { book }) => {
      format.fontColor = null;
      format.bold = null;
      format.italic = null;
      applyLook(format, book);
      return null;
    },
  },
});
