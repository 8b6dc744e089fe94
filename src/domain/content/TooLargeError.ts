/** A number grew beyond what a cell can hold while a rule computed with it; the edge says so in the words of `SUM_TOO_LARGE`. */
export class TooLargeError extends RangeError {
  constructor() {
    super('a number is beyond what a cell can hold');
  }
}
