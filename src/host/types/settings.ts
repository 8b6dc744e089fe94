import type { Book } from '../model/Book';
import { itemNotFound } from '../protocol/HostError';
import { define } from './define';

export class SettingCollection {
  constructor(readonly book: Book) {}
}

export class Setting {
  constructor(readonly key: string) {}
}

/** `workbook.settings`: small JSON values kept in the workbook, by a key whose case counts. */
export const settingCollectionType = define({
  name: 'SettingCollection',
  of: SettingCollection,
  items: ({ book }) => [...book.settings.keys()].map((key) => new Setting(key)),
  indexer: ({ book }, args) => {
    const key = args.text(0);
    if (!book.settings.has(key)) throw itemNotFound();
    return new Setting(key);
  },
  methods: {
    add: ({ book }, args) => {
      const key = args.text(0);
      book.settings.set(key, args.at(1));
      return new Setting(key);
    },
    getCount: ({ book }) => book.settings.size,
    getItemOrNullObject: ({ book }, args) => (book.settings.has(args.text(0)) ? new Setting(args.text(0)) : null),
  },
});

export const settingType = define({
  name: 'Setting',
  of: Setting,
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { book }) => {
        if (!book.settings.has(key)) throw itemNotFound();
        return book.settings.get(key) ?? null;
      },
      set: ({ key }, value, { book }) => void book.settings.set(key, value),
    },
  },
  methods: {
    delete: ({ key }, _args, { book }) => {
      book.settings.delete(key);
      return null;
    },
  },
});
