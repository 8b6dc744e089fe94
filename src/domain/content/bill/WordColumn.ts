import { sayCellError, type BillColumn, type BillRows, type ColumnOfBill } from './BillColumn';
import { cellErrorText } from './cellErrorText';

const BLANK = 0;
const ERROR = -1;

/** Texts of which there are few different ones, such as currencies and origins: each is understood once, however many lines hold it. */
export class WordColumn implements BillColumn {
  /** The number of the word of each row; 0 is blank. */
  readonly ids: Int32Array;
  /** The words as typed, trimmed; the first is the blank. */
  readonly words: string[] = [''];
  /** How many rows hold each word, and the first of them. */
  readonly counts: number[] = [0];
  readonly firstRows: number[] = [0];
  private readonly known = new Map<unknown, number>([[0, BLANK]]);
  private readonly idOfWord = new Map<string, number>([['', BLANK]]);

  constructor(private readonly column: ColumnOfBill) {
    this.ids = new Int32Array(column.size);
  }

  read(rows: BillRows, from: number, to: number): void {
    const { index, filled } = this.column;
    const { ids, known, counts } = this;
    let last: unknown = 0;
    let id = BLANK;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]?.[index];
      if (cell !== last) {
        id = known.get(cell) ?? this.learn(cell, row);
        last = cell;
      }
      if (id > BLANK) {
        ids[row] = id;
        filled[row] = 1;
        counts[id] = (counts[id] ?? 0) + 1;
      } else if (id === ERROR) {
        filled[row] = 1;
        sayCellError(this.column, row, cellErrorText(cell) ?? '');
      }
    }
  }

  /** What each word means, by its number. */
  meanings<Meaning>(meaningOf: (word: string) => Meaning): readonly Meaning[] {
    return this.words.map(meaningOf);
  }

  private learn(cell: unknown, row: number): number {
    if (cellErrorText(cell) !== null) return this.keep(cell, ERROR);
    const word = wordOf(cell);
    let id = this.idOfWord.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.idOfWord.set(word, id);
      this.words.push(word);
      this.counts.push(0);
      this.firstRows.push(row);
    }
    return this.keep(cell, id);
  }

  private keep(cell: unknown, id: number): number {
    if (typeof cell !== 'object') this.known.set(cell, id);
    return id;
  }
}

function wordOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  // Objects without an error are what a cell shows as a card or a picture: no word.
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
