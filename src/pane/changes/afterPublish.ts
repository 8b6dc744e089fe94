import type { CollectedEdits, PublishReport } from '../../workbook/Reports';

/** The edits with what only the service knows of them, as it answered to the last publish: lookalikes, and rules of its own. */
export function afterPublish(edits: CollectedEdits, report: PublishReport | null): CollectedEdits {
  if (!report) return edits;
  const pending = new Set(edits.rows.map(({ id }) => id));
  const known = new Set(edits.problems.map(({ row, field, code }) => JSON.stringify([row, field, code])));
  const news = report.problems.filter(
    ({ row, field, code }) => row !== null && pending.has(row) && !known.has(JSON.stringify([row, field, code])),
  );
  const duplicates = report.duplicates.filter(
    ({ id }) => pending.has(id) && !edits.duplicates.some((one) => one.id === id),
  );
  return { ...edits, problems: [...edits.problems, ...news], duplicates: [...edits.duplicates, ...duplicates] };
}
