import type { Bilingual } from '../../language';
import { quote } from '../../rows/Reading';
import { finding, type Finding } from '../Finding';

/** What is said about one line of a bill of materials; its place stands beside it. */
export const VALUE_MISSING = finding(
  'VNM_UNKNOWN',
  'missing',
  'Falta el valor de una línea que cuenta como no originaria: escríbalo. Un material que se recibe sin costo también se valora.',
  'The value of a line that counts as non-originating is missing: write it. A material that is received free of charge is valued too.',
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
/** Desktop Excel hands a blank cell over as 0, so a counted 0 is as open as a blank. */
export const ZERO = finding(
  'VALUE_ZERO',
  'missing',
  'El valor de una línea que cuenta como no originaria es 0 o está en blanco: escriba su valor. Un material que se recibe sin costo también se valora.',
  'The value of a line that counts as non-originating is 0 or blank: write its value. A material that is received free of charge is valued too.',
);
export const ZERO_OF_ORIGINATING = finding(
  'VALUE_ZERO',
  'warning',
  'El valor es 0 o está en blanco; como la línea es originaria, no cambia el VMN.',
  'The value is 0 or blank; as the line is originating, it does not change the VNM.',
);
export const CREDIT_ADDS = finding(
  'CREDIT_SIGN',
  'warning',
  'La línea está marcada como crédito y su valor es positivo, así que suma: si es un crédito, escríbalo con signo menos.',
  'The line is marked as a credit and its value is positive, so it adds: if it is a credit, write it with a minus sign.',
);
export const KIND_NOT_UNDERSTOOD = finding(
  'WORD_NOT_UNDERSTOOD',
  'warning',
  'No se dedujo: escriba de qué es la deducción (Flete, Impuestos, Agente aduanal, Merma o Regalías).',
  'Not deducted: write what the deduction is for (Freight, Duty, Brokerage, Waste or Royalties).',
);
export const INCOMPLETE = finding(
  'STATEMENT_WRONG',
  'warning',
  'La declaración del proveedor está incompleta y no se usa: por costo neto lleva CN y VMN, o el monto libre de VMN. Si el VMN es cero, escriba «ninguno», porque Excel entrega como 0 una celda en blanco.',
  "The supplier's statement is incomplete and not used: by net cost it has NC and VNM, or the amount free of VNM. If VNM is zero, write “none”, because Excel hands a blank cell over as 0.",
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
    `El material viene de fuera de la región (${quote(country)}) y solo se acumula la producción en México, Estados Unidos o Canadá (T-MEC, artículo 4.11): la declaración no se usa.`,
    `The material comes from outside the region (${quote(country)}) and only production in Mexico, the United States or Canada is accumulated (USMCA, Article 4.11): the statement is not used.`,
  );
}

export const LONGER_THAN_A_YEAR = finding(
  'CERTIFICATE_WRONG',
  'warning',
  'El certificado cubre más de 12 meses y para varios embarques puede cubrir hasta 12 (T-MEC, artículo 5.2(5)(b)): pida uno nuevo. La línea se cuenta como dice.',
  'The certificate covers more than 12 months and for several shipments may cover up to 12 (USMCA, Article 5.2(5)(b)): ask for a new one. The line is counted as it says.',
);
export const INSIDE_DESIGNATED = finding(
  'INSIDE_DESIGNATED',
  'note',
  'Está dentro de un material intermedio designado: su valor ya va en el de ese material y no se cuenta otra vez.',
  'It is inside a designated intermediate material: its value is already in the value of that material and is not counted again.',
);
export const NO_VNM_STATED = finding(
  'STATEMENT_WRONG',
  'warning',
  'La declaración no se usa: por valor de transacción el proveedor declara el VMN (sección 9(3)); el CN y el monto libre de VMN son del costo neto. Si el VMN es cero, escriba «ninguno».',
  'The statement is not used: by transaction value the supplier states the VNM (section 9(3)); the NC and the amount free of VNM are for the net cost. If the VNM is zero, write “none”.',
);

/** What is said once of a whole column. */
export const NO_CERTIFICATES = finding(
  'HEADING_MISSING',
  'warning',
  'No hay una columna Certificado hasta: sin certificado, lo declarado originario cuenta como no originario.',
  'There is no column Certificate to: without a certificate, what is declared originating counts as non-originating.',
);

export function noFirstDay(date: string): Finding {
  return finding(
    'HEADING_MISSING',
    'note',
    `No hay una columna Certificado desde: se supone que los certificados ya valían el ${date}.`,
    `There is no column Certificate from: the certificates are taken to be valid already on ${date}.`,
  );
}

export function freeOfVnm(lines: number): Finding {
  return finding(
    'ACCUMULATED',
    'note',
    `En ${linesOf(lines).es} cuenta el precio menos el monto libre de VMN que declara el proveedor (sección 9(2)(b)).`,
    `In ${linesOf(lines).en} the price less the amount free of VNM that the supplier states is counted (section 9(2)(b)).`,
  );
}

export function vnmStated(lines: number): Finding {
  return finding(
    'ACCUMULATED',
    'note',
    `En ${linesOf(lines).es} cuenta el VMN que declara el proveedor en lugar del precio (sección 9(3)).`,
    `In ${linesOf(lines).en} the VNM that the supplier states is counted in place of the price (section 9(3)).`,
  );
}

function linesOf(count: number): Bilingual {
  return count === 1 ? { es: '1 línea', en: '1 line' } : { es: `${count} líneas`, en: `${count} lines` };
}
