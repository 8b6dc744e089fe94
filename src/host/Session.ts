import type { Book } from './model/Book';
import type { CustomFunctions } from './functions/CustomFunctions';
import type { EventRegistrations } from './events/EventRegistrations';
import type { Shell } from './office/Shell';

/** What the type tables work with: one add-in's view of one workbook. */
export interface Session {
  readonly book: Book;
  readonly events: EventRegistrations;
  readonly functions: CustomFunctions;
  readonly shell: Shell;
  /** Locale in which typed dates are read, such as `es-MX`. */
  readonly locale: string;
  /** Calculation and screen wait until the request at hand has been answered. */
  suspendUntilNextSync(): void;
}
