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
  /** Other vehicles · otros vehículos */
  OtherVehicle = "OTHER_VEHICLE",
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
