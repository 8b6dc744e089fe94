import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collectEdits } from '../../src/workbook/collectEdits';
import { decide } from '../../src/workbook/decide';
import { publish } from '../../src/workbook/publish';
import { refresh } from '../../src/workbook/refresh';
import type { Decision } from '../../src/workbook/Reports';
import { readRowKey } from '../../src/workbook/keys/RowKey';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import type { MemoryCell } from '../support/MemorySheet';
import type { MemoryTable } from '../support/MemoryWorkbook';
import { LinkedBench, PLANTS } from './linkedBench';

/** What happens, one thing after another. Rows and fields are counted modulo how many there are. */
type Act =
  | { readonly act: 'type' | 'change'; readonly row: number; readonly field: number; readonly value: number }
  | { readonly act: 'sort' | 'refresh' | 'publish' | 'copy' | 'delete' | 'create' | 'paste-old'; readonly row: number }
  | { readonly act: 'decide'; readonly keep: 'mine' | 'theirs' };

/** Fields that are edited: two alone and two of one group. */
const FIELDS = ['empleados', 'cp', 'municipio'] as const;

const place = fc.nat(5);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ act: fc.constant('type' as const), row: place, field: fc.nat(2), value: fc.nat(4) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ act: fc.constant('change' as const), row: place, field: fc.nat(2), value: fc.nat(4) }),
    },
    { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('refresh' as const, 'publish' as const), row: place }) },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constantFrom(
          'sort' as const,
          'copy' as const,
          'delete' as const,
          'create' as const,
          'paste-old' as const,
        ),
        row: place,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constant('decide' as const),
        keep: fc.constantFrom('mine' as const, 'theirs' as const),
      }),
    },
  ),
  { minLength: 3, maxLength: 16 },
);

/** Value 0 is what every plant has at first, so that people also type a cell back to its base. */
const valueOf = (field: string, value: number): string | number => (field === 'empleados' ? value : `0000${value}`);

const FIRST = Object.fromEntries(FIELDS.map((field) => [field, valueOf(field, 0)]));

/** The old copy has the version of the row whose decision is pending. */
const OLD_COPY_OVER_A_CONFLICT: Act[] = [
  { act: 'sort', row: 2 },
  { act: 'type', row: 1, field: 1, value: 1 },
  { act: 'change', row: 3, field: 1, value: 2 },
  { act: 'change', row: 0, field: 0, value: 0 },
  { act: 'refresh', row: 0 },
  { act: 'paste-old', row: 1 },
];

/** The publish looks at another row only, so it cannot vouch for the old copy. */
const OLD_COPY_BEFORE_A_PUBLISH: Act[] = [
  { act: 'change', row: 0, field: 1, value: 1 },
  { act: 'refresh', row: 0 },
  { act: 'paste-old', row: 0 },
  { act: 'type', row: 1, field: 0, value: 1 },
  { act: 'publish', row: 0 },
  { act: 'change', row: 0, field: 0, value: 0 },
];

/** A session of two people on one list, with what the model expects of the first one's cells. */
class Session {
  readonly bench = new LinkedBench();
  private table: MemoryTable | null = null;
  private created = 0;
  private changes = 0;
  /** Rows as they were when the table was inserted, keys included. */
  private readonly old = new Map<string, readonly MemoryCell[]>();
  /** Values by row and field that the first person has had before her eyes, in a cell or beside a decision. */
  private readonly seen = new Set<string>();

  async start(): Promise<void> {
    const plants = PLANTS.map(({ razon_social, estado }) => ({
      razon_social: razon_social ?? '',
      estado: estado ?? '',
      ...FIRST,
    }));
    this.table = await this.bench.start(plants);
    for (let row = 0; row < this.table.rows; row++) this.old.set(this.idAt(row), this.line(row));
    this.look();
  }

  get linked(): MemoryTable {
    assert.ok(this.table !== null);
    return this.table;
  }

