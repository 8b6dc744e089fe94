import { contentTables, type ContentTables } from './ContentTables';
import { finding, refused, unknown, amount, type Amount, type Finding, type Refused, type Unknown } from './Finding';

/** A plant that makes engines, transmissions or advanced battery packs; null is unknown. */
export interface AssemblyPlant {
  readonly product: 'ENGINES' | 'TRANSMISSIONS' | 'BATTERY_PACKS';
  /** Units a year that it can make; it need not make them, and they need not originate. */
  readonly capacity: number | null;
  /** It pays the wage floor; see `wageFloor`. */
  readonly paysFloor: boolean | null;
  readonly inRegion: boolean | null;
  /** Years of the supply contract; the producer's own plant needs none, and 0 is blank. */
  readonly contractYears?: number | null;
  readonly own: boolean | null;
}

const CAPACITY = {
  ENGINES: 'engines',
  TRANSMISSIONS: 'transmissions',
  BATTERY_PACKS: 'advanced_battery_packs',
} as const;

/**
 * Assembly credit
 *
 * The credit, of no more than five points, needs one plant in the region that pays the wage floor, the producer's own or under a contract of at least three
 * years, with capacity for 100,000 engines, 100,000 transmissions or 25,000 advanced battery packs a year for light vehicles, or 20,000 of
 * either for heavy trucks.
 * Uniform Regulations, section 12 ("high-wage assembly plant") and sections 18(12) to 18(14).
 *
 * @returns points: all of them or none; unknown while a plant might qualify
 */
export function assemblyCredit(
  vehicle: 'PASSENGER_VEHICLE' | 'LIGHT_TRUCK' | 'HEAVY_TRUCK',
  plants: readonly AssemblyPlant[],
  tables: ContentTables = contentTables(),
): Amount | Refused | Unknown {
  const wrong = plants.findIndex(({ capacity, contractYears }) =>
    [capacity, contractYears ?? null].some((value) => value !== null && !(value >= 0 && value < Infinity)),
  );
  if (wrong >= 0) return refused(notANumber(wrong + 1));
  const { lvc } = tables;
  const needed = lvc.assembly_credit_capacity[vehicle === 'HEAVY_TRUCK' ? 'heavy' : 'light'];
  const answers = plants.map((plant) =>
    qualifies(plant, needed[CAPACITY[plant.product]], lvc.assembly_credit_capacity.contract_min_years),
  );
  if (answers.includes(true)) return amount(lvc.assembly_credit_points);
  const open = answers.indexOf(null);
  return open < 0 ? amount(0) : unknown(notKnown(open + 1));
}

function qualifies(
  { capacity, paysFloor, inRegion, contractYears = null, own }: AssemblyPlant,
  needed: number,
  years: number,
): boolean | null {
  // Blank years of contract, which some hosts hand over as 0, say nothing of a contract; only a plant that is not its own needs one.
  const longEnough = (contractYears ?? 0) >= years;
  const bound = own === true || longEnough ? true : own === null ? null : false;
  const conditions = [capacity === null ? null : capacity >= needed, paysFloor, inRegion, bound];
  return conditions.includes(false) ? false : conditions.includes(null) ? null : true;
}

function notANumber(plant: number): Finding {
  return finding(
    'NOT_A_NUMBER',
    'error',
    `Planta ${plant}: la capacidad y los años de contrato deben ser números no negativos.`,
    `Plant ${plant}: capacity and years of contract must be numbers that are not negative.`,
  );
}

function notKnown(plant: number): Finding {
  return finding(
    'COST_UNKNOWN',
    'missing',
    `Planta ${plant}: falta su capacidad, su salario, su país o su contrato; el crédito de ensamble no se sabe.`,
    `Plant ${plant}: its capacity, wage, country or contract is missing; the assembly credit is not known.`,
  );
}
