/** The requirement sets that this host implements, as far as the add-in's features test for them; newer ones are answered "no". */
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
