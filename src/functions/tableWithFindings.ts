import type { Finding } from '../domain/content/Finding';
import { detailBlock, type DetailRow } from './detail';
import type { FunctionBlock } from './FunctionValue';

/** A table, and below a blank line what to know about it, as wide as the table; nothing to know adds no row. */
export function tableWithFindings(
  table: FunctionBlock,
  findings: readonly Finding[],
  rows: readonly DetailRow[] = [],
): FunctionBlock {
  const width = table[0]?.length ?? 0;
  const about = detailBlock(rows, findings);
  if (about.length === 0) return table;
  return [...table, [], ...about].map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
