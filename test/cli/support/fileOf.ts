import { readDelimited, type DelimitedFile } from '../../../src/cli/import/readDelimited';

/** A file of these lines, in UTF-8. */
export function fileOf(...lines: readonly string[]): DelimitedFile {
  return readDelimited(new TextEncoder().encode(lines.join('\r\n')));
}
