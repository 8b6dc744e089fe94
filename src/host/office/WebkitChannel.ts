import { list, record } from '../protocol/parseRequest';
import type { Host } from '../Host';
import { macAppContext } from './appContext';
import { saveSettings } from './commonApi';
import type { CallPage } from './openWebkit';
import type { Outlet, RichApiMessage } from './Outlet';

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;

const DISPATCH = { execute: 93, commandCompleted: 94 } as const;

const EVENT = { richApiMessage: 33, command: 39 } as const;

const NOT_SUPPORTED = 5000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One add-in's conversation over the channel of Excel for Mac, which needs neither https nor a second origin. */
export class WebkitChannel implements Outlet {
  /** Where to send events, by their number. */
  private readonly events = new Map<unknown, { readonly path: string; readonly id: string }>();

  constructor(
    private readonly host: Host,
    private readonly call: CallPage,
  ) {
    host.attach(this);
  }

  /** Takes the JSON text of one message; what cannot be read is ignored. */
  receive(message: string): void {
    let fields: Record<string, unknown> | null;
    try {
      fields = record(JSON.parse(message));
    } catch {
      return;
    }
    if (fields === null) return;
    const { methodId, params, callbackFunction, eventCallbackFunction } = fields;
    const id = text(fields['callbackId']);
    if (methodId === METHOD.registerEvent)
      this.events.set(record(params)?.['id'], { path: text(eventCallbackFunction), id });
    if (methodId === METHOD.unregisterEvent) this.events.delete(record(params)?.['id']);
    this.answer(methodId, params).then(
      (payload) => {
        if (payload !== null && text(callbackFunction) !== '') this.call(text(callbackFunction), id, payload);
      },
      () => this.call(text(callbackFunction), id, [0, [NOT_SUPPORTED]]),
    );
  }

  messages(entries: readonly RichApiMessage[]): void {
    this.fire(EVENT.richApiMessage, entries);
  }

  command(data: readonly [string, string, string]): void {
    this.fire(EVENT.command, data);
  }

  private fire(event: number, data: unknown): void {
    const target = this.events.get(event);
    if (target !== undefined) this.call(target.path, target.id, [data, event]);
  }

  /** The payload to answer with; null for none. */
  private async answer(method: unknown, params: unknown): Promise<readonly unknown[] | null> {
    switch (method) {
      case METHOD.getContext:
        return macAppContext(this.host);
      case METHOD.execute:
        return this.execute(record(params)?.['id'], record(params)?.['apiArgs']);
      case METHOD.writeSettings:
        this.writeSettings(params);
        return [0];
      default:
        return [0];
    }
  }

  private async execute(dispatchId: unknown, apiArgs: unknown): Promise<readonly unknown[] | null> {
    if (dispatchId === DISPATCH.commandCompleted) {
      this.host.shell.completeCommand(text(list(apiArgs)[0]));
      return [0, [0]];
    }
    if (dispatchId !== DISPATCH.execute) return [0, [NOT_SUPPORTED]];
    const [, , , , body, , flags] = list(list(apiArgs)[0]);
    const answer = await this.host.answer(text(body), typeof flags === 'number' ? flags : 0);
    if ('lost' in answer) return null;
    return 'error' in answer ? [0, [answer.error]] : [0, [0, 200, [], answer.body]];
  }

  private writeSettings(params: unknown): void {
    const fields = record(params);
    const values = list(fields?.['values']);
    saveSettings(
      this.host,
      list(fields?.['keys']).map((key, index) => [key, values[index]]),
    );
  }
}
