import type { FunctionHelp } from './FunctionHelp';

const regulations = {
  es: 'T-MEC, artículo 4.5; Reglamentaciones Uniformes, sección 7.',
  en: 'USMCA, Article 4.5; Uniform Regulations, section 7.',
};

const thresholds = {
  es: 'T-MEC, apéndice del anexo 4-B, artículos 3 a 7; Reglamentaciones Uniformes, secciones 13 a 20. Los umbrales son datos con fecha.',
  en: 'USMCA, Appendix to Annex 4-B, Articles 3 to 7; Uniform Regulations, sections 13 to 20. Thresholds are dated data.',
};

export const rvcHelp: FunctionHelp = {
  id: 'RVC',
  description: 'Valor de contenido regional (VCR) como fracción: (base − VMN) ÷ base.',
  parameters: [
    'Base: valor de transacción (VT) o costo neto (CN). Una celda o un rango.',
    'Valor de los materiales no originarios (VMN), en la misma moneda.',
    'VERDADERO muestra el contenido de un caso con avisos.',
  ],
  es: {
    definition:
      'El valor de contenido regional dice qué parte del valor de un bien se produjo en la región. Con el valor de transacción como base es el método VT; con el costo neto, el método CN.',
    rule: 'VCR = (base − VMN) ÷ base. El resultado es una fracción: 0.72 es 72 %. No se redondea.',
    source: regulations.es,
    errors: [
      '#VALUE!: la base no es un número mayor que cero, o el VMN es negativo.',
      '#N/A: falta la base o el VMN; un dato desconocido no se cuenta como cero.',
      'Un resultado negativo significa que el VMN es mayor que la base: revise ambos. VERDADERO en detail da el aviso con su código.',
    ],
  },
  en: {
    definition:
      'Regional value content says which part of the value of a good was made in the region. With the transaction value as base it is the TV method; with net cost, the NC method.',
    rule: 'RVC = (base − VNM) ÷ base. The result is a fraction: 0.72 is 72 %. It is not rounded.',
    source: regulations.en,
    errors: [
      '#VALUE!: the base is not a number above zero, or VNM is negative.',
      '#N/A: base or VNM is missing; what is unknown is not counted as zero.',
      'A negative result means that VNM is larger than the base: check both. TRUE for detail gives the warning with its code.',
    ],
  },
  examples: [
    { formula: '=CBO.RVC(1000,280)', shows: '0.72' },
    {
      formula: '=INDEX(CBO.RVC(100,130,TRUE),2,2)',
      shows: 'VNM_GT_BASE',
    },
  ],
};

export const netCostHelp: FunctionHelp = {
  id: 'NETCOST',
  description: 'Costo neto (CN): costo total menos los costos excluidos.',
  parameters: [
    'Costo total: costos del producto, del periodo y otros en los territorios. Una celda o un rango.',
    'Promoción de ventas, comercialización y servicio posterior a la venta.',
    'Regalías.',
    'Embarque y empaque.',
    'Intereses no admisibles (la parte sobre la tasa del gobierno más 700 puntos base).',
  ],
  es: {
    definition:
      'El costo neto es la base del método CN. Cada costo excluido se resta solo en la medida en que esté dentro del costo total.',
    rule: 'CN = costo total − promoción − regalías − embarque y empaque − intereses no admisibles.',
    source: regulations.es,
    errors: [
      '#VALUE!: un costo es negativo o no es un número, o los excluidos superan el costo total.',
      '#N/A: falta un costo; escriba 0 cuando no lo hay.',
    ],
  },
  en: {
    definition:
      'Net cost is the base of the NC method. Each excluded cost is subtracted only to the extent that it is inside total cost.',
    rule: 'NC = total cost − sales promotion − royalties − shipping and packing − non-allowable interest.',
    source: regulations.en,
    errors: [
      '#VALUE!: a cost is negative or not a number, or the excluded costs exceed total cost.',
      '#N/A: a cost is missing; write 0 where there is none.',
    ],
  },
  examples: [{ formula: '=CBO.NETCOST(1000,20,10,15,5)', shows: '950' }],
};

