import type { Bilingual } from '../language';
import type { ScheduleName } from './ContentTables';

/** A vehicle or a table of parts that the rules give a threshold of its own. */
export type PartCode =
  | 'PASSENGER_VEHICLE'
  | 'LIGHT_TRUCK'
  | 'HEAVY_TRUCK'
  | 'A1'
  | 'A2'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'OTHER_VEHICLE_20_2'
  | 'OTHER_VEHICLE_20_3'
  | 'OTHER_VEHICLE_20_8'
  | 'AFTERMARKET'
  | 'SAME_HEADING'
  | 'ALTERNATIVE_STAGING'
  | 'ALTERNATIVE_STAGING_A1';

interface Part {
  readonly schedule: ScheduleName;
  readonly name: Bilingual;
}

/** Every part, in the order of the regulations: vehicles, parts of light vehicles, parts of heavy trucks, the rest. */
export const PARTS: Readonly<Record<PartCode, Part>> = {
  PASSENGER_VEHICLE: part('passenger_vehicle_or_light_truck', 'vehículo de pasajeros', 'passenger vehicle'),
  LIGHT_TRUCK: part('passenger_vehicle_or_light_truck', 'camión ligero', 'light truck'),
  HEAVY_TRUCK: part('heavy_truck', 'camión pesado', 'heavy truck'),
  A1: part('table_A1_and_A2', 'parte de la tabla A.1', 'part of Table A.1'),
  A2: part('table_A1_and_A2', 'parte esencial, tabla A.2 columna 1', 'core part, Table A.2 column 1'),
  B: part('table_B', 'parte principal, tabla B', 'principal part, Table B'),
  C: part('table_C', 'parte complementaria, tabla C', 'complementary part, Table C'),
  D: part('table_D', 'parte principal de camión pesado, tabla D', 'principal heavy-truck part, Table D'),
  E: part('table_E', 'parte complementaria de camión pesado, tabla E', 'complementary heavy-truck part, Table E'),
  OTHER_VEHICLE_20_2: part('other_vehicle_20_2', 'otro vehículo, sección 20(2)', 'other vehicle, section 20(2)'),
  OTHER_VEHICLE_20_3: part('other_vehicle_20_3', 'otro vehículo, sección 20(3)', 'other vehicle, section 20(3)'),
  OTHER_VEHICLE_20_8: part(
    'other_vehicle_new_plant_or_refit',
    'otro vehículo de planta nueva o reacondicionada, sección 20(8)',
    'other vehicle of a new or refitted plant, section 20(8)',
  ),
  AFTERMARKET: part('aftermarket_8708', 'refacción de la partida 87.08', 'aftermarket part of heading 87.08'),
  SAME_HEADING: part(
    'general_same_heading',
    'bien clasificado con sus partes en la misma partida',
    'good classified with its parts in one heading',
  ),
  ALTERNATIVE_STAGING: part(
    'alternative_staging_vehicle',
    'vehículo del régimen de transición alternativo',
    'vehicle of the alternative staging regime',
  ),
  ALTERNATIVE_STAGING_A1: part(
    'alternative_staging_a1_parts',
    'parte de la tabla A.1 para un vehículo del régimen de transición alternativo',
    'part of Table A.1 for a vehicle of the alternative staging regime',
  ),
};

export const PART_CODES = Object.keys(PARTS) as readonly PartCode[];

function part(schedule: ScheduleName, es: string, en: string): Part {
  return { schedule, name: { es, en } };
}
