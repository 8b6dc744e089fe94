import assert from 'node:assert/strict';
import type { CommandsPort } from '../../src/commands/CommandsPort';
import { NoTableInMind } from '../../src/commands/NoTableInMind';
import { registerCommands, type CommandEvent } from '../../src/commands/registerCommands';
import type { LinkedTable, RefreshReport } from '../../src/workbook/Reports';

const table: LinkedTable = {
  tableId: 't1',
  name: 'Proveedores',
  sheet: 'Hoja1',
  list: 'suppliers',
  service: 'http://localhost',
  revision: 1,
  rows: 3,
  columns: [],
};
const quiet: RefreshReport = {
  rowsChanged: 1,
  cellsWritten: 1,
  rowsAdded: 0,
  rowsLeft: 0,
  merged: 0,
  conflicts: [],
  revision: 2,
};
const inConflict: RefreshReport = {
  ...quiet,
  conflicts: [{ id: '1', name: 'A', theirVersion: 2, who: 'B', when: '2026-01-01T00:00:00Z', conflicts: [] }],
};

/** Presses one button; answers what the port was told, once the button was released. */
async function press(name: string, changes: Partial<CommandsPort> = {}): Promise<unknown[][]> {
  const told: unknown[][] = [];
  const port: CommandsPort = {
    show: (...where) => Promise.resolve(void told.push(['show', ...where])),
    tableInMind: () => Promise.resolve(table),
    refresh: (tableId) => {
      told.push(['refresh', tableId]);
      return Promise.resolve(quiet);
    },
    refreshed: (which, report) => void told.push(['refreshed', which.tableId, report.revision]),
    fail: (error) => Promise.resolve(void told.push(['fail', error])),
    ...changes,
  };
  const buttons = new Map<string, (event: CommandEvent) => void>();
  registerCommands((button, run) => buttons.set(button, run), port);
  const run = buttons.get(name);
  assert.ok(run, `no button ${name}`);
  await new Promise<void>((resolve) => run({ completed: resolve }));
  return told;
}

describe('ribbon buttons', () => {
  it('Insert opens the catalogue', async () => {
    assert.deepEqual(await press('Insert'), [['show', 'catalogue']]);
  });

  it('Publish opens the changes of the table in mind', async () => {
    assert.deepEqual(await press('Publish'), [['show', 'changes', 't1']]);
  });

  it('Publish opens the changes even when no table is in mind', async () => {
    assert.deepEqual(await press('Publish', { tableInMind: () => Promise.resolve(null) }), [
      ['show', 'changes', undefined],
    ]);
  });

  it('ShowPane opens the pane where it was', async () => {
    assert.deepEqual(await press('ShowPane'), [['show', null]]);
  });

  it('Refresh refreshes the table in mind and leaves the pane alone', async () => {
    assert.deepEqual(await press('Refresh'), [
      ['refresh', 't1'],
      ['refreshed', 't1', 2],
    ]);
  });

  it('Refresh opens the changes when there are conflicts', async () => {
    const told = await press('Refresh', { refresh: () => Promise.resolve(inConflict) });
    assert.deepEqual(told, [
      ['refreshed', 't1', 2],
      ['show', 'changes', 't1'],
    ]);
  });

  it('Refresh says so when no table is in mind', async () => {
    const [first] = await press('Refresh', { tableInMind: () => Promise.resolve(null) });
    assert.equal(first?.[0], 'fail');
    assert.ok(first[1] instanceof NoTableInMind);
  });

  it('a failure is shown and the button released', async () => {
    const failure = new Error('no network');
    assert.deepEqual(await press('Refresh', { refresh: () => Promise.reject(failure) }), [['fail', failure]]);
  });
});
