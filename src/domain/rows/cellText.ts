import { MAX_CELL_TEXT } from './kinds/text';

/** A text that a cell can hold: Excel refuses longer ones, and with them the whole answer. */
export function cellText(text: string): string {
  return text.length > MAX_CELL_TEXT ? `${text.slice(0, MAX_CELL_TEXT - 1)}…` : text;
}
