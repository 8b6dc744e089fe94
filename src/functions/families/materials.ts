import { contentTables } from "../../domain/content/ContentTables";
import { deMinimis as deMinimisRule, goodsInSet, type DeMinimisQuestion } from "../../domain/content/deMinimis";
import type { SmallShare } from "../../domain/content/deMinimis";
import type { Refused, Unknown } from "../../domain/content/Finding";
import { greatestQuantityPrice } from "../../domain/content/greatestQuantityPrice";
import { valueOfMaterial, type Acquisition } from "../../domain/content/valueOfMaterial";
import type { Bilingual } from "../../domain/language";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { eachOrDetail, type Outcome } from "../detail";
import { eachCell } from "../eachCell";
import { isBlank, textOf } from "../inputs";
import { knownOrNull, numbersIn } from "../numbersIn";
import { fractionOf } from "../percentPoints";
import { ruleError } from "../ruleAnswer";
import { codes, termOf } from "../termOf";

/**
 * How the producer came by a material; it decides the value.
 * @customenum {string}
 */
export enum MaterialKind {
  /** Imported by the producer · importado por el productor */
  Imported = "IMPORTED",
  /** Acquired in the country · adquirido en el país */
  Acquired = "ACQUIRED",
  /** Self-produced, not designated · de fabricación propia */
  SelfProduced = "SELF_PRODUCED",
  /** Designated intermediate · intermedio designado */
  Intermediate = "INTERMEDIATE",
  /** Indirect: tools, energy, lubricants · indirecto */
  Indirect = "INDIRECT",
  /** Packing for shipment · empaque para embarque */
  ShipmentPacking = "SHIPMENT_PACKING",
  /** Retail packing · envase para venta al por menor */
  RetailPacking = "RETAIL_PACKING",
}

/**
 * Base of the 10 % of de minimis.
 * @customenum {string}
 */
export enum DeMinimisBase {
  /** Adjusted transaction value · valor de transacción ajustado */
  AdjustedTv = "TV",
  /** Total cost · costo total */
  TotalCost = "TOTAL_COST",
}

/**
 * What the good misses, so that it needs the 10 %.
 * @customenum {string}
 */
export enum DeMinimisFor {
  /** Some materials do not change classification, section 5(1) · algunos materiales no cambian de clasificación */
  TariffChange = "CHANGE",
  /** Its regional value content, section 5(4) · su VCR */
  RegionalContent = "RVC",
}

const KINDS = codes<Acquisition["kind"]>("material-kind", {
  IMPORTED: ["importado", "imported"],
  ACQUIRED: ["adquirido", "acquired", "nacional", "comprado", "purchased"],
  SELF_PRODUCED: ["de fabricación propia", "self-produced", "autoproducido"],
  INTERMEDIATE: ["intermedio designado", "designated intermediate", "intermedio", "intermediate"],
  INDIRECT: ["indirecto", "indirect"],
  SHIPMENT_PACKING: ["empaque para embarque", "packing for shipment"],
  RETAIL_PACKING: ["envase para venta al por menor", "retail packing", "envase"],
});
const BASES = codes<"TV" | "TOTAL_COST" | "NC">(
  "de-minimis-base",
  {
    TV: ["valor de transacción ajustado", "adjusted transaction value", "ADJUSTED_TV", "VT"],
    TOTAL_COST: ["costo total", "total cost"],
    NC: ["costo neto", "net cost", "CN", "NET_COST"],
  },
  ["NC"],
);
const MISSED = codes<"CHANGE" | "RVC">("de-minimis-for", {
  CHANGE: ["cambio de clasificación", "tariff change", "cambio arancelario", "5(1)"],
  RVC: ["contenido regional", "regional content", "VCR", "5(4)"],
});
/** What was tested, which only the person knows: the number alone may be either. */
const TESTED = {
  CHANGE: {
    es: "5(1): los materiales que no cambian de clasificación",
    en: "5(1): the materials that do not change classification",
  },
  RVC: {
    es: "5(4): todos los materiales no originarios, en lugar del VCR",
    en: "5(4): all non-originating materials, in place of the RVC",
  },
} as const;
const EITHER = {
  es: "5(1) si el VMN es solo de los materiales que no cambian de clasificación; 5(4) si es de todos los no originarios",
  en: "5(1) if the VNM is of the materials alone that do not change classification; 5(4) if it is of all non-originating ones",
};
const BASIS: Readonly<Record<"TV" | "TOTAL_COST" | "NC", DeMinimisQuestion["basis"]>> = {
  TV: "ADJUSTED_TV",
  TOTAL_COST: "TOTAL_COST",
  NC: "NET_COST",
};

