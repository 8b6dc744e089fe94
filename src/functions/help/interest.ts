import type { FunctionHelp } from './FunctionHelp';

const interestSource = {
  es: 'Reglamentaciones Uniformes, sección 1(1) («intereses no admisibles») y anexo 9 (Schedule 9).',
  en: 'Uniform Regulations, section 1(1) ("non-allowable interest costs") and Schedule 9.',
};

export const interestHelp: FunctionHelp = {
  id: 'INTEREST',
  description: 'Intereses no admisibles: la parte sobre la tasa del gobierno más 700 puntos base.',
  parameters: [
    'Intereses del periodo que están en el costo total, en dinero. Una celda o un rango.',
    'Tasa anual que paga el productor, como fracción: 0.12 o 12%.',
    'Tasa del gobierno al plazo de la deuda (México: CETES), como fracción; GOVRATE la da.',
    'VERDADERO muestra el importe de un caso y cómo se lee la regla.',
  ],
  es: {
    definition:
      'El costo neto excluye los intereses en lo que su tasa pasa de la tasa del gobierno de plazo comparable más 700 puntos base.',
    rule: 'No admisible = interés × (tasa − tasa del gobierno − 7 %) ÷ tasa, o 0 si la tasa no pasa del límite. El plazo sale de MATURITY.',
    source: interestSource.es,
    errors: [
      '#VALUE!: una tasa escrita como 6 en vez de 6% o 0.06, o un importe negativo.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Net cost leaves interest out as far as its rate is more than 700 basis points above the government rate of comparable maturity.',
    rule: 'Non-allowable = interest × (rate − government rate − 7 %) ÷ rate, or 0 where the rate does not pass the limit. MATURITY gives the maturity.',
    source: interestSource.en,
    errors: [
      '#VALUE!: a rate written as 6 instead of 6% or 0.06, or a negative amount.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.INTEREST(60000,6%,4.85%)', shows: '0' },
    { formula: '=CBO.INTEREST(12000,12%,4.85%)', shows: '150' },
  ],
};

export const maturityHelp: FunctionHelp = {
  id: 'MATURITY',
  description: 'Plazo promedio ponderado del capital en años, con un decimal, como manda el anexo 9.',
  parameters: ['Años hasta cada pago: 1, 2, 3…', 'Capital que se paga en cada uno, en el mismo orden.'],
  es: {
    definition: 'El plazo con el que se busca la tasa del gobierno comparable.',
    rule: 'Plazo = Σ (años × capital) ÷ Σ capital, redondeado a un decimal, la mitad hacia arriba: el único redondeo que las Reglamentaciones ordenan.',
    source: interestSource.es,
    errors: [
      '#VALUE!: los rangos no tienen las mismas celdas, o no hay capital.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition: 'The maturity with which the comparable government rate is looked up.',
    rule: 'Maturity = Σ (years × principal) ÷ Σ principal, rounded to one decimal, the midpoint up: the only rounding that the Regulations order.',
    source: interestSource.en,
    errors: [
      '#VALUE!: the ranges do not have the same cells, or there is no principal.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [{ formula: '=CBO.MATURITY({1,2},{75867.96,924132.04})', shows: '1.9' }],
};

export const govRateHelp: FunctionHelp = {
  id: 'GOVRATE',
  description: 'Tasa del gobierno a un plazo, en la recta entre la deuda más corta y la más larga cercanas.',
  parameters: [
    'Plazo en años; MATURITY lo da. Una celda o un rango.',
    'Plazos de la deuda del gobierno, en años.',
    'Sus tasas anuales, como fracción, en el mismo orden.',
  ],
  es: {
    definition: 'Donde el gobierno no tiene deuda de ese plazo exacto, su tasa se interpola.',
    rule: 'A 5 años 4.7 % y a 7 años 5 %: a 6 años 4.85 %. Antes del plazo más corto no se sabe; después del más largo vale la del más largo.',
    source: interestSource.es,
    errors: [
      '#N/A: el plazo es menor que todos los de la lista.',
      '#VALUE!: una tasa escrita como 5 en vez de 5% o 0.05.',
    ],
  },
  en: {
    definition: 'Where the government has no debt of exactly that maturity, its rate is interpolated.',
    rule: '4.7 % at 5 years and 5 % at 7 years: 4.85 % at 6 years. Before the shortest maturity it is not known; after the longest, that of the longest holds.',
    source: interestSource.en,
    errors: ['#N/A: the maturity is below all of the list.', '#VALUE!: a rate written as 5 instead of 5% or 0.05.'],
  },
  examples: [{ formula: '=CBO.GOVRATE(6,{5,7},{4.7%,5%})', shows: '0.0485' }],
};
