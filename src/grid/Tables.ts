import type { IAccessor, ICellData, ICommandInfo, IMutationInfo, IRange } from '@univerjs/core';
import { CellValueType, CommandType } from '@univerjs/core';
import { RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { encodedColumn } from './columnNames';
import type { Engine } from './Engine';
import type { TableLookup } from './FormulaText';
import type { GridTable } from './Grid';
import { TableLook } from './TableLook';
import { renamingMutations } from './tableRename';
import type { CellShift } from './tableShift';
import { shiftedTable } from './tableShift';

/** Finds a column whatever its case, as Excel does. An unknown one lies beyond every sheet, so that it is an error and not the cell to the left. */
class ColumnPositions extends Map<string, number> {
  override get(title: string): number {
    return super.get(title.toLowerCase()) ?? 1_000_000;
  }
}

interface PutTable {
  readonly id: string;
  readonly table: GridTable | null;
}

const PUT_TABLE = 'grid.mutation.put-table';

/** Id of a command that the package declares as internal. */
const INSERT_ROW = 'sheet.command.insert-row';

const SHIFTS: ReadonlyMap<string, Pick<CellShift, 'kind' | 'axis'>> = new Map([
  [INSERT_ROW, { kind: 'insert', axis: 'rows' }],
  [InsertRangeMoveDownCommand.id, { kind: 'insert', axis: 'rows' }],
  [RemoveRowCommand.id, { kind: 'delete', axis: 'rows' }],
  [DeleteRangeMoveUpCommand.id, { kind: 'delete', axis: 'rows' }],
  [InsertColCommand.id, { kind: 'insert', axis: 'columns' }],
  [InsertRangeMoveRightCommand.id, { kind: 'insert', axis: 'columns' }],
  [RemoveColCommand.id, { kind: 'delete', axis: 'columns' }],
  [DeleteRangeMoveLeftCommand.id, { kind: 'delete', axis: 'columns' }],
]);

/**
 * Tables as the formula engine knows them. Univer's own table plugin is not used: it leaves a table where it was when cells
 * (not rows) are inserted, has no totals row and does not let two columns change places.
 */
export class Tables implements TableLookup {
  readonly #engine: Engine;
  readonly #look: TableLook;
  readonly #tables = new Map<string, GridTable>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#look = new TableLook(engine);
    engine.commands.registerCommand({
      id: PUT_TABLE,
      type: CommandType.MUTATION,
      handler: (_accessor: IAccessor, params: PutTable) => {
        this.#apply(params);
        return true;
      },
    });
    engine.get(SheetInterceptorService).interceptCommand({ getMutations: (command) => this.#shift(command) });
  }

  all(): readonly GridTable[] {
    return [...this.#tables.values()];
  }

  named(name: string): GridTable | undefined {
    return this.all().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  at(sheet: string, row: number, column: number): GridTable | undefined {
    return this.all().find(({ block }) => {
      const inside =
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns;
      return inside && block.sheet === sheet;
    });
  }

  put(table: GridTable): void {
    const before = this.#tables.get(table.id);
    const renamed = before ? renamingMutations(this.#engine.workbook, before, table) : { redos: [], undos: [] };
    this.#engine.change(
      [putTable(table.id, table), ...renamed.redos],
      [putTable(table.id, before ?? null), ...renamed.undos],
    );
  }

  delete(id: string): void {
    const table = this.#tables.get(id);
    if (table) this.#engine.change([putTable(id, null)], [putTable(id, table)]);
  }

  #apply({ id, table }: PutTable): void {
    const before = this.#tables.get(id);
    this.#look.change(before ?? null, table);
    if (table) {
      this.#tables.set(id, table);
      this.#tell(table);
    } else {
      this.#tables.delete(id);
    }
    if (before && before.name !== table?.name) {
      this.#engine.run(RemoveSuperTableMutation.id, { unitId: this.#engine.unitId, tableName: before.name });
    }
  }

  /** The engine takes the first row for headers and every other row for data. */
  #tell(table: GridTable): void {
    const { block } = table;
    this.#engine.run(SetSuperTableMutation.id, {
      unitId: this.#engine.unitId,
      tableName: table.name,
      reference: {
        sheetId: block.sheet,
        range: {
          startRow: table.headers ? block.row : block.row - 1,
          endRow: block.row + block.rows - (table.totals ? 2 : 1),
          startColumn: block.column,
          endColumn: block.column + block.columns - 1,
        },
        titleMap: new ColumnPositions(table.columns.map((title, index) => [encodedColumn(title).toLowerCase(), index])),
      },
    });
  }

  #shift(command: ICommandInfo): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const redos: IMutationInfo[] = [];
    const undos: IMutationInfo[] = [];
    const kind = SHIFTS.get(command.id);
    const range = rangeIn(command.params);
    const sheet = this.#engine.workbook.getActiveSheet(true)?.getSheetId();
    if (!kind || !range || sheet === undefined) return { redos, undos };
    for (const table of this.all()) {
      const after = shiftedTable(table, { ...kind, sheet, range });
      if (after === table) continue;
      redos.push(putTable(table.id, after));
      if (after && after.columns.length > table.columns.length) redos.push(this.#newHeaders(table, after));
      undos.push(putTable(table.id, table));
    }
    return { redos, undos };
  }

  #newHeaders(before: GridTable, after: GridTable): IMutationInfo {
    const { sheet, row, column } = after.block;
    const cells: Record<number, ICellData> = {};
    after.columns.forEach((name, i) => {
      if (after.headers && !before.columns.includes(name)) cells[column + i] = { v: name, t: CellValueType.STRING };
    });
    const target = { unitId: this.#engine.unitId, subUnitId: sheet };
    return { id: SetRangeValuesMutation.id, params: { ...target, cellValue: { [row]: cells } } };
  }
}

function putTable(id: string, table: GridTable | null): IMutationInfo {
  const params: PutTable = { id, table };
  return { id: PUT_TABLE, params };
}

function rangeIn(params: unknown): IRange | undefined {
  if (typeof params !== 'object' || params === null || !('range' in params)) return undefined;
  const { range } = params;
  return typeof range === 'object' && range !== null && 'startRow' in range ? (range as IRange) : undefined;
}
