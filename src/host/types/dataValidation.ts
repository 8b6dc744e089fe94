import type { GridValidation } from '../../grid/Grid';
import { sameArea } from '../model/areas';
import { replace, type Book } from '../model/Book';
import { CellRange } from '../model/CellRange';
import { ValidationRecord } from '../model/records';
import { HostError, invalidArgument } from '../protocol/HostError';
import { record } from '../protocol/parseRequest';
import { asBoolean, define } from './define';

export class DataValidation {
  constructor(readonly range: CellRange) {}
}

const find = (range: CellRange, book: Book): ValidationRecord | null =>
  book.validations.find((one) => one.range.sheet === range.sheet && sameArea(one.range, range)) ?? null;

/** The rule that holds for the whole range: its own, or that of a block around it. */
const ruling = (range: CellRange, book: Book): ValidationRecord | null =>
  find(range, book) ??
  book.validations.findLast(
    ({ range: around }) =>
      around.sheet === range.sheet &&
      range.row >= around.row &&
      range.column >= around.column &&
      range.row + range.rows <= around.row + around.rows &&
      range.column + range.columns <= around.column + around.columns,
  ) ??
  null;

function own(range: CellRange, book: Book): ValidationRecord {
  book.requireUnprotected(range.sheet);
  const found = find(range, book);
  if (found !== null) return found;
  const made = new ValidationRecord(book.keep(new CellRange(range.sheet, range)));
  book.validations.push(made);
  return made;
}

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greater',
  LessThan: 'less',
  GreaterThanOrEqualTo: 'greaterOrEqual',
  LessThanOrEqualTo: 'lessOrEqual',
} as const;

const KINDS = { wholeNumber: 'integer', decimal: 'number', date: 'date', textLength: 'text-length' } as const;

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
};

const operand = (value: unknown): string | number => {
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument('formula1');
  return value;
};

/** What the grid is told of a rule; `strict` unless the alert only warns or informs. */
function gridRule({ rule, errorAlert }: ValidationRecord, book: Book): GridValidation {
  const strict =
    errorAlert === null || (errorAlert['showAlert'] !== false && (errorAlert['style'] ?? 'Stop') === 'Stop');
  const list = record(rule?.['list']);
  if (list !== null) {
    const source = list['source'];
    if (source instanceof CellRange) return { kind: 'list-formula', formula: `=${book.address(source)}`, strict };
    if (typeof source !== 'string' || source === '') throw invalidArgument('source');
    if (source.startsWith('=')) return { kind: 'list-formula', formula: source, strict };
    if (source.length > 255) throw invalidArgument('a list of more than 255 characters');
    return { kind: 'list', values: source.split(',').map((value) => value.trim()), strict };
  }
  const custom = record(rule?.['custom']);
  if (custom !== null) return { kind: 'custom', formula: String(operand(custom['formula'])), strict };
  for (const [name, kind] of Object.entries(KINDS)) {
    const basic = record(rule?.[name]);
    if (basic === null) continue;
    const operator = Object.entries(OPERATORS).find(([key]) => key === basic['operator'])?.[1];
    if (operator === undefined) throw invalidArgument('operator');
    const second = basic['formula2'];
    return {
      kind,
      operator,
      first: operand(basic['formula1']),
      second: second === undefined || second === null ? undefined : operand(second),
      strict,
    };
  }
  throw new HostError('InvalidArgument', 'The data validation rule is not one that is known here.');
}

const apply = (kept: ValidationRecord, book: Book): void => {
  if (kept.rule !== null) book.grid.validate(book.block(kept.range), gridRule(kept, book));
};

function clear({ range }: DataValidation, book: Book): void {
  book.requireUnprotected(range.sheet);
  const found = find(range, book);
  if (found !== null) {
    book.release(found.range);
    replace(
      book.validations,
      book.validations.filter((one) => one !== found),
    );
  }
  book.grid.validate(book.block(range), null);
}

export const dataValidationType = define({
  name: 'DataValidation',
  of: DataValidation,
  scalars: {
    rule: {
      get: ({ range }, { book }) => ruling(range, book)?.rule ?? {},
      set: (self, value, { book }) => {
        const rule = record(value);
        if (rule === null) throw invalidArgument('rule');
        const kept = own(self.range, book);
        kept.rule = rule;
        apply(kept, book);
      },
    },
    type: { get: ({ range }, { book }) => TYPES[Object.keys(ruling(range, book)?.rule ?? {})[0] ?? ''] ?? 'None' },
    prompt: {
      get: ({ range }, { book }) => ruling(range, book)?.prompt ?? { showPrompt: true, title: '', message: '' },
      set: ({ range }, value, { book }) => void (own(range, book).prompt = record(value)),
    },
    errorAlert: {
      get: ({ range }, { book }) =>
        ruling(range, book)?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' },
      set: ({ range }, value, { book }) => {
        const kept = own(range, book);
        kept.errorAlert = record(value);
        apply(kept, book);
      },
    },
    ignoreBlanks: {
      get: ({ range }, { book }) => ruling(range, book)?.ignoreBlanks ?? true,
      set: ({ range }, value, { book }) => void (own(range, book).ignoreBlanks = asBoolean(value)),
    },
  },
  methods: {
    clear: (self, _args, { book }) => {
      clear(self, book);
      return null;
    },
  },
});
