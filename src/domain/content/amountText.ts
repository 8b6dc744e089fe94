/** An amount in a sentence: 1,234,567.8, as Mexico and the United States write it, with every digit that a cell keeps. */
export function amountText(amount: number): string {
  return FORMAT.format(amount);
}

const FORMAT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 });
