import type { OfficeSheet } from '../excel/officeSheet';
import type { Workbook } from '../workbook/Workbook';
import type { Connections } from './Connection';
import type { SettingsStore } from './SettingsStore';

/** Everything that the pane and the ribbon work on. */
export interface Surfaces {
  readonly workbook: Workbook;
  readonly sheet: OfficeSheet;
  readonly connections: Connections;
  readonly settings: SettingsStore;
  /** Tells everyone who watches that linked tables may have changed. */
  readonly tablesChanged: () => void;
  readonly watchTables: (listener: () => void) => () => void;
}
