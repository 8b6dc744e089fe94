import { looseKey } from '../rows/looseKey';
import { yesNoWord } from '../rows/yesNoWord';

/** Words beside No and Unknown by which people say that there is none, or none yet. Signs alone, such as a dash, say so too. */
const NONE = new Set(
  [
    '',
    'ninguno',
    'ninguna',
    'none',
    'nada',
    'nothing',
    'cero',
    'no hay',
    'no existe',
    'no tiene',
    'no se tiene',
    'no aplica',
    'no documentado',
    'no documentada',
    'sin documento',
    'sin documentos',
    'sin documentar',
    'sin documentación',
    'sin soporte',
    'sin comprobante',
    'sin comprobar',
    'sin factura',
    'falta',
    'faltante',
    'falta documento',
    'falta factura',
    'pendiente',
    'pendiente de recibir',
    'por recibir',
    'por conseguir',
    'en trámite',
    'en proceso',
    'pending',
    'missing',
    'no document',
    'no documents',
    'without document',
    'undocumented',
    'not documented',
    'no proof',
    'no invoice',
    'not applicable',
  ].map(looseKey),
);
const LONGEST_NONE = Math.max(...[...NONE].map((key) => key.length)) * 2;
const DIGIT = /\d/;

/**
 * Whether a cell names a document
 *
 * A number, a name or Yes is one; a blank, a sign alone and words such as `No`, `Pendiente` or `Sin documento` are none.
 * Uniform Regulations, section 8(3): without a document there is no deduction.
 */
export function isDocument(cell: unknown): boolean {
  if (typeof cell === 'number') return cell !== 0;
  if (typeof cell !== 'string') return cell === true;
  // A column has a number of its own in each line: most are known by a digit, without looking further.
  if (cell.length > LONGEST_NONE || DIGIT.test(cell)) return cell.trim() !== '0';
  const said = yesNoWord(cell);
  return said === 'yes' || (said === 'not-understood' && !NONE.has(looseKey(cell)));
}
