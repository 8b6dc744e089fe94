import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/cli/commands/serve';
import { httpTransport } from '../../src/client/http/httpTransport';
import { httpSharedList } from '../../src/client/httpSharedList';
import type { SharedList } from '../../src/list/SharedList';
import { launchChromium } from './chromium';
import { type BookOptions, PreviewBook } from './PreviewBook';

const SMALL = { width: 1000, height: 640 };

/** What `npm start` serves, on a port and a data folder of its own, with a browser to look at it. */
export interface Preview {
  readonly url: string;
  /** A workbook in a browser profile of its own, ready to be used, its pane at the Catalogue. */
  open(options: BookOptions): Promise<PreviewBook>;
  /** The suppliers as another program of this user sees them. */
  suppliers(user: string): SharedList;
  close(): Promise<void>;
}

/** Starts service, add-in and preview with the demo catalogue. The pages must have been built. */
export async function startPreview(): Promise<Preview> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'eslabon-preview-'));
  const [service, browser] = await Promise.all([
    serve({ host: '127.0.0.1', port: 0, data, preview: true, open: false, demo: true, log: () => undefined }),
    launchChromium(),
  ]);
  return {
    url: service.url,
    open: (options) => openBook(browser, service.url, options),
    suppliers: (user) =>
      httpSharedList(httpTransport({ baseUrl: service.url, authorization: () => `Local ${user}` }), 'suppliers'),
    async close() {
      await browser.close();
      await service.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function openBook(browser: Browser, url: string, options: BookOptions): Promise<PreviewBook> {
  const context = await browser.newContext({ viewport: options.viewport ?? SMALL, reducedMotion: 'reduce' });
  const book = new PreviewBook(await context.newPage(), url);
  await book.load(options);
  return book;
}
