import { looseKey } from '../rows/looseKey';
import { averagedContent, type Averaged, type AveragedContent } from './averagedContent';
import { finding, refused, unknown, type Finding, type Refused, type Unknown } from './Finding';

/** Vehicles of one kind made in the fiscal year, with the sums of their net cost and non-originating materials; null and blank are unknown. */
export interface VehiclesMade extends Averaged {
  readonly modelLine: string;
  readonly vehicleClass: string;
  readonly plant: string;
  readonly country: string;
  /** They go to the territory of another party. */
  readonly exported: boolean;
}

/** Same model line, class and plant; same class and plant; same model line or same class in a country. */
export type VehicleCategory = 'MODEL_LINE_CLASS_PLANT' | 'CLASS_PLANT' | 'MODEL_LINE' | 'CLASS';

export interface CategoryContent {
  /** What the vehicles of the category share, such as `ABC · 8703 · Silao`. */
  readonly category: string;
  readonly content: AveragedContent | Refused | Unknown;
}

export interface AveragedVehicles {
  readonly kind: 'categories';
  readonly categories: readonly CategoryContent[];
  readonly findings: readonly Finding[];
}

const SHARED: Readonly<Record<VehicleCategory, readonly ('modelLine' | 'vehicleClass' | 'plant' | 'country')[]>> = {
  MODEL_LINE_CLASS_PLANT: ['modelLine', 'vehicleClass', 'plant'],
  CLASS_PLANT: ['vehicleClass', 'plant'],
  MODEL_LINE: ['modelLine', 'country'],
  CLASS: ['vehicleClass', 'country'],
};

interface Group {
  readonly category: string;
  readonly made: VehiclesMade[];
  /** Their places in the list, from 1. */
  readonly rows: number[];
}

/**
 * Averaging of vehicles
 *
 * A producer averages over its fiscal year all vehicles of a category, or only those exported to another party; every vehicle of the category
 * is in the sums.
 * Agreement, automotive appendix, article 5; Uniform Regulations, sections 16(1), 16(2) and 16(8); the same categories for labour value, 18(15).
 */
export function averagedVehicles(
  vehicles: readonly VehiclesMade[],
  category: VehicleCategory,
  basis: 'ALL' | 'EXPORTED',
): AveragedVehicles | Refused | Unknown {
  const counted = basis === 'ALL' ? vehicles : vehicles.filter(({ exported }) => exported);
  if (counted.length === 0) return refused(NONE);
  const unnamed = counted.find((made) => SHARED[category].some((field) => made[field].trim() === ''));
  if (unnamed !== undefined) return unknown(notNamed(vehicles.indexOf(unnamed) + 1));
  const groups = new Map<string, Group>();
  for (const [index, made] of vehicles.entries()) {
    if (basis === 'EXPORTED' && !made.exported) continue;
    const shared = SHARED[category].map((field) => made[field].trim());
    // "Silao" and "SILAO" are one plant; the first spelling is shown.
    const key = JSON.stringify(shared.map((text) => looseKey(text) || text));
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { category: shared.join(' · '), made: [], rows: [] }));
    group.made.push(made);
    group.rows.push(index + 1);
  }
  return {
    kind: 'categories',
    categories: [...groups.values()].map(({ category: name, made, rows }) => ({
      category: name,
      content: averagedContent(made, null, rows),
    })),
    findings: [],
  };
}

function notNamed(line: number): Finding {
  return finding(
    'COST_UNKNOWN',
    'missing',
    `Línea ${line}: falta la línea de modelo, la clase, la planta o el país que la categoría comparte.`,
    `Line ${line}: the model line, class, plant or country that the category shares is missing.`,
  );
}

const NONE = finding(
  'COST_UNKNOWN',
  'error',
  'No hay vehículos que promediar en esta categoría y base.',
  'There are no vehicles to average in this category and basis.',
);
