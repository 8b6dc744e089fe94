import type { Language } from '../domain/language';

/** The language of the command line: the one asked for with `--lang`, else English where the machine speaks it, else Spanish. */
export function cliLanguage(words: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const position = words.indexOf('--lang');
  const asked =
    position < 0 ? words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) : words[position + 1];
  if (asked === 'es' || asked === 'en') return asked;
  const machine = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value) ?? '';
  return machine.startsWith('en') ? 'en' : 'es';
}
