import type { Field, FieldValue, Fields } from '../../domain/rows/Field';
import { hashText } from '../../domain/rows/hashText';
import { rowHash } from '../../domain/rows/rowHash';
import { valueDigest } from '../../domain/rows/valueDigest';

/**
 * What is special about a row.
 *
 * - `left`: it left the filter; `gone`: it was removed from the list. It stays in the table until someone takes it away.
 * - `behind`: others changed it and a decision is pending, so version and base are older than the table's revision.
 * - `foreign`: its base comes from another history of the list (a restored backup), so the service cannot tell it.
 */
export type KeyMark = 'left' | 'gone' | 'behind' | 'foreign';

/** What the key cell of a row says: which row, at which version, and enough to find every edit without a copy of the data. */
export interface RowKey {
  readonly id: string;
  /** 0 for a row that was not published yet. */
  readonly version: number;
  readonly marks: ReadonlySet<KeyMark>;
  /** Which fields the hash and the digests are about. */
  readonly layout: string;
  readonly hash: string;
  /** Six characters per field, fields in the order of their ids. */
  readonly digests: string;
}

const LETTERS: readonly (readonly [KeyMark, string])[] = [
  ['left', 'L'],
  ['gone', 'G'],
  ['behind', 'B'],
  ['foreign', 'F'],
];
const DIGEST = 6;
const SHAPE =
  /^k1\.([0-9A-Za-z_-]{1,64})\.(0|[1-9]\d{0,9})\.~([LGBF]{0,4})\.([\w-]{0,8})\.([\w-]{0,32})\.([\w-]{0,2000})\.([\w-]{4})$/;

/** Found in the key cell of exactly the rows that are no longer on the list or in the filter. */
export const LEFT_MARK = '.~L';

/** Names a set of fields, in any order. */
export function layoutOf(fields: readonly Field[]): string {
  const ids = fields.map(({ id }) => id).sort();
  return hashText(ids.join('\u001f')).slice(0, 5);
}

function inOrder(fields: readonly Field[]): readonly Field[] {
  return [...fields].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The key of a row whose cells show these values (as they are read back from cells). */
export function keyOfRow(
  fields: readonly Field[],
  row: { readonly id: string; readonly version: number },
  values: Fields,
  marks: Iterable<KeyMark> = [],
): RowKey {
  return {
    id: row.id,
    version: row.version,
    marks: new Set(marks),
    layout: layoutOf(fields),
    hash: rowHash(fields, values),
    digests: inOrder(fields)
      .map((field) => valueDigest(field, values[field.id] ?? null))
      .join(''),
  };
}

/** The key of a row that waits for its first publish: an id and nothing to compare with. */
export function keyOfNewRow(id: string): RowKey {
  return { id, version: 0, marks: new Set(), layout: '', hash: '', digests: '' };
}

/** Digest by field id; empty when the key is about other fields. */
export function digestsOf(fields: readonly Field[], key: RowKey): ReadonlyMap<string, string> {
  if (key.layout !== layoutOf(fields)) return new Map();
  return new Map(
    inOrder(fields).map((field, place) => [field.id, key.digests.slice(place * DIGEST, (place + 1) * DIGEST)]),
  );
}

/** Whether a value is the one that the digest was made of. */
export function isSame(field: Field, value: FieldValue, digest: string | undefined): boolean {
  return digest !== undefined && valueDigest(field, value) === digest;
}

export function withMarks(key: RowKey, change: Partial<Record<KeyMark, boolean>>): RowKey {
  const marks = new Set(key.marks);
  for (const [mark] of LETTERS) {
    const wanted = change[mark];
    if (wanted === true) marks.add(mark);
    if (wanted === false) marks.delete(mark);
  }
  return { ...key, marks };
}

/** The text of the key cell; its last four characters tell whether it was touched. */
export function writeRowKey(key: RowKey): string {
  const marks = LETTERS.filter(([mark]) => key.marks.has(mark))
    .map(([, letter]) => letter)
    .join('');
  const body = `k1.${key.id}.${key.version}.~${marks}.${key.layout}.${key.hash}.${key.digests}`;
  return `${body}.${hashText(body).slice(0, 4)}`;
}

/** null when the text is no key, was cut short or was changed. */
export function readRowKey(text: string): RowKey | null {
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const [, id = '', version = '', letters = '', layout = '', hash = '', digests = '', check = ''] = parts;
  if (hashText(text.slice(0, -5)).slice(0, 4) !== check) return null;
  const marks = new Set(LETTERS.filter(([, letter]) => letters.includes(letter)).map(([mark]) => mark));
  return { id, version: Number(version), marks, layout, hash, digests };
}
