import type { FunctionHelp } from './FunctionHelp';

export const periodThresholdHelp: FunctionHelp = {
  id: 'PERIODTHRESHOLD',
  description: 'Umbral de un periodo: el de su último día, con un aviso si cambia dentro de él.',
  parameters: [
    'Parte: vehículo, tabla (A1, A2, B, C, D, E) o código HS. Una celda o un rango.',
    'Método: NC o TV.',
    'Primer día del periodo.',
    'Último día del periodo.',
    'RVC (si se omite), LVC o METALS.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'VERDADERO muestra el umbral de un caso con avisos.',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos HS que están en varias tablas.',
    'Último día del régimen de transición alternativo aprobado al productor, para ALTERNATIVE_STAGING.',
  ],
  es: {
    definition: 'Para promedios: si el umbral sube dentro del periodo, divida el periodo o use el último.',
    rule: 'Camión pesado en 2024: 60 % hasta el 30 de junio y 64 % desde el 1 de julio; la función da 64 %.',
    source: 'Reglamentaciones Uniformes, secciones 13 a 15 y 16(5).',
    errors: [
      '#VALUE!: el periodo termina antes de empezar, o un dato no se reconoce.',
      '#N/A: no hay umbral para esos días.',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition: 'For averages: where the threshold rises inside the period, split the period or use the last one.',
    rule: 'Heavy truck in 2024: 60 % to 30 June and 64 % from 1 July; the function gives 64 %.',
    source: 'Uniform Regulations, sections 13 to 15 and 16(5).',
    errors: [
      '#VALUE!: the period ends before it begins, or an input is not known.',
      '#N/A: there is no threshold for those days.',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [{ formula: '=CBO.PERIODTHRESHOLD("HEAVY_TRUCK","NC","2024-01-01","2024-12-31")', shows: '0.64' }],
};

export const plantPeriodHelp: FunctionHelp = {
  id: 'PLANTPERIOD',
  description: 'Días en que otro vehículo de planta nueva o reacondicionada tiene el 50 % de la sección 20(8).',
  parameters: [
    'NEW_PLANT (planta nueva, cinco años) o REFIT (reacondicionada, dos años).',
    'Día del primer prototipo.',
  ],
  es: {
    definition:
      'Un vehículo de los de la sección 20 necesita 50 % por cinco años desde el primer prototipo en una planta nueva, o por dos años después de un reacondicionamiento.',
    rule: 'En esos días la clave de la parte es OTHER_VEHICLE_20_8.',
    source: 'Reglamentaciones Uniformes, secciones 12 y 20(8).',
    errors: ['#VALUE!: el cambio no se reconoce.', '#N/A: falta la fecha del prototipo.'],
  },
  en: {
    definition:
      'A vehicle of section 20 needs 50 % for five years from the first prototype in a new plant, or for two years after a refit.',
    rule: 'On those days the part code is OTHER_VEHICLE_20_8.',
    source: 'Uniform Regulations, sections 12 and 20(8).',
    errors: ['#VALUE!: the change is not known.', '#N/A: the day of the prototype is missing.'],
  },
  examples: [{ formula: '=INDEX(CBO.PLANTPERIOD("NEW_PLANT","2024-03-15"),1,2)', shows: '2024-03-15' }],
};

export const checkThresholdHelp: FunctionHelp = {
  id: 'CHECKTHRESHOLD',
  description: 'Revisa un umbral que alguien declaró: avisa si es el del otro método, de otra fecha o de otra tabla.',
  parameters: [
    'Umbral como se declaró: 0.75, 75 o 75 %.',
    'Parte: vehículo, tabla (A1, A2, B, C, D, E) o código HS.',
    'Método: NC o TV.',
    'Fecha en que se aplica la regla.',
    'RVC (si se omite), LVC o METALS.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos HS que están en varias tablas.',
    'Último día del régimen de transición alternativo aprobado al productor, para ALTERNATIVE_STAGING.',
  ],
  es: {
    definition:
      'Los descuidos usuales son el número del otro método (75 y 85), de un escalón anterior o de otra tabla.',
    rule: 'La primera fila dice si hay algo que corregir; las demás, qué es probablemente.',
    source: 'Reglamentaciones Uniformes, secciones 13 a 15.',
    errors: ['#N/A: falta el umbral declarado o la fecha.', '#VALUE!: la parte no se reconoce.'],
  },
  en: {
    definition:
      'The usual slips are the number of the other method (75 and 85), of an earlier step, or of another table.',
    rule: 'The first row says whether anything is to be put right; the others, what it probably is.',
    source: 'Uniform Regulations, sections 13 to 15.',
    errors: ['#N/A: the declared threshold or the date is missing.', '#VALUE!: the part is not known.'],
  },
  examples: [
    {
      formula: '=CBO.CHECKTHRESHOLD(85,"A1","NC","2024-01-01")',
      shows: {
        es: 'Revisión\tHay que corregir\t\nError\tMETHOD_MIX\t85 % es el umbral del otro método, no el de NC: rige 75 % el 2024-01-01.',
        en: 'Review\tTo be put right\t\nError\tMETHOD_MIX\t85 % is the threshold of the other method, not of NC: 75 % is in force on 2024-01-01.',
      },
    },
    {
      formula: '=CBO.CHECKTHRESHOLD(75%,"A1","NC","2024-01-01")',
      shows: { es: 'Revisión\tSin hallazgos\t', en: 'Review\tNothing found\t' },
    },
  ],
};

export const checkNetCostHelp: FunctionHelp = {
  id: 'CHECKNC',
  description: 'Revisa un costo neto que alguien declaró: si quedaron dentro los costos excluidos o la utilidad.',
  parameters: [
    'Costo neto como se declaró.',
    'Costo total; no se juzga si se omite.',
    'Costos excluidos: una celda o un rango que se suma.',
    'Precio del bien; no se juzga si se omite.',
  ],
  es: {
    definition:
      'Un costo neto mayor que el costo total menos los excluidos, o no menor que el precio, probablemente no se calculó como tal.',
    rule: 'La primera fila dice si hay avisos; las demás, cuáles (EXCLUDED_NOT_REMOVED, PROFIT_IN_NC, BASE_NOT_POSITIVE).',
    source: 'Reglamentaciones Uniformes, secciones 1(1) («costo neto»), 1(6) y 7(11).',
    errors: [
      '#N/A: falta el costo neto, o con qué compararlo (costo total y excluidos, o precio).',
      '#VALUE!: un dato no es un número.',
    ],
  },
  en: {
    definition:
      'A net cost above total cost less the excluded costs, or not below the price, was probably not computed as such.',
    rule: 'The first row says whether there are warnings; the others, which (EXCLUDED_NOT_REMOVED, PROFIT_IN_NC, BASE_NOT_POSITIVE).',
    source: 'Uniform Regulations, sections 1(1) ("net cost"), 1(6) and 7(11).',
    errors: [
      '#N/A: the net cost is missing, or what to compare it with (total cost and excluded costs, or price).',
      '#VALUE!: an input is not a number.',
    ],
  },
  examples: [
    {
      formula: '=CBO.CHECKNC(100,100,{5,2.5,3,1.5},120)',
      shows: {
        es: 'Revisión\tHay avisos\t\nAviso\tEXCLUDED_NOT_REMOVED\tHay 12 de costos excluidos por restar del costo total: el costo neto no pasa de 88.',
        en: 'Review\tThere are warnings\t\nWarning\tEXCLUDED_NOT_REMOVED\tThere are excluded costs of 12 to take out of the total cost: the net cost is not above 88.',
      },
    },
    {
      formula: '=CBO.CHECKNC(88,100,{5,2.5,3,1.5},120)',
      shows: { es: 'Revisión\tSin hallazgos\t', en: 'Review\tNothing found\t' },
    },
  ],
};
