import { open } from 'node:fs/promises';
import path from 'node:path';
import { httpSharedList } from '../../client/httpSharedList';
import { httpStatistics } from '../../client/httpStatistics';
import { defineList } from '../../list/lists/listDescriptions';
import { CliError } from '../CliError';
import { importObservations } from '../import/importObservations';
import type { ImportReport } from '../import/ImportReport';
import { importRows } from '../import/importRows';
import { readDelimited, type DelimitedFile } from '../import/readDelimited';
import { reachService, type ServiceChoice } from '../reachService';
import { whoWorks } from '../whoWorks';

export type ImportTarget = 'suppliers' | 'demands' | 'observations';

export interface ImportFileOptions extends ServiceChoice {
  readonly list: ImportTarget;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

const MOST_BYTES = 200_000_000;

/** `eslabon import`: takes a delimited file into a list or the statistics. */
export async function importFile(file: string, options: ImportFileOptions): Promise<ImportReport> {
  const table = await readFile(file);
  const service = await reachService(options);
  try {
    const user = await whoWorks(service.ask, options.user);
    const shared = { file: path.basename(file), dryRun: options.dryRun, onProgress: options.onProgress };
    if (options.list !== 'observations') {
      const { overwrite } = options;
      const definition = defineList(options.list);
      return await importRows(httpSharedList(service.ask, options.list), table, {
        ...shared,
        overwrite,
        user,
        definition,
      });
    }
    if (user.role === 'reader') {
      throw new CliError({
        es: `${user.name} solo puede consultar; importe como otro usuario con --user.`,
        en: `${user.name} may only read; import as another user with --user.`,
      });
    }
    return await importObservations(httpStatistics(service.ask), table, shared);
  } finally {
    await service.close();
  }
}

async function readFile(file: string): Promise<DelimitedFile> {
  const unreadable = (cause: unknown): CliError =>
    new CliError({ es: `No se puede leer el archivo ${file}.`, en: `The file ${file} cannot be read.` }, { cause });
  const handle = await open(file).catch((cause: unknown) => {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw absent
      ? new CliError({ es: `No existe el archivo ${file}.`, en: `There is no file ${file}.` }, { cause })
      : unreadable(cause);
  });
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      throw new CliError({
        es: `${file} es una carpeta; indique un archivo CSV.`,
        en: `${file} is a folder; name a CSV file.`,
      });
    }
    if (stat.size > MOST_BYTES) {
      throw new CliError({
        es: `El archivo ${file} pasa de 200 MB: divídalo.`,
        en: `The file ${file} is larger than 200 MB: split it.`,
      });
    }
    const bytes = await handle.readFile().catch((cause: unknown) => {
      throw unreadable(cause);
    });
    return readDelimited(bytes);
  } finally {
    await handle.close();
  }
}
