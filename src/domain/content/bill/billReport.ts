import { amountText } from '../amountText';
import type { Bilingual, Language } from '../../language';
import { besideContent } from '../besideContent';
import type { Method } from '../DatedThreshold';
import type { BillPlace, Finding, Severity } from '../Finding';
import { inEnglish } from '../../rows/inEnglish';
import { cellText } from '../../rows/cellText';
import { clip } from '../../rows/Reading';
import { PARTS } from '../Part';
import { ruleVersion } from '../ruleVersion';
import { thresholdSource } from '../thresholdSource';
import { billField } from './billFields';
import type { BillContent, BillReplacement, ReplacedLine } from './contentOfBill';
import { percentText } from './percentText';
import { textInBill, type Bill } from './readBill';

/** One row of the report: label, value, place, explanation, code. */
export type ReportRow = readonly [
  label: string,
  value: string | number,
  where: string,
  explanation: string,
  code: string,
];

/** The rows that every report begins with, in this order: the answer, what it is made of, what would change it, and by which rules. */
export const REPORT_CODES = [
  'VERDICT',
  'RVC',
  'THRESHOLD',
  'MARGIN',
  'BASE',
  'VNM',
  'UNKNOWN_ORIGIN',
  'ORIGINATING',
  'RVC_IF_DOCUMENTED',
  'ROOM',
  'REGIONAL_PRICE',
  'LINES',
  'RULES',
  'RULES_AS_OF',
] as const;
export type ReportCode = (typeof REPORT_CODES)[number];

/** What a report of a bill of materials says in a language: the fixed rows, the lines to replace, then what was found. */
export function billReport(bill: Bill, content: BillContent, language: Language): readonly ReportRow[] {
  const said = (text: Bilingual): string => text[language];
  const { replacement } = content;
  const rows = [
    ...REPORT_CODES.map((code): ReportRow => {
      const { value, explanation } = ROWS[code](content);
      const shown = value === null ? UNKNOWN : value;
      return [said(LABELS[code]), typeof shown === 'object' ? said(shown) : shown, '', said(explanation), code];
    }),
    ...(replacement === null ? [] : replacementRows(bill, replacement, language)),
    ...content.findings.map((found): ReportRow => findingRow(found, language)),
  ];
  return rows.map(([label, value, where, explanation, code]) => [
    label,
    typeof value === 'string' ? cellText(value) : value,
    cellText(where),
    cellText(explanation),
    code,
  ]);
}

interface Said {
  /** Null is not known. */
  readonly value: number | string | Bilingual | null;
  readonly explanation: Bilingual;
}

