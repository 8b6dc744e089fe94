import type { Cells } from './Cells';
import type { Formats } from './Formats';
import type { Block } from './Grid';
import { typedText } from './typedText';
import type { UndoSteps } from './UndoSteps';

/** A person at the keyboard: one text into one cell, one step of undo, and a format where the text brings one. */
export class Typing {
  readonly #undo: UndoSteps;
  readonly #cells: Cells;
  readonly #formats: Formats;

  constructor(undo: UndoSteps, cells: Cells, formats: Formats) {
    this.#undo = undo;
    this.#cells = cells;
    this.#formats = formats;
  }

  type(sheet: string, row: number, column: number, text: string): void {
    const block: Block = { sheet, row, column, rows: 1, columns: 1 };
    const typed = typedText(text);
    this.#undo.begin();
    try {
      if (typed.kind === 'nothing') this.#cells.write(block, [[null]]);
      else if (typed.kind === 'formula') this.#cells.write(block, [[{ formula: typed.formula }]]);
      else {
        this.#cells.write(block, [[{ value: typed.value }]]);
        const plain = this.#formats.numbers(block)[0]?.[0] === 'General';
        if (typed.format !== null && plain) this.#formats.formatNumbers(block, typed.format);
      }
    } finally {
      this.#undo.end();
    }
  }
}
