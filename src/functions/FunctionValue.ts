import type { CellError } from './CellError';

/** What a function puts into one cell. */
export type FunctionCell = string | number | boolean | CellError;

/** A block of answers, row by row; one cell is `[[value]]`. */
export type FunctionBlock = FunctionCell[][];

/**
 * What Excel hands over for one parameter: a block of cells, one value, or nothing (null or undefined) when omitted.
 * A blank cell arrives as 0 on the desktop, as null on the web and as '' from `IF(ISBLANK(…),"",…)`.
 */
export type FunctionInput = unknown;
