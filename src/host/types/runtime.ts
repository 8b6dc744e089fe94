import type { Book } from '../model/Book';
import { asBoolean, define } from './define';

export class Runtime {
  constructor(readonly book: Book) {}
}

export const runtimeType = define({
  name: 'Runtime',
  of: Runtime,
  scalars: {
    enableEvents: {
      get: ({ book }) => book.enableEvents,
      set: ({ book }, value) => void (book.enableEvents = asBoolean(value)),
    },
  },
});
