import type { FunctionHelp } from './FunctionHelp';

const averagingSource = {
  es: 'T-MEC, apéndice automotor, artículo 5; Reglamentaciones Uniformes, secciones 7(15) a 7(20) y 16.',
  en: 'USMCA, automotive appendix, Article 5; Uniform Regulations, sections 7(15) to 7(20) and 16.',
};

export const periodsHelp: FunctionHelp = {
  id: 'PERIODS',
  description:
    'Periodos de promedio del resto de un ejercicio, una vez elegidos 1, 3, 6 o 12 meses (sección 7(15)(a)).',
  parameters: [
    'Un día del primer mes.',
    '1, 3, 6 o 12: deben dividir los meses que quedan.',
    'Mes en que empieza el ejercicio, de 1 a 12; enero si se omite.',
  ],
  es: {
    definition:
      'Quien promedia por uno, tres o seis meses lo hace por el resto del ejercicio; la elección no se revoca.',
    rule: 'Una fila por periodo, con su primer y último día.',
    source: averagingSource.es,
    errors: ['#VALUE!: los meses no dividen los que quedan, o no son 1, 3, 6 o 12.', '#N/A: falta la fecha.'],
  },
  en: {
    definition:
      'Whoever averages over one, three or six months does so for the rest of the fiscal year; the election is not rescinded.',
    rule: 'A row per period, with its first and last day.',
    source: averagingSource.en,
    errors: [
      '#VALUE!: the months do not divide those that remain, or are not 1, 3, 6 or 12.',
      '#N/A: the date is missing.',
    ],
  },
  examples: [
    {
      formula: '=CBO.PERIODS("2024-07-15",3)',
      shows: {
        es: 'Desde\tHasta\n2024-07-01\t2024-09-30\n2024-10-01\t2024-12-31',
        en: 'From\tTo\n2024-07-01\t2024-09-30\n2024-10-01\t2024-12-31',
      },
    },
  ],
};

export const stepPeriodHelp: FunctionHelp = {
  id: 'STEPPERIOD',
  description:
    'Periodo opcional de transición en que cae un día: años de julio a junio mientras suben los umbrales, y luego hasta el fin del ejercicio (sección 16(5)).',
  parameters: [
    'Vehículos LIGHT (ligeros) o HEAVY (camiones pesados).',
    'Un día del periodo.',
    'Último día del ejercicio del productor en que cae el último escalón.',
  ],
  es: {
    definition:
      'En vez de su ejercicio, el productor puede promediar de julio a junio mientras cambian los umbrales: ligeros de 2020 a 2023, camiones pesados de 2023 a 2027.',
    rule: 'Después del último escalón, desde ese 1 de julio hasta el fin de su ejercicio.',
    source: averagingSource.es,
    errors: [
      '#N/A: ese día no hay periodo opcional, o falta una fecha.',
      '#VALUE!: los vehículos no son LIGHT ni HEAVY.',
    ],
  },
  en: {
    definition:
      'Instead of its fiscal year, the producer may average from July to June while the thresholds step: light vehicles from 2020 to 2023, heavy trucks from 2023 to 2027.',
    rule: 'After the last step, from that 1 July to the end of its fiscal year.',
    source: averagingSource.en,
    errors: [
      '#N/A: there is no optional period for that day, or a date is missing.',
      '#VALUE!: the vehicles are neither LIGHT nor HEAVY.',
    ],
  },
  examples: [
    {
      formula: '=CBO.STEPPERIOD("LIGHT","2021-08-01","2023-12-31")',
      shows: {
        es: 'Desde\t2021-07-01\t\nHasta\t2022-06-30\t\nMeses\t12\t',
        en: 'From\t2021-07-01\t\nTo\t2022-06-30\t\nMonths\t12\t',
      },
    },
  ],
};

export const electionHelp: FunctionHelp = {
  id: 'ELECTION',
  description:
    'Si vale la elección de promediar vehículos: aviso a tiempo, categoría y base sin cambio (secciones 16(6) y 16(7)).',
  parameters: [
    'MODEL_LINE_CLASS_PLANT, CLASS_PLANT, MODEL_LINE, CLASS u OTHER.',
    'ALL (todos) o EXPORTED (exportados).',
    'Primer día del ejercicio del productor.',
    'Día en que se avisó a la aduana; vacío es que no se sabe.',
    'Categoría que se eligió antes para el mismo ejercicio.',
    'Base que se eligió antes para el mismo ejercicio.',
  ],
  es: {
    definition:
      'A la aduana de cada país de destino se le avisa al menos 10 días antes del ejercicio; después no cambian ni la categoría ni la base.',
    rule: 'La primera fila dice si hay algo que corregir; las demás, qué.',
    source: averagingSource.es,
    errors: ['#VALUE!: la categoría o la base no se reconocen.', '#N/A: falta el inicio del ejercicio.'],
  },
  en: {
    definition:
      'The customs of each country of destination is notified at least 10 days before the fiscal year; afterwards neither category nor basis changes.',
    rule: 'The first row says whether anything is to be put right; the others, what.',
    source: averagingSource.en,
    errors: ['#VALUE!: category or basis is not known.', '#N/A: the beginning of the fiscal year is missing.'],
  },
  examples: [
    {
      formula: '=CBO.ELECTION("CLASS_PLANT","ALL","2025-01-01","2024-12-01")',
      shows: { es: 'Revisión\tSin hallazgos\t', en: 'Review\tNothing found\t' },
    },
    {
      formula: '=CBO.ELECTION("CLASS_PLANT","ALL","2025-01-01","2024-12-30")',
      shows: {
        es: 'Revisión\tHay que corregir\t\nError\tELECTION_LATE\tEl aviso de promedio del 2024-12-30 es tardío: debía darse a más tardar el 2024-12-22, salvo que la aduana acepte otro plazo.',
        en: 'Review\tTo be put right\t\nError\tELECTION_LATE\tThe notice of averaging of 2024-12-30 is late: it was due on 2024-12-22 at the latest, unless customs accepts another term.',
      },
    },
  ],
};

