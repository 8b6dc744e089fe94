/**
 * Vehicles and tables of parts with a threshold of their own; an HS code is accepted too.
 * @customenum {string}
 */
export enum Part {
  /** Passenger vehicle · vehículo de pasajeros */
  PassengerVehicle = "PASSENGER_VEHICLE",
  /** Light truck · camión ligero */
  LightTruck = "LIGHT_TRUCK",
  /** Heavy truck · camión pesado */
  HeavyTruck = "HEAVY_TRUCK",
  /** Table A.1, core parts · tabla A.1, partes esenciales */
  A1 = "A1",
  /** Table A.2, core parts of the vehicle · tabla A.2 */
  A2 = "A2",
  /** Table B, principal parts · tabla B, partes principales */
  B = "B",
  /** Table C, complementary parts · tabla C, partes complementarias */
  C = "C",
  /** Table D, principal parts of heavy trucks · tabla D */
  D = "D",
  /** Table E, complementary parts of heavy trucks · tabla E */
  E = "E",
  /** Other vehicle, section 20(2) · otro vehículo, sección 20(2) */
  OtherVehicle202 = "OTHER_VEHICLE_20_2",
  /** Other vehicle, section 20(3) · otro vehículo, sección 20(3) */
  OtherVehicle203 = "OTHER_VEHICLE_20_3",
  /** Other vehicle of a new or refitted plant · otro vehículo de planta nueva o reacondicionada */
  OtherVehicle208 = "OTHER_VEHICLE_20_8",
  /** Aftermarket part of heading 87.08 · refacción de la partida 87.08 */
  Aftermarket = "AFTERMARKET",
  /** Good classified with its parts in one heading · bien clasificado con sus partes */
  SameHeading = "SAME_HEADING",
  /** Vehicle of the alternative staging regime · régimen de transición alternativo */
  AlternativeStaging = "ALTERNATIVE_STAGING",
  /** Table A.1 part for such a vehicle · parte de la tabla A.1 de ese régimen */
  AlternativeStagingA1 = "ALTERNATIVE_STAGING_A1",
}

/**
 * Methods of regional value content.
 * @customenum {string}
 */
export enum Method {
  /** Net cost · costo neto */
  NetCost = "NC",
  /** Transaction value · valor de transacción */
  TransactionValue = "TV",
}

/**
 * What a threshold measures.
 * @customenum {string}
 */
export enum Measure {
  /** Regional value content · contenido regional */
  RegionalValue = "RVC",
  /** Labour value content · contenido laboral */
  LabourValue = "LVC",
  /** Steel and aluminium, each · acero y aluminio, cada uno */
  Metals = "METALS",
}

/**
 * What a part is for: it decides which table holds.
 * @customenum {string}
 */
export enum Use {
  /** Original equipment of a light vehicle · equipo original de vehículo ligero */
  Light = "LIGHT",
  /** Original equipment of a heavy truck · equipo original de camión pesado */
  Heavy = "HEAVY",
  /** Aftermarket part · refacción */
  Aftermarket = "AFTERMARKET",
}

/**
 * Vehicles whose thresholds step.
 * @customenum {string}
 */
export enum SteppingVehicles {
  /** Light vehicles · vehículos ligeros */
  Light = "LIGHT",
  /** Heavy trucks · camiones pesados */
  Heavy = "HEAVY",
}

/**
 * Vehicles with a labour value content.
 * @customenum {string}
 */
export enum Vehicle {
  /** Passenger vehicle · vehículo de pasajeros */
  PassengerVehicle = "PASSENGER_VEHICLE",
  /** Light truck · camión ligero */
  LightTruck = "LIGHT_TRUCK",
  /** Heavy truck · camión pesado */
  HeavyTruck = "HEAVY_TRUCK",
}
