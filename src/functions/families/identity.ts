import { stateText } from "../../domain/statistics/stateText";
import { readRfc } from "../../domain/supplier/readRfc";
import { CellError } from "../CellError";
import { eachCell } from "../eachCell";
import { isBlank, textOf } from "../inputs";

/**
 * Checks an RFC: VALID, CHECK_DIGIT (the check digit differs), GENERIC or INVALID.
 * @customfunction RFC
 * @param rfc RFC, with or without hyphens and spaces. One cell or a range.
 * @returns VALID, CHECK_DIGIT, GENERIC or INVALID.
 */
export function rfc(rfc: unknown[][]): unknown[][] {
  return eachCell([rfc], ([cell]) => {
    const text = textOf(cell === 0 ? null : cell, { es: "el RFC", en: "the RFC" });
    if (text instanceof CellError) return text;
    const reading = readRfc(text);
    if (!reading.ok) return "INVALID";
    if (reading.generic) return "GENERIC";
    return reading.checkDigitOk ? "VALID" : "CHECK_DIGIT";
  });
}

/**
 * How to write a state.
 * @customenum {string}
 */
export enum StateForm {
  /** Abbreviation, QRO · abreviatura */
  Abbreviation = "ABBR",
  /** Name, Querétaro · nombre */
  Name = "NAME",
  /** ISO 3166-2, MX-QUE */
  Iso = "ISO",
  /** Code of the lists, QUE · clave de las listas */
  Code = "CODE",
  /** INEGI, 22 */
  Inegi = "INEGI",
}

/**
 * Code or name of a Mexican state, from any spelling.
 * @customfunction STATE
 * @param text State: name, abbreviation, ISO or INEGI code. One cell or a range.
 * @param [as] What to give: ABBR (QRO, when left out), NAME, ISO (MX-QUE), CODE (QUE) or INEGI (22).
 * @returns The state, written that way.
 */
export function state(text: unknown[][], as?: StateForm[][]): unknown[][] {
  return eachCell([text, as], ([cell, formCell]) => {
    const typed = textOf(cell === 0 ? null : cell, { es: "el estado", en: "the state" });
    if (typed instanceof CellError) return typed;
    const form = isBlank(formCell) ? null : textOf(formCell, { es: "la forma", en: "the form" });
    if (form instanceof CellError) return form;
    const answer = stateText(typed, form);
    return answer.ok ? answer.text : CellError.wrongInput(answer.sentence);
  });
}
