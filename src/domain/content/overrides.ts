import { quote } from '../rows/Reading';
import type { Bilingual, Language } from '../language';
import { hashText } from '../rows/hashText';
import { matchHeading } from '../rows/matchHeading';
import { contentTables, type ContentTables } from './ContentTables';
import { finding, refused, type Finding, type Refused } from './Finding';
import { firstFindings } from './firstFindings';
import { OVERRIDE_COLUMNS, type OverrideColumn } from './overrideColumns';
import type { OwnPercent } from './DatedPercent';
import { isBlankCell, readOwnThreshold, type OwnThreshold } from './readOwnThreshold';
import { ruleVersion } from './ruleVersion';

/** Tables with a person's own thresholds in them. */
export interface OverriddenTables {
  readonly kind: 'tables';
  readonly tables: ContentTables;
  /** How many own thresholds were read; with none the tables are the shipped ones. */
  readonly count: number;
  /** By which rules, in words; own thresholds change it. */
  readonly rules: Bilingual;
  /** That own thresholds are read, and where they come from. */
  readonly findings: readonly Finding[];
}

/**
 * A person's own thresholds take the place of the shipped ones, each from its day until the next day of the list.
 *
 * Rules change before a product does, and scenarios are asked ("what if it were 85 %?"). Every row that cannot be read is told with its row
 * and column, and then none is used: half of a person's table would be neither theirs nor the rule.
 *
 * @param range the heading row, then the rows, as cells; blank rows are skipped
 * @param language in which dates were typed
 */
export function overriddenTables(
  range: readonly (readonly unknown[])[],
  shipped: ContentTables = contentTables(),
  language: Language = 'es',
): OverriddenTables | Refused {
  // Whole columns are handed over too, most of them blank.
  const filled = range.slice(0, range.findLastIndex((row) => !row.every(isBlankCell)) + 1);
  if (filled.length > MOST_ROWS) return refused(tooMany(filled.length));
  const key = language + hashText(JSON.stringify(filled));
  let answers = answered.get(shipped);
  if (answers === undefined) answered.set(shipped, (answers = new Map<string, OverriddenTables | Refused>()));
  let answer = answers.get(key);
  if (answer === undefined) {
    if (answers.size >= MOST_RANGES) answers.clear();
    answers.set(key, (answer = read(filled, shipped, language)));
  }
  return answer;
}

/** A column of formulas hands over the same range in every row, each time as a new array: answers are kept by content. */
const answered = new WeakMap<ContentTables, Map<string, OverriddenTables | Refused>>();
/** A workbook has one range of own thresholds, or a few scenarios. */
const MOST_RANGES = 20;
/** With the heading row. The shipped rules have fewer than a hundred thresholds. */
const MOST_ROWS = 1000;

function read(
  [headings = [], ...rows]: readonly (readonly unknown[])[],
  shipped: ContentTables,
  language: Language,
): OverriddenTables | Refused {
  const columns = columnsOf(headings);
  const missing = OVERRIDE_COLUMNS.filter(({ id, required }) => required && !columns.has(id));
  if (missing.length > 0) return refused(headingsMissing(missing.map(({ heading }) => heading)));
  const wrong: Finding[] = [];
  const own = new Map<string, OwnThreshold>();
  rows.forEach((cells, index) => {
    if (cells.every(isBlankCell)) return;
    const cell = (column: OverrideColumn): unknown => cells[columns.get(column) ?? -1] ?? null;
    const reading = readOwnThreshold(
      {
        part: cell('part'),
        measure: cell('measure'),
        method: cell('method'),
        from: cell('from'),
        percent: cell('percent'),
        source: cell('source'),
      },
      // Row 1 is the heading row.
      index + 2,
      language,
    );
    if (!('percent' in reading)) wrong.push(...reading);
    else {
      const day = `${reading.key} ${reading.from}`;
      const first = own.get(day);
      if (first === undefined) own.set(day, reading);
      else if (first.percent !== reading.percent) wrong.push(contradiction(first, reading));
    }
  });
  if (wrong.length > 0) return refused(...firstFindings(wrong, MOST_LISTED));
  if (own.size === 0) return answerOf(shipped, []);
  const inOrder = [...own].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, threshold]) => threshold);
  const percents = new Map<string, OwnPercent[]>();
  for (const { key, from, percent, source } of inOrder) {
    const steps = percents.get(key);
    if (steps === undefined) percents.set(key, [{ from, percent, source }]);
    else steps.push({ from, percent, source });
  }
  const sources = [...new Set(inOrder.map(({ source }) => source))];
  const version = hashText(JSON.stringify([...percents])).slice(0, VERSION_LENGTH);
  return answerOf({ ...shipped, own: { count: own.size, version, sources, percents } }, [used(own.size, sources)]);
}

const VERSION_LENGTH = 6;

function answerOf(tables: ContentTables, findings: readonly Finding[]): OverriddenTables {
  return { kind: 'tables', tables, count: tables.own?.count ?? 0, rules: ruleVersion(tables), findings };
}

function columnsOf(headings: readonly unknown[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  headings.forEach((heading, index) => {
    const id = typeof heading === 'string' ? matchHeading(OVERRIDE_COLUMNS, heading)?.id : undefined;
    if (id !== undefined && !columns.has(id)) columns.set(id, index);
  });
  return columns;
}

function tooMany(rows: number): Finding {
  return finding(
    'OVERRIDE_WRONG',
    'error',
    `Umbrales propios: son ${rows} filas y el máximo es ${MOST_ROWS}; elija solo la tabla de umbrales.`,
    `Own thresholds: there are ${rows} rows and the limit is ${MOST_ROWS}; choose only the table of thresholds.`,
  );
}

function headingsMissing(headings: readonly Bilingual[]): Finding {
  const list = (language: keyof Bilingual): string => headings.map((heading) => heading[language]).join(', ');
  return finding(
    'OVERRIDE_WRONG',
    'error',
    `Umbrales propios, fila 1: faltan los encabezados ${list('es')}.`,
    `Own thresholds, row 1: these headings are missing: ${list('en')}.`,
  );
}

function contradiction(first: OwnThreshold, second: OwnThreshold): Finding {
  return finding(
    'OVERRIDE_WRONG',
    'error',
    `Umbrales propios, fila ${second.row}, Porcentaje: dice ${second.percent} % y la fila ${first.row} dice ${first.percent} % para lo mismo.`,
    `Own thresholds, row ${second.row}, Percent: it says ${second.percent} % and row ${first.row} says ${first.percent} % for the same.`,
  );
}

/** How many cells that cannot be read are told one by one: a report of a bill of materials lists them all. */
const MOST_LISTED = 20;
/** How many sources one note names. */
const MOST_SOURCES = 5;

function used(count: number, sources: readonly string[]): Finding {
  const more = sources.length - MOST_SOURCES;
  const list =
    sources
      .slice(0, MOST_SOURCES)
      .map((source) => quote(source))
      .join(', ') + (more > 0 ? ` + ${more}` : '');
  return finding(
    'OVERRIDE_USED',
    'note',
    `Se leyeron ${count} umbrales propios (fuente: ${list}); donde rigen, no se usa el publicado.`,
    `${count} own thresholds were read (source: ${list}); where they apply, the published one is not used.`,
  );
}
