import { averageOfPeriod } from "../../domain/content/averageOfPeriod";
import { inventory as inventoryRule, type InventoryMethod } from "../../domain/content/inventory";
import type { Movement } from "../../domain/content/Movement";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { detailBlock, said } from "../detail";
import { blockOf, numberOf, singleOf } from "../inputs";
import { NO_ROWS } from "../noRows";
import { readRecords, type LineRecord } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { ruleError } from "../ruleAnswer";
import { codes, termOf } from "../termOf";

/**
 * Inventory methods; one for the whole fiscal year.
 * @customenum {string}
 */
export enum Inventory {
  /** Specific identification, by lot · identificación específica, por lote */
  Specific = "SPECIFIC",
  /** First in, first out · PEPS */
  Fifo = "FIFO",
  /** Last in, first out · UEPS */
  Lifo = "LIFO",
  /** Average at each shipment (rolling average) · promedio móvil */
  Average = "AVERAGE",
}

const METHODS = codes<InventoryMethod>("inventory-method", {
  SPECIFIC: ["identificación específica", "specific identification", "específica", "specific"],
  FIFO: ["PEPS", "first in, first out"],
  LIFO: ["UEPS", "last in, first out"],
  AVERAGE: ["promedio", "average", "promedio móvil", "rolling average"],
});
const KINDS = codes<Movement["kind"]>("movement", {
  receipt: ["entrada", "receipt", "R", "E", "recibo", "compra", "in"],
  shipment: ["salida", "shipment", "S", "uso", "consumo", "embarque", "use", "out"],
});
const ORIGINS = codes<"originating" | "non-originating">("origin", {
  originating: ["originario", "originating", "originaria", "O"],
  "non-originating": ["no originario", "non-originating", "no originaria", "N"],
});
const COLUMNS = [
  recordColumn("movement", "Movimiento", "Movement", { kind: "code", vocabulary: KINDS.id }, true, "Tipo", "Kind"),
  recordColumn("units", "Unidades", "Units", { kind: "number" }, true, "Cantidad", "Quantity"),
  recordColumn(
    "unit_cost",
    "Costo unitario",
    "Unit cost",
    { kind: "number", min: 0 },
    false,
    "Costo",
    "Cost",
    "Precio",
    "Price",
  ),
  recordColumn("origin", "Origen", "Origin", { kind: "code", vocabulary: ORIGINS.id }, false),
  recordColumn("lot", "Lote", "Lot", { kind: "text" }, false, "Batch"),
];

/**
 * Origin and VNM of what each shipment took out of a store of fungible or identical materials (Schedules 7 and 8).
 * @customfunction INVENTORY
 * @param method SPECIFIC, FIFO, LIFO or AVERAGE.
 * @param headers Headings: Movement, Units, Unit cost, Origin, Lot. Without Origin every receipt is non-originating.
 * @param movements Receipts and shipments in the order they happened, opening inventory first, one row each.
 * @returns Spills headings, then a row per shipment: its row, originating units, non-originating units, VNM.
 */
export function inventory(method: Inventory, headers: unknown[][], movements: unknown[][]): unknown[][] {
  const given = allRead({
    method: termOf(singleOf(method), METHODS, { es: "un método de inventario", en: "an inventory method" }),
    records: readRecords(headers, movements, COLUMNS, [KINDS, ORIGINS]),
  });
  if (given instanceof CellError) return [[given]];
  const { lines, columns } = given.records;
  if (lines.length === 0) return [[NO_ROWS]];
  if (given.method === "SPECIFIC" && !columns.has("lot")) return [[LOT_MISSING]];
  const valued = columns.has("unit_cost");
  const moves: Movement[] = [];
  for (const record of lines) {
    const move = movementOf(record, valued);
    if (move instanceof CellError) return [[move]];
    moves.push(move);
  }
  const answer = inventoryRule(moves, given.method);
  if (answer.kind === "refused") return [[ruleError(answer)]];
  const shipments = lines.filter((record) => record.text("movement") === "shipment");
  return [
    HEADINGS.map(said),
    ...answer.taken.map(({ originating, nonOriginating, vnm }, index) => [
      shipments[index]?.line ?? "",
      originating,
      nonOriginating,
      valued ? vnm : said(NOT_KNOWN),
    ]),
  ];
}

/**
 * Origin and VNM of units used or in store, by the average of a period (Schedule 8).
 * @customfunction STOCKAVG
 * @param originating_units Originating units of opening inventory and receipts.
 * @param units All units of opening inventory and receipts.
 * @param used Units used, shipped or left in store, whose origin is asked.
 * @param [value] Value of all units, for the VNM.
 * @returns Spills the ratio of originating units, originating units, non-originating units and VNM.
 */
export function stockAverage(originating_units: unknown, units: unknown, used: unknown, value?: unknown): unknown[][] {
  const valued = blockOf(value) !== null;
  const given = allRead({
    originating: numberOf(singleOf(originating_units), { es: "las unidades originarias", en: "originating units" }),
    units: numberOf(singleOf(units), { es: "todas las unidades", en: "all units" }),
    used: numberOf(singleOf(used), { es: "las unidades usadas", en: "units used" }),
    value: valued ? numberOf(singleOf(value), { es: "el valor", en: "the value" }) : 0,
  });
  if (given instanceof CellError) return [[given]];
  const store = { originatingUnits: given.originating, units: given.units, value: given.value };
  const answer = averageOfPeriod(store, given.used);
  if (answer.kind === "refused") return [[ruleError(answer)]];
  return detailBlock(
    [
      { label: { es: "Proporción originaria", en: "Originating ratio" }, value: answer.ratio },
      { label: { es: "Unidades originarias", en: "Originating units" }, value: answer.originating },
      { label: { es: "Unidades no originarias", en: "Non-originating units" }, value: answer.nonOriginating },
      { label: { es: "VMN", en: "VNM" }, value: valued ? answer.vnm : null },
    ],
    answer.findings,
  );
}

function movementOf(record: LineRecord, valued: boolean): Movement | CellError {
  const kind = KINDS.codes.find((code) => code === record.text("movement"));
  const units = record.number("units");
  const unitCost = record.number("unit_cost");
  const lot = record.text("lot") ?? undefined;
  if (kind === undefined || units === null || (valued && kind === "receipt" && unitCost === null)) {
    const line = String(record.line);
    return CellError.missing({
      es: `Fila ${line}: falta el movimiento, las unidades o el costo unitario.`,
      en: `Row ${line}: the movement, the units or the unit cost is missing.`,
    });
  }
  if (kind === "shipment") return { kind, units, lot };
  const origin = ORIGINS.codes.find((code) => code === record.text("origin"));
  return { kind, units, unitCost: unitCost ?? 0, origin: origin ?? "unknown", lot };
}

const HEADINGS: readonly Bilingual[] = [
  { es: "Fila de la salida", en: "Row of the shipment" },
  { es: "Unidades originarias", en: "Originating units" },
  { es: "Unidades no originarias", en: "Non-originating units" },
  { es: "VMN", en: "VNM" },
];
const NOT_KNOWN = { es: "No se sabe", en: "Unknown" };
const LOT_MISSING = CellError.wrongInput({
  es: "La identificación específica necesita la columna Lote.",
  en: "Specific identification needs the column Lot.",
});
