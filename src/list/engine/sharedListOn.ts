import type { EditAnswer } from '../Edit';
import { ListError } from '../ListError';
import type { Row, User } from '../Row';
import type { CallOptions, SharedList } from '../SharedList';
import { rowSeenBy } from '../rules/contactVisibility';
import { fieldOf } from '../rules/fieldOf';
import { historyEntry } from '../rules/historyEntry';
import { readFilter } from '../rules/readFilter';
import type { StoredRow } from '../rules/StoredRow';
import { badRequest, isCallerId, isRowId, MAX_LEASE_SECONDS, readLimit, readRefs } from './bounds';
import type { ListSurroundings } from './ListSurroundings';
import { publishBatch } from './publishBatch';
import { readChanges } from './readChanges';
import { undoPublish } from './undoPublish';

const PUBLISHES_SHOWN = 100;
const MS_PER_SECOND = 1_000;

/** A list as one user sees it, wherever it is kept: the rules of rights, hiding, filtering and merging live here once. */
export function sharedListOn(surroundings: ListSurroundings, user: User): SharedList {
  const { definition, backend, clock } = surroundings;
  const { description } = definition;
  const seeing = (fields: readonly string[] | undefined) => {
    for (const id of fields ?? []) fieldOf(description, id);
    return (row: StoredRow): Row => rowSeenBy(user, description, row, fields);
  };

  return {
    describe: () => Promise.resolve(description),

    read: async (query, options) => {
      const limit = readLimit(query.limit);
      if (query.after !== undefined && !isRowId(query.after))
        throw badRequest('Esa página no existe.', 'There is no such page.');
      const filter = readFilter(definition, query);
      const see = seeing(query.fields);
      stopIfCancelled(options);
      // The revision comes first: a change between the two reads is then told again, never lost.
      const { epoch, revision } = await backend.head();
      const rows = await backend.page(filter, query.after ?? null, limit + 1);
      const total = query.after === undefined ? await backend.count(filter) : null;
      stopIfCancelled(options);
      const shown = rows.slice(0, limit);
      const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return { epoch, revision, rows: shown.map(see), next, total };
    },

    changes: async (query, options) => {
      const limit = readLimit(query.limit);
      const filter = readFilter(definition, query);
      const see = seeing(query.fields);
      stopIfCancelled(options);
      return readChanges({ definition, backend, filter, since: query.since, limit, see });
    },

    rowsAt: async (refs, options) => {
      readRefs(refs);
      stopIfCancelled(options);
      const now = new Map((await backend.rows(refs.map(({ id }) => id))).map((row) => [row.id, row]));
      const known = new Map((await backend.snapshots(refs)).map((then) => [`${then.id}@${then.version}`, then]));
      return refs.map(({ id, version }) => {
        const current = now.get(id);
        const then = known.get(`${id}@${version}`);
        if (current === undefined || then === undefined) return { id, version, row: null };
        const past = { ...current, version, organisation: then.organisation, fields: then.fields };
        // Consent as it is today decides, so that what was taken back is hidden in old versions too.
        const seen = rowSeenBy(user, description, { ...past, updatedAt: then.when, updatedBy: then.who }, undefined);
        const today = rowSeenBy(user, description, current, undefined);
        const hidden = description.fields.filter((field) => field.contact && today.fields[field.id] === null);
        const fields = { ...seen.fields, ...Object.fromEntries(hidden.map((field) => [field.id, null])) };
        return { id, version, row: { ...seen, fields } };
      });
    },

    diff: async (refs, options) => {
      readRefs(refs);
      stopIfCancelled(options);
      const now = new Map((await backend.rows(refs.map(({ id }) => id))).map((row) => [row.id, row]));
      return refs.map(({ id, version }) => {
        const row = now.get(id);
        return { id, version: row?.version ?? version, state: stateOf(row, version) };
      });
    },

    publish: async (batch, options): Promise<EditAnswer> => {
      stopIfCancelled(options);
      return publishBatch(surroundings, user, batch);
    },

    history: async (id, options) => {
      stopIfCancelled(options);
      const [row] = isRowId(id) ? await backend.rows([id]) : [];
      if (row === undefined) {
        throw new ListError('not-found', { es: 'La lista no tiene esa fila.', en: 'The list has no such row.' });
      }
      const changes = await backend.changesOfRow(id);
      return changes.map((change) => historyEntry(user, description, row, change));
    },

    publishes: async (options) => {
      stopIfCancelled(options);
      const publishes = await backend.publishes(PUBLISHES_SHOWN);
      return publishes.map(({ publishId, who, when, note, rows }) => ({ publishId, who, when, note, rows }));
    },

    undo: async (publishId, options) => {
      stopIfCancelled(options);
      return undoPublish(surroundings, user, publishId);
    },

    lease: async (resource, seconds, options) => {
      if (!isCallerId(resource)) throw badRequest('Falta decir qué tabla.', 'Which table is missing.');
      if (!Number.isInteger(seconds) || seconds < 0 || seconds > MAX_LEASE_SECONDS) {
        throw badRequest(`Pida de 0 a ${MAX_LEASE_SECONDS} segundos.`, `Ask for 0 to ${MAX_LEASE_SECONDS} seconds.`);
      }
      stopIfCancelled(options);
      const now = clock();
      const until = seconds === 0 ? null : new Date(now.getTime() + seconds * MS_PER_SECOND).toISOString();
      return backend.lease(resource, user, now.toISOString(), until);
    },
  };
}

function stateOf(row: StoredRow | undefined, version: number): 'current' | 'behind' | 'gone' | 'unknown' {
  if (row === undefined || version > row.version) return 'unknown';
  if (row.removed) return 'gone';
  return version === row.version ? 'current' : 'behind';
}

function stopIfCancelled(options: CallOptions | undefined): void {
  if (options?.signal?.aborted !== true) return;
  throw new ListError('cancelled', { es: 'Se canceló.', en: 'It was cancelled.' });
}
