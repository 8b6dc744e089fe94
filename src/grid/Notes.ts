import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Engine } from './Engine';

const SIZE = { width: 220, height: 90 } as const;

/** Notes of cells. */
export class Notes {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get(sheet: string, row: number, column: number): string | null {
    return this.#note(sheet, row, column)?.note ?? null;
  }

  set(sheet: string, row: number, column: number, text: string | null): void {
    const now = this.#note(sheet, row, column);
    if ((now?.note ?? null) === text) return;
    const place = { unitId: this.#engine.unitId, sheetId: sheet, row, col: column };
    const write = (note: object) => ({ id: UpdateNoteMutation.id, params: { ...place, note } });
    const remove = { id: RemoveNoteMutation.id, params: place };
    const redo = text === null ? remove : write({ ...SIZE, ...now, row, col: column, note: text });
    this.#engine.change([redo], [now ? write({ ...now }) : remove]);
  }

  #note(sheet: string, row: number, column: number) {
    return this.#engine.get(SheetsNoteModel).getNote(this.#engine.unitId, sheet, { row, col: column });
  }
}
