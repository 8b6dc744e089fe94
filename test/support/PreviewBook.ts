import assert from 'node:assert/strict';
import type { Frame, JSHandle, Page } from 'playwright-core';
import type { Block, Grid, GridTable, GridValue } from '../../src/grid/Grid';

const LONGEST_START_MS = 60_000;
const PATIENCE_MS = 20_000;

export interface BookOptions {
  readonly user: string;
  readonly language?: 'es' | 'en';
  /** Default: small, since drawing is what costs most without a graphics card. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** One cell, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The preview in a browser as a person uses it: cells on the left, the strip above, the pane on the right. */
export class PreviewBook {
  readonly page: Page;
  /** What went wrong in the page: errors, failed requests, requests to other places. */
  readonly troubles: string[] = [];
  /** The test takes the network away: that requests fail for it is then no trouble, however late the browser tells. */
  goesOffline = false;
  readonly #url: string;
  #grid: JSHandle<Grid> | null = null;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.#note(`error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('requestfailed', (request) => {
      // A question that the pane took back, as it does when a filter changes, is no failure.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') this.#note(`failed: ${request.url()} ${reason}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.#note(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const outside = !request.url().startsWith(url) && !/^(data|blob):/.test(request.url());
      if (outside) this.#note(`outside: ${request.url()}`);
    });
  }

  #note(trouble: string): void {
    if (!(this.goesOffline && trouble.includes('ERR_INTERNET_DISCONNECTED'))) this.troubles.push(trouble);
  }

  /** Opens the starting workbook and goes past the welcome. */
  async load({ user, language = 'es' }: BookOptions): Promise<void> {
    await this.page.goto(`${this.#url}/preview/?user=${user}&lang=${language}`);
    await this.page.waitForFunction('window.previewReady === true', null, { timeout: LONGEST_START_MS });
    this.#grid = await this.page.evaluateHandle<Grid>('window.previewGrid');
    await this.pane.getByRole('button', { name: language === 'es' ? 'Empezar' : 'Get started' }).click();
    await this.pane.getByRole('tablist').waitFor();
  }

  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/addin/runtime.preview.html'));
    assert.ok(frame, 'the page shows no add-in');
    return frame;
  }

  get grid(): JSHandle<Grid> {
    assert.ok(this.#grid, 'the workbook is not loaded');
    return this.#grid;
  }

  async goTo(tab: string): Promise<void> {
    await this.pane.getByRole('tab', { name: tab }).click();
  }

  /** Presses a button of the strip and waits until its command is done. */
  async press(action: 'Insert' | 'Refresh' | 'Publish' | 'ShowPane'): Promise<void> {
    const button = this.page.locator(`button[data-action=${action}]`);
    await button.click();
    await this.page.locator(`button[data-action=${action}]:not([disabled])`).waitFor();
  }

  async sheet(name: string): Promise<string> {
    const sheets = await this.grid.evaluate((grid) => grid.sheets());
    const found = sheets.find((sheet) => sheet.name === name);
    assert.ok(found, `no sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}`);
    return found.id;
  }

  async table(name: string): Promise<GridTable> {
    const tables = await this.grid.evaluate((grid) => grid.tables());
    const found = tables.find((table) => table.name === name);
    assert.ok(found, `no table ${name} among ${tables.map((table) => table.name).join(', ')}`);
    return found;
  }

  /** The heading of a table that starts so; some say their unit too. */
  async headingLike(table: string, start: string): Promise<string> {
    const found = (await this.table(table)).columns.find((heading) => heading.startsWith(start));
    assert.ok(found, `${table} has no column ${start}`);
    return found;
  }

  values(block: Block): Promise<GridValue[][]> {
    return this.grid.evaluate((grid, asked) => grid.values(asked), block);
  }

  formulas(block: Block): Promise<GridValue[][]> {
    return this.grid.evaluate((grid, asked) => grid.formulas(asked), block);
  }

  /** What a person reads in the cell. */
  async text(place: CellPlace): Promise<string> {
    const texts = await this.grid.evaluate((grid, asked) => grid.texts(asked), { ...place, rows: 1, columns: 1 });
    return texts[0]?.[0] ?? '';
  }

  /** Waits until the cell shows the text. */
  async shows(place: CellPlace, text: string): Promise<void> {
    await this.page
      .waitForFunction(([grid, asked, wanted]) => grid.texts({ ...asked, rows: 1, columns: 1 })[0]?.[0] === wanted, [
        this.grid,
        place,
        text,
      ] as const)
      .catch(async (cause: unknown) => {
        throw new Error(`the cell shows ${await this.text(place)}, not ${text}`, { cause });
      });
  }

  /** Types into a cell as a person does. */
  async type(place: CellPlace, text: string): Promise<void> {
    await this.grid.evaluate((grid, [{ sheet, row, column }, typed]) => grid.type(sheet, row, column, typed), [
      place,
      text,
    ] as const);
  }

  /** Types into a cell and waits for what comes of it, functions included. */
  async compute(place: CellPlace, formula: string): Promise<string> {
    await this.type(place, formula);
    await this.grid.evaluate((grid) => grid.settled());
    return this.text(place);
  }

  /** The cell of a table in the row whose cell under `where` holds `value`. */
  async cellOf(table: string, heading: string, where: string, value: GridValue): Promise<CellPlace> {
    const { block, columns } = await this.table(table);
    const [column, key] = [columns.indexOf(heading), columns.indexOf(where)];
    assert.ok(column >= 0 && key >= 0, `${table} lacks ${heading} or ${where}: ${columns.join(' | ')}`);
    const row = (await this.values(block)).findIndex((cells) => cells[key] === value);
    assert.ok(row > 0, `no row of ${table} has ${String(value)} under ${where}`);
    return { sheet: block.sheet, row: block.row + row, column: block.column + column };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
