import { CliError } from '../CliError';
import { decodeWindows1252 } from './windows1252';

export type Encoding = 'utf-8' | 'utf-16' | 'latin-1';

export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** First bytes of files that people take for CSV. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly es: string; readonly en: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], es: 'un libro de Excel o un archivo ZIP', en: 'an Excel workbook or a ZIP file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], es: 'un libro de Excel antiguo', en: 'an old Excel workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], es: 'un PDF', en: 'a PDF' },
];

/**
 * The bytes of a file → text. UTF-8, UTF-16 with a byte order mark (what Excel calls "Unicode text") and Windows-1252, the
 * latin-1 of Excel, are known. Throws a `CliError` when the bytes are no text.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (signature) throw notText(`El archivo es ${signature.es}, no texto.`, `The file is ${signature.en}, not text.`);
  const decoded = decode(bytes);
  if (decoded.text.includes('\0')) throw notText('El archivo no es texto.', 'The file is not text.');
  return decoded;
}

function decode(bytes: Uint8Array): DecodedFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not valid UTF-8: what Excel in Mexico saves as "CSV" is Windows-1252.
    return { text: decodeWindows1252(bytes), encoding: 'latin-1' };
  }
}

function notText(es: string, en: string): CliError {
  return new CliError({
    es: `${es} Guárdelo como «CSV UTF-8» e impórtelo de nuevo.`,
    en: `${en} Save it as “CSV UTF-8” and import it again.`,
  });
}
