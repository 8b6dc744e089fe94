import { contentTables, type ContentTables } from './ContentTables';
import { amount, finding, type Amount, type Finding } from './Finding';
import { exactSum } from './exactSum';

/**
 * Heavy-truck credit
 *
 * Until 1 July 2027 the points of labour value content from materials and labour above 30 may be added to the regional value content of
 * a heavy truck whose labour value content is above 45 %, "provided that the RVC percentage is not below 60%".
 * Uniform Regulations, section 18(22).
 *
 * The text does not say whether the 60 % is before or after the credit, nor whether 1 July 2027 itself is in; it is read as before the credit and
 * without that day, on which the 70 % begins, and the answer says so.
 *
 * @param rvcPercent content in points of 100, exact as typed
 * @param materialLabour points from materials and labour
 * @param date `AAAA-MM-DD`
 * @param labourTotal the whole labour value content in points; null is not judged, which is told
 * @returns the content with the credit, in points
 */
export function heavyTruckCredit(
  rvcPercent: number,
  materialLabour: number,
  date: string,
  labourTotal: number | null = null,
  tables: ContentTables = contentTables(),
): Amount {
  const { from, before, least_rvc, above, above_total } = tables.lvc.heavy_truck_credit;
  const credit = exactSum([materialLabour, -above]);
  const denied = (es: string, en: string): Amount => amount(rvcPercent, [noCredit(es, en)]);
  if (date < from || date >= before)
    return denied(
      `el crédito rige del ${from} al día anterior al ${before}`,
      `the credit holds from ${from} until before ${before}`,
    );
  if (credit <= 0)
    return denied(
      `materiales y mano de obra no pasan de ${above} puntos`,
      `materials and labour are not above ${above} points`,
    );
  if (labourTotal !== null && labourTotal <= above_total)
    return denied(`el VCL no es mayor que ${above_total} %`, `the LVC is not above ${above_total} %`);
  if (rvcPercent < least_rvc)
    return denied(
      `el VCR antes del crédito no llega a ${least_rvc} %`,
      `the RVC before the credit does not reach ${least_rvc} %`,
    );
  return amount(exactSum([rvcPercent, credit]), [AMBIGUOUS, ...(labourTotal === null ? [notJudged(above_total)] : [])]);
}

function noCredit(es: string, en: string): Finding {
  return finding('CREDIT_DENIED', 'note', `No hay crédito: ${es} (18(22)).`, `There is no credit: ${en} (18(22)).`);
}

function notJudged(total: number): Finding {
  return finding(
    'COST_UNKNOWN',
    'warning',
    `No se dio el contenido laboral total: no se comprobó que sea mayor que ${total} %, sin lo cual no hay crédito.`,
    `The total labour value content was not given: it was not checked that it is above ${total} %, without which there is no credit.`,
  );
}

const AMBIGUOUS = finding(
  'INTERPRETATION',
  'warning',
  'El crédito del artículo 18(22) es ambiguo: aquí el 60 % se exige antes del crédito y el crédito acaba el 30 de junio de 2027. Confírmelo con su asesor.',
  'The credit of section 18(22) is ambiguous: here the 60 % is asked before the credit and the credit ends on 30 June 2027. Confirm with counsel.',
);
