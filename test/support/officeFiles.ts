import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** A file of the office.js package by its path below `/office/`; null when there is none. The folder's case differs from the library's. */
export async function officeFile(path: string): Promise<Buffer | null> {
  const name = path.replace(/^.*\/office\//, '').split('?')[0] ?? '';
  if (name.includes('..')) return null;
  return readFile(join(FOLDER, name)).catch(() => null);
}
