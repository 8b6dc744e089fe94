import assert from 'node:assert/strict';
import { monotonicFactory } from 'ulid';
import type { CellValue } from '../../src/domain/rows/CellValue';
import type { Fields } from '../../src/domain/rows/Field';
import { defineList } from '../../src/list/lists/listDescriptions';
import { memoryList } from '../../src/list/memory/memoryList';
import type { User } from '../../src/list/Row';
import type { SharedList } from '../../src/list/SharedList';
import { insert } from '../../src/workbook/insert';
import type { InsertRequest } from '../../src/workbook/Reports';
import type { Surroundings } from '../../src/workbook/Surroundings';
import { MemoryWorkbook, type MemoryTable } from '../support/MemoryWorkbook';

const steward = (id: string, name: string): User => ({ id, name, role: 'steward', organisations: ['sedea'] });

/** The plants that most tests start from. */
export const PLANTS: readonly Fields[] = [
  {
    razon_social: 'Troquelados Uno',
    estado: 'QUE',
    municipio: 'Corregidora',
    empleados: 10,
    otd_pct: 91.5,
    procesos: ['2.ESTAM'],
  },
  {
    razon_social: 'Moldes Dos',
    estado: 'GUA',
    municipio: 'León',
    empleados: 20,
    cp: '01234',
    fecha_actualizacion: '2026-01-31',
  },
  {
    razon_social: '=HYPERLINK("http://x","y")',
    estado: 'QUE',
    municipio: 'El Marqués',
    empleados: 30,
    nombre_comercial: "'+1",
  },
  { razon_social: 'Resortes Cuatro', estado: 'JAL', municipio: 'Zapopan', empleados: 40 },
];

export const COLUMNS: readonly string[] = [
  'razon_social',
  'nombre_comercial',
  'estado',
  'municipio',
  'cp',
  'empleados',
  'otd_pct',
  'procesos',
  'fecha_actualizacion',
];

/** A list with plants, a workbook, and two people who work on them. */
export class LinkedBench {
  readonly workbook = new MemoryWorkbook();
  readonly mine: SharedList;
  readonly theirs: SharedList;
  readonly options: Surroundings;
  /** Ids of the plants, in their order. */
  readonly ids: string[] = [];
  private readonly newId = monotonicFactory(() => 0.5);
  private time = 1_700_000_000_000;
  private clock = Date.parse('2026-06-01T12:00:00Z');

  constructor() {
    const as = memoryList(defineList('suppliers'), () => new Date((this.clock += 1000)));
    this.mine = as(steward('ana', 'Ana'));
    this.theirs = as(steward('beto', 'Beto'));
    this.options = { newId: () => this.newId(++this.time), now: () => this.time, service: 'http://127.0.0.1:4100' };
  }

  /** Fills the list and inserts it as a table. */
  async start(plants: readonly Fields[] = PLANTS, request: Partial<InsertRequest> = {}): Promise<MemoryTable> {
    const edits = plants.map((set) => ({ id: this.newId(++this.time), baseVersion: null, set, notDuplicate: true }));
    for (let from = 0; from < edits.length; from += 1000) {
      const part = edits.slice(from, from + 1000);
      const answer = await this.theirs.publish({ publishId: `p${from}`, batchId: `b${from}`, edits: part });
      assert.ok(
        answer.results.every(({ status }) => status === 'applied'),
        JSON.stringify(answer.results[0]),
      );
    }
    this.ids.push(...edits.map(({ id }) => id));
    const report = await insert(
      this.workbook,
      this.mine,
      { list: 'suppliers', filter: {}, columns: COLUMNS, language: 'es', sheetName: 'Catálogo', ...request },
      this.options,
    );
    return this.workbook.find(report.tableId);
  }

  /** The other person changes a plant on the list. */
  async change(id: string, set: Fields): Promise<void> {
    const row = await this.row(id);
    const batchId = this.newId(++this.time);
    const edits = [{ id, baseVersion: row.version, set }];
    const answer = await this.theirs.publish({ publishId: batchId, batchId, edits });
    assert.equal(answer.results[0]?.status, 'applied', JSON.stringify(answer.results));
  }

  async create(set: Fields): Promise<string> {
    const id = this.newId(++this.time);
    const edits = [{ id, baseVersion: null, set, notDuplicate: true }];
    const answer = await this.theirs.publish({ publishId: id, batchId: id, edits });
    assert.equal(answer.results[0]?.status, 'applied', JSON.stringify(answer.results));
    return id;
  }

  async remove(id: string): Promise<void> {
    const { version } = await this.row(id);
    const batchId = this.newId(++this.time);
    await this.theirs.publish({
      publishId: batchId,
      batchId,
      edits: [{ id, baseVersion: version, set: {}, remove: true }],
    });
  }

  async row(id: string) {
    const [found] = (await this.theirs.diff([{ id, version: 1 }])).map(({ version }) => version);
    const [at] = await this.theirs.rowsAt([{ id, version: found ?? 1 }]);
    assert.ok(at?.row);
    return at.row;
  }

  /** Types into a cell of a table row, found by its field. */
  type(table: MemoryTable, row: number, field: string, value: CellValue, formula: string | null = null): void {
    table.sheet.put(table.firstRow + row, this.columnOf(table, field), { value, formula });
  }

  cell(table: MemoryTable, row: number, field: string): CellValue {
    return table.sheet.at(table.firstRow + row, this.columnOf(table, field)).value;
  }

  /** Cells of one field, from the first row to the last. */
  column(table: MemoryTable, field: string): CellValue[] {
    return Array.from({ length: table.rows }, (_row, row) => this.cell(table, row, field));
  }

  key(table: MemoryTable, row: number): string {
    return String(table.sheet.at(table.firstRow + row, 0).value);
  }

  setKey(table: MemoryTable, row: number, text: string): void {
    table.sheet.put(table.firstRow + row, 0, { value: text, formula: null });
  }

  /** Adds a row below the table by typing, as Excel then grows the table. */
  addRow(table: MemoryTable, cells: Readonly<Record<string, CellValue>>): number {
    const row = table.rows++;
    for (const [field, value] of Object.entries(cells)) this.type(table, row, field, value);
    return row;
  }

  /** Puts the rows of a table in another order, keys included, as Excel's sort does. */
  reorder(table: MemoryTable, order: readonly number[], from = 0): void {
    const cells = order.map((row) =>
      table.columns.map((_column, column) => table.sheet.at(table.firstRow + row, column)),
    );
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (column >= from) table.sheet.put(table.firstRow + row, column, cell);
      });
    });
  }

  private columnOf(table: MemoryTable, field: string): number {
    const description = defineList('suppliers').description.fields.find(({ id }) => id === field);
    const place = table.columns.findIndex(({ heading }) => heading.startsWith(description?.heading.es ?? field));
    assert.ok(place >= 0, `no column ${field}`);
    return place;
  }
}
