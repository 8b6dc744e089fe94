import { createRequire } from 'node:module';
import { CommanderError } from 'commander';
import { ListError } from '../list/ListError';
import { CliError } from './CliError';
import { cliLanguage } from './cliLanguage';
import { commandErrorSentence } from './commandErrors';
import type * as Evaluate from './commands/evaluate';
import type * as ImportFile from './commands/importFile';
import type * as Serve from './commands/serve';
import type * as PrintReport from './import/printReport';
import { showProgress } from './showProgress';
import { describeProgram } from './program';
import { stopOnSignal } from './serving/stopOnSignal';

// The engine, the service and the importer take seconds to load: each command loads what it needs.
const load = createRequire(__filename);
const language = cliLanguage(process.argv, process.env);

const program = describeProgram(language, {
  serve: async (options) => {
    const { serve } = load('./commands/serve') as typeof Serve;
    const service = await serve({ ...options, log: (line) => console.log(line) });
    stopOnSignal(() => service.close());
  },
  import: async (file, options) => {
    const { importFile } = load('./commands/importFile') as typeof ImportFile;
    const { reportLines } = load('./import/printReport') as typeof PrintReport;
    const report = await importFile(file, { ...options, onProgress: showProgress });
    console.log(options.json ? JSON.stringify(report, null, 1) : reportLines(report, language).join('\n'));
    // Refused rows are told in the report; only an import that took nothing at all has failed.
    end(report.refused === report.read ? 1 : 0);
  },
  eval: async (formula, options) => {
    const { evaluate } = load('./commands/evaluate') as typeof Evaluate;
    console.log(await evaluate(formula, options));
    end(0);
  },
});

program.parseAsync().catch((cause: unknown) => {
  if (cause instanceof CommanderError) {
    const sentence = commandErrorSentence(cause);
    if (sentence) console.error(`${sentence[language]}\n${language === 'es' ? 'Vea' : 'See'} eslabon --help`);
    end(cause.exitCode);
    return;
  }
  if (cause instanceof CliError || cause instanceof ListError) console.error(cause.sentence[language]);
  else {
    console.error(
      language === 'es' ? 'Eslabón falló por un error propio:' : 'Eslabón failed because of an error of its own:',
    );
    console.error(cause);
  }
  end(1);
});

/** Ends the process when everything was written: the engine's timers and idle connections would keep it for a while. */
function end(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
