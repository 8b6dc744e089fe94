import type { FunctionHelp } from './FunctionHelp';

const averagingSource = {
  es: 'T-MEC, apéndice automotor, artículo 5; Reglamentaciones Uniformes, secciones 7(15) a 7(20) y 16.',
  en: 'USMCA, automotive appendix, Article 5; Uniform Regulations, sections 7(15) to 7(20) and 16.',
};

export const averageRvcHelp: FunctionHelp = {
  id: 'AVGRVC',
  description: 'Contenido promedio de bienes o periodos: el VCR de las sumas, nunca el promedio de los porcentajes.',
  parameters: [
    'Costo neto de cada bien o periodo.',
    'VMN de cada uno, en el mismo orden.',
    'Promedio que alguien calculó antes, como fracción: el detalle avisa si es un promedio de porcentajes.',
    'VERDADERO muestra el VCR, ambas sumas y los avisos.',
  ],
  es: {
    definition:
      'El productor puede promediar modelos o meses. Se suman los costos netos y los VMN y se divide una vez.',
    rule: 'VCR = (Σ CN − Σ VMN) ÷ Σ CN. Para el veredicto pase las sumas a QUALIFIES.',
    source: averagingSource.es,
    errors: [
      '#VALUE!: los rangos no tienen las mismas celdas, o una base no es mayor que cero.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition: 'A producer may average models or months. Net costs and VNM are added up and divided once.',
    rule: 'RVC = (Σ NC − Σ VNM) ÷ Σ NC. For the verdict pass the sums to QUALIFIES.',
    source: averagingSource.en,
    errors: [
      '#VALUE!: the ranges do not have the same cells, or a base is not above zero.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [
    { formula: '=CBO.AVGRVC({20000000;80000000},{6000000;18000000})', shows: '0.76' },
    {
      formula: '=CBO.AVGRVC({20000000;80000000},{6000000;18000000},73.75%,TRUE)',
      shows: {
        es: 'VCR promedio\t0.76\t\nSuma de costo neto\t100000000\t\nSuma de VMN\t24000000\t\nAviso\tMEAN_OF_PERCENTAGES\tEl dato es el promedio de los porcentajes; aquí se recalculó con las sumas de costo neto y de VMN.',
        en: 'Averaged RVC\t0.76\t\nSum of net cost\t100000000\t\nSum of VNM\t24000000\t\nWarning\tMEAN_OF_PERCENTAGES\tThe figure is the mean of the percentages; it was computed again from the sums of net cost and VNM.',
      },
    },
  ],
};

export const averagePeriodHelp: FunctionHelp = {
  id: 'AVGPERIOD',
  description:
    'Periodo de promedio en que cae un día: un mes, tres o seis meses del ejercicio, o el ejercicio (sección 7(15)).',
  parameters: [
    'Un día del periodo.',
    '1, 3, 6 o 12; 12, el ejercicio, si se omite. Las partes automotrices también por nombre: MONTH (mes), QUARTER (trimestre), BUYER_FISCAL_YEAR (ejercicio del comprador), PRODUCER_FISCAL_YEAR (ejercicio del productor).',
    'Mes en que empieza el ejercicio (el del comprador, si es el suyo), de 1 a 12; enero si se omite.',
  ],
  es: {
    definition: 'Los periodos en que se puede promediar dividen el ejercicio fiscal en partes iguales.',
    rule: 'Partes automotrices (16(10)): mes (MONTH), trimestre (QUARTER) o ejercicio del productor o del comprador; no seis meses. Vehículos: ejercicio.',
    source: averagingSource.es,
    errors: ['#VALUE!: los meses no son 1, 3, 6 o 12, o la fecha no se entiende.', '#N/A: falta la fecha.'],
  },
  en: {
    definition: 'The periods over which one may average divide the fiscal year evenly.',
    rule: 'Automotive parts (16(10)): MONTH, QUARTER or the fiscal year of the producer or the buyer; not six months. Vehicles: fiscal year.',
    source: averagingSource.en,
    errors: ['#VALUE!: the months are not 1, 3, 6 or 12, or the date is not understood.', '#N/A: the date is missing.'],
  },
  examples: [
    {
      formula: '=CBO.AVGPERIOD("2024-05-10",3)',
      shows: {
        es: 'Desde\t2024-04-01\t\nHasta\t2024-06-30\t\nMeses\t3\t',
        en: 'From\t2024-04-01\t\nTo\t2024-06-30\t\nMonths\t3\t',
      },
    },
    {
      formula: '=CBO.AVGPERIOD("2024-05-10","BUYER_FISCAL_YEAR",4)',
      shows: {
        es: 'Desde\t2024-04-01\t\nHasta\t2025-03-31\t\nMeses\t12\t',
        en: 'From\t2024-04-01\t\nTo\t2025-03-31\t\nMonths\t12\t',
      },
    },
    {
      formula: '=CBO.AVGPERIOD("2024-05-10",12,10)',
      shows: {
        es: 'Desde\t2023-10-01\t\nHasta\t2024-09-30\t\nMeses\t12\t',
        en: 'From\t2023-10-01\t\nTo\t2024-09-30\t\nMonths\t12\t',
      },
    },
  ],
};

export const firstPeriodHelp: FunctionHelp = {
  id: 'FIRSTPERIOD',
  description:
    'Primer periodo de promedio de un productor cuyo ejercicio empieza después de la entrada en vigor (secciones 16(4) y 16(5)).',
  parameters: [
    'Día de la entrada en vigor del tratado: 2020-07-01.',
    'Primer día del primer ejercicio del productor después de ella.',
  ],
  es: {
    definition: 'El primer periodo va de la entrada en vigor al fin del ejercicio siguiente.',
    rule: 'Con ejercicio desde el 1 de enero de 2021: del 1 de julio de 2020 al 31 de diciembre de 2021, 18 meses.',
    source: averagingSource.es,
    errors: ['#VALUE!: el ejercicio empieza antes de la entrada en vigor.', '#N/A: falta una fecha.'],
  },
  en: {
    definition: 'The first period runs from entry into force to the end of the next fiscal year.',
    rule: 'With a fiscal year from 1 January 2021: from 1 July 2020 to 31 December 2021, 18 months.',
    source: averagingSource.en,
    errors: ['#VALUE!: the fiscal year begins before entry into force.', '#N/A: a date is missing.'],
  },
  examples: [
    {
      formula: '=CBO.FIRSTPERIOD("2020-07-01","2021-01-01")',
      shows: {
        es: 'Desde\t2020-07-01\t\nHasta\t2021-12-31\t\nMeses\t18\t',
        en: 'From\t2020-07-01\t\nTo\t2021-12-31\t\nMonths\t18\t',
      },
    },
  ],
};