export const thresholdHelp: FunctionHelp = {
  id: 'THRESHOLD',
  description: 'Umbral vigente en una fecha, como fracción, para un vehículo, una tabla de partes o un código HS.',
  parameters: [
    'Parte: PASSENGER_VEHICLE, LIGHT_TRUCK, HEAVY_TRUCK, A1, A2, B, C, D, E, otra clave de RULES o un código HS. Una celda o un rango.',
    'Método: NC (costo neto) o TV (valor de transacción).',
    'Fecha en que se aplica la regla.',
    'Medida: RVC (contenido regional, si se omite), LVC (valor de contenido laboral) o METALS (acero y aluminio).',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'Último día del régimen de transición alternativo aprobado al productor, para ALTERNATIVE_STAGING.',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos HS que están en varias tablas.',
    'VERDADERO muestra el umbral de un caso con su vigencia, artículo, reglas y avisos.',
  ],
  es: {
    definition:
      'Los umbrales del T-MEC cambian con la fecha, el tipo de vehículo y la tabla en que está la parte. La función da el que estaba vigente ese día.',
    rule: 'Tablas A.1 y A.2 (partes esenciales), B (principales), C (complementarias), D y E (camiones pesados). Otras claves: OTHER_VEHICLE_20_2, OTHER_VEHICLE_20_3, OTHER_VEHICLE_20_8 (planta nueva o reacondicionada), AFTERMARKET (refacción de 87.08), SAME_HEADING (el bien y sus partes en una partida), ALTERNATIVE_STAGING y ALTERNATIVE_STAGING_A1. Los códigos HS son los de la edición 2012 que usan las tablas; RULES da la lista completa. Sus propios umbrales rigen desde su día y el detalle lo dice.',
    source: thresholds.es,
    errors: [
      '#VALUE!: la parte, el método o la fecha no se reconocen, o el código HS está en tablas de distinto umbral: indique la tabla.',
      '#N/A: no hay umbral de ese método o para esa fecha (antes del 1 de julio de 2020 el T-MEC no estaba en vigor).',
    ],
  },
  en: {
    definition:
      'USMCA thresholds change with the date, the kind of vehicle and the table that lists the part. The function gives the one in force that day.',
    rule: 'Tables A.1 and A.2 (core parts), B (principal), C (complementary), D and E (heavy trucks). Other codes: OTHER_VEHICLE_20_2, OTHER_VEHICLE_20_3, OTHER_VEHICLE_20_8 (new or refitted plant), AFTERMARKET (part of 87.08), SAME_HEADING (the good and its parts in one heading), ALTERNATIVE_STAGING and ALTERNATIVE_STAGING_A1. HS codes are those of the 2012 edition that the tables use; RULES gives the whole list. Your own thresholds hold from their day and the detail says so.',
    source: thresholds.en,
    errors: [
      '#VALUE!: the part, method or date is not known, or the HS code stands in tables with different thresholds: name the table.',
      '#N/A: there is no threshold of that method or for that date (USMCA was not in force before 1 July 2020).',
    ],
  },
  examples: [
    { formula: '=CBO.THRESHOLD("A1","NC","2023-07-01")', shows: '0.75' },
    { formula: '=CBO.THRESHOLD("HEAVY_TRUCK","NC","2024-07-01")', shows: '0.64' },
    { formula: '=CBO.THRESHOLD("PASSENGER_VEHICLE","NC","2024-07-01","LVC")', shows: '0.4' },
    { formula: '=CBO.THRESHOLD("8708.80","NC","2024-07-01",,,,"HEAVY")', shows: '0.64' },
    { formula: '=CBO.THRESHOLD("ALTERNATIVE_STAGING","NC","2026-01-01",,,"2027-06-30")', shows: '0.625' },
    {
      formula:
        '=CBO.THRESHOLD("A1","NC","2027-01-01",,{"Part","Measure","Method","From","Percent","Source";"A1","RVC","NC","2027-01-01",85%,"What if"})',
      shows: '0.85',
    },
  ],
};

