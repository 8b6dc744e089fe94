import { quote } from '../../rows/Reading';
import { finding, type Finding } from '../Finding';

/** A text in a column of states that is no place we know, and the first row it stands on. */
export interface UnreadState {
  readonly text: string;
  readonly row: number;
}

const NAMED = 3;

/** What is unknown of a column of states, with the texts that were not recognised; null when everything is known. */
export function unknownStates(blankRows: number, unread: readonly UnreadState[], share: number): Finding | null {
  if (share === 0) return null;
  const percent = `${Number((share * 100).toPrecision(3))} %`;
  const named = unread.slice(0, NAMED);
  const listed = {
    es: named.map(({ text, row }) => `${quote(text)} (fila ${row})`).join(', '),
    en: named.map(({ text, row }) => `${quote(text)} (row ${row})`).join(', '),
  };
  const more = unread.length - named.length;
  const texts = {
    es: unread.length === 0 ? '' : ` No se reconoce: ${listed.es}${more > 0 ? ` y ${more} textos más` : ''}.`,
    en: unread.length === 0 ? '' : ` Not recognised: ${listed.en}${more > 0 ? ` and ${more} more texts` : ''}.`,
  };
  const blank = {
    es: blankRows === 0 ? '' : ` Filas con el estado en blanco: ${blankRows}.`,
    en: blankRows === 0 ? '' : ` Rows with a blank state: ${blankRows}.`,
  };
  return finding(
    'UNKNOWN_STATE',
    'warning',
    `El ${percent} del importe no tiene un estado conocido; cuenta en el total y no en la región.${texts.es}${blank.es}`,
    `${percent} of the amount has no known state; it counts in the total and not in the region.${texts.en}${blank.en}`,
  );
}
