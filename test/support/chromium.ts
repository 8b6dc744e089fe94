import { type Browser, chromium } from 'playwright-core';
import findChromium from '../../scripts/steps/findChromium.cjs';

/** Path of the Chromium that browser tests use. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === null) throw new Error('No Chromium found; set CHROMIUM_PATH');
  return found;
}

/** Starts a Chromium that does nothing on its own. Closing it is the caller's. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
