import { officeWorkbook } from '../../src/excel/officeWorkbook';
import { useExcel } from '../support/useExcel';
import { workbookContract } from '../workbook/contract/workbookContract';
import { officeHands } from './officeHands';

describe('Through the real office.js', () => {
  useExcel();
  workbookContract('in Excel', () => ({ workbook: officeWorkbook(), hands: officeHands }));
});
