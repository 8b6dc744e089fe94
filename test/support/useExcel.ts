import { createNodeGrid } from '../../src/grid/nodeGrid';
import type { Grid } from '../../src/grid/Grid';
import { Host, type HostOptions } from '../../src/host/Host';
import { startOfficeInNode } from './officeInNode';

/** An empty workbook for each test of a suite, reached through the real office.js. */
export interface ExcelForTests {
  /** The host of the test at work. */
  readonly host: Host;
  /** Its grid, to look at and to act on as a person. */
  readonly grid: Grid;
  /** Exchanges the workbook within a test, for other options. */
  restart(options?: Omit<HostOptions, 'grid'>): Promise<void>;
}

/** Registers mocha hooks: a new workbook with one sheet `Hoja1` before each test, taken away afterwards. */
export function useExcel(options: Omit<HostOptions, 'grid'> = {}): ExcelForTests {
  let current: { readonly host: Host; readonly grid: Grid } | null = null;
  const stop = (): void => {
    current?.host.dispose();
    current?.grid.dispose();
    current = null;
  };
  const begin = async (chosen: Omit<HostOptions, 'grid'>): Promise<void> => {
    stop();
    const grid = createNodeGrid();
    const host = new Host({ grid, ...chosen });
    current = { host, grid };
    await startOfficeInNode(host);
  };
  beforeEach(() => begin(options));
  afterEach(stop);
  const now = (): { readonly host: Host; readonly grid: Grid } => {
    if (current === null) throw new Error('There is a workbook only within a test');
    return current;
  };
  return {
    get host() {
      return now().host;
    },
    get grid() {
      return now().grid;
    },
    restart: (other = {}) => begin({ ...options, ...other }),
  };
}
