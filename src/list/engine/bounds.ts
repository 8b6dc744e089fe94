import { ListError } from '../ListError';
import type { RowRef } from '../Row';

export const MAX_PAGE = 1_000;
export const DEFAULT_PAGE = 500;
/** Rows named in one question about versions. */
export const MAX_REFS = 10_000;
export const MAX_LEASE_SECONDS = 300;
const MAX_NOTE = 2_000;
const MAX_ID = 100;

/** A ULID: 26 signs of Crockford's base 32. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export const isRowId = (id: string): boolean => ULID.test(id);

/** Ids of batches, publishes and leased tables are made by callers: any printable text that is neither empty nor long. */
export const isCallerId = (id: string): boolean => id.length > 0 && id.length <= MAX_ID && !/\p{C}/u.test(id);

/** A note is kept as typed, except for what no database can hold. */
export const isNote = (note: string): boolean => note.length <= MAX_NOTE && !/[\0\p{Cs}]/u.test(note);

export function readLimit(limit: number | undefined): number {
  if (limit === undefined) return DEFAULT_PAGE;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_PAGE) return limit;
  throw badRequest(`Pida entre 1 y ${MAX_PAGE} filas por página.`, `Ask for 1 to ${MAX_PAGE} rows per page.`);
}

/** Checks rows named with their versions. */
export function readRefs(refs: readonly RowRef[]): void {
  if (refs.length > MAX_REFS) throw tooMany(MAX_REFS);
  if (refs.every(({ id, version }) => isRowId(id) && Number.isSafeInteger(version))) return;
  throw badRequest('Un identificador de fila no es válido.', 'A row id is not valid.');
}

export const badRequest = (es: string, en: string): ListError => new ListError('bad-request', { es, en });

export const tooMany = (most: number): ListError =>
  new ListError('too-large', { es: `Envíe a lo sumo ${most} a la vez.`, en: `Send at most ${most} at a time.` });
