import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json';
import type { Language } from '../domain/language';
import { commandHelp } from './commandHelp';
import type { EvaluateOptions } from './commands/evaluate';
import type { ImportFileOptions, ImportTarget } from './commands/importFile';
import type { ServeOptions } from './commands/serve';

/** What the commands do; the entry file connects them. */
export interface CommandActions {
  serve(options: Omit<ServeOptions, 'log'>): Promise<void>;
  import(file: string, options: Omit<ImportFileOptions, 'onProgress'> & { readonly json: boolean }): Promise<void>;
  eval(formula: string, options: EvaluateOptions): Promise<void>;
}

const IMPORT_TARGETS: readonly ImportTarget[] = ['suppliers', 'demands', 'observations'];
const LARGEST_PORT = 65_535;
const DEFAULT_USER = 'ana';

interface ServiceWords {
  readonly service?: string;
  readonly data?: string;
  readonly user: string;
}

/** Everything that can be typed after `eslabon`, with its help in one language. */
export function describeProgram(language: Language, actions: CommandActions): Command {
  const say = (es: string, en: string): string => (language === 'es' ? es : en);
  const option = (flags: string, es: string, en: string): Option => new Option(flags, say(es, en));
  const help = ['-h, --help', say('muestra esta ayuda', 'shows this help')] as const;
  const languageOption = (): Option =>
    option('--lang <code>', 'idioma de los mensajes', 'language of the messages').choices(['es', 'en']);
  const usage = (es: string, en: string): string => say(`[opciones] ${es}`.trim(), `[options] ${en}`.trim());
  const talking = (command: Command): Command =>
    command
      .addOption(option('--service <url>', 'servicio en marcha con el que habla', 'running service to talk to'))
      .addOption(option('--data <dir>', 'carpeta de datos', 'data folder'))
      .addOption(option('--user <id>', 'usuario local que trabaja', 'local user who works').default(DEFAULT_USER))
      .addOption(languageOption());

  const program = new Command('eslabon')
    .description(
      say(
        'Catálogos de proveedores y estadísticas regionales para Excel.',
        'Supplier catalogues and regional statistics for Excel.',
      ),
    )
    .usage(say('<orden> [opciones]', '<command> [options]'))
    .version(packageJson.version, '-v, --version', say('muestra la versión', 'shows the version'))
    .helpOption(...help)
    .helpCommand(false)
    .addOption(languageOption())
    .configureHelp(commandHelp(language))
    .configureOutput({ outputError: () => undefined })
    .exitOverride();

  program
    .command('serve')
    .description(
      say(
        'Inicia el servicio de listas y estadísticas en esta computadora.',
        'Starts the service of lists and statistics on this computer.',
      ),
    )
    .usage(usage('', ''))
    .addOption(
      option('--port <n>', 'puerto; si falta, el primero libre desde 4000', 'port; if absent, the first free from 4000')
        .argParser(portNumber(say('Un puerto es un número de 0 a 65535.', 'A port is a number from 0 to 65535.')))
        .env('PORT'),
    )
    .addOption(
      option('--host <host>', 'dirección en la que escucha', 'address to listen on').default('127.0.0.1').env('HOST'),
    )
    .addOption(option('--data <dir>', 'carpeta de datos', 'data folder').env('DATA_DIR'))
    .addOption(
      option(
        '--preview',
        'sirve también el complemento y un libro de muestra, con datos de demostración',
        'serves the add-in and a preview workbook too, with demo data',
      ),
    )
    .addOption(
      option('--demo', 'llena las listas vacías con datos de demostración', 'fills empty lists with demo data'),
    )
    .addOption(option('--open', 'abre el navegador', 'opens the browser'))
    .addOption(option('--no-open', 'no abre el navegador', 'does not open the browser'))
    .addOption(languageOption())
    .addHelpText(
      'after',
      say(
        '\nLos datos quedan en la carpeta de datos, o en PostgreSQL con la variable DATABASE_URL. Ctrl-C termina.',
        '\nData stays in the data folder, or in PostgreSQL with the variable DATABASE_URL. Ctrl-C ends it.',
      ),
    )
    .action((words: { port?: number; host: string; data?: string; preview?: true; demo?: true; open?: boolean }) => {
      const { port, host, data } = words;
      const preview = words.preview ?? false;
      return actions.serve({ port, host, data, preview, demo: words.demo ?? preview, open: words.open ?? false });
    });

  talking(
    program
      .command('import')
      .description(
        say(
          'Importa un archivo CSV (UTF-8, UTF-16 o latin-1; coma, punto y coma o tabulador).',
          'Imports a CSV file (UTF-8, UTF-16 or latin-1; comma, semicolon or tab).',
        ),
      )
      .usage(usage('<archivo>', '<file>'))
      .argument('<file>', say('archivo', 'file'))
      .addOption(option('--list <list>', 'a dónde va', 'where it goes').choices(IMPORT_TARGETS).makeOptionMandatory())
      .addOption(option('--dry-run', 'dice qué haría, sin escribir', 'tells what it would do, without writing'))
      .addOption(
        option(
          '--overwrite',
          'reemplaza también lo que alguien cambió después',
          'replaces what somebody changed later, too',
        ),
      )
      .addOption(option('--json', 'da el informe como JSON', 'gives the report as JSON')),
  ).action(
    (
      file: string,
      words: ServiceWords & { list: ImportTarget; dryRun?: boolean; overwrite?: boolean; json?: boolean },
    ): Promise<void> => {
      const { list, service, data, user, dryRun = false, overwrite = false, json = false } = words;
      return actions.import(file, { list, service, data, user, dryRun, overwrite, json });
    },
  );

  talking(
    program
      .command('eval')
      .description(
        say(
          "Evalúa una fórmula, por ejemplo '=CBO.RVC(1000,280)'.",
          "Evaluates a formula, such as '=CBO.RVC(1000,280)'.",
        ),
      )
      .usage(usage("'<fórmula>'", "'<formula>'"))
      .argument('<formula>', say('fórmula entre comillas', 'formula in quotes'))
      .addOption(
        option(
          '--json',
          'da el valor como JSON: escalar o arreglo de filas',
          'gives JSON: a scalar or an array of rows',
        ),
      ),
  ).action((formula: string, { service, data, user, json = false }: ServiceWords & { json?: boolean }) =>
    actions.eval(formula, { service, data, user, json, language }),
  );
  return program;
}

function portNumber(sentence: string): (text: string) => number {
  return (text) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : LARGEST_PORT + 1;
    if (port > LARGEST_PORT) throw new InvalidArgumentError(sentence);
    return port;
  };
}
