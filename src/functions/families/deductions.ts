import { DEDUCTION_WORDS } from "../../domain/content/bill/deductionKind";
import { isDocument } from "../../domain/content/isDocument";
import { permittedDeductions, type Deduction } from "../../domain/content/permittedDeductions";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { eachOrDetail } from "../detail";
import { numberOf, singleOf } from "../inputs";
import { readRecords, type LineRecord } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { ruleError } from "../ruleAnswer";
import { codes } from "../termOf";
import { unusedHeadings } from "../unusedHeadings";

const KINDS = codes<Deduction["kind"]>("deduction-kind", {
  FREIGHT: ["flete, seguro y empaque", "freight, insurance and packing", ...DEDUCTION_WORDS.FREIGHT],
  DUTY: ["impuestos y aranceles", "duties and taxes", ...DEDUCTION_WORDS.DUTY],
  BROKERAGE: ["agente aduanal", "brokerage", ...DEDUCTION_WORDS.BROKERAGE],
  WASTE: ["desperdicio y merma", "waste and spoilage", ...DEDUCTION_WORDS.WASTE],
  EXCLUDED_COST: ["costo excluido", "excluded cost", ...DEDUCTION_WORDS.EXCLUDED_COST],
});
const COLUMNS = [
  recordColumn(
    "kind",
    "Tipo de deducción",
    "Deduction kind",
    { kind: "code", vocabulary: KINDS.id },
    true,
    "Tipo",
    "Kind",
    "Concepto",
  ),
  recordColumn("amount", "Deducción", "Deduction", { kind: "number", min: 0 }, true, "Monto", "Amount", "Importe"),
  recordColumn(
    "document",
    "Documento",
    "Document",
    { kind: "text" },
    true,
    "Comprobante",
    "Proof",
    "Documentada",
    "Documented",
    "Soporte",
  ),
  recordColumn(
    "recoverable",
    "Recuperable",
    "Recoverable",
    { kind: "boolean" },
    false,
    "Diferido o recuperable",
    "IMMEX",
  ),
  recordColumn(
    "warehouse_km",
    "Km al almacén",
    "Warehouse km",
    { kind: "number", min: 0 },
    false,
    "Distancia al almacén",
    "Distance to warehouse",
  ),
];

/**
 * Value of a non-originating material after the deductions that Article 4.7 permits; without a document there is none.
 * @customfunction DEDUCT
 * @param value Value of the material with everything that is in it.
 * @param headers Headings of the deductions: Deduction kind, Deduction, Document, Recoverable, Warehouse km.
 * @param lines Deductions, one row each. Kinds: FREIGHT, DUTY, BROKERAGE, WASTE, EXCLUDED_COST.
 * @param [detail] TRUE spills the value, what was deducted, and each deduction that was not permitted, with its reason.
 * @returns Money: what counts as value of the material.
 */
export function deduct(value: unknown, headers: unknown[][], lines: unknown[][], detail?: unknown): unknown[][] {
  const records = readRecords(headers, lines, COLUMNS, [KINDS]);
  if (records instanceof CellError) return [[records]];
  const deductions: Deduction[] = [];
  for (const record of records.lines) {
    const deduction = deductionOf(record);
    if (deduction instanceof CellError) return [[deduction]];
    deductions.push(deduction);
  }
  return eachOrDetail([singleOf(value)], detail, ([cell]) => {
    const given = allRead({ value: numberOf(cell, { es: "el valor del material", en: "the value of the material" }) });
    if (given instanceof CellError) return given;
    const answer = permittedDeductions(given.value, deductions);
    if (answer.kind === "refused") return ruleError(answer);
    return {
      value: answer.value,
      rows: () => [
        { label: { es: "Valor con todo", en: "Value with everything" }, value: given.value },
        { label: { es: "Deducido", en: "Deducted" }, value: answer.deducted },
        { label: { es: "Valor que cuenta", en: "Value that counts" }, value: answer.value },
      ],
      findings: [...answer.findings, ...unusedHeadings(records)],
    };
  });
}

function deductionOf(record: LineRecord): Deduction | CellError {
  const kind = KINDS.codes.find((code) => code === record.text("kind"));
  const amount = record.number("amount");
  if (kind === undefined || amount === null) {
    const line = String(record.line);
    return CellError.missing({
      es: `Fila ${line}: falta el tipo o el monto de la deducción.`,
      en: `Row ${line}: the kind or the amount of the deduction is missing.`,
    });
  }
  return {
    row: record.line,
    kind,
    amount,
    documented: isDocument(record.text("document")),
    recoverable: record.yesNo("recoverable"),
    // Blank is delivery at the plant: there is no warehouse to measure to.
    warehouseKm: record.number("warehouse_km") ?? undefined,
  };
}
