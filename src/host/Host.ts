import type { Grid } from '../grid/Grid';
import { CellEditing } from './CellEditing';
import { EventRegistrations } from './events/EventRegistrations';
import { takePersonEvent } from './events/personEvents';
import { tellHandlers } from './events/tellHandlers';
import { Faults } from './Faults';
import { gatherWrites } from './gatherWrites';
import { CustomFunctions } from './functions/CustomFunctions';
import { readFunctionMetadata } from './functions/FunctionMetadata';
import type { Blanks } from './functions/readArguments';
import { parseAddress } from './model/address';
import { Book } from './model/Book';
import { officeTypes } from './officeTypes';
import type { Outlet } from './office/Outlet';
import { Shell } from './office/Shell';
import { RichApi } from './protocol/answerRichApi';
import { parseRequest } from './protocol/parseRequest';
import type { WireRequest } from './protocol/Wire';
import { REQUIREMENT_SETS } from './requirementSets';
import type { Session } from './Session';
import { service } from './types/services';

export interface HostOptions {
  readonly grid: Grid;
  /** Language of the interface and of typed dates; `es-MX` unless said. */
  readonly locale?: string;
  readonly workbookName?: string;
  readonly documentUrl?: string;
  readonly date1904?: boolean;
  readonly now?: () => Date;
  /** How blank cells reach custom functions; `null` as on the web unless said. */
  readonly blanks?: Blanks;
  /** Bytes that a request or an answer may have; null for no limit, as Excel on the desktop. 5 MB, the limit on the web, unless said. */
  readonly payloadLimit?: number | null;
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly paneVisible?: boolean;
}

/** Answer to one RichApi request: a body, an error number of the Office host, or nothing because a test lost it. */
export type HostAnswer = { readonly body: string } | { readonly error: number } | { readonly lost: true };

/** Bits of a request's flags. */
const FLAG = { delayForCellEdit: 64, customFunctions: 128 } as const;

const ERROR = { inCellEditMode: 5004, requestTooLarge: 5103, answerTooLarge: 5104, general: 5001 } as const;

/** How long a request waits for the end of cell editing. */
const EDITING_PATIENCE = 60_000;

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** An Excel for office.js: answers the library's requests with a workbook on a grid, and tells it what happens. Knows no DOM. */
export class Host {
  readonly book: Book;
  readonly shell: Shell;
  readonly functions: CustomFunctions;
  readonly faults = new Faults();
  readonly cellEditing = new CellEditing();
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  payloadLimit: number | null;
  private readonly events = new EventRegistrations();
  private readonly stopListening: () => void;
  private readonly changeListeners: (() => void)[] = [];
  private outlet: Outlet | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private telling = false;

  constructor(options: HostOptions) {
    const grid = gatherWrites(options.grid);
    this.locale = options.locale ?? 'es-MX';
    this.documentUrl = options.documentUrl ?? 'https://example.invalid/Libro1.xlsx';
    this.requirementSets = options.requirementSets ?? REQUIREMENT_SETS;
    this.payloadLimit = options.payloadLimit === undefined ? WEB_PAYLOAD_LIMIT : options.payloadLimit;
    this.book = new Book(grid, {
      name: options.workbookName ?? 'Libro1.xlsx',
      date1904: options.date1904 ?? false,
      now: options.now ?? (() => new Date()),
    });
    const outlet = (): Outlet | null => this.outlet;
    this.shell = new Shell(outlet, { paneVisible: options.paneVisible ?? true });
    this.functions = new CustomFunctions(outlet, (address) => this.refreshCell(address));
    this.functions.blanks = options.blanks ?? 'null';
    this.stopListening = grid.onEvent((event) => {
      takePersonEvent(this.book, event);
      this.changed();
      this.tellSoon();
    });
  }

  /** Connects the add-in's page; there is one at a time. */
  attach(outlet: Outlet): void {
    this.outlet = outlet;
  }

  detach(): void {
    this.outlet = null;
    this.functions.becomeUnready();
  }

