import type { SheetFilter } from './records';

/** What the host itself remembers about a sheet; its cells are the grid's. */
export class Sheet {
  /** Options given to `protect`; null while unprotected. */
  protection: Readonly<Record<string, unknown>> | null = null;
  password: string | undefined;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  filter: SheetFilter | null = null;
  readonly customProperties = new Map<string, string>();

  constructor(readonly id: string) {}
}
