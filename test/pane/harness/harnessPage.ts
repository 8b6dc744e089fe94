import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium';
import { buildHarness } from './buildHarness';
import type { Scenario } from './Scenario';

const HARNESS = readFileSync(path.join(__dirname, 'harness.html'), 'utf8');
const ADDRESS = 'http://pane.test/';
const PATIENCE_MS = 10_000;

/** One browser page that shows the pane in any scenario. */
export interface HarnessPage {
  readonly page: Page;
  /** What the console complained of since the last `show`. */
  readonly errors: string[];
  show(scenario: Partial<Scenario>): Promise<void>;
  calls(name: string): Promise<unknown[][]>;
  close(): Promise<void>;
}

/** Builds the harness and opens it in Chromium, without a server. */
export async function openHarness(): Promise<HarnessPage> {
  const folder = await buildHarness();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 320, height: 760 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route(`${ADDRESS}**`, (route) =>
    new URL(route.request().url()).pathname === '/pane.js'
      ? route.fulfill({ path: path.join(folder, 'pane.js'), contentType: 'text/javascript' })
      : route.fulfill({ body: HARNESS, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(ADDRESS);
  return {
    page,
    errors,
    async show(scenario) {
      // A dialog that was just open may have left the page hidden to readers; only a new page forgets it.
      if (
        await page.evaluate(
          () =>
            document.querySelector('#pane')?.closest('[aria-hidden=true]') !== null ||
            document.querySelector('#pane [aria-hidden=true] main') !== null,
        )
      )
        await page.reload();
      errors.length = 0;
      await page.evaluate((given) => window.showPane(given), scenario);
      await page.getByRole('main').waitFor();
    },
    calls: async (name) => (await page.evaluate(() => window.paneCalls)).filter(([called]) => called === name),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