  async run(act: Act): Promise<void> {
    const { bench, linked } = this;
    this.look();
    switch (act.act) {
      case 'type': {
        const field = FIELDS[act.field % FIELDS.length] ?? 'cp';
        bench.type(linked, act.row % linked.rows, field, valueOf(field, act.value));
        return;
      }
      case 'change': {
        const field = FIELDS[act.field % FIELDS.length] ?? 'cp';
        const id = bench.ids[act.row % bench.ids.length] ?? '';
        // Mostly a value that nobody has seen before, at times one that the other may type too.
        const value = act.value < 2 ? act.value : 100 + this.changes++;
        await bench.change(id, { [field]: valueOf(field, value) });
        return;
      }
      case 'sort': {
        const order = Array.from({ length: linked.rows }, (_row, index) => (index + act.row) % linked.rows);
        bench.reorder(linked, order);
        return;
      }
      case 'copy': {
        const from = act.row % linked.rows;
        linked.rows++;
        bench.reorder(linked, [...Array.from({ length: linked.rows - 1 }, (_row, index) => index), from]);
        return;
      }
      case 'delete':
        if (linked.rows > 3)
          await bench.workbook.change(linked.id, (table) => table.removeRows([act.row % linked.rows]));
        return;
      case 'create':
        bench.ids.push(
          await bench.create({ razon_social: `Nueva ${this.created++}`, estado: 'SLP', municipio: 'Ahualulco' }),
        );
        return;
      case 'refresh':
        await this.refresh();
        return;
      case 'publish':
        await this.publish();
        return;
      case 'paste-old': {
        const row = act.row % linked.rows;
        const cells = this.old.get(this.idAt(row)) ?? [];
        cells.forEach((cell, column) => linked.sheet.put(linked.firstRow + row, column, cell));
        return;
      }
      case 'decide':
        await this.decide(act.keep);
        return;
    }
  }

  /** My edits by row and field, as the pane would list them: edits and conflicts alike. */
  async edits(): Promise<Map<string, unknown>> {
    const found = await collectEdits(this.bench.workbook, this.bench.mine, this.linked.id, this.bench.options);
    const mine = new Map<string, unknown>();
    for (const { id, cells } of found.rows)
      for (const { field, mine: value } of cells) mine.set(`${id} ${field}`, value);
    for (const { id, conflicts } of found.conflicts) {
      for (const conflict of conflicts) mine.set(`${id} ${conflict.field}`, conflict.mine);
    }
    return mine;
  }

  /** What stands in every row with a key that is the only one of its id. */
  cells(): Map<string, unknown> {
    const cells = new Map<string, unknown>();
    const seen = new Map<string, number>();
    for (let row = 0; row < this.linked.rows; row++) {
      const id = readRowKey(this.bench.key(this.linked, row))?.id ?? '';
      seen.set(id, (seen.get(id) ?? 0) + 1);
      for (const field of FIELDS) cells.set(`${id} ${field}`, this.bench.cell(this.linked, row, field));
    }
    for (const name of cells.keys()) if ((seen.get(name.split(' ')[0] ?? '') ?? 0) > 1) cells.delete(name);
    return cells;
  }

  idAt(row: number): string {
    return readRowKey(this.bench.key(this.linked, row))?.id ?? '';
  }

  private line(row: number): readonly MemoryCell[] {
    return this.linked.columns.map((_column, column) => this.linked.sheet.at(this.linked.firstRow + row, column));
  }

  private look(): void {
    for (let row = 0; row < this.linked.rows; row++) {
      for (const field of FIELDS)
        this.seen.add(`${this.idAt(row)} ${field} ${this.bench.cell(this.linked, row, field)}`);
    }
  }

  /** Publishes and checks that nothing the first person has not seen was written over, and that nothing published is an edit still. */
  async publish(): Promise<void> {
    this.look();
    const told = await publish(this.bench.workbook, this.bench.mine, this.linked.id, this.bench.options).catch(refused);
    for (const id of this.bench.ids) {
      for (const { who, before } of await this.bench.mine.history(id)) {
        if (who !== 'Ana') continue;
        for (const [field, value] of Object.entries(before))
          assert.ok(this.seen.has(`${id} ${field} ${String(value ?? '')}`), `${id} ${field} ${String(value ?? '')}`);
      }
    }
    if (told === null) return;
    const open = new Set([...told.conflicts.map(({ id }) => id), ...told.problems.map(({ row }) => row)]);
    for (const name of (await this.edits()).keys())
      assert.ok(open.has(name.split(' ')[0] ?? ''), `${name} is an edit still`);
    this.look();
  }

