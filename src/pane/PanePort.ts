import type { Language } from '../domain/language';
import type { CellValue } from '../domain/rows/CellValue';
import type { Reading } from '../domain/rows/Reading';
import type { Observation } from '../domain/statistics/Observation';
import type { EditAnswer } from '../list/Edit';
import type { ListDefinition } from '../list/ListDefinition';
import type { ListId } from '../list/ListDescription';
import type { User } from '../list/Row';
import type { CallOptions, HistoryEntry, PublishSummary, RowFilter } from '../list/SharedList';
import type { Indicator, ObservationQuery } from '../list/Statistics';
import type { ContentReport, ContentRequest } from '../workbook/content/ContentRequest';
import type { OwnTable } from '../workbook/content/ownTables';
import type {
  CellAddress,
  CollectedEdits,
  Decision,
  InsertReport,
  InsertRequest,
  LinkedTable,
  PublishReport,
  RefreshReport,
  WorkOptions,
} from '../workbook/Reports';

/** One supplier as the short list under the filters shows it; codes, null when unknown. */
export interface SupplierGlimpse {
  readonly id: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly state: string | null;
  readonly process: string | null;
  /** Made-up supplier of the demonstration catalogue. */
  readonly demo: boolean;
}

/** What a filter finds: how many rows and the first few. */
export interface CatalogueGlimpse {
  readonly total: number;
  readonly first: readonly SupplierGlimpse[];
}

/** Calls an answer back on every change until the returned function is called. */
export type Watch<T> = (listener: (value: T) => void) => () => void;

/** What the Catalogue page needs. */
export interface CataloguePort {
  describe(list: ListId, options?: CallOptions): Promise<ListDefinition>;
  glimpse(list: ListId, filter: RowFilter, options?: CallOptions): Promise<CatalogueGlimpse>;
  insert(request: InsertRequest, options: WorkOptions): Promise<InsertReport>;
  linkedTables(): Promise<readonly LinkedTable[]>;
  /** Calls back when a linked table appears, goes away or was refreshed. */
  readonly watchLinkedTables: Watch<void>;
  refresh(tableId: string, options: WorkOptions): Promise<RefreshReport>;
  selectTable(tableId: string): Promise<void>;
}

/** A table without a link, to be written on a sheet of its own. */
export interface PlainTable {
  /** Wished name of the sheet and the table; a number is added when it is taken. */
  readonly name: string;
  /** A `text` column takes everything as text, never evaluated. Width in pixels. */
  readonly columns: readonly { readonly heading: string; readonly text: boolean; readonly width: number }[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What the Statistics page needs. */
export interface StatisticsPort {
  indicators(search: string, options?: CallOptions): Promise<readonly Indicator[]>;
  observations(query: ObservationQuery, options?: CallOptions): Promise<readonly Observation[]>;
  /** The selected cell now and on every change; null when nothing can be written there. */
  readonly watchSelection: Watch<CellAddress | null>;
  insertFormula(formula: string, cell: CellAddress): Promise<void>;
  insertTable(table: PlainTable, options: WorkOptions): Promise<InsertReport>;
}

/** What the Content page needs; nothing of it comes from the service. */
export interface ContentPort {
  /** Tables that may hold a bill of materials. */
  tables(): Promise<readonly OwnTable[]>;
  /** Calls back when a table appears or goes. */
  readonly watchTables: Watch<void>;
  insert(request: ContentRequest, options: WorkOptions): Promise<ContentReport>;
  selectCell(cell: CellAddress): Promise<void>;
}

export interface PublishRequest {
  readonly tableId: string;
  readonly note: string;
  /** Rows that the person looked at and says are other plants than the candidates. */
  readonly notDuplicates: readonly string[];
}

/** The row of a linked table under the selection. */
export interface SelectedRow {
  readonly list: ListId;
  readonly id: string;
  readonly name: string;
}

/** What the Changes page needs. */
export interface ChangesPort {
  collect(tableId: string, options: WorkOptions): Promise<CollectedEdits>;
  selectCell(cell: CellAddress): Promise<void>;
  /** Calls back when a person changes cells of a table. */
  readonly watchEdits: Watch<void>;
  /** Text as a person types it in a cell of the field. */
  readValue(list: ListId, field: string, text: string): Reading;
  decide(tableId: string, decisions: readonly Decision[]): Promise<void>;
  publish(request: PublishRequest, options: WorkOptions): Promise<PublishReport>;
  history(list: ListId, rowId: string, options?: CallOptions): Promise<readonly HistoryEntry[]>;
  /** The row under the selection; null when the selection is not in a row of a linked table. */
  selectedRow(): Promise<SelectedRow | null>;
  publishes(list: ListId, options?: CallOptions): Promise<readonly PublishSummary[]>;
  undo(list: ListId, publishId: string, options?: CallOptions): Promise<EditAnswer>;
}

/** What the pane remembers between sessions. */
export interface PaneSettings {
  /** Address of the service, without a slash at the end. */
  readonly service: string;
  /** Id of the user who works; null when nobody is signed in. */
  readonly user: string | null;
  /** null follows Excel's language. */
  readonly language: Language | null;
  /** The person has seen what the add-in is for. */
  readonly welcomed: boolean;
}

/** What *Refresh data* brought for the functions in cells. */
export interface DataRefresh {
  /** Sources whose data was newer than what cells showed. */
  readonly newer: number;
}

/** What the Settings page and the shell need. */
export interface SettingsPort {
  /** Settings now and on every change. */
  readonly watchSettings: Watch<PaneSettings>;
  save(change: Partial<PaneSettings>): Promise<void>;
  /** People who may sign in at this service by choosing their name (preview and tests). */
  users(options?: CallOptions): Promise<readonly User[]>;
  /** Whether the service answers at an address. */
  probe(service: string, options?: CallOptions): Promise<void>;
  /** Forgets the user and what was kept for them on this computer. */
  signOut(): Promise<void>;
  refreshData(options?: CallOptions): Promise<DataRefresh>;
  eraseCache(): Promise<void>;
  /** Whether the service can be reached, as far as known. */
  readonly watchOnline: Watch<boolean>;
  readonly version: string;
}

/** Everything the pane calls, in words of the use cases; failures reject with an error that carries a `sentence` where one is known. */
export interface PanePort {
  readonly catalogue: CataloguePort;
  readonly statistics: StatisticsPort;
  readonly content: ContentPort;
  readonly changes: ChangesPort;
  readonly settings: SettingsPort;
}