const ROWS: Readonly<Record<ReportCode, (content: BillContent) => Said>> = {
  VERDICT: (content) => ({ value: VERDICTS[content.verdict], explanation: verdictExplained(content) }),
  RVC: ({ rvc, threshold, margin }) => ({
    value: rvc,
    explanation:
      rvc === null
        ? both('(base − VMN) ÷ base', '(base − VNM) ÷ base')
        : both(
            `(base − VMN) ÷ base = ${percentText(rvc, threshold?.percent ?? null, (margin ?? 0) >= 0)}`,
            `(base − VNM) ÷ base = ${percentText(rvc, threshold?.percent ?? null, (margin ?? 0) >= 0)}`,
          ),
  }),
  THRESHOLD: ({ threshold }) => ({
    value: threshold?.value ?? null,
    explanation:
      threshold === null
        ? both('No hay umbral para lo que se preguntó.', 'There is no threshold for what was asked.')
        : joined(
            both(
              `${PARTS[threshold.part].name.es}, ${METHODS[threshold.method].es}, desde el ${threshold.from}; `,
              `${PARTS[threshold.part].name.en}, ${METHODS[threshold.method].en}, from ${threshold.from}; `,
            ),
            thresholdSource(threshold),
            both('.', '.'),
          ),
  }),
  MARGIN: ({ margin }) => ({
    value: margin,
    explanation: both('VCR menos umbral; 0.01 es un punto.', 'RVC less threshold; 0.01 is one point.'),
  }),
  BASE: (content) => ({ value: content.base, explanation: baseExplained(content) }),
  VNM: ({ vnm, findings }) => ({
    value: vnm,
    explanation: findings.some(({ code }) => code === 'ACCUMULATED')
      ? both(
          'Materiales no originarios y sin origen documentado, menos lo deducible y con lo que declaran los proveedores (acumulación).',
          'Non-originating materials and those without documented origin, less what may be deducted and with what suppliers state (accumulation).',
        )
      : both(
          'Materiales no originarios y sin origen documentado, menos lo deducible.',
          'Non-originating materials and those without documented origin, less what may be deducted.',
        ),
  }),
  UNKNOWN_ORIGIN: ({ unknownOrigin }) => ({
    value: unknownOrigin,
    explanation: both('Parte del VMN sin origen documentado.', 'Part of the VNM without documented origin.'),
  }),
  ORIGINATING: ({ originating }) => ({
    value: originating,
    explanation: both(
      'Materiales con certificado de la fecha, e intermedios designados por determinación propia.',
      'Materials with a certificate of the date, and designated intermediate ones by own determination.',
    ),
  }),
  RVC_IF_DOCUMENTED: ({ rvcIfDocumented }) => ({
    value: rvcIfDocumented,
    explanation: both(
      'El VCR si todo lo que no tiene origen documentado resultara originario.',
      'The RVC if all that has no documented origin turned out to be originating.',
    ),
  }),
  ROOM: ({ room }) => ({
    value: room,
    explanation: both(
      'VMN que todavía cabe bajo el umbral; negativo es el exceso.',
      'VNM that still fits under the threshold; negative is the excess.',
    ),
  }),
  REGIONAL_PRICE: ({ replacement }) => ({
    value: replacement !== null && Number.isFinite(replacement.regionalPrice) ? replacement.regionalPrice : null,
    explanation: replacement === null ? NO_REPLACEMENT : priceExplained(replacement),
  }),
  LINES: ({ lines }) => ({
    value: lines,
    explanation: both('Líneas leídas; las filas en blanco no cuentan.', 'Lines read; blank rows do not count.'),
  }),
  RULES: ({ tables }) => ({
    value: ruleVersion(tables),
    explanation: both(
      `Reglamentaciones Uniformes, tomadas del texto canadiense: ${tables.meta.source}; fracciones: ${tables.meta.hs_edition}.`,
      `Uniform Regulations, taken from the Canadian text: ${tables.meta.source}; codes: ${tables.meta.hs_edition}.`,
    ),
  }),
  RULES_AS_OF: ({ tables }) => ({
    value: tables.meta.as_of,
    explanation: both(
      'Día hasta el que se conocen los cambios de las reglas.',
      'Day up to which changes of the rules are known.',
    ),
  }),
};

function verdictExplained({ verdict, rvc, threshold }: BillContent): Bilingual {
  switch (verdict) {
    case 'refused':
      return both('Corrija los errores que siguen abajo.', 'Put right the errors listed below.');
    case 'unknown':
      return both('Complete lo que falta, que sigue abajo.', 'Complete what is missing, listed below.');
    case 'met':
    case 'not-met': {
      const met = verdict === 'met';
      const shown = percentText(rvc ?? 0, threshold?.percent ?? null, met);
      const line = `${String(threshold?.percent ?? '')} %`;
      const sign = met ? '≥' : '<';
      const compared = both(`${shown} ${sign} ${line}`, `${shown} ${sign} ${line}`);
      if (threshold === null) return compared;
      const own = thresholdSource(threshold);
      return joined(
        compared,
        threshold.own ? both(`, ${own.es}. `, `, ${own.en}. `) : both('. ', '. '),
        besideContent(threshold.part),
      );
    }
  }
}

function baseExplained({ base, method, findings }: BillContent): Bilingual {
  const name = method === null ? null : METHODS[method];
  if (base === null) {
    return name === null
      ? both('Falta la base o no se pudo leer.', 'The base is missing or could not be read.')
      : both(`Falta la base (${name.es}) o no se pudo leer.`, `The base (${name.en}) is missing or could not be read.`);
  }
  if (findings.some(({ code, at }) => code === 'ACCUMULATED' && at === undefined)) {
    return both(
      'Costo neto, con el CN que declaran los proveedores en lugar del precio de su material.',
      'Net cost, with the NC that suppliers state in place of the price of their material.',
    );
  }
  return name === null
    ? both('Como se dio; falta el método.', 'As given; the method is missing.')
    : both(`${capital(name.es)}, como se dio.`, `${capital(name.en)}, as given.`);
}

function priceExplained({ count, withRegionalPrice }: BillReplacement): Bilingual {
  if (count === 0) return both('No hace falta reemplazar nada.', 'Nothing needs to be replaced.');
  const rest = count - withRegionalPrice;
  const how = rest === 0 ? NOTHING_TO_ASK : ASK_REGIONAL_PRICE;
  const [es, en] = count === 1 ? ['1 línea', '1 line'] : [`${count} líneas`, `${count} lines`];
  return both(
    `Por reemplazar ${es}: ${withRegionalPrice} con precio regional, ${rest} a su precio de hoy${how.es}. La base queda como está.`,
    `For replacing ${en}: ${withRegionalPrice} with a regional price, ${rest} at their price today${how.en}. The base stays as it is.`,
  );
}

