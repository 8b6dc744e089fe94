import { assemblyCredit as assemblyCreditRule, type AssemblyPlant } from "../../domain/content/assemblyCredit";
import { directProductionWages, type Worker } from "../../domain/content/directProductionWages";
import { highWageFreight } from "../../domain/content/highWageFreight";
import { divideRationals, numberOfRational, rationalOf } from "../../domain/content/Rational";
import { allRead } from "../allRead";
import { CellError } from "../CellError";
import { detailBlock, eachOrDetail } from "../detail";
import { singleOf } from "../inputs";
import { NO_ROWS } from "../noRows";
import { fractionOf } from "../percentPoints";
import { readRecords } from "../readRecords";
import { recordColumn } from "../recordColumn";
import { ruleError } from "../ruleAnswer";
import { codes, termOf } from "../termOf";
import { unusedHeadings } from "../unusedHeadings";
import { zeroAmounts } from "../zeroAmounts";
import type { Vehicle } from "./codes";

const VEHICLES = codes<"PASSENGER_VEHICLE" | "LIGHT_TRUCK" | "HEAVY_TRUCK">("vehicle", {
  PASSENGER_VEHICLE: ["vehículo de pasajeros", "passenger vehicle"],
  LIGHT_TRUCK: ["camión ligero", "light truck"],
  HEAVY_TRUCK: ["camión pesado", "heavy truck"],
});
const PRODUCTS = codes<AssemblyPlant["product"]>("assembly-product", {
  ENGINES: ["motores", "engines", "motor", "engine"],
  TRANSMISSIONS: ["transmisiones", "transmissions", "transmisión", "transmission"],
  BATTERY_PACKS: ["baterías avanzadas", "advanced battery packs", "baterías", "battery packs"],
});
const ROLES = codes<NonNullable<Worker["role"]>>("role", {
  WORKER: ["trabajador", "worker", "operador", "operator", "temporal", "agency worker"],
  INTERN: ["becario", "intern", "practicante", "trainee"],
  MANAGER: ["gerente", "manager"],
  RESEARCH: ["investigación", "research", "investigación y desarrollo", "R&D"],
});
const PLANTS = [
  recordColumn("product", "Producto", "Product", { kind: "code", vocabulary: PRODUCTS.id }, true),
  recordColumn("capacity", "Capacidad anual", "Yearly capacity", { kind: "number" }, true, "Capacidad", "Capacity"),
  recordColumn("pays_floor", "Paga el piso", "Pays the floor", { kind: "boolean" }, true),
  recordColumn("in_region", "En la región", "In the region", { kind: "boolean" }, true),
  recordColumn("own", "Propia", "Own", { kind: "boolean" }, true),
  recordColumn("contract_years", "Años de contrato", "Contract years", { kind: "number" }, false),
];
const PAID = [
  recordColumn("rate", "Salario por hora", "Hourly wage", { kind: "number" }, true, "Salario", "Wage"),
  recordColumn("hours", "Horas", "Hours", { kind: "number" }, true),
];
const WORKERS = [
  ...PAID,
  recordColumn("direct_hours", "Horas directas", "Direct hours", { kind: "number" }, true),
  recordColumn("role", "Puesto", "Role", { kind: "code", vocabulary: ROLES.id }, false),
];
const LEGS = [
  recordColumn("cost", "Costo", "Cost", { kind: "number" }, true, "Flete", "Freight"),
  recordColumn("inside_region", "Dentro de la región", "Inside the region", { kind: "boolean" }, true),
  recordColumn("pays_floor", "Paga el piso", "Pays the floor", { kind: "boolean" }, true),
  recordColumn("in_materials", "Ya en los materiales", "Already in the materials", { kind: "boolean" }, true),
];

/**
 * Assembly credit for LVC, of no more than 5 points: 5 with a qualifying engine, transmission or battery plant, own or under contract, else 0.
 * @customfunction ASSEMBLYCREDIT
 * @param vehicle PASSENGER_VEHICLE, LIGHT_TRUCK or HEAVY_TRUCK.
 * @param headers Headings: Product, Yearly capacity, Pays the floor, In the region, Own, Contract years.
 * @param plants Plants, one row each. Product: ENGINES, TRANSMISSIONS or BATTERY_PACKS.
 * @returns A fraction: 0.05 or 0; #N/A while a plant might qualify.
 */
