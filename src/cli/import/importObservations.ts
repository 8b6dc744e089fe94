import type { Observation } from '../../domain/statistics/Observation';
import { observationColumns } from '../../domain/statistics/observationColumns';
import { identityOf, saysTheSame } from '../../domain/statistics/observationIdentity';
import { readObservation } from '../../domain/statistics/readObservation';
import type { ObservationReport, Statistics } from '../../list/Statistics';
import { findColumns, shiftedRow, type ReadTable } from './findColumns';
import type { ImportReport, Refusal } from './ImportReport';
import { plainText } from './plainText';
import type { DelimitedFile } from './readDelimited';

interface Read {
  readonly line: number;
  readonly observation: Observation;
}

export interface ObservationImportOptions {
  readonly file: string;
  readonly dryRun: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

const BATCH = 2_000;
/** Every vintage of one indicator for so many places fits into one answer. */
const PLACES_AT_ONCE = 10;

/**
 * Takes the rows of a file into the statistics, one observation a row. Vintages of one number stay side by side; the same
 * file again changes nothing.
 */
export async function importObservations(
  statistics: Pick<Statistics, 'observations' | 'record'>,
  file: DelimitedFile,
  options: ObservationImportOptions,
): Promise<ImportReport> {
  const table = findColumns(file, observationColumns);
  const headingOf = (id: string): string => table.columns.find(({ field }) => field.id === id)?.heading ?? id;
  const refusals: Refusal[] = [];
  const read = distinct(readAll(table, headingOf, refusals), headingOf('value'), refusals);
  const report = await (options.dryRun ? compare(statistics, read) : record(statistics, read, options.onProgress));
  for (const { index, column, sentence } of report.refused) {
    refusals.push({ line: read[index]?.line ?? 0, column: headingOf(column), sentence });
  }
  const refused = new Set(refusals.map(({ line }) => line)).size;
  return {
    file: options.file,
    reading: { encoding: file.encoding, delimiter: file.delimiter, headingLine: table.line },
    read: table.rows.length,
    created: report.created,
    updated: report.updated,
    unchanged: table.rows.length - report.created - report.updated - refused,
    refused,
    refusals: refusals.sort((a, b) => a.line - b.line),
    kept: [],
    columns: table.columns.map(({ heading, field }) => ({ heading, field: field.id })),
    ignoredColumns: table.ignored,
    repairedCells: file.repaired,
    dryRun: options.dryRun,
  };
}

function readAll(table: ReadTable, headingOf: (id: string) => string, refusals: Refusal[]): Read[] {
  return table.rows.flatMap((row) => {
    const shifted = shiftedRow(row, table.width);
    if (shifted) {
      refusals.push(shifted);
      return [];
    }
    const cells = table.columns.map(({ index, field }) => [field.id, plainText(row.cells[index] ?? '')] as const);
    const reading = readObservation(Object.fromEntries(cells), { date1904: false });
    if (reading.ok) return [{ line: row.line, observation: reading.observation }];
    refusals.push({ line: row.line, column: headingOf(reading.column), sentence: reading.sentence });
    return [];
  });
}

/** A row that says again what one before it said is left out; one that says otherwise is refused. */
function distinct(read: readonly Read[], valueHeading: string, refusals: Refusal[]): Read[] {
  const seen = new Map<string, Read>();
  for (const each of read) {
    const identity = identityOf(each.observation);
    const first = seen.get(identity);
    if (!first) seen.set(identity, each);
    else if (!saysTheSame(first.observation, each.observation)) {
      const line = String(first.line);
      refusals.push({
        line: each.line,
        column: valueHeading,
        sentence: {
          es: `La línea ${line} dice otra cosa del mismo indicador, lugar, periodo, fuente y edición.`,
          en: `Line ${line} says otherwise of the same indicator, place, period, source and vintage.`,
        },
      });
    }
  }
  return [...seen.values()];
}

async function record(
  statistics: Pick<Statistics, 'record'>,
  read: readonly Read[],
  onProgress: (done: number, total: number) => void,
): Promise<Pick<ObservationReport, 'created' | 'updated' | 'refused'>> {
  const totals = { created: 0, updated: 0, refused: [] as ObservationReport['refused'][number][] };
  for (let start = 0; start < read.length; start += BATCH) {
    const batch = read.slice(start, start + BATCH).map(({ observation }) => observation);
    const report = await statistics.record(batch);
    totals.created += report.created;
    totals.updated += report.updated;
    totals.refused.push(...report.refused.map((each) => ({ ...each, index: each.index + start })));
    onProgress(start + batch.length, read.length);
  }
  return totals;
}

/** What recording would do, told without recording. */
async function compare(
  statistics: Pick<Statistics, 'observations'>,
  read: readonly Read[],
): Promise<Pick<ObservationReport, 'created' | 'updated' | 'refused'>> {
  const known = new Map<string, Observation>();
  for (const indicator of new Set(read.map(({ observation }) => observation.indicator))) {
    const ofIndicator = read.filter(({ observation }) => observation.indicator === indicator);
    const places = [...new Set(ofIndicator.map(({ observation }) => observation.place))];
    for (let start = 0; start < places.length; start += PLACES_AT_ONCE) {
      const query = { indicator, places: places.slice(start, start + PLACES_AT_ONCE), vintages: 'all' as const };
      for (const each of await statistics.observations(query)) known.set(identityOf(each), each);
    }
  }
  let created = 0;
  let updated = 0;
  for (const { observation } of read) {
    const before = known.get(identityOf(observation));
    if (!before) created += 1;
    else if (!saysTheSame(before, observation)) updated += 1;
  }
  return { created, updated, refused: [] };
}
