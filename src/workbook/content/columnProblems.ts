import { billField, type BillFieldId } from '../../domain/content/bill/billFields';
import type { Bilingual } from '../../domain/language';
import type { ColumnField } from './ContentRequest';

export interface ColumnProblem {
  /** Nothing can be computed until it is put right. */
  readonly blocks: boolean;
  readonly sentence: Bilingual;
}

/**
 * A table of materials has one column for the value, and none of its fields twice.
 *
 * Without origins there is an answer, but every line counts as non-originating, so that is told too.
 */
export function columnProblems(columns: readonly ColumnField[]): readonly ColumnProblem[] {
  const byField = new Map<BillFieldId, readonly string[]>();
  for (const { heading, field } of columns) {
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), heading]);
  }
  const twice = [...byField].filter(([, headings]) => headings.length > 1);
  return [
    ...(byField.has('value') ? [] : [NO_VALUE]),
    ...twice.map(([field, headings]) => sameField(field, headings)),
    ...(byField.has('origin') ? [] : [NO_ORIGIN]),
  ];
}

const NO_VALUE: ColumnProblem = {
  blocks: true,
  sentence: {
    es: 'Falta la columna del valor: elija cuál es «Valor».',
    en: 'The value column is missing: choose which one is “Value”.',
  },
};

const NO_ORIGIN: ColumnProblem = {
  blocks: false,
  sentence: {
    es: 'Sin columna de origen, todas las líneas cuentan como no originarias.',
    en: 'Without an origin column, every line counts as non-originating.',
  },
};

function sameField(field: BillFieldId, headings: readonly string[]): ColumnProblem {
  const { heading } = billField(field);
  return {
    blocks: true,
    sentence: {
      es: `${headings.map((text) => `«${text}»`).join(' y ')} son «${heading.es}»: deje solo una.`,
      en: `${headings.map((text) => `“${text}”`).join(' and ')} are “${heading.en}”: keep only one.`,
    },
  };
}
