import type { CommanderError } from 'commander';
import type { Bilingual } from '../domain/language';

/** What was typed wrong, in both languages; the parser itself only speaks English. Null when nothing was: help was asked for. */
export function commandErrorSentence({ code, message }: CommanderError): Bilingual | null {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '');
  const meant = /Did you mean (.+)\?\)/.exec(message)?.[1];
  const hint = { es: meant ? ` ¿Quiso decir ${meant}?` : '', en: meant ? ` Did you mean ${meant}?` : '' };
  switch (code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null;
    case 'commander.missingArgument':
      return { es: `Falta <${first}>.`, en: `<${first}> is missing.` };
    case 'commander.missingMandatoryOptionValue':
      return { es: `Falta la opción ${first}.`, en: `The option ${first} is missing.` };
    case 'commander.optionMissingArgument':
      return { es: `A la opción ${first} le falta su valor.`, en: `The option ${first} lacks its value.` };
    case 'commander.unknownOption':
      return { es: `No existe la opción ${first}.${hint.es}`, en: `There is no option ${first}.${hint.en}` };
    case 'commander.unknownCommand':
      return { es: `No existe la orden ${first}.${hint.es}`, en: `There is no command ${first}.${hint.en}` };
    case 'commander.excessArguments':
      return {
        es: `La orden ${first} recibió palabras de más; ponga entre comillas las que llevan espacios.`,
        en: `The command ${first} got too many words; put those with spaces in quotes.`,
      };
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
      const allowed = { es: `Puede ser: ${choices ?? ''}.`, en: `It may be: ${choices ?? ''}.` };
      const why = message.split(' is invalid. ')[1] ?? '';
      return {
        es: `«${second}» no sirve para ${first}. ${choices ? allowed.es : why}`,
        en: `“${second}” does not fit ${first}. ${choices ? allowed.en : why}`,
      };
    }
    default:
      return { es: message, en: message };
  }
}
