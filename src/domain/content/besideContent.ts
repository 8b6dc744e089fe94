import type { Bilingual } from '../language';
import type { PartCode } from './Part';

const NECESSARY = {
  es: 'Cumplir VCR es necesario, no suficiente',
  en: 'Meeting the RVC is necessary, not sufficient',
};
const OTHER_RULES = {
  es: 'rigen también las demás reglas (producción en la región, tránsito, documentos)',
  en: 'the other rules apply too (production in the region, transit, documents)',
};

/**
 * What a good needs besides its regional value content, or what may take the place of that
 *
 * Core parts have no tariff change to choose; other parts may meet their rule by a tariff change or by the content; vehicles also need labour
 * value, purchases of steel and aluminium and, but for heavy trucks, originating core parts.
 * Agreement, automotive appendix, articles 3, 6 and 7; Uniform Regulations, sections 12 to 18.
 */
export function besideContent(part: PartCode): Bilingual {
  switch (part) {
    case 'PASSENGER_VEHICLE':
    case 'LIGHT_TRUCK':
    case 'ALTERNATIVE_STAGING':
      return more(
        'el vehículo necesita también VCL, compras de acero y de aluminio y partes esenciales originarias',
        'the vehicle also needs LVC, purchases of steel and of aluminium and originating core parts',
      );
    case 'HEAVY_TRUCK':
      return more(
        'el vehículo necesita también VCL y compras de acero y de aluminio',
        'the vehicle also needs LVC and purchases of steel and of aluminium',
      );
    case 'A1':
    case 'A2':
    case 'ALTERNATIVE_STAGING_A1':
      return more(
        'esta parte no tiene un cambio arancelario como alternativa',
        'this part has no tariff change as an alternative',
      );
    case 'B':
    case 'C':
      return {
        es: `Para esta parte puede bastar el VCR o el cambio arancelario de su regla; en ambos casos ${OTHER_RULES.es}.`,
        en: `For this part the RVC or the tariff change of its rule may be enough; either way ${OTHER_RULES.en}.`,
      };
    case 'AFTERMARKET':
      return {
        es: `Para una refacción puede bastar el cambio arancelario o el VCR, según la regla de su fracción; en ambos casos ${OTHER_RULES.es}.`,
        en: `For an aftermarket part the tariff change or the RVC may be enough, as the rule of its code says; either way ${OTHER_RULES.en}.`,
      };
    case 'D':
    case 'E':
    case 'OTHER_VEHICLE_20_2':
    case 'OTHER_VEHICLE_20_3':
    case 'OTHER_VEHICLE_20_8':
    case 'SAME_HEADING':
      return more(
        'la regla del producto dice si pide también un cambio arancelario o lo ofrece en su lugar',
        'the rule of the product says whether it also asks for a tariff change or offers it in its place',
      );
  }
}

function more(es: string, en: string): Bilingual {
  return {
    es: `${NECESSARY.es}: ${es}; ${OTHER_RULES.es}.`,
    en: `${NECESSARY.en}: ${en}; ${OTHER_RULES.en}.`,
  };
}
