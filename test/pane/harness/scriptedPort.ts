import { ListError } from '../../../src/list/ListError';
import { defineList } from '../../../src/list/lists/listDescriptions';
import type { PanePort, PaneSettings } from '../../../src/pane/PanePort';
import type { WorkOptions } from '../../../src/workbook/Reports';
import type { Scenario } from './Scenario';
import * as script from './script';

/** A pane port that plays a scenario and notes in `calls` what the pane asked of the workbook and the list. */
export function scriptedPort(scenario: Scenario, calls: unknown[][]): PanePort {
  const answer = async <T>(full: T, empty: T, signal?: AbortSignal): Promise<T> => {
    switch (scenario.answers) {
      case 'full':
        return full;
      case 'empty':
        return empty;
      case 'never':
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
      case 'offline':
        throw new ListError('offline', {
          es: 'El servicio http://localhost:4100 no responde. Revise la red y vuelva a intentarlo.',
          en: 'The service http://localhost:4100 does not answer. Check the network and try again.',
        });
      case 'broken':
        throw new ListError(
          'internal',
          {
            es: 'El servicio tuvo un problema. Vuelva a intentarlo en unos minutos.',
            en: 'The service had a problem. Try again in a few minutes.',
          },
          { requestId: 'req-7f3a' },
        );
    }
  };
  const work = async <T>(result: T, options: WorkOptions): Promise<T> => {
    switch (scenario.work) {
      case 'ends':
        return result;
      case 'halfway':
        options.onProgress?.({ stage: 'writing', done: 2400, total: 10000 });
        return new Promise((_, reject) =>
          options.signal?.addEventListener('abort', () => reject(new Error('stopped'))),
        );
      case 'fails':
        throw new Error('Cannot read properties of undefined');
    }
  };
  const note = (...call: unknown[]) => void calls.push(call);

  let settings: PaneSettings = {
    service: 'http://localhost:4100',
    user: scenario.user,
    language: scenario.language,
    welcomed: scenario.welcomed,
  };
  const listeners = new Set<(settings: PaneSettings) => void>();
  const save = (change: Partial<PaneSettings>) => {
    settings = { ...settings, ...change };
    for (const listener of listeners) listener(settings);
    return Promise.resolve();
  };
  const edits = { all: script.allEdits, clean: script.noEdits, stopped: script.stoppedEdits }[scenario.edits];

  return {
    catalogue: {
      describe: (list, options) => answer(defineList(list), defineList(list), options?.signal),
      glimpse: (list, filter, options) => {
        note('glimpse', list, filter);
        return answer({ total: 43, first: script.glimpses }, { total: 0, first: [] }, options?.signal);
      },
      insert: (request, options) => {
        note('insert', request);
        return work({ tableId: 't1', name: 'Proveedores', rows: 43, columns: request.columns.length }, options);
      },
      linkedTables: () => Promise.resolve(script.tables.slice(0, scenario.tables)),
      watchLinkedTables: () => () => undefined,
      refresh: (tableId, options) => {
        note('refresh', tableId);
        return work(script.refreshReport, options);
      },
      selectTable: (tableId) => {
        note('selectTable', tableId);
        return Promise.resolve();
      },
    },
    statistics: {
      indicators: (search, options) =>
        answer(
          script.indicators.filter((one) => one.name.es.toLowerCase().includes(search.toLowerCase())),
          [],
          options?.signal,
        ),
      observations: (_, options) => answer(script.observations, [], options?.signal),
      watchSelection: (listener) => {
        listener({ sheet: 'Estadísticas', address: 'B4' });
        return () => undefined;
      },
      insertFormula: (formula, cell) => {
        note('insertFormula', formula, cell);
        return work(undefined, {});
      },
      insertTable: (table, options) => {
        note('insertTable', table);
        return work({ tableId: 't3', name: 'Exportaciones', rows: 3, columns: 6 }, options);
      },
    },
    content: {
      tables: () => answer(script.materialTables[scenario.materials], []),
      watchTables: () => () => undefined,
      insert: (request, options) => {
        note('insertContent', request);
        return work(
          {
            start: { sheet: 'Contenido', address: 'B7' },
            table: 'Materiales',
            tableSheet: request.materials.kind === 'new' ? 'Materiales' : null,
          },
          options,
        );
      },
      selectCell: (cell) => {
        note('selectCell', cell);
        return Promise.resolve();
      },
    },
    changes: {
      collect: (_, options) => answer(edits, script.noEdits, options.signal),
      selectCell: (cell) => {
        note('selectCell', cell);
        return Promise.resolve();
      },
      watchEdits: () => () => undefined,
      readValue: (_list, _field, text) =>
        /^\d+$/.test(text)
          ? { ok: true, value: Number(text) }
          : {
              ok: false,
              code: 'integer',
              sentence: { es: `«${text}» no es un número entero.`, en: `“${text}” is not a whole number.` },
            },
      decide: (tableId, decisions) => {
        note('decide', tableId, decisions);
        return Promise.resolve();
      },
      publish: (request, options) => {
        note('publish', request);
        return work(script.publishReport, options);
      },
      history: (_list, _id, options) => answer(script.history, [], options?.signal),
      selectedRow: () => Promise.resolve({ list: 'suppliers', id: '1', name: script.glimpses[0]?.name ?? '' }),
      publishes: (_list, options) => answer(script.publishes, [], options?.signal),
      undo: (_list, publishId) => {
        note('undo', publishId);
        return Promise.resolve({
          batchId: 'b1',
          revision: 60,
          results: [
            { status: 'applied', id: '1', version: 4 },
            { status: 'gone', id: '2', who: 'Eva Kuri', when: '2026-11-20T10:00:00Z' },
          ],
        });
      },
    },
    settings: {
      watchSettings: (listener) => {
        listeners.add(listener);
        listener(settings);
        return () => listeners.delete(listener);
      },
      save,
      users: (options) => answer(script.users, [], options?.signal),
      probe: (service) => {
        note('probe', service);
        return answer(undefined, undefined);
      },
      signOut: () => save({ user: null }),
      refreshData: () => Promise.resolve({ newer: 2 }),
      eraseCache: () => {
        note('eraseCache');
        return Promise.resolve();
      },
      watchOnline: (listener) => {
        listener(scenario.online);
        return () => undefined;
      },
      version: '0.2.0',
    },
  };
}
