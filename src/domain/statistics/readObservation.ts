import type { Bilingual } from '../language';
import type { CellValue } from '../rows/CellValue';
import { isErrorText } from '../rows/isErrorText';
import { isUnknownWord } from '../rows/isUnknownWord';
import { cleanText } from '../rows/kinds/text';
import { readNumberText } from '../rows/readNumberText';
import type { RowsContext } from '../rows/RowsContext';
import { significant } from '../rows/significant';
import { unitFactor } from './convertUnit';
import { readIndicator } from './indicators';
import { isObservationStatus } from './isObservationStatus';
import type { Observation, ObservationStatus } from './Observation';
import { readPeriod } from './readPeriod';
import { readPlace } from './readPlace';

/** One row of a file by the ids of `observationColumns`; a missing column is blank. */
export type ObservationRecord = Readonly<Record<string, CellValue | null | undefined>>;

export type ObservationReading =
  | { readonly ok: true; readonly observation: Observation }
  | {
      readonly ok: false;
      /** Id of the column that is wrong. */
      readonly column: string;
      readonly sentence: Bilingual;
    };

/** Vintage of numbers whose file says neither an edition nor a date. */
export const UNDATED_VINTAGE = 'sin-fecha';

const MAX_TEXT = 2_000;
const CONFIDENTIAL = new Set(['c', 'confidencial', 'confidential']);

/**
 * One row of a file → one observation, in the catalogue's unit (`thousand USD` becomes `million USD`).
 *
 * A blank value is missing and `C` is confidential, never zero. Without a status the number is `ok`: as published. Without a vintage, the last date
 * named in the source is it (`descarga 2025-10-16` → `2025-10-16`); without that, `sin-fecha`.
 */
export function readObservation(record: ObservationRecord, context: Pick<RowsContext, 'date1904'>): ObservationReading {
  const text = (column: string): string => cleanText(String(record[column] ?? ''))?.slice(0, MAX_TEXT) ?? '';
  for (const column of Object.keys(record)) {
    if (isErrorText(text(column)))
      return wrong(column, `«${text(column)}» es un error de Excel.`, `«${text(column)}» is an Excel error.`);
  }
  const indicator = readIndicator(text('indicator'));
  if (!indicator.ok) return { ok: false, column: 'indicator', sentence: indicator.sentence };
  const place = readPlace(text('place'));
  if (!place.ok) return { ok: false, column: 'place', sentence: place.sentence };
  const typedPeriod = record.period;
  const period = readPeriod(typeof typedPeriod === 'number' ? typedPeriod : text('period'), context.date1904);
  if (!period.ok) return { ok: false, column: 'period', sentence: period.sentence };
  const { unit } = indicator.indicator;
  const factor = text('unit') === '' ? 1 : unitFactor(text('unit'), unit.en);
  if (factor === null) {
    return wrong(
      'unit',
      `«${text('unit')}» no se puede convertir a ${unit.es}, la unidad de «${indicator.indicator.name.es}».`,
      `«${text('unit')}» cannot be converted to ${unit.en}, the unit of «${indicator.indicator.name.en}».`,
    );
  }
  const value = valueOf(record.value ?? '');
  if (value === undefined)
    return wrong('value', `«${text('value')}» no es un número.`, `«${text('value')}» is not a number.`);
  const confidential = CONFIDENTIAL.has(text('value').toLowerCase());
  const status = statusOf(text('status'), value, confidential);
  if (status === null)
    return wrong(
      'status',
      `«${text('status')}» no es un estatus conocido.`,
      `«${text('status')}» is not a known status.`,
    );
  return {
    ok: true,
    observation: {
      indicator: indicator.indicator.id,
      place: place.place.code,
      period: period.period,
      value: value === null ? null : significant(value * factor),
      unit: unit.en,
      status,
      source: text('source') === '' ? 'sin fuente' : text('source'),
      vintage: (text('vintage') === '' ? vintageIn(text('source')) : text('vintage')).slice(0, 60),
      printed: text('printed') === '' ? null : text('printed'),
      note: text('note') === '' ? null : text('note'),
    },
  };
}

function wrong(column: string, es: string, en: string): ObservationReading {
  return { ok: false, column, sentence: { es, en } };
}

/** null is missing; undefined is not a number. */
function valueOf(cell: CellValue): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === 'boolean') return undefined;
  const text = cell.trim();
  if (text === '' || isUnknownWord(text) || CONFIDENTIAL.has(text.toLowerCase())) return null;
  return readNumberText(text) ?? undefined;
}

function statusOf(typed: string, value: number | null, confidential: boolean): ObservationStatus | null {
  if (value === null) return confidential ? 'confidential' : 'missing';
  const status = typed.toLowerCase();
  if (status === '') return 'ok';
  return isObservationStatus(status) ? status : null;
}

function vintageIn(source: string): string {
  for (const pattern of [/\b\d{4}-\d{2}-\d{2}\b/g, /\b\d{4}-Q[1-4]\b/g, /\b\d{4}-(?:0[1-9]|1[0-2])\b(?!-)/g]) {
    const last = source.match(pattern)?.at(-1);
    if (last !== undefined) return last;
  }
  return UNDATED_VINTAGE;
}
