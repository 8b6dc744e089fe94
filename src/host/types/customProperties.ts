import type { Sheet } from '../model/Sheet';
import { itemNotFound } from '../protocol/HostError';
import { asText, define } from './define';

export class CustomProperties {
  constructor(readonly sheet: Sheet) {}
}

export class CustomProperty {
  constructor(
    readonly sheet: Sheet,
    readonly key: string,
  ) {}
}

const find = ({ sheet }: CustomProperties, key: string): CustomProperty | null => {
  const known = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : new CustomProperty(sheet, known);
};

export const customPropertiesType = define({
  name: 'WorksheetCustomPropertyCollection',
  of: CustomProperties,
  items: ({ sheet }) => [...sheet.customProperties.keys()].map((key) => new CustomProperty(sheet, key)),
  indexer: (self, args) => {
    const found = find(self, args.text(0));
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add: (self, args) => {
      const found = find(self, args.text(0)) ?? new CustomProperty(self.sheet, args.text(0));
      self.sheet.customProperties.set(found.key, args.text(1));
      return found;
    },
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItemOrNullObject: (self, args) => find(self, args.text(0)),
  },
});

export const customPropertyType = define({
  name: 'WorksheetCustomProperty',
  of: CustomProperty,
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, asText(value)),
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
      return null;
    },
  },
});