/**
 * Value of a material by how the producer came by it (Article 4.6).
 * @customfunction MATERIALVALUE
 * @param kind IMPORTED, ACQUIRED, SELF_PRODUCED, INTERMEDIATE, INDIRECT, SHIPMENT_PACKING or RETAIL_PACKING. One cell or a range.
 * @param value IMPORTED: transaction value at importation. ACQUIRED, RETAIL_PACKING: price. SELF_PRODUCED: all costs. INTERMEDIATE: total cost. INDIRECT: booked cost, blank when not booked.
 * @param [addition] IMPORTED: international shipment not yet in the value. SELF_PRODUCED: usual profit. Write 0 when there is none.
 * @returns Money.
 */
export function materialValue(kind: MaterialKind[][], value: unknown[][], addition?: unknown[][]): unknown[][] {
  return eachCell([kind, value, addition], (cells) => {
    const given = allRead({
      kind: termOf(cells[0], KINDS, { es: "una forma de adquirir el material", en: "a way to come by a material" }),
      value: knownOrNull(cells[1], { es: "el valor", en: "the value" }),
      addition: knownOrNull(cells[2], { es: "lo que se suma", en: "the addition" }),
    });
    if (given instanceof CellError) return given;
    if (given.addition !== null && given.addition !== 0 && !ADDS.includes(given.kind)) return NO_ADDITION;
    const answer = valueOfMaterial(acquisition(given.kind, given.value, given.addition));
    return answer.kind === "value" ? answer.value : ruleError(answer);
  });
}

/**
 * Whether non-originating materials are not more than 10 % of the adjusted transaction value or of the total cost (Article 4.12).
 * @customfunction DEMINIMIS
 * @param vnm Value of the materials that miss the tariff change; of all non-originating materials when the good misses its RVC. One cell or a range.
 * @param base Adjusted transaction value or total cost, in the same currency; not net cost.
 * @param basis Which of the two the base is: TV or TOTAL_COST.
 * @param [part] Part of the good, by code or HS code: for core parts (A1, A2) the exception is not applied by itself.
 * @param [detail] TRUE spills verdict, share, limit, the paragraph that was tested and warnings of one case.
 * @param [missed] What the good misses: CHANGE (tariff change, section 5(1)) or RVC (section 5(4)); the detail names both when left out.
 * @returns TRUE or FALSE; #N/A when not enough is known.
 */
export function deMinimis(
  vnm: unknown[][],
  base: unknown[][],
  basis: DeMinimisBase[][],
  part?: unknown[][],
  detail?: unknown,
  missed?: DeMinimisFor[][],
): unknown[][] {
  return eachOrDetail([vnm, base, basis, part, missed], detail, (cells) => {
    const given = allRead({
      vnm: knownOrNull(cells[0], { es: "el valor de los materiales", en: "the value of the materials" }),
      base: knownOrNull(cells[1], { es: "la base", en: "the base" }),
      basis: termOf(cells[2], BASES, { es: "una base del 10 %", en: "a base of the 10 %" }),
      part: isBlank(cells[3]) || cells[3] === 0 ? "" : textOf(cells[3], { es: "la parte", en: "the part" }),
      missed: isBlank(cells[4]) || cells[4] === 0 ? null : termOf(cells[4], MISSED, PARAGRAPH),
    });
    if (given instanceof CellError) return given;
    const { vnm, base, basis, part } = given;
    const tested = given.missed === null ? EITHER : TESTED[given.missed];
    return shareOutcome(deMinimisRule({ vnm, base, basis: BASIS[basis], part }), tested);
  });
}

/**
 * Whether the non-originating goods of a set are not more than 10 % of its value (section 6).
 * @customfunction GOODSSET
 * @param non_originating Value of the non-originating goods of the set. One cell or a range.
 * @param set_value Value of the set, in the same currency.
 * @param [detail] TRUE spills verdict, share and limit of one case.
 * @returns TRUE or FALSE; #N/A when not enough is known.
 */
