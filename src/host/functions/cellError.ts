const ERRORS = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#CONNECT!',
  '#FIELD!',
  '#BLOCKED!',
];

/** Whether a cell's text is one of Excel's errors. */
export const isCellError = (value: unknown): value is string => typeof value === 'string' && ERRORS.includes(value);

/** Errors by the number that the library reports; anything else is #VALUE!. */
export function errorOfCode(code: unknown): string {
  switch (code) {
    case 1:
      return '#N/A';
    case 5:
      return '#DIV/0!';
    case 6:
      return '#NUM!';
    case 8:
      return '#NULL!';
    case 9:
      return '#REF!';
    case 10:
      return '#NAME?';
    default:
      return '#VALUE!';
  }
}
