import { accumulation, type AccumulatedMaterial, type SupplierStatement } from "../../domain/content/accumulation";
import { intermediateMaterials } from "../../domain/content/intermediateMaterials";
import type { Finding } from "../../domain/content/Finding";
import { CellError } from "../CellError";
import { DETAIL, detailBlock } from "../detail";
import { functionServices } from "../FunctionServices";
import { blockOf, singleOf } from "../inputs";
import { readRecords, type LineRecord } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { findingsText, ruleError } from "../ruleAnswer";
import { unusedHeadings } from "../unusedHeadings";
import { yesNoOf } from "../yesNoOf";

const MATERIALS = [
  recordColumn(
    "id",
    "Clave",
    "Id",
    { kind: "text" },
    false,
    "Número de parte",
    "Part number",
    "Parte",
    "Part",
    "Material",
  ),
  recordColumn("inside", "Dentro de", "Inside", { kind: "text" }, false, "Parte de", "Part of", "Padre", "Parent"),
  recordColumn("price", "Precio", "Price", { kind: "number", min: 0 }, true, "Valor", "Value", "Costo", "Cost"),
  recordColumn(
    "statement_nc",
    "CN declarado",
    "Stated NC",
    { kind: "number", min: 0 },
    false,
    "Costo neto declarado",
    "Stated net cost",
  ),
  recordColumn(
    "statement_vnm",
    "VMN declarado",
    "Stated VNM",
    { kind: "number", min: 0 },
    false,
    "VMN del proveedor",
    "Supplier VNM",
  ),
  recordColumn(
    "statement_free",
    "Monto libre de VMN",
    "Amount free of VNM",
    { kind: "number", min: 0 },
    false,
    "Libre de VMN",
    "Free of VNM",
  ),
  recordColumn(
    "landing",
    "Flete y arancel no incluidos",
    "Landing costs",
    { kind: "number", min: 0 },
    false,
    "Costos de internación",
    "Freight and duty not included",
  ),
];
const DESIGNATIONS = [
  recordColumn(
    "id",
    "Clave",
    "Id",
    { kind: "text" },
    true,
    "Número de parte",
    "Part number",
    "Parte",
    "Part",
    "Material",
  ),
  recordColumn(
    "designated",
    "Designado",
    "Designated",
    { kind: "boolean" },
    true,
    "Intermedio designado",
    "Designated intermediate",
  ),
  recordColumn("subject_to_rvc", "Sujeto a VCR", "Subject to RVC", { kind: "boolean" }, true, "Con VCR", "Has RVC"),
  recordColumn("contains", "Contiene", "Contains", { kind: "text" }, true, "Componentes", "Components"),
];

/**
 * Cost and VNM of materials after accumulation, with the statements of suppliers through every tier (Article 4.11).
 * @customfunction ACCUMULATE
 * @param headers Headings: Id, Inside (id of the material that contains it), Price, Stated NC, Stated VNM, Amount free of VNM, Landing costs.
 * @param lines Materials, one row each. Statement of NC and VNM, of the amount free of VNM, or of VNM alone (transaction value method).
 * @param [detail] TRUE adds a third column with the warnings of each row.
 * @returns Two columns beside the rows: cost that enters the good, and VNM. Add up the rows that stand inside no other.
 */
export function accumulate(headers: unknown[][], lines: unknown[][], detail?: unknown): unknown[][] {
  const wanted = yesNoOf(singleOf(detail), DETAIL);
  if (wanted instanceof CellError) return [[wanted]];
  const beside = (findings: readonly Finding[]): unknown[] =>
    wanted === true ? [findingsText(findings)[functionServices().language()]] : [];
  const records = readRecords(headers, lines, MATERIALS);
  if (records instanceof CellError) return [[records]];
  const materials = tree(records.lines);
  if (materials instanceof CellError) return [[materials]];
  return (blockOf(lines) ?? []).map((_, index) => {
    const material = materials.get(index + 1);
    if (material === undefined) return ["", "", ...beside([])];
    const answer = accumulation(material);
    if (answer.kind === "accumulated") return [answer.cost, answer.vnm, ...beside(answer.findings)];
    const error = ruleError(answer);
    return [error, error, ...beside(answer.findings)];
  });
}

/**
 * Whether self-produced materials may be designated as intermediate together (section 8(6)).
 * @customfunction INTERMEDIATE
 * @param headers Headings: Id, Designated, Subject to RVC, Contains (ids separated by ;).
 * @param lines Self-produced materials, one row each.
 * @returns Spills the verdict and each pair that cannot stand, with its reason.
 */