export const qualifiesHelp: FunctionHelp = {
  id: 'QUALIFIES',
  description: 'VERDADERO si el contenido regional alcanza el umbral vigente; la comparación es exacta, sin redondeo.',
  parameters: [
    'Base: valor de transacción (VT) o costo neto (CN). Una celda o un rango.',
    'Valor de los materiales no originarios (VMN), en la misma moneda.',
    'Parte: vehículo, tabla (A1, A2, B, C, D, E) o código HS.',
    'Método: NC o TV; la base debe ser del mismo método.',
    'Fecha en que se aplica la regla.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'Último día del régimen de transición alternativo aprobado al productor, o del 50 % de una planta nueva o reacondicionada (PLANTPERIOD).',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos HS que están en varias tablas.',
    'VERDADERO muestra el veredicto de un caso con contenido, umbral, reglas y avisos.',
    'Qué es la base, NC o TV, cuando viene de otra hoja: se rechaza si no es la del método.',
    'VERDADERO si la regla del producto ofrece el valor de transacción, FALSO si no; se pide con TV en las tablas A1 a E.',
  ],
  es: {
    definition:
      'Compara el contenido regional con el umbral de la parte en la fecha. Cada dato se toma como su decimal de 15 cifras y se compara como fracción exacta: 74.96 % no alcanza 75 %.',
    rule: 'VERDADERO cuando (base − VMN) ÷ base ≥ umbral. El VCR no lo es todo: según la parte se pide también, o puede bastar, un cambio arancelario; un vehículo necesita además VCL, acero y aluminio y partes esenciales (CONTENT lo dice de cada parte).',
    source: thresholds.es,
    errors: [
      '#N/A: no se sabe lo suficiente (falta la base, el VMN o la fecha): no es sí ni no.',
      '#N/A METHOD_IF_RULE_ALLOWS: por TV en las tablas A1 a E falta rule_has_tv. #N/A METHOD_NOT_AVAILABLE: la regla no ofrece TV.',
      '#N/A NEW_PLANT_OR_REFIT: para OTHER_VEHICLE_20_8 falta el fin del plazo en approved_end.',
      '#VALUE!: un dato no es un número, o la parte o el método no se reconocen.',
      '#VALUE! METHOD_MIX: base_is dice que la base es de un método y el umbral es del otro.',
    ],
  },
  en: {
    definition:
      'Compares regional content with the threshold of the part on the date. Every input is its decimal of 15 digits and is compared as an exact fraction: 74.96 % does not reach 75 %.',
    rule: 'TRUE when (base − VNM) ÷ base ≥ threshold. The RVC is not all: depending on the part a tariff change is asked too, or may be enough; a vehicle also needs LVC, steel and aluminium and core parts (CONTENT says so of each part).',
    source: thresholds.en,
    errors: [
      '#N/A: not enough is known (base, VNM or date is missing): neither yes nor no.',
      '#N/A METHOD_IF_RULE_ALLOWS: by TV in tables A1 to E rule_has_tv is missing. #N/A METHOD_NOT_AVAILABLE: the rule offers no TV.',
      '#N/A NEW_PLANT_OR_REFIT: for OTHER_VEHICLE_20_8 the end of the period is missing in approved_end.',
      '#VALUE!: an input is not a number, or part or method is not known.',
      '#VALUE! METHOD_MIX: base_is says that the base is of one method and the threshold is of the other.',
    ],
  },
  examples: [
    { formula: '=CBO.QUALIFIES(0.7,0.175,"PASSENGER_VEHICLE","NC","2024-01-01")', shows: 'TRUE' },
    { formula: '=CBO.QUALIFIES(10000,2504,"A1","NC","2024-01-01")', shows: 'FALSE' },
    { formula: '=CBO.QUALIFIES(10000,2500,"A1","NC","2024-01-01",,,,,"NC")', shows: 'TRUE' },
    { formula: '=CBO.QUALIFIES(100,15,"B","VT","2024-01-01",,,,,,TRUE)', shows: 'TRUE' },
    {
      formula:
        '=CBO.QUALIFIES(100,45,"OTHER_VEHICLE_20_8","NC","2026-11-21",,INDEX(CBO.PLANTPERIOD("REFIT","2025-03-01"),2,2))',
      shows: 'TRUE',
    },
  ],
};
