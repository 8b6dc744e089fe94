import type { Language } from '../../domain/language';
import type { ImportReport, Refusal } from './ImportReport';

const MOST_LINES = 50;

/** The report of an import as lines of text. */
export function reportLines(report: ImportReport, language: Language): readonly string[] {
  const say = (es: string, en: string): string => (language === 'es' ? es : en);
  const { reading, columns, ignoredColumns, repairedCells } = report;
  const separator = { ',': say('coma', 'comma'), ';': say('punto y coma', 'semicolon'), '\t': say('tabulador', 'tab') };
  const delimiter = Object.entries(separator).find(([sign]) => sign === reading.delimiter)?.[1] ?? reading.delimiter;
  return [
    `${say('Archivo', 'File')}: ${report.file} (${reading.encoding}, ${delimiter})`,
    ...(reading.headingLine === 1
      ? []
      : [`${say('Encabezados en la línea', 'Headings on line')}: ${String(reading.headingLine)}`]),
    `${say('Columnas', 'Columns')}: ${columns.map(({ heading, field }) => `${heading} → ${field}`).join(', ')}`,
    ...(ignoredColumns.length === 0
      ? []
      : [`${say('Columnas que no se toman', 'Columns not taken')}: ${ignoredColumns.join(', ')}`]),
    ...(repairedCells === 0
      ? []
      : [
          say(
            `Textos dañados por otra codificación y reparados: ${String(repairedCells)}`,
            `Texts damaged by another encoding and repaired: ${String(repairedCells)}`,
          ),
        ]),
    ...(report.dryRun ? [say('Ensayo: no se escribió nada.', 'Dry run: nothing was written.')] : []),
    `${say('Filas leídas', 'Rows read')}: ${String(report.read)}`,
    `${say('Creadas', 'Created')}: ${String(report.created)}`,
    `${say('Actualizadas', 'Updated')}: ${String(report.updated)}`,
    `${say('Sin cambio', 'Unchanged')}: ${String(report.unchanged)}`,
    `${say('Rechazadas', 'Refused')}: ${String(report.refused)}`,
    ...listed(report.refusals, language),
    ...(report.kept.length === 0
      ? []
      : [
          say(
            `Valores que alguien cambió después y se conservan: ${String(report.kept.length)} (--overwrite los reemplaza)`,
            `Values that somebody changed later and that stay: ${String(report.kept.length)} (--overwrite replaces them)`,
          ),
          ...listed(report.kept, language),
        ]),
  ];
}

function listed(refusals: readonly Refusal[], language: Language): readonly string[] {
  const left = refusals.length - MOST_LINES;
  return [
    ...refusals
      .slice(0, MOST_LINES)
      .map(
        ({ line, column, sentence }) =>
          `  ${language === 'es' ? 'línea' : 'line'} ${String(line)}${column === null ? '' : `, ${column}`}: ${sentence[language]}`,
      ),
    ...(left <= 0 ? [] : [language === 'es' ? `  … y ${String(left)} más` : `  … and ${String(left)} more`]),
  ];
}
