import { record } from '../protocol/parseRequest';
import type { Host } from '../Host';
import { webAppContext } from './appContext';
import { answerMethod } from './commonApi';
import type { Outlet, RichApiMessage } from './Outlet';

interface Envelope {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: unknown;
  readonly data: unknown;
  readonly kind: number;
}

const KIND = { invoke: 0, register: 1, unregister: 2 } as const;

function readEnvelope(text: string): Envelope | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const fields = record(parsed);
  if (fields === null || fields['_messageType'] !== 0) return null;
  const { _actionName: action, _conversationId: conversation, _actionType: kind } = fields;
  if (typeof action !== 'string' || typeof conversation !== 'string') return null;
  return {
    action,
    conversation,
    correlation: fields['_correlationId'],
    data: fields['_data'],
    kind: typeof kind === 'number' ? kind : KIND.invoke,
  };
}

export interface XdmOptions {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the page that hosts, as told to the add-in. */
  readonly origin: string;
  /** Posts a message to the add-in's page. */
  readonly send: (text: string) => void;
}

/** One add-in's conversation over the channel of Excel on the web. The host behind it may be exchanged. */
export class XdmConversation implements Outlet {
  /** Correlation ids of registered events, by action name. */
  private readonly registrations = new Map<string, unknown>();
  private functionsReady = false;

  constructor(
    private host: Host,
    private readonly options: XdmOptions,
  ) {
    host.attach(this);
  }

  /** Puts another workbook behind the conversation; the library does not notice. */
  use(host: Host): void {
    this.functionsReady ||= this.host.functions.isReady;
    this.host.detach();
    this.host = host;
    host.attach(this);
    if (this.functionsReady) host.functions.becomeReady();
  }

  /** Takes one message of the page; what is not of this conversation is ignored. */
  receive(text: string): void {
    const envelope = readEnvelope(text);
    if (envelope?.conversation !== this.options.conversationId) return;
    this.answer(envelope).then(
      (data) => {
        if (data !== undefined) this.reply(envelope, 0, data);
      },
      () => this.reply(envelope, -2, null),
    );
  }

  messages(entries: readonly RichApiMessage[]): void {
    this.fire('richApiMessage', { ArrayData: entries });
  }

  command(data: readonly [string, string, string]): void {
    this.fire('appCommandInvoked', data);
  }

  /** The data to reply with; undefined for no reply. */
  private async answer({ action, correlation, data, kind }: Envelope): Promise<unknown> {
    if (kind === KIND.register) {
      this.registrations.set(action, correlation);
      return { Error: 0 };
    }
    if (kind === KIND.unregister) {
      this.registrations.delete(action);
      return { Error: 0 };
    }
    if (action === 'ContextActivationManager_getAppContextAsync')
      return webAppContext(this.host, this.options.controlId);
    if (action === 'executeMethod') return (await answerMethod(this.host, data)) ?? undefined;
    return null;
  }

  private reply({ action, correlation }: Envelope, error: number, data: unknown): void {
    this.send({ action, correlation, data, error, responseType: 0 });
  }

  private fire(action: string, data: unknown): void {
    const correlation = this.registrations.get(action);
    if (correlation !== undefined) this.send({ action, correlation, data, error: 0, responseType: 1 });
  }

  private send(message: {
    action: string;
    correlation: unknown;
    data: unknown;
    error: number;
    responseType: number;
  }): void {
    this.options.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: message.action,
        _conversationId: this.options.conversationId,
        _correlationId: message.correlation,
        _origin: this.options.origin,
        _data: message.data,
        _errorCode: message.error,
        _responseType: message.responseType,
        _serializerVersion: 1,
      }),
    );
  }
}