export const averageVehiclesHelp: FunctionHelp = {
  id: 'AVGVEHICLES',
  description:
    'Contenido promedio de vehículos por categoría en el ejercicio: cada categoría por sus sumas (sección 16).',
  parameters: [
    'Encabezados: Línea de modelo, Clase, Planta, País, Exportado, CN, VMN.',
    'Vehículos hechos en el ejercicio, una fila por tipo, con las sumas de CN y VMN.',
    'MODEL_LINE_CLASS_PLANT, CLASS_PLANT, MODEL_LINE o CLASS.',
    'ALL (todos) o EXPORTED (exportados).',
  ],
  es: {
    definition:
      'El productor promedia en su ejercicio todos los vehículos de una categoría, o solo los exportados a otro país del tratado.',
    rule: 'VCR de la categoría = (Σ CN − Σ VMN) ÷ Σ CN. Para el veredicto pase CN y VMN a QUALIFIES.',
    source: averagingSource.es,
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#VALUE!: no hay vehículos de esa base, o la categoría es OTHER.',
      '#N/A: falta un CN, un VMN o si se exporta.',
    ],
  },
  en: {
    definition:
      'A producer averages over its fiscal year all vehicles of a category, or only those exported to another country of the agreement.',
    rule: 'RVC of the category = (Σ NC − Σ VNM) ÷ Σ NC. For the verdict pass NC and VNM to QUALIFIES.',
    source: averagingSource.en,
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#VALUE!: there are no vehicles of that basis, or the category is OTHER.',
      '#N/A: an NC, a VNM or whether it is exported is missing.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.AVGVEHICLES({"Model line","Class","Plant","Country","Exported","NC","VNM"},{"X","8703","Silao","MX","Yes",20000000,6000000;"Y","8703","Silao","MX","Yes",80000000,18000000},"CLASS_PLANT","ALL")',
      shows: {
        es: 'Categoría\tCN\tVMN\tVCR\n8703 · Silao\t100000000\t24000000\t0.76',
        en: 'Category\tNC\tVNM\tRVC\n8703 · Silao\t100000000\t24000000\t0.76',
      },
    },
  ],
};

export const yearEndHelp: FunctionHelp = {
  id: 'YEAREND',
  description:
    'Análisis de fin de ejercicio: el contenido con costos estimados junto al de costos reales, y si hay que avisar a quien tiene certificados (7(20), 16(9)).',
  parameters: [
    'Costo neto estimado de cada bien o periodo.',
    'VMN estimado de cada uno.',
    'Costo neto real de cada uno; vacío mientras el ejercicio no cierra.',
    'VMN real de cada uno; vacío mientras el ejercicio no cierra.',
    'Parte: vehículo, tabla (A1, A2, B, C, D, E) o código HS.',
    'Fecha en que se aplica la regla.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos HS que están en varias tablas.',
    'Último día del régimen de transición alternativo aprobado al productor, para ALTERNATIVE_STAGING.',
  ],
  es: {
    definition:
      'Quien usó costos estimados los compara al cierre con los reales. Si con ellos no cumple, debe avisar de inmediato a quien tenga una certificación.',
    rule: 'Ambos VCR son de sumas; cada uno se compara exactamente con el umbral por costo neto.',
    source: averagingSource.es,
    errors: [
      '#N/A: faltan los costos reales: el análisis está pendiente.',
      '#VALUE!: los rangos no tienen las mismas celdas o un dato no es un número.',
    ],
  },
  en: {
    definition:
      'Who used estimated costs compares them at the end of the year with the actual ones. When the good does not meet its content on them, whoever holds a certification is told at once.',
    rule: 'Both RVCs are of sums; each is compared exactly with the net cost threshold.',
    source: averagingSource.en,
    errors: [
      '#N/A: the actual costs are missing: the analysis is owed.',
      '#VALUE!: the ranges do not have the same cells or an input is not a number.',
    ],
  },
  examples: [
    {
      formula: '=CBO.YEAREND({100;200},{24;48},{100;200},{26;52},"A1","2024-12-31")',
      shows: {
        es: 'VCR estimado\t0.76\tCumple VCR\nVCR real\t0.74\tNo cumple VCR\nUmbral\t0.75\treglas al 2026-11-21\nError\tYEAR_END_ANALYSIS\tCon los costos reales no se cumple: avise de inmediato a quien tenga una certificación de origen de estos bienes.',
        en: 'Estimated RVC\t0.76\tMeets RVC\nActual RVC\t0.74\tDoes not meet RVC\nThreshold\t0.75\trules as of 2026-11-21\nError\tYEAR_END_ANALYSIS\tWith the actual costs it is not met: tell at once whoever holds a certification of origin of these goods.',
      },
    },
  ],
};
