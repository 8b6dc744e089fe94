import type { ContentTables } from "../../domain/content/ContentTables";
import type { Finding } from "../../domain/content/Finding";
import { metalOf, type Metal } from "../../domain/content/metalOf";
import { metalsPurchases, type MetalPurchase } from "../../domain/content/metalsPurchases";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { dayOf } from "../dayOf";
import { detailBlock, type DetailRow } from "../detail";
import { eachCell } from "../eachCell";
import { singleOf, textOf } from "../inputs";
import { NO_ROWS } from "../noRows";
import { readRecords, type LineRecord } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { ruleError } from "../ruleAnswer";
import { tablesOf } from "../tablesOf";
import { codes } from "../termOf";
import { unusedHeadings } from "../unusedHeadings";
import { zeroAmounts } from "../zeroAmounts";

const METALS = codes<Metal>("metal", { steel: ["acero", "steel"], aluminium: ["aluminio", "aluminium", "aluminum"] });
const VALUE = recordColumn("value", "Valor", "Value", { kind: "number" }, true, "Importe", "Amount");
const METAL_VALUE = recordColumn("metal_value", "Valor del metal", "Metal value", { kind: "number" }, false);
const PURCHASES = [
  recordColumn("hs", "Fracción arancelaria", "HS code", { kind: "text" }, true, "Código HS", "Fracción", "HS"),
  VALUE,
  recordColumn("originating", "Originaria", "Originating", { kind: "boolean" }, true, "Originario"),
  recordColumn("metal", "Metal", "Metal", { kind: "code", vocabulary: METALS.id }, false),
  METAL_VALUE,
  recordColumn(
    "poured",
    "Fundido y vaciado en la región",
    "Melted and poured in the region",
    { kind: "boolean" },
    false,
  ),
];

/**
 * Metal of an HS code by Table S: steel or aluminium.
 * @customfunction METAL
 * @param hs HS code of six or more digits (2012 edition). One cell or a range.
 * @returns STEEL or ALUMINIUM, both separated by ; where the code may be either; #N/A when it is not in the table.
 */
export function metal(hs: unknown[][]): unknown[][] {
  return eachCell([hs], ([cell]) => {
    const text = textOf(cell === 0 ? null : cell, { es: "el código HS", en: "the HS code" });
    if (text instanceof CellError) return text;
    const good = metalOf(text);
    return good.kind === "metal" ? good.metals.map((each) => each.toUpperCase()).join("; ") : ruleError(good);
  });
}

/**
 * Purchases of steel and of aluminium by Table S, each apart, from a list of purchases: the four numbers of METALSTEST.
 * @customfunction METALPURCHASES
 * @param headers Headings: HS code, Value, Originating, Metal, Metal value, Melted and poured in the region.
 * @param purchases Purchases, one row each; of 8708.29 and 8708.99 only Metal value counts.
 * @param date Day of the purchases: from 1 July 2027 steel must be melted and poured in the region.
 * @param [overrides] Your own thresholds: a range with the headings Part, Measure, Method, From, Percent, Source.
 * @returns Spills originating and all purchases of steel, then of aluminium, and warnings by row.
 */
export function metalPurchases(
  headers: unknown[][],
  purchases: unknown[][],
  date: unknown,
  overrides?: unknown[][],
): unknown[][] {
  const given = allRead({
    records: readRecords(headers, purchases, PURCHASES, [METALS]),
    date: dayOf(singleOf(date)),
    tables: tablesOf(overrides),
  });
  if (given instanceof CellError) return [[given]];
  if (given.records.lines.length === 0) return [[NO_ROWS]];
  const uncoded = given.records.lines.find((record) => record.text("hs") === null);
  if (uncoded !== undefined) return [[codeMissing(uncoded.line)]];
  const answer = metalsPurchases(
    given.records.lines.map((record): MetalPurchase => ({
      hs: record.text("hs") ?? "",
      value: record.number("value"),
      originating: record.yesNo("originating"),
      metal: METALS.codes.find((code) => code === record.text("metal")) ?? null,
      metalValue: record.number("metal_value"),
      meltedAndPoured: record.yesNo("poured"),
    })),
    given.date,
    given.tables,
  );
  if (answer.kind !== "purchases") return [[ruleError(answer)]];
  const { steel, aluminium, findings } = answer;
  const row = (label: Bilingual, value: number | null): DetailRow => ({ label, value });
  return detailBlock(
    [
      row({ es: "Acero originario", en: "Originating steel" }, steel.originating),
      row({ es: "Acero", en: "Steel" }, steel.total),
      row({ es: "Aluminio originario", en: "Originating aluminium" }, aluminium.originating),
      row({ es: "Aluminio", en: "Aluminium" }, aluminium.total),
    ],
    [...findings, ...zerosThatCount(given.records.lines, given.tables), ...unusedHeadings(given.records)],
  );
}

/** Of some parts only the value of the metal counts; the other value of a row may be 0. */
function zerosThatCount(lines: readonly LineRecord[], tables: ContentTables): readonly Finding[] {
  const onlyMetal = new Set(
    lines.filter((record) => {
      const good = metalOf(record.text("hs") ?? "", tables);
      return good.kind === "metal" && good.onlyMetalValue;
    }),
  );
  return [
    ...zeroAmounts(
      lines.filter((record) => !onlyMetal.has(record)),
      [VALUE],
    ),
    ...zeroAmounts([...onlyMetal], [METAL_VALUE]),
  ];
}

function codeMissing(line: number): CellError {
  return CellError.missing({
    es: `Fila ${String(line)}: falta la fracción arancelaria.`,
    en: `Row ${String(line)}: the HS code is missing.`,
  });
}
