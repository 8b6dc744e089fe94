import type { FunctionHelp } from './FunctionHelp';

const wageSource = {
  es: 'Reglamentaciones Uniformes, sección 12; 29 CFR 810.105 y 810.125.',
  en: 'Uniform Regulations, section 12; 29 CFR 810.105 and 810.125.',
};

export const wageHelp: FunctionHelp = {
  id: 'WAGE',
  description: 'Si el salario base promedio de una planta alcanza el piso de su país (sección 12).',
  parameters: [
    'MX, US o CA. Una celda o un rango.',
    'Salarios base de las horas de producción directa, en la moneda del país, sin prestaciones, bonos ni primas.',
    'Horas de producción directa que pagan.',
    'Si los salarios incluyen prestaciones, bonos o primas: no deben; vacío es que no se sabe y el detalle lo avisa.',
    'VERDADERO muestra veredicto, salario, piso y avisos de una planta.',
  ],
  es: {
    definition:
      'La planta califica cuando su salario base promedio por hora llega al piso. Cuentan también los trabajadores temporales y de agencia; no los becarios, los gerentes que contratan y despiden, ni la investigación.',
    rule: 'VERDADERO cuando salarios ÷ horas ≥ piso: 16 USD, 20.88 CAD, 294.22 MXN. Son montos fijos, no se convierten con el tipo de cambio del día.',
    source: wageSource.es,
    errors: [
      '#VALUE!: los salarios incluyen bonos, las horas son cero o el país no se reconoce.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'A plant qualifies when its average base wage per hour reaches the floor. Temporary and agency workers count too; interns, managers who hire and fire, and research do not.',
    rule: "TRUE when wages ÷ hours ≥ floor: USD 16, CAD 20.88, MXN 294.22. They are fixed amounts, not converted by the day's rate.",
    source: wageSource.en,
    errors: [
      '#VALUE!: the wages have bonuses in them, the hours are zero or the country is not known.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.WAGE("MX",29422,100)', shows: 'TRUE' },
    {
      formula: '=CBO.WAGE("MX",29400,100,FALSE,TRUE)',
      shows: {
        es: 'Veredicto\tNo alcanza el piso salarial\t\nSalario por hora\t294\tMXN\nPiso\t294.22\tMXN',
        en: 'Verdict\tDoes not reach the wage floor\t\nWage per hour\t294\tMXN\nFloor\t294.22\tMXN',
      },
    },
  ],
};

export const wageFloorHelp: FunctionHelp = {
  id: 'WAGEFLOOR',
  description: 'Piso salarial por hora con el que una planta califica para el VCL, en la moneda del país.',
  parameters: ['MX (MXN), US (USD) o CA (CAD). Una celda o un rango.'],
  es: {
    definition: 'El piso de cada país es un monto fijo en su moneda.',
    rule: 'MX 294.22 MXN, US 16 USD, CA 20.88 CAD por hora.',
    source: wageSource.es,
    errors: ['#VALUE!: el país no se reconoce.', '#N/A: falta el país.'],
  },
  en: {
    definition: 'The floor of each country is a fixed amount in its money.',
    rule: 'MX MXN 294.22, US USD 16, CA CAD 20.88 per hour.',
    source: wageSource.en,
    errors: ['#VALUE!: the country is not known.', '#N/A: the country is missing.'],
  },
  examples: [{ formula: '=CBO.WAGEFLOOR({"US","CA","MX"})', shows: '16\t20.88\t294.22' }],
};

export const hourlyRateHelp: FunctionHelp = {
  id: 'HOURLYRATE',
  description: 'Salario por hora de un sueldo: quincena × 24 ÷ 52, mes × 12 ÷ 52, entre las horas de la semana.',
  parameters: [
    'Salario base de un pago, sin prestaciones, bonos ni primas. Una celda o un rango.',
    'Qué cubre un pago: HOUR (hora), WEEK (semana), TWO_WEEKS (catorcena), HALF_MONTH (quincena), MONTH (mes) o YEAR (año).',
    'Horas trabajadas por semana; un salario por hora no las necesita.',
  ],
  es: {
    definition: 'Un sueldo se vuelve salario por hora con su equivalente semanal, para compararlo con el piso.',
    rule: 'Por hora = sueldo × pagos del año ÷ 52 ÷ horas por semana.',
    source: wageSource.es,
    errors: [
      '#VALUE!: el periodo no se reconoce o las horas son cero.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition: 'A salary becomes an hourly rate by its weekly equivalent, to compare it with the floor.',
    rule: 'Per hour = salary × payments in a year ÷ 52 ÷ hours per week.',
    source: wageSource.en,
    errors: [
      '#VALUE!: the period is not known or the hours are zero.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.HOURLYRATE(32000,"HALF_MONTH",48)', shows: '307.692307692308' },
    { formula: '=CBO.HOURLYRATE(61202.5,"MONTH",48)', shows: '294.242788461538' },
  ],
};
