import { parse } from 'csv-parse/sync';
import { CliError } from '../CliError';
import { decodeFile, type Encoding } from './decodeFile';
import { repairText } from './repairText';

/** A delimited file as text cells; lines without content are left out. */
export interface DelimitedFile {
  readonly records: readonly DelimitedRow[];
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Cells that had been read in the wrong encoding by whoever made the file, and were set right. */
  readonly repaired: number;
}

export interface DelimitedRow {
  /** Line of the file on which the row starts, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimiter = ',' | ';' | '\t';

/** Excel writes and obeys a first line that names the separator. */
const SEPARATOR_LINE = /^\ufeff?"?sep=([,;\t])"?\r?\n/i;

/** How much of the file tells the separator. */
const SAMPLE = 20_000;

/**
 * Reads CSV text in UTF-8, UTF-16 or latin-1 (Windows-1252), separated by comma, semicolon or tab. Quoted cells may hold line
 * breaks; a byte order mark is dropped.
 *
 * Throws a `CliError` when the bytes are no such table.
 */
export function readDelimited(bytes: Uint8Array): DelimitedFile {
  const { text, encoding } = decodeFile(bytes);
  const named = SEPARATOR_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named ? delimiterOf(named[1] ?? ',') : likelyDelimiter(body.slice(0, SAMPLE));
  let repaired = 0;
  const cell = (typed: string): string => {
    const meant = repairText(typed);
    if (meant !== typed) repaired += 1;
    return meant;
  };
  const records = recordsOf(body, delimiter, named ? 2 : 1)
    .filter(({ cells }) => cells.some((each) => each.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: cells.map(cell) }));
  if (records.length === 0) throw new CliError({ es: 'El archivo está vacío.', en: 'The file is empty.' });
  return { records, encoding, delimiter, repaired };
}

function delimiterOf(text: string): Delimiter {
  return text === ';' || text === '\t' ? text : ',';
}

/** The separator that occurs most often outside quotes. */
function likelyDelimiter(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let lines = 0;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === ',' || character === ';' || character === '\t') counts[character] += 1;
    else if (character === '\n' && counts[','] + counts[';'] + counts['\t'] > 0 && (lines += 1) >= 2) break;
  }
  if (counts['\t'] > 0 && counts['\t'] >= counts[','] && counts['\t'] >= counts[';']) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}

function recordsOf(text: string, delimiter: Delimiter, firstLine: number): DelimitedRow[] {
  const records: DelimitedRow[] = [];
  let line = firstLine;
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (cells: string[], { lines }) => {
        records.push({ line, cells });
        line = firstLine + lines;
        return null;
      },
    });
    return records;
  } catch (cause) {
    throw new CliError(
      {
        es: `El archivo no se pudo leer como tabla a partir de la línea ${String(line)}: revise las comillas.`,
        en: `The file could not be read as a table from line ${String(line)} on: check its quotes.`,
      },
      { cause },
    );
  }
}
