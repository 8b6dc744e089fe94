import { looseKey } from '../../rows/looseKey';
import type { Deduction } from '../permittedDeductions';

/** Words for each kind, in Spanish and English. */
export const DEDUCTION_WORDS: Readonly<Record<Deduction['kind'], readonly string[]>> = {
  FREIGHT: [
    'freight',
    'flete',
    'fletes',
    'transporte',
    'transport',
    'seguro',
    'insurance',
    'flete y seguro',
    'freight and insurance',
    'empaque',
    'packing',
    'embarque',
    'shipping',
    'embalaje',
    'maniobras',
    'handling',
    'acarreo',
  ],
  DUTY: [
    'duty',
    'duties',
    'impuesto',
    'impuestos',
    'tax',
    'taxes',
    'arancel',
    'aranceles',
    'tariff',
    'IGI',
    'IVA',
    'VAT',
    'DTA',
    'derechos',
    'impuestos y derechos',
    'duties and taxes',
  ],
  BROKERAGE: [
    'agente aduanal',
    'brokerage',
    'corretaje',
    'honorarios aduanales',
    'despacho',
    'despacho aduanal',
    'customs broker',
    'customs brokerage',
    'broker',
  ],
  WASTE: ['waste', 'merma', 'mermas', 'desperdicio', 'desperdicios', 'spoilage', 'scrap', 'chatarra'],
  EXCLUDED_COST: [
    'excluded_cost',
    'excluded cost',
    'costo excluido',
    'regalía',
    'regalías',
    'royalty',
    'royalties',
    'promoción',
    'promotion',
    'intereses',
    'interest',
  ],
};
const LONGEST = 40;

const KINDS = new Map(
  (Object.keys(DEDUCTION_WORDS) as Deduction['kind'][]).flatMap((kind) =>
    DEDUCTION_WORDS[kind].map((word) => [looseKey(word), kind] as const),
  ),
);

/** What a deduction is for, as typed in Spanish or English; null when it is blank or not understood. */
export function deductionKind(word: string): Deduction['kind'] | null {
  return word.length > LONGEST ? null : (KINDS.get(looseKey(word)) ?? null);
}
