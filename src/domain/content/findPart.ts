import { quote } from '../rows/Reading';
import { looseKey } from '../rows/looseKey';
import type { ContentTables } from './ContentTables';
import { finding, refused, type Finding, type Refused } from './Finding';
import { PARTS, type PartCode } from './Part';
import { partCandidates, type PartCandidate } from './partCandidates';
import { useOf, type PartUse } from './partUse';
import { readPartCode } from './readPartCode';

/** The part that was meant, and its HS subheading when it was given as a code. */
export interface FoundPart {
  readonly kind: 'part';
  readonly code: PartCode;
  /** Six digits with a dot, such as `8708.80`; null when the part was named by its code. */
  readonly hs: string | null;
  readonly findings: readonly Finding[];
}

/**
 * A part is named by its code, or by an HS code that stands in exactly one table.
 *
 * The same subheading often stands in a table for light vehicles and in one for heavy trucks, and some tables take only part of a subheading;
 * only the person knows which is meant, so the finding names the codes to choose from.
 * Uniform Regulations, Part 6, Tables A.1 to E (HS 2012); sections 13 and 20 for vehicles.
 *
 * @param use what the part is for, when it is known: it settles which table, and an aftermarket part has none
 */
export function findPart(text: string, tables: ContentTables, use: PartUse | null = null): FoundPart | Refused {
  const code = readPartCode(text);
  if (code !== null) {
    const meant = useOf(code);
    if (use === null || meant === null || meant === use) return { kind: 'part', code, hs: null, findings: [] };
    return refused(use === 'AFTERMARKET' ? aftermarket(code) : otherUse(code, use));
  }
  if (looseKey(text) === OTHER_VEHICLE) return refused(ask(text, OTHER_VEHICLES));
  const hs = subheading(text);
  if (hs === null) return refused(notUnderstood(text));
  if (use === 'AFTERMARKET') {
    return hs.startsWith(AFTERMARKET_HEADING)
      ? { kind: 'part', code: 'AFTERMARKET', hs, findings: [ALTERNATIVE_TO_CHANGE] }
      : refused(aftermarket(hs));
  }
  const listed = partCandidates(hs, tables);
  const candidates = use === null ? listed : forUse(listed, use);
  const [first] = candidates;
  if (first === undefined && listed.length > 0 && use !== null) return refused(otherUse(hs, use));
  if (first === undefined) return refused(notListed(hs, tables.meta.hs_edition));
  if (candidates.length > 1 || first.only !== null) return refused(ask(hs, candidates));
  return { kind: 'part', code: first.code, hs, findings: [ORIGINAL_EQUIPMENT] };
}

/** `8708.80`, `870880`, `8708.80.99`, `87088099` and the number 8708.8 are subheading 8708.80; anything else is null. */
export function subheading(text: string): string | null {
  const trimmed = text.trim();
  const lostZero = /^\d{4}\.\d$/.test(trimmed) ? `${trimmed}0` : trimmed;
  const digits = lostZero.replace(/[.\s-]/g, '');
  if (!/^(\d{6}|\d{8}|\d{10})$/.test(digits)) return null;
  return `${digits.slice(0, 4)}.${digits.slice(4, 6)}`;
}

/** Those of the use; where there are none, those that have no use of their own. */
function forUse(listed: readonly PartCandidate[], use: PartUse): readonly PartCandidate[] {
  const meant = listed.filter(({ code }) => useOf(code) === use);
  return meant.length > 0 ? meant : listed.filter(({ code }) => useOf(code) === null);
}

/** Section 13 gives the aftermarket parts of this heading alone a content of their own in one rule. */
const AFTERMARKET_HEADING = '8708';

const OTHER_VEHICLE = looseKey('OTHER_VEHICLE');
const OTHER_VEHICLES: readonly PartCandidate[] = [
  { code: 'OTHER_VEHICLE_20_2', only: null },
  { code: 'OTHER_VEHICLE_20_3', only: null },
  { code: 'OTHER_VEHICLE_20_8', only: null },
];

const ORIGINAL_EQUIPMENT = finding(
  'AFTERMARKET',
  'note',
  'El umbral es para equipo original; las refacciones siguen la regla de su propia subpartida.',
  'The threshold is for original equipment; aftermarket parts follow the rule of their own subheading.',
);

const ALTERNATIVE_TO_CHANGE = finding(
  'AFTERMARKET',
  'note',
  'Refacción de 87.08: el contenido suele ser alternativa a un cambio de clasificación; vea la regla de su subpartida en el artículo 13.',
  'Aftermarket part of 87.08: the content mostly is an alternative to a tariff change; see the rule of its subheading in section 13.',
);

function aftermarket(asked: string): Finding {
  return finding(
    'AFTERMARKET',
    'error',
    `${asked} es un umbral de equipo original y no vale para refacciones (14(18)); escriba AFTERMARKET o vea la regla de su fracción.`,
    `${asked} is a threshold of original equipment and does not hold for aftermarket parts (14(18)); write AFTERMARKET or see its product rule.`,
  );
}

function otherUse(asked: string, use: 'LIGHT' | 'HEAVY'): Finding {
  const [es, en] = use === 'LIGHT' ? ['vehículos ligeros', 'light vehicles'] : ['camiones pesados', 'heavy trucks'];
  return finding(
    'WRONG_TABLE',
    'error',
    `${asked} no es de las tablas de ${es}; revise el uso o la tabla.`,
    `${asked} is not in the tables of ${en}; check the use or the table.`,
  );
}

function ask(asked: string, candidates: readonly PartCandidate[]): Finding {
  const list = (language: 'es' | 'en'): string =>
    candidates
      .map(({ code, only }) => `${code} (${PARTS[code].name[language]}${only === null ? '' : `: ${only[language]}`})`)
      .join(language === 'es' ? ' o ' : ' or ');
  return finding(
    'WRONG_TABLE',
    'error',
    `${asked} no basta para saber el umbral; escriba ${list('es')}.`,
    `${asked} is not enough to know the threshold; write ${list('en')}.`,
  );
}

function notListed(hs: string, edition: string): Finding {
  return finding(
    'HS_NOT_LISTED',
    'error',
    `${hs} no está en las tablas A.1, B, C, D o E (${edition}); rige la regla de su fracción. Si la tabla es conocida, escriba su código.`,
    `${hs} is not in Tables A.1, B, C, D or E (${edition}); its own product rule applies. If the table is known, write its code.`,
  );
}

function notUnderstood(text: string): Finding {
  return finding(
    'PART_NOT_UNDERSTOOD',
    'error',
    `${quote(text)} no es una parte: escriba PASSENGER_VEHICLE, LIGHT_TRUCK, HEAVY_TRUCK, A1, A2, B, C, D, E o un código HS de seis dígitos.`,
    `${quote(text)} is not a part: write PASSENGER_VEHICLE, LIGHT_TRUCK, HEAVY_TRUCK, A1, A2, B, C, D, E or an HS code of six digits.`,
  );
}
