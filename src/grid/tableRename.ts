import type { ICellData, IMutationInfo, Workbook } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { encodedColumn } from './columnNames';
import type { GridTable } from './Grid';
import { mapColumns, mapReferences } from './structuredReferences';

/** What makes formulas follow when a table or its columns get other names; nothing when they keep them. */
export function renamingMutations(
  workbook: Workbook,
  before: GridTable,
  after: GridTable,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const columns = renamedColumns(before, after);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  if (before.name === after.name && columns.size === 0) return { redos, undos };
  for (const sheet of workbook.getSheets()) {
    const redo: Record<number, Record<number, ICellData>> = {};
    const undo: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (typeof cell?.f !== 'string') return;
      const formula = renamedIn(cell.f, before.name, after.name, columns);
      if (formula === cell.f) return;
      (redo[row] ??= {})[column] = { f: formula };
      (undo[row] ??= {})[column] = { f: cell.f };
    });
    if (Object.keys(redo).length === 0) continue;
    const target = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
    redos.push({ id: SetRangeValuesMutation.id, params: { ...target, cellValue: redo } });
    undos.push({ id: SetRangeValuesMutation.id, params: { ...target, cellValue: undo } });
  }
  return { redos, undos };
}

function renamedIn(formula: string, from: string, to: string, columns: ReadonlyMap<string, string>): string {
  const named = mapReferences(formula, (name, body) => {
    if (name.toLowerCase() !== from.toLowerCase()) return `${name}[${body}]`;
    return `${to}[${mapColumns(body, (column) => columns.get(column.trim().toLowerCase()) ?? column)}]`;
  });
  return from === to ? named : replaceName(named, from, to);
}

/** Replaces a table's bare name, such as in `=ROWS(Sites)`, outside of texts. */
function replaceName(formula: string, from: string, to: string): string {
  const escaped = from.replace(/[.\\]/g, '\\$&');
  const pattern = new RegExp(
    `"[^"]*"|'[^']*'|\\[[^\\]]*\\]|(?<![\\p{L}\\p{N}_.\\\\])${escaped}(?![\\p{L}\\p{N}_.\\\\!(])`,
    'giu',
  );
  return formula.replace(pattern, (found) => (found.toLowerCase() === from.toLowerCase() ? to : found));
}

/** Columns that stand where another name stood. Only when their number is the same: otherwise columns came or went. */
function renamedColumns(before: GridTable, after: GridTable): Map<string, string> {
  const renamed = new Map<string, string>();
  if (before.columns.length !== after.columns.length) return renamed;
  const kept = new Set(after.columns.map((name) => name.toLowerCase()));
  before.columns.forEach((name, index) => {
    const now = after.columns[index];
    if (now !== undefined && !kept.has(name.toLowerCase()))
      renamed.set(encodedColumn(name).toLowerCase(), encodedColumn(now));
  });
  return renamed;
}
