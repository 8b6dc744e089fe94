import type { Cells } from './Cells';
import type { Formats } from './Formats';
import type { Block, GridFilter } from './Grid';
import type { Lines } from './Lines';

/** Filters of blocks hide rows. Univer's own filter, of which a sheet has only one, stays with the person. */
export class Filters {
  readonly #lines: Lines;
  readonly #cells: Cells;
  readonly #formats: Formats;

  constructor(lines: Lines, cells: Cells, formats: Formats) {
    this.#lines = lines;
    this.#cells = cells;
    this.#formats = formats;
  }

  apply(block: Block, filters: readonly GridFilter[] | null): void {
    const data = { ...block, row: block.row + 1, rows: block.rows - 1 };
    if (data.rows <= 0) return;
    this.#lines.hide(data, 'rows', false);
    if (!filters || filters.length === 0) return;
    const values = this.#cells.values(data);
    const texts = this.#formats.texts(data);
    const refused = values.map(
      (row, r) =>
        !filters.every((filter) => filter.accepts(texts[r]?.[filter.column] ?? '', row[filter.column] ?? null)),
    );
    this.#lines.hideEach(data, 'rows', refused);
  }
}
