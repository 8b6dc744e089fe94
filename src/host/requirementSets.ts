/**
 * The requirement sets that this host implements; newer ones are answered "no". The number of ExcelApi means "all up to here" in Excel,
 * and is that of the newest member that this host has. What it lacks of the members up to there answers ApiNotFound with its name;
 * `test/host/gaps.json` lists them all, and a test keeps the list exact.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.15',
  customfunctions: '1.9',
  customfunctionsruntime: '1.4',
  sharedruntime: '1.2',
  ribbonapi: '1.2',
  addincommands: '1.3',
  settings: '1.1',
  // Lets the library tell which requests may wait for the end of cell editing.
  delayforcelledit: '1.1',
};