export function intermediate(headers: unknown[][], lines: unknown[][]): unknown[][] {
  const records = readRecords(headers, lines, DESIGNATIONS);
  if (records instanceof CellError) return [[records]];
  const open = records.lines.find(
    (record) =>
      record.text("id") === null || (record.yesNo("designated") === true && record.yesNo("subject_to_rvc") === null),
  );
  if (open !== undefined) return [[designationUnknown(open.line)]];
  const findings = intermediateMaterials(
    records.lines.map((record) => ({
      id: record.text("id") ?? "",
      designated: record.yesNo("designated") === true,
      subjectToRvc: record.yesNo("subject_to_rvc") === true,
      contains: (record.text("contains") ?? "")
        .split(";")
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    })),
  );
  return detailBlock(
    [
      {
        label: { es: "Designaciones", en: "Designations" },
        value:
          findings.length === 0
            ? { es: "Pueden quedar así", en: "They may stand" }
            : { es: "No pueden quedar así", en: "They may not stand" },
      },
    ],
    [...findings, ...unusedHeadings(records)],
  );
}

/** The material of each row, with the rows inside of it. */
function tree(records: readonly LineRecord[]): ReadonlyMap<number, AccumulatedMaterial> | CellError {
  const byId = new Map<string, LineRecord>();
  for (const record of records) {
    const id = record.text("id");
    if (id === null) continue;
    if (byId.has(id)) return badLine(record.line, `la clave «${id}» se repite`, `the id “${id}” is used twice`);
    byId.set(id, record);
  }
  const inside = new Map<LineRecord, LineRecord[]>();
  const roots: LineRecord[] = [];
  for (const record of records) {
    const outer = record.text("inside");
    if (outer === null) {
      roots.push(record);
      continue;
    }
    const container = byId.get(outer);
    if (container === undefined)
      return badLine(record.line, `no hay una fila con la clave «${outer}»`, `there is no row with the id “${outer}”`);
    const already = inside.get(container);
    if (already === undefined) inside.set(container, [record]);
    else already.push(record);
  }
  const materials = new Map<number, AccumulatedMaterial>();
  for (const record of inOrder(roots, inside)) {
    const material = materialOf(
      record,
      (inside.get(record) ?? []).map(({ line }) => materials.get(line)),
    );
    if (material instanceof CellError) return material;
    materials.set(record.line, material);
  }
  return materials.size === records.length ? materials : CIRCULAR;
}

/** Every row that a root leads to, those inside before those that contain them. */
function inOrder(
  roots: readonly LineRecord[],
  inside: ReadonlyMap<LineRecord, readonly LineRecord[]>,
): readonly LineRecord[] {
  const found = [...roots];
  for (let index = 0; index < found.length; index += 1) {
    const next = found[index];
    if (next !== undefined) found.push(...(inside.get(next) ?? []));
  }
  return found.reverse();
}

function materialOf(
  record: LineRecord,
  inside: readonly (AccumulatedMaterial | undefined)[],
): AccumulatedMaterial | CellError {
  const price = record.number("price");
  if (price === null) {
    const line = String(record.line);
    return CellError.missing({ es: `Fila ${line}: falta el precio.`, en: `Row ${line}: the price is missing.` });
  }
  const [netCost, vnm, free] = ["statement_nc", "statement_vnm", "statement_free"].map((id) => record.number(id));
  const landing = record.number("landing") ?? undefined;
  const inputs = inside.filter((input) => input !== undefined);
  const statement = statementOf({ netCost: netCost ?? null, vnm: vnm ?? null, free: free ?? null, landing }, inputs);
  if (statement === "contradiction") return badLine(record.line, ...CONTRADICTION);
  if (inputs.length > 0 && (statement === null || statement.kind === "FREE_OF_VNM"))
    return badLine(record.line, ...NO_VNM_STATED);
  return { price, statement };
}

interface Stated {
  readonly netCost: number | null;
  readonly vnm: number | null;
  readonly free: number | null;
  readonly landing: number | undefined;
}

function statementOf(
  { netCost, vnm, free, landing }: Stated,
  inputs: readonly AccumulatedMaterial[],
): SupplierStatement | null | "contradiction" {
  if (free !== null) return netCost === null && vnm === null ? { kind: "FREE_OF_VNM", free } : "contradiction";
  if (vnm === null) return netCost === null ? null : "contradiction";
  return netCost === null ? { kind: "VNM", vnm, inputs } : { kind: "NET_COST_AND_VNM", netCost, vnm, inputs, landing };
}

const CONTRADICTION = [
  "declare CN y VMN, o solo el monto libre de VMN, o solo el VMN",
  "state NC and VNM, or only the amount free of VNM, or only VNM",
] as const;
const NO_VNM_STATED = [
  "contiene otras filas, así que su proveedor debe declarar el VMN",
  "it contains other rows, so its supplier must state VNM",
] as const;

function badLine(line: number, es: string, en: string): CellError {
  return CellError.wrongInput({ es: `Fila ${String(line)}: ${es}.`, en: `Row ${String(line)}: ${en}.` });
}

const CIRCULAR = CellError.wrongInput({
  es: "Hay filas que se contienen unas a otras en círculo: revise la columna Dentro de.",
  en: "Some rows contain each other in a circle: check the column Inside.",
});

function designationUnknown(line: number): CellError {
  return CellError.missing({
    es: `Fila ${String(line)}: falta la clave o si el material está sujeto a VCR.`,
    en: `Row ${String(line)}: the id or whether the material is subject to RVC is missing.`,
  });
}
