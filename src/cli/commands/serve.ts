import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Mount, RunningService } from '../../service/startService';
import { CliError } from '../CliError';
import { defaultDataFolder } from '../defaultDataFolder';
import { openBrowser } from '../openBrowser';
import { projectFolder } from '../projectFolder';
import { freePort, portIsTaken } from '../serving/freePort';
import { startOwnService } from '../serving/startOwnService';

export interface ServeOptions {
  /** Absent: the first free one from 4000 on. */
  readonly port?: number | undefined;
  readonly host: string;
  readonly data?: string | undefined;
  /** Serve the add-in and the preview workbook too. */
  readonly preview: boolean;
  readonly open: boolean;
  readonly demo: boolean;
  readonly log: (line: string) => void;
}

const FIRST_PORT = 4000;
const PORTS_TRIED = 21;
const PREVIEW = '/preview/';

/** `eslabon serve`: the service, and with `preview` everything a browser needs. Resolves once it answers. */
export async function serve(options: ServeOptions): Promise<RunningService> {
  const data = path.resolve(options.data ?? defaultDataFolder);
  const service = await startOwnService({
    data,
    demo: options.demo,
    host: options.host,
    port: await choosePort(options),
    ...(options.preview ? { mounts: previewMounts(), home: PREVIEW } : {}),
  });
  const url = `${shownAddress(service.url)}${options.preview ? PREVIEW : '/'}`;
  options.log(process.env.DATABASE_URL === undefined ? `data ${data}` : 'data on the server of DATABASE_URL');
  options.log(`ready ${url}`);
  if (options.open) openBrowser(url);
  return service;
}

/** A port that was asked for must be free; where none was, the next free one will do. Looked at before the data is opened. */
async function choosePort({ host, port: asked }: ServeOptions): Promise<number> {
  if (asked !== undefined) {
    if (asked === 0 || !(await portIsTaken(host, asked))) return asked;
    throw new CliError({
      es: `Otro programa usa el puerto ${String(asked)}; elija otro con --port.`,
      en: `Another program uses the port ${String(asked)}; choose another one with --port.`,
    });
  }
  const port = await freePort(host, FIRST_PORT, PORTS_TRIED);
  if (port !== null) return port;
  const last = String(FIRST_PORT + PORTS_TRIED - 1);
  throw new CliError({
    es: `Los puertos ${String(FIRST_PORT)} a ${last} están ocupados; elija otro con --port.`,
    en: `The ports ${String(FIRST_PORT)} to ${last} are in use; choose another one with --port.`,
  });
}

/** The name that people know and that certificates and manifests use. */
function shownAddress(url: string): string {
  return url.replace(/\/\/(127\.0\.0\.1|\[::1\])(?=:|$)/, '//localhost');
}

function previewMounts(): readonly Mount[] {
  const mounts: readonly Mount[] = [
    { prefix: '/addin/', dir: path.join(projectFolder, 'dist', 'addin') },
    { prefix: PREVIEW, dir: path.join(projectFolder, 'dist', 'preview') },
    // Microsoft's library, from the npm package: for the preview and tests only, never part of the add-in.
    { prefix: '/office/', dir: path.join(projectFolder, 'node_modules', '@microsoft', 'office-js', 'dist') },
  ];
  const absent = mounts.find(({ dir }) => !existsSync(dir));
  if (absent) {
    throw new CliError({
      es: `Falta la carpeta ${absent.dir}: ejecute npm start, o npm run build.`,
      en: `The folder ${absent.dir} is missing: run npm start, or npm run build.`,
    });
  }
  return mounts;
}
