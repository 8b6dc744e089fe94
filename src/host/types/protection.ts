import type { Sheet } from '../model/Sheet';
import { accessDenied, invalidArgument } from '../protocol/HostError';
import { record } from '../protocol/parseRequest';
import { define } from './define';

export class Protection {
  constructor(readonly sheet: Sheet) {}
}

const told = ({ id, protection }: Sheet): Record<string, unknown> => ({
  worksheetId: id,
  isProtected: protection !== null,
  source: 'Local',
});

export const protectionType = define({
  name: 'WorksheetProtection',
  of: Protection,
  scalars: {
    protected: { get: ({ sheet }) => sheet.protection !== null },
    options: { get: ({ sheet }) => sheet.protection },
  },
  methods: {
    protect: ({ sheet }, args, { book }) => {
      if (sheet.protection !== null) throw invalidArgument('already protected');
      sheet.protection = record(args.at(0)) ?? {};
      sheet.password = args.has(1) ? args.text(1) : undefined;
      book.tell(24, [sheet.id, 'Workbook'], told(sheet));
      return null;
    },
    unprotect: ({ sheet }, args, { book }) => {
      if (sheet.protection === null) return null;
      if (sheet.password !== undefined && sheet.password !== args.at(0)) throw accessDenied();
      sheet.protection = null;
      book.tell(24, [sheet.id, 'Workbook'], told(sheet));
      return null;
    },
  },
});
