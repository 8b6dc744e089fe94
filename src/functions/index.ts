/** The custom functions of the add-in, `=CBO.NAME(…)`. */
export { callFunction } from './callFunction';
export { CellError } from './CellError';
export { connectFunctions, type FunctionServices } from './FunctionServices';
export { functionTable } from './functionTable';
export type { FunctionBlock, FunctionCell } from './FunctionValue';
export { registerFunctions } from './registerFunctions';
