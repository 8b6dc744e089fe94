import assert from 'node:assert/strict';
import { CommanderError } from 'commander';
import { CliError } from '../../src/cli/CliError';
import { cliLanguage } from '../../src/cli/cliLanguage';
import { commandErrorSentence } from '../../src/cli/commandErrors';
import { describeProgram } from '../../src/cli/program';
import { freePort, portIsTaken } from '../../src/cli/serving/freePort';
import { startOwnService } from '../../src/cli/serving/startOwnService';
import { createServer, type AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the words lead to: the command with its options, or what is wrong with them. */
async function typed(...words: readonly string[]): Promise<unknown> {
  let reached: unknown = null;
  const reach =
    (command: string) =>
    (...given: unknown[]): Promise<void> => {
      reached = [command, ...given];
      return Promise.resolve();
    };
  const program = describeProgram('es', { serve: reach('serve'), import: reach('import'), eval: reach('eval') });
  program.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  try {
    await program.parseAsync(words, { from: 'user' });
    return reached;
  } catch (cause) {
    assert.ok(cause instanceof CommanderError);
    return commandErrorSentence(cause)?.es ?? null;
  }
}

describe('what is typed after eslabon', () => {
  const spoken = ['PORT', 'HOST', 'DATA_DIR'].map((name) => [name, process.env[name]] as const);

  before('take away what the machine says', () => {
    for (const [name] of spoken) Reflect.deleteProperty(process.env, name);
  });

  after('give it back', () => {
    for (const [name, value] of spoken) if (value !== undefined) process.env[name] = value;
  });

  it('starts the service with the options it was given', async () => {
    assert.deepEqual(await typed('serve', '--preview', '--open', '--port', '4100', '--data', 'D', '--no-open'), [
      'serve',
      { port: 4100, host: '127.0.0.1', data: 'D', preview: true, demo: true, open: false },
    ]);
    assert.deepEqual(await typed('serve', '--preview', '--open'), [
      'serve',
      { port: undefined, host: '127.0.0.1', data: undefined, preview: true, demo: true, open: true },
    ]);
  });

  it('imports and evaluates', async () => {
    const service = { service: undefined, data: undefined, user: 'ana' };
    assert.deepEqual(await typed('import', 'x.csv', '--list', 'demands', '--dry-run'), [
      'import',
      'x.csv',
      { list: 'demands', ...service, dryRun: true, overwrite: false, json: false },
    ]);
    assert.deepEqual(await typed('eval', '=1', '--json', '--user', 'luis'), [
      'eval',
      '=1',
      { ...service, user: 'luis', json: true, language: 'es' },
    ]);
  });

  for (const [name, words, sentence] of [
    [
      'a list that does not exist',
      ['import', 'x.csv', '--list', 'x'],
      /«x» no sirve.*suppliers, demands, observations/,
    ],
    ['no list', ['import', 'x.csv'], /Falta la opción --list/],
    ['no file', ['import', '--list', 'suppliers'], /Falta <file>/],
    ['no formula', ['eval'], /Falta <formula>/],
    ['a formula without quotes around it', ['eval', '=1', '+', '1'], /eval recibió palabras de más/],
    ['an option without its value', ['eval', '=1', '--user'], /--user <id> le falta su valor/],
    ['an unknown option', ['eval', '=1', '--jason'], /No existe la opción --jason.*--json/],
    ['an unknown command', ['serv'], /No existe la orden serv.*serve/],
    ['an unknown language', ['eval', '=1', '--lang', 'fr'], /«fr» no sirve.*es, en/],
    ['a port that is too large', ['serve', '--port', '99999'], /«99999».*de 0 a 65535/],
    ['a port that is a word', ['serve', '--port', 'x'], /«x».*de 0 a 65535/],
  ] as const) {
    it(`is refused with a sentence: ${name}`, async () => {
      assert.match(String(await typed(...words)), sentence);
    });
  }

  for (const language of ['es', 'en'] as const) {
    it(`is explained in ${language}`, () => {
      const nothing = (): Promise<void> => Promise.resolve();
      const program = describeProgram(language, { serve: nothing, import: nothing, eval: nothing });
      const pages = [program, ...program.commands].map((command) => command.helpInformation());
      assert.deepEqual(
        program.commands.map((command) => command.name()),
        ['serve', 'import', 'eval'],
      );
      for (const page of pages) {
        assert.match(page, language === 'es' ? /^Uso: eslabon[^]*Opciones:/ : /^Usage: eslabon[^]*Options:/);
        assert.doesNotMatch(page, language === 'es' ? /Usage|Options|default|choices/ : /Uso|Opciones|muestra/);
      }
    });
  }

  for (const [words, environment, language] of [
    [['--lang', 'en'], {}, 'en'],
    [['--lang=es'], { LANG: 'en_US.UTF-8' }, 'es'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LANG: 'es_MX.UTF-8' }, 'es'],
    [[], {}, 'es'],
  ] as const) {
    it(`is answered in ${language} for ${words.join(' ') || 'no option'} and ${JSON.stringify(environment)}`, () => {
      assert.equal(cliLanguage(words, environment), language);
    });
  }
});

describe('where the service listens', () => {
  it('is the next port when one is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      assert.equal(await portIsTaken('127.0.0.1', port), true);
      assert.equal(await freePort('127.0.0.1', port, 1), null);
      const next = await freePort('127.0.0.1', port, 20);
      assert.ok(next !== null && next > port);
      assert.equal(await portIsTaken('127.0.0.1', next), false);
    } finally {
      other.close();
    }
  });

  it('is this computer only, and nothing is opened otherwise', async () => {
    const data = path.join(tmpdir(), 'eslabon-never');
    await assert.rejects(
      startOwnService({ data, demo: false, host: '0.0.0.0' }),
      (error) => error instanceof CliError && /solo responde en esta computadora/.test(error.sentence.es),
    );
    assert.equal(existsSync(data), false);
  });
});
