import { quote } from '../../rows/Reading';
import { finding, type Finding } from '../Finding';

/** What is said about one line of a bill of materials; its place stands beside it. */
export const VALUE_MISSING = finding(
  'VNM_UNKNOWN',
  'missing',
  'Falta el valor de una línea que cuenta como no originaria; si no cuesta, escriba 0.',
  'The value of a line that counts as non-originating is missing; if it costs nothing, write 0.',
);
export const VALUE_OF_ORIGINATING_MISSING = finding(
  'COST_UNKNOWN',
  'warning',
  'Falta el valor; como la línea es originaria, no cambia el VMN.',
  'The value is missing; as the line is originating, it does not change the VNM.',
);
export const NEGATIVE = finding(
  'NEGATIVE_COST',
  'error',
  'El valor es negativo y no está marcado como crédito.',
  'The value is negative and not marked as a credit.',
);
export const ZERO = finding(
  'VALUE_ZERO',
  'warning',
  'El valor es 0. Si la celda está en blanco, Excel la entrega como 0: escriba el valor.',
  'The value is 0. If the cell is blank, Excel hands it over as 0: write the value.',
);
export const KIND_NOT_UNDERSTOOD = finding(
  'WORD_NOT_UNDERSTOOD',
  'warning',
  'No se dedujo: escriba de qué es la deducción (Flete, Impuestos, Corretaje, Merma o Regalías).',
  'Not deducted: write what the deduction is for (Freight, Duty, Brokerage, Waste or Royalties).',
);
export const INCOMPLETE = finding(
  'STATEMENT_WRONG',
  'warning',
  'La declaración del proveedor está incompleta y no se usa: por costo neto lleva CN y VMN (si el VMN es cero, escríbalo como texto), o el monto libre de VMN.',
  "The supplier's statement is incomplete and not used: by net cost it has NC and VNM (if VNM is zero, write it as text), or the amount free of VNM.",
);
export const TRACED = finding(
  'TRACED_INTO_ORIGINATING',
  'warning',
  'El VMN dentro de un material originario no se cuenta; así era en el TLCAN.',
  'The VNM inside an originating material is not counted; that was so under NAFTA.',
);

/** Production outside the territories cannot be accumulated (Agreement, article 4.11). */
export function outsideRegion(country: string): Finding {
  return finding(
    'OUTSIDE_REGION',
    'warning',
    `El material viene de fuera de la región (${quote(country)}) y sólo se acumula la producción en México, Estados Unidos o Canadá (T-MEC, artículo 4.11): la declaración no se usa.`,
    `The material comes from outside the region (${quote(country)}) and only production in Mexico, the United States or Canada is accumulated (USMCA, Article 4.11): the statement is not used.`,
  );
}
