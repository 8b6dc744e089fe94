import { askEach, askOne } from "../askEach";
import { CellError } from "../CellError";
import { blockOf, isBlank, singleOf, textOf } from "../inputs";

/**
 * One field of a supplier of the shared list, by id or RFC.
 * @customfunction SUPPLIER
 * @param key Id of the row, id of the site, or RFC. One cell or a range.
 * @param [field] Field: heading or id; the name when left out.
 * @param invocation
 * @returns The value of the field.
 */
export function supplier(
  key: unknown[][],
  field?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return askEach([key, field], invocation, ([keyCell, fieldCell]) => {
    const keyText = textOf(keyCell === 0 ? null : keyCell, {
      es: "el id o RFC del proveedor",
      en: "the id or RFC of the supplier",
    });
    if (keyText instanceof CellError) return keyText;
    const fieldText = optionalText(fieldCell);
    if (fieldText instanceof CellError) return fieldText;
    return { ask: "supplier", key: keyText, field: fieldText };
  });
}

/**
 * Suppliers of the shared list that fit the filters, with headings.
 * @customfunction SUPPLIERS
 * @param [state] State in any spelling; all when left out.
 * @param [process] Process: code or name; takes in the processes below it.
 * @param [certificate] Certificate: code, such as IATF16949.
 * @param [band] Readiness band: LISTA, CASI, DESARROLLO, AUN_NO.
 * @param [fields] Fields, separated by ; or in a range; the usual ones when left out.
 * @param invocation
 * @returns A block that spills: headings, then a row per supplier.
 */
export async function suppliers(
  state?: unknown,
  process?: unknown,
  certificate?: unknown,
  band?: unknown,
  fields?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  const filters = [state, process, certificate, band].map((input) => optionalText(singleOf(input)));
  const wrong = filters.find((each) => each instanceof CellError);
  if (wrong) return [[wrong]];
  const [stateText, processText, certificateText, bandText] = filters.map((each) =>
    typeof each === "string" ? each : null,
  );
  const names = (blockOf(fields) ?? [])
    .flat()
    .flatMap((cell) => (typeof cell === "string" ? cell.split(";") : []))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const answer = await askOne(
    {
      ask: "suppliers",
      state: stateText ?? null,
      process: processText ?? null,
      certificate: certificateText ?? null,
      band: bandText ?? null,
      fields: names.length === 0 ? null : names,
    },
    invocation,
  );
  return answer instanceof Array ? answer : [[answer]];
}

function optionalText(cell: unknown): string | null | CellError {
  return isBlank(cell) || cell === 0 ? null : textOf(cell, { es: "el campo", en: "the field" });
}
