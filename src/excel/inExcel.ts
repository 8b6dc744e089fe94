import { translateError } from './translateError';

export interface RunChoice {
  /** Waits until the user has left the cell instead of failing, and makes everything one undo step where Excel can. */
  readonly changes: boolean;
}

/** Loaded once the first run is made; newer members of Excel are used only where it says it has them. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** The one place that starts a conversation with Excel. Rejects with a `WorkbookError`. */
export async function inExcel<T>(choice: RunChoice, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options = {
    delayForCellEdit: choice.changes,
    ...(choice.changes && supports('1.20') ? { mergeUndoGroup: true } : {}),
  };
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw translateError(error);
  }
}
