import type { Bilingual } from '../../domain/language';

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '{': '}' };
const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', ',', ';']);

/**
 * Why a text is no complete formula; null when its quotes and brackets close and it does not end in the middle. The engine shows
 * `#VALUE!` for such a text, which says nothing; Excel does not accept it at all.
 */
export function formulaProblem(formula: string): Bilingual | null {
  const open: string[] = [];
  let quoted = false;
  let last = '';
  for (const sign of formula) {
    if (sign === '"') quoted = !quoted;
    if (quoted || sign.trim() === '') continue;
    const closing = CLOSES[sign];
    if (closing !== undefined) open.push(closing);
    else if ((sign === ')' || sign === '}') && open.pop() !== sign) return unexpected(sign);
    else if (sign === ';' && open.at(-1) !== '}') return semicolon;
    last = sign;
  }
  if (quoted) return unfinished('Falta cerrar unas comillas.', 'A quotation mark is not closed.');
  const closing = open.at(-1);
  if (closing !== undefined) return unfinished(`Falta «${closing}».`, `“${closing}” is missing.`);
  if (OPERATORS.has(last))
    return unfinished(`Falta algo después de «${last}».`, `Something is missing after “${last}”.`);
  return null;
}

function unfinished(es: string, en: string): Bilingual {
  return { es: `La fórmula está incompleta. ${es}`, en: `The formula is incomplete. ${en}` };
}

function unexpected(sign: string): Bilingual {
  return {
    es: `La fórmula no se entiende: sobra «${sign}».`,
    en: `The formula cannot be understood: there is one “${sign}” too many.`,
  };
}

const semicolon: Bilingual = {
  es: 'La fórmula no se entiende: separe los argumentos con comas. El punto y coma solo separa filas entre llaves.',
  en: 'The formula cannot be understood: separate arguments by commas. Semicolons only separate rows inside braces.',
};
