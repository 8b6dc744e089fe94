import type { Host } from '../Host';
import { openWebkit } from './openWebkit';
import { WebkitChannel } from './WebkitChannel';

/** Query for the add-in's page under `serveWebkit`: shared runtime and custom functions, no telemetry. */
export const webkitQuery = (locale: string): string =>
  `_host_Info=${encodeURIComponent(['Excel', 'Mac', '16.00', locale, 'preview', '', 'disableLogging', '3'].join('$'))}`;

/**
 * Gives an add-in's page the channel of Excel for Mac. Call it for the page's own window BEFORE office.js runs there, from a page of
 * the same origin: the add-in's page says `parent.connect(window)` in a script above the one that loads office.js.
 */
export function serveWebkit(page: object, host: Host): void {
  const call = openWebkit(page, (message) => channel.receive(message));
  const channel = new WebkitChannel(host, call);
}
