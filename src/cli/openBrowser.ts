import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, { readonly command: string; readonly first: readonly string[] }>> = {
  darwin: { command: 'open', first: [] },
  win32: { command: 'cmd', first: ['/c', 'start', ''] },
};

/** Opens the address in the browser of this computer, where there is one; a machine without one is no failure. */
export function openBrowser(url: string): void {
  const { command, first } = openers[process.platform] ?? { command: 'xdg-open', first: [] };
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opener = spawn(command, [...first, url], { stdio: 'ignore', detached: true });
  // Without an opener the address is on the screen all the same.
  opener.once('error', () => undefined);
  opener.unref();
}
