import type { FunctionHelp } from './FunctionHelp';

const source = {
  es: 'Observaciones del servicio conectado, cada una con fuente, fecha, versión y estado.',
  en: 'Observations of the connected service, each with its source, date, vintage and status.',
};

const offline = {
  es: '#N/A: el servicio no contestó a tiempo o no hay conexión y la respuesta no estaba guardada.',
  en: '#N/A: the service did not answer in time, or there is no connection and the answer was not kept.',
};

export const statHelp: FunctionHelp = {
  id: 'STAT',
  description: 'Una cifra: indicador, lugar y periodo (el más reciente si se omite).',
  parameters: [
    'Indicador: clave corta (exports, fdi, population…) o nombre. Una celda o un rango.',
    'Lugar: CBO, BAJIO, MX, un estado en cualquier forma o su clave.',
    'Periodo: 2024, 2024-Q2, 2024-08; el más reciente si se omite.',
  ],
  es: {
    definition:
      'De una misma cifra pueden existir varias versiones (impresa, corregida, revisada); una regla escrita elige la que se muestra.',
    rule: 'Se prefiere la cifra publicada para ese lugar y periodo; si no existe y el indicador se puede sumar, la suma de todos sus estados o trimestres, marcada como derivada.',
    source: source.es,
    errors: [
      '#N/A: no hay una cifra de ese lugar y periodo (el mensaje dice cuáles hay).',
      '#VALUE!: el indicador, el lugar o el periodo no se reconocen.',
      offline.es,
    ],
  },
  en: {
    definition:
      'One number may exist in several vintages (printed, corrected, revised); a stated rule picks the one shown.',
    rule: 'A figure published for that place and period comes first; where there is none and the indicator adds up, the sum of all its states or quarters, marked as derived.',
    source: source.en,
    errors: [
      '#N/A: there is no figure of that place and period (the message says which exist).',
      '#VALUE!: indicator, place or period is not known.',
      offline.en,
    ],
  },
  examples: [{ formula: '=CBO.STAT("exports","CBO",2024)', shows: '122009.9' }],
};

export const shareHelp: FunctionHelp = {
  id: 'SHARE',
  description: 'Participación de un lugar en un denominador que se nombra, como fracción.',
  parameters: [
    'Indicador: clave corta o nombre. Una celda o un rango.',
    'Lugar del numerador.',
    'Denominador: el lugar con el que se compara, como MX o CBO.',
    'Periodo; el más reciente que ambos tengan si se omite.',
  ],
  es: {
    definition:
      'Toda participación nombra su denominador. CBO aporta 22.1 % de las exportaciones atribuibles a los estados y cerca de un quinto de todas las del país: ambas cifras son ciertas, con denominadores distintos.',
    rule: 'Participación = cifra del lugar ÷ cifra del denominador, del mismo periodo y unidad.',
    source: source.es,
    errors: [
      '#N/A: falta una de las dos cifras en ese periodo.',
      '#VALUE!: las unidades no coinciden, o un nombre no se reconoce.',
      offline.es,
    ],
  },
  en: {
    definition:
      'Every share names its denominator. CBO has 22.1 % of the exports attributable to states and about one fifth of all national exports: both are true, with different denominators.',
    rule: 'Share = figure of the place ÷ figure of the denominator, same period and unit.',
    source: source.en,
    errors: [
      '#N/A: one of the two figures is missing for that period.',
      '#VALUE!: the units differ, or a name is not known.',
      offline.en,
    ],
  },
  examples: [{ formula: '=ROUND(CBO.SHARE("exports","CBO","MX",2024),3)', shows: '0.221' }],
};
