import { askEach } from "../askEach";
import { CellError } from "../CellError";
import { isBlank, textOf } from "../inputs";

/**
 * One number: indicator, place and period (the latest when left out).
 * @customfunction STAT
 * @param indicator Indicator: short id (exports, fdi, population…) or name. One cell or a range.
 * @param place Place: CBO, BAJIO, MX, a state in any spelling or its code.
 * @param [period] Period: 2024, 2024-Q2, 2024-08; the latest when left out.
 * @param invocation
 * @returns The number, in the unit of the indicator.
 */
export function stat(
  indicator: unknown[][],
  place: unknown[][],
  period?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return askEach([indicator, place, period], invocation, ([indicatorCell, placeCell, periodCell]) => {
    const indicatorText = textOf(indicatorCell, { es: "el indicador", en: "the indicator" });
    if (indicatorText instanceof CellError) return indicatorText;
    const placeText = textOf(placeCell, { es: "el lugar", en: "the place" });
    if (placeText instanceof CellError) return placeText;
    const periodText = periodOf(periodCell);
    if (periodText instanceof CellError) return periodText;
    return { ask: "observation", indicator: indicatorText, place: placeText, period: periodText };
  });
}

/**
 * Share of a place in a denominator that is named, as a fraction.
 * @customfunction SHARE
 * @param indicator Indicator: short id or name. One cell or a range.
 * @param place Place of the numerator.
 * @param of Denominator: the place to compare with, such as MX or CBO.
 * @param [period] Period; the latest that both have when left out.
 * @param invocation
 * @returns A fraction: 0.221 is 22.1 %.
 */
export function share(
  indicator: unknown[][],
  place: unknown[][],
  of: unknown[][],
  period?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return askEach([indicator, place, of, period], invocation, ([indicatorCell, placeCell, ofCell, periodCell]) => {
    const indicatorText = textOf(indicatorCell, { es: "el indicador", en: "the indicator" });
    if (indicatorText instanceof CellError) return indicatorText;
    const placeText = textOf(placeCell, { es: "el lugar", en: "the place" });
    if (placeText instanceof CellError) return placeText;
    const ofText = textOf(ofCell, { es: "el denominador", en: "the denominator" });
    if (ofText instanceof CellError) return ofText;
    const periodText = periodOf(periodCell);
    if (periodText instanceof CellError) return periodText;
    return { ask: "share", indicator: indicatorText, place: placeText, of: ofText, period: periodText };
  });
}

/** The period as typed; null asks for the latest. Excel hands a blank cell over as 0 on the desktop. */
function periodOf(cell: unknown): string | null | CellError {
  return isBlank(cell) || cell === 0 ? null : textOf(cell, { es: "el periodo", en: "the period" });
}
