import type { Finding, Severity } from '../domain/content/Finding';
import type { Bilingual } from '../domain/language';
import { inEnglish } from '../domain/rows/inEnglish';
import { CellError } from './CellError';
import { eachCell } from './eachCell';
import { functionServices } from './FunctionServices';
import type { FunctionBlock, FunctionCell, FunctionInput } from './FunctionValue';
import { blockOf, singleOf } from './inputs';
import { yesNoOf } from './yesNoOf';

/** One row of an answer that spills: what it is, its value, and where useful what it means. */
export interface DetailRow {
  readonly label: Bilingual;
  /** Null is a value that nobody knows; it is shown in words. */
  readonly value: FunctionCell | Bilingual | null;
  readonly note?: Bilingual;
}

/** An answer for one cell, and the same answer spread out. */
export interface Outcome {
  readonly value: FunctionCell;
  /** Asked for only where the answer is spread out. */
  readonly rows: () => readonly DetailRow[];
  readonly findings: readonly Finding[];
}

/** The argument that asks for more than a value. */
export const DETAIL = { es: 'detail (el detalle)', en: 'detail' };

/**
 * One value per cell, in the shape of the inputs; or, when `detail` says so, one case spread out: its rows, then what was found.
 * Warnings do not fit beside a number, so that is how to see them.
 */
export function eachOrDetail(
  inputs: readonly FunctionInput[],
  detail: FunctionInput,
  outcome: (cells: readonly unknown[]) => Outcome | CellError,
): FunctionBlock {
  const wanted = yesNoOf(singleOf(detail), DETAIL);
  if (wanted instanceof CellError) return [[wanted]];
  if (wanted !== true) {
    return eachCell(inputs, (cells) => {
      const answer = outcome(cells);
      return answer instanceof CellError ? answer : answer.value;
    });
  }
  const blocks = inputs.map((input) => blockOf(input) ?? [[null]]);
  if (blocks.some((block) => block.length > 1 || (block[0]?.length ?? 0) > 1)) return [[ONE_CASE]];
  const answer = outcome(blocks.map((block) => block[0]?.[0]));
  return answer instanceof CellError ? [[answer]] : detailBlock(answer.rows(), answer.findings);
}

/** Rows of label, value and note; what was found comes last, with its code. */
export function detailBlock(rows: readonly DetailRow[], findings: readonly Finding[]): FunctionBlock {
  return [
    ...rows.map(({ label, value, note }) => [said(label), value === null ? said(UNKNOWN) : shown(value), said(note)]),
    ...findings.map(({ code, severity, sentence }) => [said(SEVERITIES[severity]), code, said(sentence)]),
  ];
}

/** A sentence in the language of the person. */
export function said(text: Bilingual | undefined): string {
  if (text === undefined) return '';
  return functionServices().language() === 'es' ? text.es : inEnglish(text.en);
}

function shown(value: FunctionCell | Bilingual): FunctionCell {
  return typeof value === 'object' && !(value instanceof CellError) ? said(value) : value;
}

const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { es: 'Error', en: 'Error' },
  missing: { es: 'Falta', en: 'Missing' },
  warning: { es: 'Aviso', en: 'Warning' },
  note: { es: 'Nota', en: 'Note' },
};
const UNKNOWN = { es: 'No se sabe', en: 'Unknown' };
const ONE_CASE = CellError.wrongInput({
  es: 'El detalle es de un solo caso: pase celdas sueltas, no rangos.',
  en: 'The detail is of one case: pass single cells, not ranges.',
});
