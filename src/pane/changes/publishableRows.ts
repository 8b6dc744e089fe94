import type { CollectedEdits } from '../../workbook/Reports';

/** Rows that a publish would send now: edited, without problem or conflict, and no duplicate unless the person said so. */
export function publishableRows(edits: CollectedEdits, notDuplicates: readonly string[]): number {
  const held = new Set<string>([
    ...edits.problems.flatMap((problem) => (problem.row === null ? [] : [problem.row])),
    ...edits.conflicts.map((row) => row.id),
    ...edits.duplicates.map((row) => row.id).filter((id) => !notDuplicates.includes(id)),
  ]);
  return edits.rows.filter((row) => !held.has(row.id)).length;
}