  /** Refreshes and checks that no cell that was an edit changed under the user. */
  async refresh(): Promise<void> {
    const before = await this.edits();
    const cells = this.cells();
    const written = this.bench.workbook.written;
    this.look();
    const report = await refresh(this.bench.workbook, this.bench.mine, this.linked.id, this.bench.options);
    this.look();
    const after = this.cells();
    for (const name of before.keys())
      if (cells.has(name) && after.has(name)) assert.equal(after.get(name), cells.get(name), name);
    const changed = [...after].filter(([name, value]) => cells.has(name) && cells.get(name) !== value).length;
    assert.ok(changed <= report.cellsWritten);
    const keys = this.linked.rows + report.rowsAdded * 10;
    assert.ok(this.bench.workbook.written - written <= report.cellsWritten + keys);
  }

  async decide(keep: 'mine' | 'theirs'): Promise<void> {
    const { conflicts } = await collectEdits(this.bench.workbook, this.bench.mine, this.linked.id, this.bench.options);
    const decisions: Decision[] = conflicts.flatMap(({ id, conflicts: fields }) =>
      fields.map(({ field }): Decision => ({ id, field, keep })),
    );
    for (const { id, conflicts: fields } of conflicts) {
      for (const { field, theirs } of fields) this.seen.add(`${id} ${field} ${String(theirs ?? '')}`);
    }
    if (decisions.length > 0)
      await decide(this.bench.workbook, this.bench.mine, this.linked.id, decisions, this.bench.options);
  }

  /** Takes spare copies away, decides for mine and publishes until nothing is left to publish. */
  async settle(): Promise<void> {
    const seen = new Set<string>();
    const spare: number[] = [];
    for (let row = 0; row < this.linked.rows; row++) {
      const id = readRowKey(this.bench.key(this.linked, row))?.id ?? '';
      if (seen.has(id)) spare.push(row);
      seen.add(id);
    }
    await this.bench.workbook.change(this.linked.id, (table) => table.removeRows(spare));
    for (let round = 0; round < 3; round++) {
      await this.refresh();
      await this.decide('mine');
      await this.publish();
    }
  }
}

function refused(error: unknown): null {
  if (error instanceof WorkbookError && error.code === 'shuffled') return null;
  throw error;
}

describe('Whatever two people do in whatever order', () => {
  it('no edit is lost, nothing is written that was not changed, and the table comes to say what the list says', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const session = new Session();
        await session.start();
        for (const act of all) await session.run(act);
        await session.settle();
        assert.deepEqual([...(await session.edits())], []);
        const { bench, linked } = session;
        for (let row = 0; row < linked.rows; row++) {
          const id = readRowKey(bench.key(linked, row))?.id ?? '';
          const { fields } = await bench.row(id);
          for (const field of FIELDS)
            assert.equal(bench.cell(linked, row, field), fields[field] ?? '', `${id} ${field}`);
        }
      }),
      { numRuns: 60, examples: [[OLD_COPY_OVER_A_CONFLICT], [OLD_COPY_BEFORE_A_PUBLISH]] },
    );
  });

  it('what I typed last stands on the list once I decide for mine and publish', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(3), fc.nat(2), fc.integer({ min: 900, max: 990 }), async (all, row, at, value) => {
        const session = new Session();
        await session.start();
        for (const act of all) if (!['copy', 'delete', 'paste-old'].includes(act.act)) await session.run(act);
        const field = FIELDS[at] ?? 'cp';
        const { bench, linked } = session;
        bench.type(linked, row, field, valueOf(field, value));
        const id = readRowKey(bench.key(linked, row))?.id ?? '';
        await session.settle();
        assert.equal((await bench.row(id)).fields[field] ?? '', valueOf(field, value));
      }),
      { numRuns: 40 },
    );
  });
});
