import { PART_CODES, type PartCode } from '../../domain/content/Part';

/** A group of the pick list of parts; the pane's texts name it. */
export type PartGroupId = 'vehicles' | 'lightParts' | 'heavyParts' | 'others';

export interface PartGroup {
  readonly id: PartGroupId;
  readonly parts: readonly PartCode[];
}

function groupOf(code: PartCode): PartGroupId {
  switch (code) {
    case 'PASSENGER_VEHICLE':
    case 'LIGHT_TRUCK':
    case 'HEAVY_TRUCK':
    case 'OTHER_VEHICLE_20_2':
    case 'OTHER_VEHICLE_20_3':
    case 'OTHER_VEHICLE_20_8':
      return 'vehicles';
    case 'A1':
    case 'A2':
    case 'B':
    case 'C':
      return 'lightParts';
    case 'D':
    case 'E':
      return 'heavyParts';
    case 'AFTERMARKET':
    case 'SAME_HEADING':
    case 'ALTERNATIVE_STAGING':
    case 'ALTERNATIVE_STAGING_A1':
      return 'others';
  }
}

/** Every part in the order of the regulations, under the heading where a person looks for it; most suppliers make parts of light vehicles. */
export const partGroups: readonly PartGroup[] = (['lightParts', 'heavyParts', 'vehicles', 'others'] as const).map(
  (id) => ({ id, parts: PART_CODES.filter((code) => groupOf(code) === id) }),
);
