import { MemoryWorkbook } from '../../support/MemoryWorkbook';
import { memoryHands } from '../../support/memoryHands';
import { workbookContract } from './workbookContract';

workbookContract('in memory', () => {
  const workbook = new MemoryWorkbook();
  return { workbook, hands: memoryHands(workbook) };
});