export function assemblyCredit(vehicle: Vehicle, headers: unknown[][], plants: unknown[][]): unknown[][] {
  const given = allRead({
    vehicle: termOf(singleOf(vehicle), VEHICLES, { es: "un vehículo con VCL", en: "a vehicle with an LVC" }),
    records: readRecords(headers, plants, PLANTS, [PRODUCTS]),
  });
  if (given instanceof CellError) return [[given]];
  const read: AssemblyPlant[] = [];
  for (const record of given.records.lines) {
    const product = PRODUCTS.codes.find((code) => code === record.text("product"));
    if (product === undefined) return [[productMissing(record.line)]];
    read.push({
      product,
      capacity: record.number("capacity"),
      paysFloor: record.yesNo("pays_floor"),
      inRegion: record.yesNo("in_region"),
      own: record.yesNo("own"),
      contractYears: record.number("contract_years"),
    });
  }
  const answer = assemblyCreditRule(given.vehicle, read);
  return [[answer.kind === "value" ? fractionOf(answer.value) : ruleError(answer)]];
}

/**
 * Base wages and hours of direct production of a plant, for WAGE: who counts and with which hours (section 12).
 * @customfunction DIRECTWAGES
 * @param headers Headings: Hourly wage, Hours, Direct hours, Role.
 * @param workers Workers or groups with the same pay, one row each. Role: WORKER (when blank), INTERN, MANAGER or RESEARCH.
 * @returns Spills base wages, hours, average wage per hour and direct production workers.
 */
export function directWages(headers: unknown[][], workers: unknown[][]): unknown[][] {
  const records = readRecords(headers, workers, WORKERS, [ROLES]);
  if (records instanceof CellError) return [[records]];
  if (records.lines.length === 0) return [[NO_ROWS]];
  const answer = directProductionWages(
    records.lines.map((record) => ({
      rate: record.number("rate"),
      hours: record.number("hours"),
      directHours: record.number("direct_hours"),
      role: ROLES.codes.find((code) => code === record.text("role")) ?? "WORKER",
    })),
  );
  if (answer.kind !== "wages") return [[ruleError(answer)]];
  const { baseWages, hours, directWorkers, findings } = answer;
  const average = hours === 0 ? null : numberOfRational(divideRationals(rationalOf(baseWages), rationalOf(hours)));
  return detailBlock(
    [
      { label: { es: "Salarios base", en: "Base wages" }, value: baseWages },
      { label: { es: "Horas", en: "Hours" }, value: hours },
      { label: { es: "Salario promedio por hora", en: "Average wage per hour" }, value: average },
      { label: { es: "Trabajadores de producción directa", en: "Direct production workers" }, value: directWorkers },
    ],
    [...findings, ...zeroAmounts(records.lines, PAID), ...unusedHeadings(records)],
  );
}

/**
 * High-wage freight that may be added to the high-wage materials of LVC (section 18(20)).
 * @customfunction WAGEFREIGHT
 * @param headers Headings: Cost, Inside the region, Pays the floor, Already in the materials.
 * @param legs Transport, logistics or handling, one row per leg.
 * @param [detail] TRUE spills the amount and each leg that was left out, with its reason.
 * @returns Money.
 */
export function wageFreight(headers: unknown[][], legs: unknown[][], detail?: unknown): unknown[][] {
  const records = readRecords(headers, legs, LEGS);
  if (records instanceof CellError) return [[records]];
  return eachOrDetail([null], detail, () => {
    const answer = highWageFreight(
      records.lines.map((record) => ({
        cost: record.number("cost"),
        insideRegion: record.yesNo("inside_region"),
        paysFloor: record.yesNo("pays_floor"),
        inMaterials: record.yesNo("in_materials"),
      })),
    );
    if (answer.kind !== "value") return ruleError(answer);
    const label = { es: "Flete de salario alto", en: "High-wage freight" };
    return {
      value: answer.value,
      rows: () => [{ label, value: answer.value }],
      findings: [...answer.findings, ...unusedHeadings(records)],
    };
  });
}

function productMissing(line: number): CellError {
  return CellError.missing({
    es: `Fila ${String(line)}: falta el producto de la planta.`,
    en: `Row ${String(line)}: the product of the plant is missing.`,
  });
}
