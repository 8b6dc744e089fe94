import { decodeWindows1252 } from './windows1252';

/** Encodings as which UTF-8 is read by mistake, the most usual first: `Económica` then shows as `EconÃ³mica` or `Econ√≥mica`. */
const MISTAKEN: readonly ((bytes: Uint8Array) => string)[] = [
  decodeWindows1252,
  (bytes) => new TextDecoder('macintosh').decode(bytes),
];

const HIGHEST_ASCII = 0x7f;

/** What Spanish, its neighbours and typographers write: `CAÑ¿ADA` is valid UTF-8 read wrongly too, but of a Cyrillic letter. */
const LATIN = /^[\s\x20-\x7e\u00a0-\u017f\u2010-\u203a\u20ac\u2122]*$/;

const byteTables: readonly ReadonlyMap<string, number>[] = MISTAKEN.map(
  (decode) => new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte)), byte] as const)),
);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A text that was UTF-8 and was read in another encoding, as it was meant; any other text unchanged.
 *
 * Only a text whose every character turns back into bytes that together are valid UTF-8 is taken for one: a proper Spanish text
 * never is, since an accented letter would have to be followed by signs such as `³`.
 */
export function repairText(text: string): string {
  if (isAscii(text)) return text;
  for (const table of byteTables) {
    const bytes = bytesOf(text, table);
    if (bytes === null) continue;
    try {
      const meant = utf8.decode(bytes);
      if (LATIN.test(meant)) return meant;
    } catch {
      // Not UTF-8 in this disguise.
    }
  }
  return text;
}

function bytesOf(text: string, table: ReadonlyMap<string, number>): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = table.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > HIGHEST_ASCII) return false;
  return true;
}
