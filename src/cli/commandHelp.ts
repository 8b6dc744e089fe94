import type { HelpConfiguration, Option } from 'commander';
import type { Language } from '../domain/language';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/** Help pages in the language of the reader. */
export function commandHelp(language: Language): HelpConfiguration {
  const say = (es: string, en: string): string => (language === 'es' ? es : en);
  return {
    styleTitle: (title) => (language === 'es' ? (TITLES[title] ?? title) : title),
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
    optionDescription: (option: Option) => {
      const standard: unknown = option.defaultValue;
      const notes = [
        ...(option.argChoices ? [option.argChoices.join(' | ')] : []),
        ...(typeof standard === 'string' ? [`${say('si falta', 'default')}: ${standard}`] : []),
        ...(option.envVar === undefined ? [] : [`${say('o la variable', 'or the variable')} ${option.envVar}`]),
      ];
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
    },
  };
}