  /** Calls when what a page draws from the book may have changed: after a request, after what a person did, after calculation. */
  onChange(listener: () => void): void {
    this.changeListeners.push(listener);
  }

  /** Makes the functions of a functions.json (its parsed content) known to the grid. */
  announceFunctions(namespace: string, functionsJson: unknown): void {
    this.functions.announce(this.book.grid, namespace, readFunctionMetadata(functionsJson));
  }

  /** Answers the text of one RichApi request; requests are worked off one after the other. */
  answer(body: string, flags = 0): Promise<HostAnswer> {
    const turn = this.queue.then(() => this.process(body, flags));
    this.queue = turn.catch(() => undefined);
    return turn.then((answer) => this.late(answer));
  }

  dispose(): void {
    this.stopListening();
    this.functions.cancelAll();
    this.outlet = null;
  }

  private async process(body: string, flags: number): Promise<HostAnswer> {
    if (this.tooLarge(body)) return { error: ERROR.requestTooLarge };
    const refused = this.faults.refuses();
    if (refused !== null) return { error: refused };
    const fromFunctions = (flags & FLAG.customFunctions) !== 0;
    if (this.cellEditing.isActive && !fromFunctions) {
      const free = (flags & FLAG.delayForCellEdit) !== 0 && (await this.cellEditing.ended(EDITING_PATIENCE));
      if (!free) return { error: ERROR.inCellEditMode };
    }
    let request: WireRequest;
    try {
      request = parseRequest(body);
    } catch (cause) {
      if (cause instanceof SyntaxError) return { error: ERROR.general };
      throw cause;
    }
    const text = JSON.stringify(await this.perform(request));
    if (this.faults.loses()) return { lost: true };
    return this.tooLarge(text) ? { error: ERROR.answerTooLarge } : { body: text };
  }

  /** One request is one undo step; calculation waits until something is read or all is done. */
  private async perform(request: WireRequest): Promise<unknown> {
    const { book } = this;
    const { grid } = book;
    let suspended = true;
    let untilNextSync = false;
    const resume = (): void => {
      if (!suspended) return;
      suspended = false;
      grid.resumeCalculation();
    };
    const session: Session = {
      book,
      events: this.events,
      functions: this.functions,
      shell: this.shell,
      locale: this.locale,
      suspendUntilNextSync: () => {
        untilNextSync = true;
      },
    };
    grid.suspendCalculation();
    grid.beginUndoGroup();
    try {
      return await new RichApi(
        {
          types: officeTypes,
          session,
          root: book,
          service,
          reference: (id) => book.reference(id),
          beforeAction: (index) => this.faults.beforeAction(index),
          beforeReading: async () => {
            if (!book.stale || untilNextSync || book.calculationMode === 'Manual') return;
            resume();
            book.stale = false;
            await grid.calculated();
          },
        },
        request,
      ).answer();
    } finally {
      resume();
      grid.endUndoGroup();
      book.endRequest();
      this.changed();
      this.tell(true);
    }
  }

  private changed(): void {
    for (const listener of this.changeListeners) listener();
  }

  private tooLarge(text: string): boolean {
    return (
      this.payloadLimit !== null &&
      text.length * 3 > this.payloadLimit &&
      new TextEncoder().encode(text).length > this.payloadLimit
    );
  }

  private async late(answer: HostAnswer): Promise<HostAnswer> {
    if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
    return answer;
  }

  /** Events of one turn travel together. */
  private tellSoon(): void {
    if (this.telling) return;
    this.telling = true;
    queueMicrotask(() => {
      this.telling = false;
      this.tell(false);
    });
  }

  private tell(byAddIn: boolean): void {
    const messages = tellHandlers(this.book, this.events, byAddIn);
    if (messages.length > 0) this.outlet?.messages(messages);
  }

  private refreshCell(address: string): void {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheet === null || parsed === null ? null : this.book.findSheet(parsed.sheet);
    if (parsed !== null && sheet !== null) this.book.grid.recalculate({ sheet: sheet.id, ...parsed.area });
  }
}
