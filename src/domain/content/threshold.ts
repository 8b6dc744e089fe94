import { quote } from '../rows/Reading';
import { isDate } from '../rows/dates';
import { contentTables, type ContentTables } from './ContentTables';
import type { Threshold } from './DatedThreshold';
import { finding, refused, type Finding, type Refused } from './Finding';
import { findPart } from './findPart';
import { labourValueThreshold } from './labourValueThreshold';
import { metalsThreshold } from './metalsThreshold';
import { netCostOnly } from './netCostOnly';
import { readPartUse } from './partUse';
import { readMeasure } from './readMeasure';
import { readMethod } from './readMethod';
import { regionalValueThreshold } from './regionalValueThreshold';

export interface ThresholdQuestion {
  /** A part code, or an HS code that stands in one table. */
  readonly part: string;
  /** `NC` net cost or `TV` transaction value; LVC and METALS do not depend on it. */
  readonly method: string;
  /** The day of the production or shipment, `AAAA-MM-DD`. */
  readonly date: string;
  /** RVC when omitted. */
  readonly measure?: string;
  /** Last day of a producer's approved alternative staging regime, `AAAA-MM-DD`; without it the regime has ended. */
  readonly approvedEnd?: string | null;
  /** What a part is for: LIGHT, HEAVY or AFTERMARKET, or a Spanish word for it; blank is not known. */
  readonly use?: string | null;
}

/**
 * A good must reach the threshold in force on its day.
 *
 * Thresholds are dated data; `tables` takes the place of the shipped ones when a rule changes or another reading is wanted.
 * Uniform Regulations, Part 6.
 */
export function threshold(question: ThresholdQuestion, tables: ContentTables = contentTables()): Threshold | Refused {
  const { part, method, date, measure = 'RVC', approvedEnd = null, use = null } = question;
  const key = [part, method, date, measure, approvedEnd ?? '', use ?? ''].join('\n');
  let answers = answered.get(tables);
  if (answers === undefined) answered.set(tables, (answers = new Map<string, Threshold | Refused>()));
  let answer = answers.get(key);
  if (answer === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(key, (answer = look({ part, method, date, measure, approvedEnd, use }, tables)));
  }
  return answer;
}

/** A column asks the same question in every row. */
const answered = new WeakMap<ContentTables, Map<string, Threshold | Refused>>();
const MOST_ANSWERS = 1000;

function look(question: Required<ThresholdQuestion>, tables: ContentTables): Threshold | Refused {
  const { part, date, approvedEnd } = question;
  const method = readMethod(question.method);
  const measure = readMeasure(question.measure);
  const use = question.use === null || question.use.trim() === '' ? null : readPartUse(question.use);
  if (method === null) return refused(METHOD_NOT_UNDERSTOOD);
  if (measure === null) return refused(MEASURE_NOT_UNDERSTOOD);
  if (use === null && question.use !== null && question.use.trim() !== '') return refused(USE_NOT_UNDERSTOOD);
  if (!isDate(date)) return refused(dateNotUnderstood(date));
  if (approvedEnd !== null && !isDate(approvedEnd)) return refused(dateNotUnderstood(approvedEnd));
  const noSuchMethod = measure === 'RVC' && method === 'TV' ? netCostOnly(part, tables) : null;
  if (noSuchMethod !== null) return refused(noSuchMethod);
  const found = findPart(part, tables, use);
  if (found.kind === 'refused') return found;
  const answer = RULES[measure](found, method, date, tables, approvedEnd);
  if (answer.kind === 'refused' || answer.own || date <= tables.meta.as_of) return answer;
  return { ...answer, findings: [...answer.findings, afterRules(date, tables.meta.as_of)] };
}

const RULES = { RVC: regionalValueThreshold, LVC: labourValueThreshold, METALS: metalsThreshold } as const;

const METHOD_NOT_UNDERSTOOD = finding(
  'METHOD_NOT_UNDERSTOOD',
  'error',
  'El método es NC (costo neto) o TV (valor de transacción).',
  'The method is NC (net cost) or TV (transaction value).',
);
const MEASURE_NOT_UNDERSTOOD = finding(
  'MEASURE_NOT_UNDERSTOOD',
  'error',
  'La medida es RVC o VCR (contenido regional), LVC o VCL (contenido laboral) o METALS (acero y aluminio).',
  'The measure is RVC (regional value), LVC (labour value) or METALS (steel and aluminium).',
);

const USE_NOT_UNDERSTOOD = finding(
  'WRONG_TABLE',
  'error',
  'El uso es LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción).',
  'The use is LIGHT (light vehicle), HEAVY (heavy truck) or AFTERMARKET (aftermarket part).',
);

function afterRules(date: string, asOf: string): Finding {
  return finding(
    'AFTER_RULES_AS_OF',
    'note',
    `El ${date} es posterior a las reglas conocidas (al ${asOf}): confirme que no hayan cambiado.`,
    `${date} is later than the rules that are known (as of ${asOf}): confirm that they have not changed.`,
  );
}

function dateNotUnderstood(text: string): Finding {
  return finding(
    'DATE_NOT_UNDERSTOOD',
    'error',
    `${quote(text)} no es una fecha AAAA-MM-DD.`,
    `${quote(text)} is not a date of the form YYYY-MM-DD.`,
  );
}
