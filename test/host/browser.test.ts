import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import type { Grid } from '../../src/grid/Grid';
import { createNodeGrid } from '../../src/grid/nodeGrid';
import { Host } from '../../src/host/Host';
import { openWebkit } from '../../src/host/office/openWebkit';
import { webkitQuery } from '../../src/host/office/serveWebkit';
import { WebkitChannel } from '../../src/host/office/WebkitChannel';
import { XdmConversation } from '../../src/host/office/XdmConversation';
import { launchChromium } from '../support/chromium';
import { officeFile } from '../support/officeFiles';

/** An add-in that writes a cell, reads a formula's value and answers a function; what it saw stands in `window.seen`. */
const ADD_IN = `
  CustomFunctions.associate('DOUBLE', (x) => x * 2);
  window.changes = [];
  window.seen = Office.onReady().then((info) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => { window.changes.push(event.address); });
    await context.sync();
    const range = sheet.getRange('A1:B1');
    range.values = [[20, '=A1+1']];
    range.load('values');
    await context.sync();
    return { host: info.host, platform: info.platform, values: range.values };
  }));
`;

const METADATA = {
  functions: [{ id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'x', type: 'number' }], result: {} }],
};

const html = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

interface Seen {
  readonly host: string;
  readonly platform: string;
  readonly values: unknown;
}

/** What the add-in in the frame saw, after it has run. */
async function seenBy(page: Page): Promise<Seen> {
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  assert.ok(frame);
  await frame.waitForFunction('window.seen');
  return frame.evaluate<Seen>('window.seen');
}

describe('Office.js in Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  let grid: Grid;
  let host: Host;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  beforeEach(() => {
    grid = createNodeGrid();
    host = new Host({ grid });
    host.announceFunctions('CBO', METADATA);
  });
  afterEach(() => {
    host.dispose();
    grid.dispose();
  });

  /** A function in a cell is answered by the add-in, and a person's edit reaches its handler. */
  async function functionAndEvent(page: Page): Promise<void> {
    const sheet = grid.activeSheet();
    grid.type(sheet, 1, 0, '=CBO.DOUBLE(A1)');
    await grid.settled();
    assert.deepEqual(grid.values({ sheet, row: 1, column: 0, rows: 1, columns: 1 }), [[40]]);
    const frame = page.frames().find((one) => one.url().includes('taskpane'));
    await frame?.waitForFunction("window.changes.includes('A2')");
  }

  it('talks over the channel of Excel for Mac from a page on plain http', async () => {
    const relay = `
      window.__name = (value) => value;
      const open = ${openWebkit.toString()};
      window.connect = (page) => { window.callPage = open(page, (text) => window.toHost(text)); };`;
    const pages: Readonly<Record<string, string>> = {
      '/': html(`<script>${relay}</script>`, `<iframe src="/taskpane.html?${webkitQuery('es-MX')}"></iframe>`),
      '/taskpane.html': html(
        `<script>parent.connect(window)</script><script src="/office/office.js"></script><script>${ADD_IN}</script>`,
      ),
    };
    const server: Server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      const known = pages[path];
      if (known !== undefined) response.setHeader('content-type', 'text/html').end(known);
      else
        void officeFile(path).then((file) => {
          response.statusCode = file === null ? 404 : 200;
          response.setHeader('content-type', 'text/javascript').end(file ?? '');
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    try {
      const address = server.address();
      assert.ok(typeof address === 'object' && address !== null);
      const channel = new WebkitChannel(host, (path, id, payload) => {
        page
          .evaluate(`window.callPage(${JSON.stringify(path)}, ${JSON.stringify(id)}, ${JSON.stringify(payload)})`)
          .catch(() => undefined);
      });
      await page.exposeFunction('toHost', (text: string) => channel.receive(text));
      await page.goto(`http://127.0.0.1:${address.port}/`);
      const seen = await seenBy(page);
      assert.deepEqual(seen, { host: 'Excel', platform: 'Mac', values: [[20, 21]] });
      await functionAndEvent(page);
    } finally {
      await page.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('talks over the channel of Excel on the web, which asks for https and one hostname', async () => {
    const origin = 'https://addin.test';
    const info = encodeURIComponent('Excel$Web$16.01$es-MX$test$$disableLogging$3');
    const address = `/taskpane.html?_host_Info=${info}#&_serializer_version=1&_xdm_Info=conversation|control|${origin}`;
    const relay = `
      window.addEventListener('message', ({ data }) => window.toHost(data));
      window.fromHost = (text) => document.querySelector('iframe').contentWindow.postMessage(text, '${origin}');`;
    const page = await browser.newPage();
    try {
      await page.route('**/*', async (route) => {
        const path = new URL(route.request().url()).pathname;
        if (path === '/')
          return route.fulfill({
            contentType: 'text/html',
            body: html(`<script>${relay}</script>`, `<iframe src="${address}"></iframe>`),
          });
        if (path === '/taskpane.html') {
          return route.fulfill({
            contentType: 'text/html',
            body: html(`<script src="/office/office.js"></script><script>${ADD_IN}</script>`),
          });
        }
        const file = await officeFile(path);
        return file === null
          ? route.fulfill({ status: 404 })
          : route.fulfill({ contentType: 'text/javascript', body: file });
      });
      const conversation = new XdmConversation(host, {
        conversationId: 'conversation',
        controlId: 'control',
        origin,
        send: (text) => {
          page.evaluate(`window.fromHost(${JSON.stringify(text)})`).catch(() => undefined);
        },
      });
      await page.exposeFunction('toHost', (text: unknown) => {
        if (typeof text === 'string') conversation.receive(text);
      });
      await page.goto(`${origin}/`);
      const seen = await seenBy(page);
      assert.deepEqual(seen, { host: 'Excel', platform: 'OfficeOnline', values: [[20, 21]] });
      await functionAndEvent(page);
    } finally {
      await page.close();
    }
  });
});