function replacementRows(bill: Bill, { count, lines }: BillReplacement, language: Language): readonly ReportRow[] {
  const label = REPLACE[language];
  const rows = lines.map((each): ReportRow => {
    const where = placeText({ line: each.line, column: null }, language);
    return [label, each.counted, where, replacementText(bill, each)[language], 'REPLACE'];
  });
  const more = count - lines.length;
  const text = both(`Y ${more} líneas más, cada una menor.`, `And ${more} more lines, each of them smaller.`);
  return more > 0 ? [...rows, [label, more, '', text[language], 'REPLACE']] : rows;
}

function replacementText(bill: Bill, { line, price, regionalPrice }: ReplacedLine): Bilingual {
  const name = (['part', 'description', 'supplier'] as const)
    .map((field) => textInBill(bill, field, line - 1))
    .filter((text) => text !== '')
    .map(clip)
    .join(' · ');
  const start = name === '' ? '' : `${name}. `;
  return regionalPrice === null
    ? both(
        `${start}Sin precio regional; hoy cuesta ${amountText(price)}.`,
        `${start}No regional price; it costs ${amountText(price)} today.`,
      )
    : both(
        `${start}Precio regional ${amountText(regionalPrice)}; hoy cuesta ${amountText(price)}.`,
        `${start}Regional price ${amountText(regionalPrice)}; it costs ${amountText(price)} today.`,
      );
}

function findingRow({ code, severity, sentence, at }: Finding, language: Language): ReportRow {
  return [
    SEVERITIES[severity][language],
    '',
    at === undefined ? '' : placeText(at, language),
    language === 'es' ? sentence.es : inEnglish(sentence.en),
    code,
  ];
}

/** `línea 7 · Origen`; a column alone is its heading. */
export function placeText({ line, column }: BillPlace, language: Language): string {
  const heading =
    column === null ? '' : typeof column === 'object' ? clip(column.heading) : billField(column).heading[language];
  return [line === null ? '' : `${LINE[language]} ${line}`, heading].filter((text) => text !== '').join(' · ');
}

function joined(...texts: readonly Bilingual[]): Bilingual {
  return both(texts.map(({ es }) => es).join(''), texts.map(({ en }) => en).join(''));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function both(es: string, en: string): Bilingual {
  return { es, en };
}

const NOTHING_TO_ASK = both('', '');
const ASK_REGIONAL_PRICE = both(
  ' (lo que pida un proveedor de la región va en la columna Precio regional)',
  ' (what a supplier of the region asks goes into the column Regional price)',
);
const METHODS: Readonly<Record<Method, Bilingual>> = {
  NC: both('costo neto', 'net cost'),
  TV: both('valor de transacción', 'transaction value'),
};
const UNKNOWN = both('No se sabe', 'Unknown');
const LINE = both('línea', 'line');
const REPLACE = both('Reemplazar', 'Replace');
const NO_REPLACEMENT = both(
  'Se sabrá cuando haya VCR y umbral.',
  'It will be known once there are an RVC and a threshold.',
);
const VERDICTS: Readonly<Record<BillContent['verdict'], Bilingual>> = {
  met: both('Cumple VCR', 'Meets RVC'),
  'not-met': both('No cumple VCR', 'Does not meet RVC'),
  unknown: both('No se sabe', 'Not known'),
  refused: both('Sin veredicto', 'No verdict'),
};
const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: both('Error', 'Error'),
  missing: both('Falta', 'Missing'),
  warning: both('Aviso', 'Warning'),
  note: both('Nota', 'Note'),
};
const LABELS: Readonly<Record<ReportCode, Bilingual>> = {
  VERDICT: both('Veredicto', 'Verdict'),
  RVC: both('VCR', 'RVC'),
  THRESHOLD: both('Umbral', 'Threshold'),
  MARGIN: both('Margen', 'Margin'),
  BASE: both('Base', 'Base'),
  VNM: both('VMN', 'VNM'),
  UNKNOWN_ORIGIN: both('Sin origen documentado', 'Unknown origin'),
  ORIGINATING: both('Originarios', 'Originating'),
  RVC_IF_DOCUMENTED: both('VCR si se documenta', 'RVC if documented'),
  ROOM: both('Espacio para VMN', 'Room for VNM'),
  REGIONAL_PRICE: both('Precio regional', 'Regional price'),
  LINES: both('Líneas', 'Lines'),
  RULES: both('Reglas', 'Rules'),
  RULES_AS_OF: both('Reglas al', 'Rules as of'),
};
