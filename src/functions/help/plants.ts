import type { FunctionHelp } from './FunctionHelp';

const plantSource = {
  es: 'T-MEC, apéndice automotor, artículo 7; Reglamentaciones Uniformes, secciones 12 y 18.',
  en: 'USMCA, automotive appendix, Article 7; Uniform Regulations, sections 12 and 18.',
};

export const assemblyCreditHelp: FunctionHelp = {
  id: 'ASSEMBLYCREDIT',
  description:
    'Crédito de ensamble para VCL, de no más de 5 puntos: 5 con una planta de motores, transmisiones o baterías que califique, propia o por contrato; si no, 0.',
  parameters: [
    'PASSENGER_VEHICLE, LIGHT_TRUCK o HEAVY_TRUCK.',
    'Encabezados: Producto, Capacidad anual, Paga el piso, En la región, Propia, Años de contrato.',
    'Plantas, una por fila. Producto: ENGINES (motores), TRANSMISSIONS (transmisiones) o BATTERY_PACKS (baterías avanzadas).',
  ],
  es: {
    definition:
      'Basta una planta en la región que pague el piso salarial, con capacidad suficiente, propia o con contrato de al menos tres años. No tiene que producir esa cantidad ni que las piezas sean originarias.',
    rule: 'Capacidad anual: 100,000 motores o transmisiones o 25,000 paquetes de baterías (ligeros); 20,000 (camiones pesados).',
    source: plantSource.es,
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#N/A: falta un dato de una planta que podría calificar.',
    ],
  },
  en: {
    definition:
      'One plant in the region that pays the wage floor is enough, with capacity, own or under a contract of at least three years. It need not make that many, and the parts need not originate.',
    rule: 'Yearly capacity: 100,000 engines or transmissions or 25,000 battery packs (light); 20,000 (heavy trucks).',
    source: plantSource.en,
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#N/A: something is missing of a plant that might qualify.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.ASSEMBLYCREDIT("PASSENGER_VEHICLE",{"Product","Yearly capacity","Pays the floor","In the region","Own","Contract years"},{"ENGINES",120000,"Yes","Yes","No",3})',
      shows: '0.05',
    },
  ],
};

export const wageFreightHelp: FunctionHelp = {
  id: 'WAGEFREIGHT',
  description: 'Flete de salario alto que puede sumarse a los materiales de salario alto del VCL (sección 18(20)).',
  parameters: [
    'Encabezados: Costo, Dentro de la región, Paga el piso, Ya en los materiales.',
    'Transporte, logística o manejo, un tramo por fila.',
    'VERDADERO muestra el importe y cada tramo que no se sumó, con su razón.',
  ],
  es: {
    definition:
      'El costo de mover materiales de salario alto dentro de la región, con un proveedor que paga el piso, se suma si no está ya en los materiales. Traer un material a la región no cuenta.',
    rule: 'Lo que no consta que cuente no cuenta.',
    source: plantSource.es,
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#N/A: falta el costo de un tramo que cuenta.',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition:
      'The cost of moving high-wage materials inside the region, by a provider that pays the floor, is added when it is not in the materials already. Bringing a material into the region does not count.',
    rule: 'What is not known to count does not.',
    source: plantSource.en,
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#N/A: the cost of a leg that counts is missing.',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.WAGEFREIGHT({"Cost","Inside the region","Pays the floor","Already in the materials"},{100,"Yes","Yes","No";50,"No","Yes","No"})',
      shows: '100',
    },
    {
      formula:
        '=CBO.WAGEFREIGHT({"Cost","Inside the region","Pays the floor","Already in the materials"},{100,"Yes","Yes","No";50,"No","Yes","No"},TRUE)',
      shows: {
        es: 'Flete de salario alto\t100\t\nNota\tFREIGHT_NOT_COUNTED\tTramo 2: no se sumó; ya está en los materiales, o no consta que sea dentro de la región y con el salario mínimo de la regla.',
        en: 'High-wage freight\t100\t\nNote\tFREIGHT_NOT_COUNTED\tLeg 2: not added; it is in the materials already, or not known to be inside the region and at the wage floor.',
      },
    },
  ],
};

export const directWagesHelp: FunctionHelp = {
  id: 'DIRECTWAGES',
  description:
    'Salarios base y horas de producción directa de una planta, para WAGE: quién cuenta y con qué horas (sección 12).',
  parameters: [
    'Encabezados: Salario por hora, Horas, Horas directas, Puesto.',
    'Trabajadores o grupos con el mismo salario, uno por fila. Puesto: WORKER (si está vacío), INTERN (becario), MANAGER (gerente) o RESEARCH (investigación).',
  ],
  es: {
    definition:
      'De quien dedica al menos 85 % de su tiempo a la producción directa cuentan todas sus horas; de los demás solo las directas. No cuentan becarios, gerentes que contratan y despiden, ni investigación.',
    rule: 'Salarios base = Σ salario × horas que cuentan. El promedio se compara con el piso en WAGE.',
    source: plantSource.es,
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#N/A: falta el salario o las horas de un trabajador.',
    ],
  },
  en: {
    definition:
      'Of a worker who spends at least 85 % of the time on direct production all hours count; of others only the direct ones. Interns, managers who hire and fire, and research do not count.',
    rule: 'Base wages = Σ wage × hours that count. WAGE compares the average with the floor.',
    source: plantSource.en,
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#N/A: the wage or the hours of a worker are missing.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.DIRECTWAGES({"Hourly wage","Hours","Direct hours","Role"},{300,100,90,"";280,100,50,"";500,100,100,"Manager"})',
      shows: {
        es: 'Salarios base\t44000\t\nHoras\t150\t\nSalario promedio por hora\t293.333333333333\t\nTrabajadores de producción directa\t1\t',
        en: 'Base wages\t44000\t\nHours\t150\t\nAverage wage per hour\t293.333333333333\t\nDirect production workers\t1\t',
      },
    },
  ],
};
