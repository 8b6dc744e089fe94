import type { Assessment } from "../../domain/readiness/Assessment";
import { scoreSupplier } from "../../domain/readiness/scoreSupplier";
import { CellError } from "../CellError";
import type { FunctionCell, FunctionInput } from "../FunctionValue";
import { readSupplierRows } from "../readSupplierRows";

/**
 * Readiness score (0 to 100) of each supplier row, by the rubric.
 * @customfunction READINESS
 * @param headers Headings of the columns, or field ids.
 * @param rows Supplier rows: one, or up to 5,000 at once.
 * @param [as_of] Day of the assessment (validity of certificates); today when left out.
 * @param [rubric] Weight set of the rubric; the default one when left out.
 * @returns One score per row, 0 to 100, unrounded.
 */
export function readiness(headers: unknown[][], rows: unknown[][], as_of?: unknown, rubric?: unknown): unknown[][] {
  return assessEach(headers, rows, as_of, rubric, ({ score }) => score ?? NOTHING_KNOWN);
}

/**
 * Readiness band of each supplier row, with the gate that binds.
 * @customfunction BAND
 * @param headers Headings of the columns, or field ids.
 * @param rows Supplier rows: one, or up to 5,000 at once.
 * @param [as_of] Day of the assessment (validity of certificates); today when left out.
 * @param [rubric] Weight set of the rubric; the default one when left out.
 * @returns One band per row: LISTA, CASI, DESARROLLO, AUN_NO or SIN_EVIDENCIA, with the binding gate in parentheses.
 */
export function band(headers: unknown[][], rows: unknown[][], as_of?: unknown, rubric?: unknown): unknown[][] {
  return assessEach(headers, rows, as_of, rubric, (assessment) => bandText(assessment) ?? NOTHING_KNOWN);
}

function assessEach(
  headers: FunctionInput,
  rows: FunctionInput,
  asOf: FunctionInput,
  weights: FunctionInput,
  answer: (assessment: Assessment) => FunctionCell,
): unknown[][] {
  const suppliers = readSupplierRows(headers, rows, asOf, weights);
  if (suppliers instanceof CellError) return [[suppliers]];
  return suppliers.records.map((record) => [
    record instanceof CellError ? record : answer(scoreSupplier(suppliers.rubric, record, { asOf: suppliers.asOf })),
  ]);
}

function bandText({ band: reached, insufficient, gates }: Assessment): string | null {
  if (reached === null) return null;
  const binding = gates.filter((gate) => gate.binding).map(({ id }) => id);
  const shown = insufficient ? `SIN_EVIDENCIA: ${reached}` : reached;
  return binding.length === 0 ? shown : `${shown} (${binding.join(", ")})`;
}

const NOTHING_KNOWN = CellError.missing({
  es: "La fila no tiene ningún dato que la rúbrica use.",
  en: "The row holds nothing that the rubric uses.",
});
