import type { EditAnswer, EditResult } from '../../list/Edit';
import type { OpenTable } from '../link/openTable';
import { addressOf, conflictRow, nameOf } from '../reporting';
import type { CellProblem, ConflictRow, DuplicateRow, PublishReport } from '../Reports';
import type { TableRow } from '../table/TableRow';

/** Adds up the answers of a publish, batch by batch. */
export class PublishTally {
  private applied = 0;
  private merged = 0;
  private readonly conflicts: ConflictRow[];
  private readonly problems: CellProblem[];
  private readonly duplicates: DuplicateRow[] = [];
  private readonly gone: PublishReport['gone'][number][] = [];

  constructor(
    readonly publishId: string,
    before: { readonly conflicts: readonly ConflictRow[]; readonly problems: readonly CellProblem[] },
  ) {
    this.conflicts = [...before.conflicts];
    this.problems = [...before.problems];
  }

  add(open: OpenTable, answer: EditAnswer, rows: ReadonlyMap<string, TableRow>): void {
    for (const result of answer.results) this.addResult(open, result, rows.get(result.id) ?? null);
  }

  addProblem(problem: CellProblem): void {
    this.problems.push(problem);
  }

  report(end: { readonly cancelled: boolean; readonly unsent: number }): PublishReport {
    const { publishId, applied, merged, conflicts, problems, duplicates, gone } = this;
    return { publishId, applied, merged, conflicts, problems, duplicates, gone, ...end };
  }

  private addResult(open: OpenTable, result: EditResult, row: TableRow | null): void {
    const { id } = result;
    const name = nameOf(open, row, null) || id;
    const cell = (field: string | null) => (row === null ? null : addressOf(open, row.index, field));
    switch (result.status) {
      case 'applied':
        this.applied++;
        return;
      case 'merged':
        this.merged++;
        return;
      case 'conflict':
        if (row !== null) this.conflicts.push(conflictRow(open, row, { ...result, row: null }, result.conflicts));
        return;
      case 'invalid':
        for (const problem of result.problems) this.problems.push({ ...problem, row: id, cell: cell(problem.field) });
        return;
      case 'forbidden':
        this.problems.push({ row: id, field: null, code: 'forbidden', sentence: result.sentence, cell: cell(null) });
        return;
      case 'gone':
        this.gone.push({ id, name, who: result.who, when: result.when });
        return;
      case 'duplicate':
        if (row !== null) {
          this.duplicates.push({ id, name, cell: addressOf(open, row.index, null), candidates: result.candidates });
        }
        return;
    }
  }
}
