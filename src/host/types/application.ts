import type { Book } from '../model/Book';
import { asText, define } from './define';
import { invalidArgument } from '../protocol/HostError';

export class Application {
  constructor(readonly book: Book) {}
}

export class CultureInfo {
  constructor(readonly locale: string) {}
}

export class NumberFormatInfo {
  constructor(readonly locale: string) {}
}

/** Separators that people of the locale type. */
const separators = (locale: string): { readonly decimal: string; readonly group: string } => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const find = (type: string, fallback: string): string => parts.find((part) => part.type === type)?.value ?? fallback;
  return { decimal: find('decimal', '.'), group: find('group', ',') };
};

export const applicationType = define({
  name: 'Application',
  of: Application,
  scalars: {
    calculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        const mode = asText(value);
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw invalidArgument(mode);
        if ((mode === 'Manual') !== (book.calculationMode === 'Manual')) {
          if (mode === 'Manual') book.grid.suspendCalculation();
          else book.grid.resumeCalculation();
        }
        book.calculationMode = mode;
      },
    },
    calculationEngineVersion: { get: () => 191_029 },
    calculationState: { get: ({ book }) => (book.stale ? 'Pending' : 'Done') },
    decimalSeparator: { get: (_self, { locale }) => separators(locale).decimal },
    thousandsSeparator: { get: (_self, { locale }) => separators(locale).group },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: (_self, { locale }) => new CultureInfo(locale) },
  methods: {
    /** `Recalculate` leaves custom functions alone whose arguments have not changed; `Full` and `FullRebuild` ask them again. */
    calculate: ({ book }, args) => {
      const type = args.text(0);
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw invalidArgument(type);
      book.stale = true;
      if (type !== 'Recalculate') book.grid.recalculate('all');
      return null;
    },
    suspendApiCalculationUntilNextSync: (_self, _args, session) => {
      session.suspendUntilNextSync();
      return null;
    },
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const cultureInfoType = define({
  name: 'CultureInfo',
  of: CultureInfo,
  scalars: { name: { get: ({ locale }) => locale } },
  links: { numberFormat: ({ locale }) => new NumberFormatInfo(locale) },
});

export const numberFormatInfoType = define({
  name: 'NumberFormatInfo',
  of: NumberFormatInfo,
  scalars: {
    numberDecimalSeparator: { get: ({ locale }) => separators(locale).decimal },
    numberGroupSeparator: { get: ({ locale }) => separators(locale).group },
  },
});
