import { list, record } from '../protocol/parseRequest';
import type { Host } from '../Host';

const DISPATCH = { saveSettings: 76, loadSettings: 75, execute: 93, commandCompleted: 94 } as const;

const NOT_SUPPORTED = 5000;

/** Answer to one method of the common API; null when it is to be left unanswered. */
export type MethodAnswer = Readonly<Record<string, unknown>> | null;

/** Answers `executeMethod` of the channel of Excel on the web; `data` is its `_data`. */
export async function answerMethod(host: Host, data: unknown): Promise<MethodAnswer> {
  const request = record(data) ?? {};
  const dispatchId =
    record(request['DdaMethod'])?.['DispatchId'] ??
    (record(request['DdaSettingsMethod']) === null ? 0 : DISPATCH.saveSettings);
  switch (dispatchId) {
    case DISPATCH.execute: {
      const [, , , , body, , flags] = list(request['ArrayData']);
      return answerRichApi(host, body, flags);
    }
    case DISPATCH.commandCompleted:
      completeCommand(host, request);
      return ok;
    case DISPATCH.saveSettings:
      saveSettings(host, list(record(request['DdaSettingsMethod'])?.['Properties']));
      return { ...ok, Settings: [] };
    case DISPATCH.loadSettings:
      return { ...ok, Settings: [...host.shell.documentSettings] };
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

const ok = { Version: 1, Error: 0 };

async function answerRichApi(host: Host, body: unknown, flags: unknown): Promise<MethodAnswer> {
  const answer = await host.answer(typeof body === 'string' ? body : '', typeof flags === 'number' ? flags : 0);
  if ('lost' in answer) return null;
  if ('error' in answer) return { Version: 1, Error: answer.error };
  return { ...ok, Data: [200, [], answer.body] };
}

export function saveSettings(host: Host, properties: readonly unknown[]): void {
  host.shell.documentSettings.clear();
  for (const property of properties) {
    const [name, value] = list(property);
    if (typeof name === 'string' && typeof value === 'string') host.shell.documentSettings.set(name, value);
  }
}

/** The command's id comes first, whether as an array or as numbered members. */
function completeCommand(host: Host, request: Record<string, unknown>): void {
  const values = Array.isArray(request['ArrayData']) ? list(request['ArrayData']) : [request['0']];
  const id = values[0];
  if (typeof id === 'string') host.shell.completeCommand(id);
}