export function goodsSet(non_originating: unknown[][], set_value: unknown[][], detail?: unknown): unknown[][] {
  return eachOrDetail([non_originating, set_value], detail, (cells) => {
    const given = allRead({
      part: knownOrNull(cells[0], { es: "lo no originario", en: "what is non-originating" }),
      whole: knownOrNull(cells[1], { es: "el valor del juego", en: "the value of the set" }),
    });
    return given instanceof CellError ? given : shareOutcome(goodsInSet(given.part, given.whole), SET);
  });
}

/**
 * Unit price at which the greatest aggregate quantity is sold (Schedule 6).
 * @customfunction UNITPRICE
 * @param prices Unit price of each sale.
 * @param quantities Units of each sale, in the same order.
 * @returns A unit price; of two that tie, the lower.
 */
export function unitPrice(prices: unknown[][], quantities: unknown[][]): unknown[][] {
  const given = allRead({
    prices: numbersIn(prices, { es: "el precio", en: "the price" }),
    quantities: numbersIn(quantities, { es: "la cantidad", en: "the quantity" }),
  });
  if (given instanceof CellError) return [[given]];
  if (given.prices.length !== given.quantities.length) return [[PAIRS_DIFFER]];
  if (given.prices.some((each) => each < 0) || given.quantities.some((each) => each < 0)) return [[NEGATIVE]];
  const answer = greatestQuantityPrice(
    given.prices.map((price, index) => ({ price, quantity: given.quantities[index] ?? 0 })),
  );
  return [[answer.kind === "value" ? answer.value : ruleError(answer)]];
}

function acquisition(kind: Acquisition["kind"], value: number | null, addition: number | null): Acquisition {
  switch (kind) {
    case "IMPORTED":
      return { kind, transactionValue: value, internationalShipment: addition };
    case "SELF_PRODUCED":
      return { kind, costs: value, usualProfit: addition };
    case "ACQUIRED":
    case "RETAIL_PACKING":
      return { kind, price: value };
    case "INTERMEDIATE":
      return { kind, totalCost: value };
    case "INDIRECT":
      return { kind, bookedCost: value };
    case "SHIPMENT_PACKING":
      return { kind };
  }
}

const SET = { es: "6(1): los bienes no originarios del juego", en: "6(1): the non-originating goods of the set" };
const PARAGRAPH = { es: "lo que le falta al bien", en: "what a good misses" };

function shareOutcome(answer: SmallShare | Refused | Unknown, tested: Bilingual): Outcome | CellError {
  if (answer.kind !== "share") return ruleError(answer);
  const met = answer.verdict === "met";
  return {
    value: met,
    rows: () => [
      {
        label: { es: "Veredicto", en: "Verdict" },
        value: met
          ? { es: "Dentro del límite", en: "Within the limit" }
          : { es: "Excede el límite", en: "Exceeds the limit" },
      },
      { label: { es: "Proporción", en: "Share" }, value: answer.share },
      { label: { es: "Límite", en: "Limit" }, value: fractionOf(contentTables().de_minimis.pct) },
      { label: { es: "Se probó", en: "Tested" }, value: tested },
    ],
    findings: answer.findings,
  };
}

/** Kinds of which the third argument is a part. */
const ADDS: readonly Acquisition["kind"][] = ["IMPORTED", "SELF_PRODUCED"];
const NO_ADDITION = CellError.wrongInput({
  es: "Solo IMPORTED (embarque internacional) y SELF_PRODUCED (utilidad usual) llevan lo que se suma: deje ese dato en blanco o inclúyalo en el valor.",
  en: "Only IMPORTED (international shipment) and SELF_PRODUCED (usual profit) have an addition: leave it blank or put it into the value.",
});
const PAIRS_DIFFER = CellError.wrongInput({
  es: "Los dos rangos deben tener el mismo número de celdas.",
  en: "The two ranges must have the same number of cells.",
});
const NEGATIVE = CellError.wrongInput({
  es: "Los precios y las cantidades no pueden ser negativos.",
  en: "Prices and quantities cannot be negative.",
});
