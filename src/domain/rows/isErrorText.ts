/** Error values as Excel hands them over, in English and Spanish. They are problems, never values. */
const ERRORS = new Set([
  '#N/A',
  '#N/D',
  '#VALUE!',
  '#¡VALOR!',
  '#REF!',
  '#¡REF!',
  '#DIV/0!',
  '#¡DIV/0!',
  '#NUM!',
  '#¡NUM!',
  '#NAME?',
  '#¿NOMBRE?',
  '#NULL!',
  '#¡NULO!',
  '#SPILL!',
  '#¡DESBORDAMIENTO!',
  '#CALC!',
  '#¡CALC!',
  '#FIELD!',
  '#¡CAMPO!',
  '#BLOCKED!',
  '#¡BLOQUEADO!',
  '#CONNECT!',
  '#¡CONECTAR!',
  '#UNKNOWN!',
  '#¡DESCONOCIDO!',
  '#BUSY!',
  '#¡OCUPADO!',
  '#GETTING_DATA',
  '#OBTENIENDO_DATOS',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** Whether a text is an Excel error such as `#N/A` or `#BUSY!`. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERRORS.has(text.trim().toUpperCase());
}
