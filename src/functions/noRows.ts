import { CellError } from './CellError';

/** A list without rows is no list of nothing: its range was not chosen, or is still blank. */
export const NO_ROWS = CellError.missing({
  es: 'No hay filas con datos: elija el rango de los datos, sin la fila de encabezados.',
  en: 'There are no rows with data: choose the range of the data, without the row of headings.',
});
