import type { FunctionArgument, FunctionCall, FunctionName, FunctionResult, Grid, GridValue } from '../../grid/Grid';
import type { Outlet, RichApiMessage } from '../office/Outlet';
import type { FunctionMetadata } from './FunctionMetadata';
import { lift, readArguments, type Blanks } from './readArguments';
import { readResult } from './readResult';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, streaming: 2, errors: 4 } as const;

interface Waiting {
  readonly metadata: FunctionMetadata;
  readonly message: string;
  readonly resolve: (result: FunctionResult) => void;
}

/** A cell that a streaming function keeps feeding. */
interface Stream {
  readonly id: number;
  readonly question: string;
  latest: FunctionResult | null;
}

/** Asks the add-in for the values of its functions, many in one message, and hands its answers to the engine. */
export class CustomFunctions {
  blanks: Blanks = 'null';
  /** How many calls have been sent to the add-in. */
  invocations = 0;
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, Waiting>();
  private readonly streams = new Map<string, Stream>();
  private outbox: number[] = [];
  private ready = false;
  private lastId = 0;

  constructor(
    private readonly outlet: () => Outlet | null,
    private readonly refreshCell: (address: string) => void,
  ) {}

  /** Makes the functions of a functions.json known to the grid under the add-in's namespace. */
  announce(grid: Grid, namespace: string, functions: readonly FunctionMetadata[]): void {
    const names = functions.map((metadata): FunctionName => {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      this.byName.set(name, metadata);
      const optional = metadata.parameters.filter((parameter) => parameter.optional || parameter.repeating).length;
      return {
        name,
        minArguments: metadata.parameters.length - optional,
        maxArguments: metadata.parameters.some((parameter) => parameter.repeating) ? 253 : metadata.parameters.length,
        description: metadata.description,
        parameters: metadata.parameters.map((parameter) => parameter.name),
      };
    });
    grid.useFunctions(names, (call) => this.invoke(call));
  }

  /** The add-in's page listens from now on; calls made before are sent now. */
  becomeReady(): void {
    this.ready = true;
    this.outbox = [...this.waiting.keys()];
    this.flush();
  }

  /** The page has gone; calls wait for the next one. */
  becomeUnready(): void {
    this.ready = false;
  }

  get isReady(): boolean {
    return this.ready;
  }

  get pending(): number {
    return this.waiting.size;
  }

  invoke(call: FunctionCall): FunctionResult | Promise<FunctionResult> {
    const metadata = this.byName.get(call.name.toUpperCase());
    if (metadata === undefined) return { ok: false, error: '#NAME?' };
    const lifted = lift(metadata, call.arguments);
    if (lifted === null) return this.ask(metadata, call.arguments, call.address);
    return Promise.all(
      lifted.map((row) => Promise.all(row.map(async (args) => this.ask(metadata, args, call.address)))),
    ).then((rows) => ({
      ok: true,
      value: rows.map((row) => row.map((result): GridValue => (result.ok ? single(result.value) : result.error))),
    }));
  }

  /** Takes the answers of `SetInvocationArrayResults` and `SetInvocationResults`; answers to cancelled calls are dropped. */
  takeResults(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const answer = readResult(entry);
      if (answer === null) continue;
      const stream = [...this.streams].find(([, { id }]) => id === answer.id);
      const waiting = this.waiting.get(answer.id);
      if (stream !== undefined) stream[1].latest = answer.result;
      if (waiting !== undefined) {
        this.waiting.delete(answer.id);
        waiting.resolve(answer.result);
      } else if (stream !== undefined) {
        this.refreshCell(stream[0]);
      }
    }
  }

  /** Tells the add-in that nobody waits any more for its cancelable calls; their cells get #N/A. */
  cancelAll(): void {
    for (const [address, { id }] of this.streams) {
      this.sendCancel(id);
      this.streams.delete(address);
    }
    for (const [id, { metadata, resolve }] of this.waiting) {
      if (metadata.cancelable && this.ready) this.sendCancel(id);
      resolve({ ok: false, error: '#N/A' });
    }
    this.waiting.clear();
  }

  private ask(
    metadata: FunctionMetadata,
    given: readonly FunctionArgument[],
    address: string,
  ): FunctionResult | Promise<FunctionResult> {
    const read = readArguments(metadata, given, this.blanks);
    if (!read.ok) return { ok: false, error: read.error };
    const question = JSON.stringify([metadata.id, read.values]);
    const stream = this.streams.get(address);
    if (stream !== undefined && stream.question === question && stream.latest !== null) return stream.latest;
    if (stream !== undefined) this.sendCancel(stream.id);
    this.lastId += 1;
    const id = this.lastId;
    if (metadata.streaming) this.streams.set(address, { id, question, latest: null });
    const flags =
      (metadata.cancelable ? FLAG.cancelable : 0) +
      (metadata.streaming ? FLAG.streaming : 0) +
      (metadata.takesErrors ? FLAG.errors : 0);
    const message = JSON.stringify([id, metadata.id, read.values, address, flags]);
    return new Promise((resolve) => {
      this.waiting.set(id, { metadata, message, resolve });
      this.outbox.push(id);
      if (this.outbox.length === 1) queueMicrotask(() => this.flush());
    });
  }

  private flush(): void {
    const outlet = this.outlet();
    if (!this.ready || outlet === null || this.outbox.length === 0) return;
    const entries = this.outbox.flatMap((id): RichApiMessage[] => {
      const waiting = this.waiting.get(id);
      return waiting === undefined ? [] : [[CATEGORY, INVOKE, '', waiting.message, id, false]];
    });
    this.outbox = [];
    this.invocations += entries.length;
    if (entries.length > 0) outlet.messages(entries);
  }

  private sendCancel(id: number): void {
    this.outlet()?.messages([[CATEGORY, CANCEL, '', JSON.stringify({ invocationId: id }), id, false]]);
  }
}

const single = (value: GridValue | readonly (readonly GridValue[])[]): GridValue =>
  isMatrix(value) ? (value[0]?.[0] ?? null) : value;

const isMatrix = (value: GridValue | readonly (readonly GridValue[])[]): value is readonly (readonly GridValue[])[] =>
  Array.isArray(value);
