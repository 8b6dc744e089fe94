import type { EditAnswer } from '../Edit';
import type { BatchRequest, ListBackend, ListHead, Publish } from '../engine/ListBackend';
import { batchReused, publishOfAnother } from '../engine/batchErrors';
import type { ListDefinition } from '../ListDefinition';
import type { LeaseAnswer } from '../SharedList';
import { fitsNow } from '../rules/describeChange';
import { decideEdits } from '../rules/decideEdits';
import { EditSituation } from '../rules/EditSituation';
import type { ReadyFilter } from '../rules/readFilter';
import type { RowChange } from '../rules/RowChange';
import type { StoredRow } from '../rules/StoredRow';

/** A list kept in memory: for tests, and for work without a service. */
export function memoryBackend(definition: ListDefinition, epoch: string): ListBackend {
  const head: { -readonly [K in keyof ListHead]: ListHead[K] } = { epoch, revision: 0, oldest: 0 };
  const rows = new Map<string, StoredRow>();
  const changes: RowChange[] = [];
  const answered = new Map<string, { readonly body: string; readonly answer: EditAnswer }>();
  const publishes = new Map<string, Publish>();
  const leases = new Map<string, { readonly holder: string; readonly name: string; readonly until: string }>();
  const byId = () => [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const fitting = (filter: ReadyFilter) => byId().filter((row) => fitsNow(definition, filter, row));

  const carryOut = (request: BatchRequest): EditAnswer => {
    const { user, publishId, batchId, note, body, edits, when } = request;
    const earlier = answered.get(batchId);
    if (earlier !== undefined) {
      if (earlier.body === body) return earlier.answer;
      throw batchReused();
    }
    const publish = publishes.get(publishId);
    if (publish !== undefined && publish.userId !== user.id) throw publishOfAnother();
    const occasion = { user, publishId, batchId, note, when };
    const past = changes.map(({ id, version, snapshot }) => ({ id, version, fields: snapshot }));
    const situation = new EditSituation(definition, occasion, { rows: rows.values(), snapshots: past });
    const results = decideEdits(situation, edits);
    const revisions = new Map<string, number>();
    for (const change of situation.changes) {
      head.revision += 1;
      revisions.set(change.id, head.revision);
      changes.push({ ...change, revision: head.revision });
    }
    for (const row of situation.changedRows())
      rows.set(row.id, { ...row, revision: revisions.get(row.id) ?? row.revision });
    if (situation.changes.length > 0) {
      const count = (publish?.rows ?? 0) + situation.changedRows().length;
      publishes.delete(publishId);
      publishes.set(publishId, { publishId, userId: user.id, who: user.name, when, note, rows: count });
    }
    const answer = { batchId, revision: head.revision, results };
    answered.set(batchId, { body, answer });
    return answer;
  };

  const lease = (
    resource: string,
    holder: { readonly id: string; readonly name: string },
    now: string,
    until: string | null,
  ): LeaseAnswer => {
    const held = leases.get(resource);
    if (held !== undefined && held.holder !== holder.id && held.until > now) {
      return { status: 'busy', holder: held.name, until: held.until };
    }
    if (until === null) leases.delete(resource);
    else leases.set(resource, { holder: holder.id, name: holder.name, until });
    return { status: 'held', until: until ?? now };
  };

  return {
    head: () => Promise.resolve({ ...head }),
    page: (filter, after, limit) =>
      Promise.resolve(
        fitting(filter)
          .filter(({ id }) => after === null || id > after)
          .slice(0, limit),
      ),
    count: (filter) => Promise.resolve(fitting(filter).length),
    changedSince: (revision, limit) =>
      Promise.resolve(
        [...rows.values()]
          .filter((row) => row.revision > revision)
          .sort((a, b) => a.revision - b.revision)
          .slice(0, limit),
      ),
    statesSince: (ids, revision) =>
      Promise.resolve(
        new Map(
          ids.map((id) => {
            const ofRow = changes.filter((change) => change.id === id);
            const before = ofRow.filter((change) => change.revision <= revision).slice(-1);
            const since = ofRow.filter((change) => change.revision > revision);
            return [
              id,
              [...before, ...since].map(({ kind, snapshot }) => (kind === 'removed' ? null : snapshot)),
            ] as const;
          }),
        ),
      ),
    rows: (ids) => Promise.resolve(ids.flatMap((id) => rows.get(id) ?? [])),
    snapshots: (refs) =>
      Promise.resolve(
        refs.flatMap(({ id, version }) =>
          changes
            .filter((change) => change.id === id && change.version === version)
            .map(({ organisation, snapshot, who, when }) => ({
              id,
              version,
              organisation,
              fields: snapshot,
              who,
              when,
            })),
        ),
      ),
    changesOfRow: (id) => Promise.resolve(changes.filter((change) => change.id === id)),
    changesOfPublish: (publishId) => Promise.resolve(changes.filter((change) => change.publishId === publishId)),
    publishes: (limit) => Promise.resolve([...publishes.values()].reverse().slice(0, limit)),
    findPublish: (publishId) => Promise.resolve(publishes.get(publishId) ?? null),
    carryOut: (request) => settle(() => carryOut(request)),
    lease: (...asked) => settle(() => lease(...asked)),
  };
}

/** Runs at once, as a database would in one transaction; a throw becomes a rejection. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
