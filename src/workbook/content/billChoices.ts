import type { BillFieldId } from '../../domain/content/bill/billFields';
import type { Language } from '../../domain/language';
import { places } from '../../domain/statistics/places';

/** Words that the columns of a bill of materials offer; a cell may hold others. */
interface Choice {
  readonly es: readonly string[];
  readonly en: readonly string[];
}

const ORIGIN: Choice = {
  es: ['Originario', 'No originario', 'Desconocido'],
  en: ['Originating', 'Non-originating', 'Unknown'],
};
const YES_NO: Choice = { es: ['Sí', 'No'], en: ['Yes', 'No'] };
const CURRENCY: Choice = { es: ['MXN', 'USD', 'CAD', 'EUR', 'JPY'], en: ['MXN', 'USD', 'CAD', 'EUR', 'JPY'] };
const DEDUCTION: Choice = {
  es: ['Flete', 'Impuesto', 'Agente aduanal', 'Merma'],
  en: ['Freight', 'Duty', 'Brokerage', 'Waste'],
};

const states = places.filter(({ kind }) => kind === 'state');
const STATE: Choice = { es: states.map(({ name }) => name.es), en: states.map(({ name }) => name.en) };

const CHOICES: Partial<Record<BillFieldId, Choice>> = {
  state: STATE,
  currency: CURRENCY,
  origin: ORIGIN,
  deduction_kind: DEDUCTION,
  recoverable: YES_NO,
  credit: YES_NO,
  intermediate: YES_NO,
};

/** What Excel offers in a list below the cells of a column; null when anything may stand there. */
export function billChoices(field: BillFieldId, language: Language): readonly string[] | null {
  return CHOICES[field]?.[language] ?? null;
}
