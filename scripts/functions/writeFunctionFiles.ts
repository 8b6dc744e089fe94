import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { helpPages } from './helpPages';
import { functionsMetadata } from './metadata';

/** Writes `functions.json`, `functions-es-MX.json` and the help pages into the folder of the built add-in. */
export function writeFunctionFiles(folder: string, addinUrl: string): void {
  const metadata = functionsMetadata(addinUrl);
  const write = (file: string, text: string): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  // Spanish is the default language of the manifest; English is its override.
  write('functions.json', JSON.stringify(metadata.en, null, 1));
  write('functions-es-MX.json', JSON.stringify(metadata.es, null, 1));
  for (const { path: file, html } of helpPages(metadata)) write(file, html);
}
