/** What Excel hands over for one cell: `''` is blank; errors arrive as text such as `#N/A`. */
export type CellValue = string | number | boolean;
