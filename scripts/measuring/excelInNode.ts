import { createNodeGrid } from '../../src/grid/nodeGrid';
import { Host } from '../../src/host/Host';
import { startOfficeInNode } from '../../test/support/officeInNode';

/** An empty workbook behind the real office.js in this process; called again, a new one. */
export async function excelInNode(): Promise<void> {
  await startOfficeInNode(new Host({ grid: createNodeGrid() }));
}
