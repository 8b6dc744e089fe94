import { WorkbookError, workbookError } from '../workbook/WorkbookError';

/** Excel's own codes of failures that a person can do something about. */
const CODES: Readonly<Record<string, Parameters<typeof workbookError>[0]>> = {
  InvalidOperationInCellEditMode: 'editing-cell',
  AccessDenied: 'protected',
  MergedRangeConflict: 'merged-cells',
  InsertDeleteConflict: 'blocked-below',
  NonBlankCellOffSheet: 'full-sheet',
  PivotTableRangeConflict: 'blocked-below',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
};

/** The code of a failure of office.js; null when it comes from elsewhere. */
export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Gives a failure of office.js a code for programs and a sentence for people; others pass unchanged. */
export function translateError(error: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  const code = officeCode(error);
  return code === null ? error : workbookError(CODES[code] ?? 'internal', error);
}
