import { monthsLater, type Period } from './averagingPeriod';
import { contentTables, type ContentTables } from './ContentTables';

/** A new building with new machinery for a vehicle not made in the region before, or a plant closed three months or more to make another vehicle. */
export type PlantChange = 'NEW_PLANT' | 'REFIT';

/**
 * New plant or refit
 *
 * Another vehicle needs 50 % for five years after the first prototype is produced in a new plant, or for two years after the first one that
 * follows a refit.
 * Uniform Regulations, sections 20(8)(a) and 20(8)(b) and 12 ("first motor vehicle prototype", "new building", "refit").
 *
 * @param prototype day of the first prototype, `AAAA-MM-DD`
 * @returns the days on which the part code OTHER_VEHICLE_20_8 holds, both included
 */
export function newPlantOrRefit(
  change: PlantChange,
  prototype: string,
  { thresholds }: ContentTables = contentTables(),
): Period {
  const { new_plant, refit } = thresholds.other_vehicle_new_plant_or_refit.years;
  const years = change === 'NEW_PLANT' ? new_plant : refit;
  return { from: prototype, to: monthsLater(prototype, years * 12) };
}
