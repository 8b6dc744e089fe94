import type { Bilingual } from '../language';

/** An RFC whose form and date are right; a wrong check digit is only a warning. */
export type RfcReading =
  | {
      readonly ok: true;
      /** Upper case, without spaces or hyphens. */
      readonly rfc: string;
      /** `company` (persona moral, 12 characters) or `person` (persona física, 13). */
      readonly kind: 'company' | 'person';
      readonly checkDigitOk: boolean;
      /** `XAXX010101000` or `XEXX010101000`: stands for anybody, so it identifies nobody. */
      readonly generic: boolean;
    }
  | { readonly ok: false; readonly code: 'rfc-form' | 'rfc-date'; readonly sentence: Bilingual };

const PATTERN = /^([A-Z&Ñ]{3,4})(\d{2})(\d{2})(\d{2})[A-Z0-9]{2}[0-9A]$/;
const GENERIC = new Set(['XAXX010101000', 'XEXX010101000']);
const ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/**
 * Check digit of an RFC
 *
 * The first twelve characters (a company's eleven behind one space) have the values 0–38 of the alphabet and the weights 13…2;
 * the digit is 11 minus the sum modulo 11, `0` for 11 and `A` for 10. SAT, INFOMEX 0610100135506.
 */
export function rfcCheckDigit(rfc: string): string {
  const characters = rfc.padStart(13, ' ');
  let sum = 0;
  for (let position = 0; position < 12; position++)
    sum += ALPHABET.indexOf(characters.charAt(position)) * (13 - position);
  const remainder = sum % 11;
  if (remainder === 0) return '0';
  return remainder === 1 ? 'A' : String(11 - remainder);
}

/** The two digits of the year do not tell the century: a day that exists in 1900s or 2000s will do. */
function dayExists(year: number, month: number, day: number): boolean {
  return [1900, 2000].some((century) => {
    const date = new Date(Date.UTC(century + year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  });
}

/** Reads an RFC as people type it: any case, spaces and hyphens ignored. SAT has issued RFCs whose check digit is wrong, so that never refuses one. */
export function readRfc(text: string): RfcReading {
  const rfc = text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\u00a0\-‐–.]+/g, '');
  const parts = PATTERN.exec(rfc);
  const shown = text.trim().slice(0, 40);
  if (parts === null) {
    return {
      ok: false,
      code: 'rfc-form',
      sentence: {
        es: `«${shown}» no es un RFC: son 12 caracteres (empresa) o 13 (persona).`,
        en: `«${shown}» is not an RFC: it has 12 characters (company) or 13 (person).`,
      },
    };
  }
  if (!dayExists(Number(parts[2]), Number(parts[3]), Number(parts[4]))) {
    return {
      ok: false,
      code: 'rfc-date',
      sentence: {
        es: `«${shown}» no es un RFC: ${parts[2]}-${parts[3]}-${parts[4]} no es una fecha.`,
        en: `«${shown}» is not an RFC: ${parts[2]}-${parts[3]}-${parts[4]} is not a date.`,
      },
    };
  }
  return {
    ok: true,
    rfc,
    kind: rfc.length === 12 ? 'company' : 'person',
    checkDigitOk: rfcCheckDigit(rfc) === rfc.slice(-1),
    generic: GENERIC.has(rfc),
  };
}
