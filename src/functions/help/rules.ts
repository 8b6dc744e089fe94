import type { FunctionHelp } from './FunctionHelp';

const rulesSource = {
  es: 'T-MEC, apéndice del anexo 4-B; Reglamentaciones Uniformes, parte 6 y tablas A.1 a E (HS 2012). Los umbrales son datos con fecha.',
  en: 'USMCA, Appendix to Annex 4-B; Uniform Regulations, Part 6 and Tables A.1 to E (HS 2012). Thresholds are dated data.',
};

export const rulesHelp: FunctionHelp = {
  id: 'RULES',
  description:
    'Umbrales en vigor un día, con artículo, fuente y el día hasta el que se conocen los cambios de las reglas.',
  parameters: [
    'Fecha en que se aplican las reglas.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'Último día del régimen de transición alternativo aprobado al productor.',
  ],
  es: {
    definition: 'La lista completa con la que juzgan THRESHOLD, QUALIFIES y CONTENT, para revisarla o citarla.',
    rule: 'Una fila por vehículo o tabla: VCR por costo neto y por valor de transacción, VCL, acero y aluminio, vigencia, artículo, fuente y «reglas al». Los umbrales VT valen solo si la regla del producto ofrece ese método.',
    source: rulesSource.es,
    errors: [
      '#N/A: falta la fecha, o es anterior al 1 de julio de 2020.',
      '#VALUE!: la fecha o los umbrales propios no se entienden; el mensaje dice la fila.',
    ],
  },
  en: {
    definition: 'The whole list by which THRESHOLD, QUALIFIES and CONTENT judge, to check or to cite.',
    rule: 'A row per vehicle or table: RVC by net cost and by transaction value, LVC, steel and aluminium, days, section, source and "rules as of". TV thresholds hold only if the rule of the product offers that method.',
    source: rulesSource.en,
    errors: [
      '#N/A: the date is missing, or before 1 July 2020.',
      '#VALUE!: the date or your own thresholds are not understood; the message names the row.',
    ],
  },
  examples: [
    { formula: '=INDEX(CBO.RULES("2024-07-01"),5,3)', shows: '0.75' },
    {
      formula: '=INDEX(CBO.RULES("2024-07-01"),2,11)',
      shows: { es: 'reglas al 2026-11-21', en: 'rules as of 2026-11-21' },
    },
  ],
};

export const partHelp: FunctionHelp = {
  id: 'PART',
  description: 'Vehículo o tabla de partes (A1, B, C, D, E) en que está un código HS.',
  parameters: [
    'Código HS de seis o más dígitos (edición 2012), o una clave de parte. Una celda o un rango.',
    'Para qué es la parte: LIGHT (vehículo ligero), HEAVY (camión pesado) o AFTERMARKET (refacción); resuelve códigos que están en varias tablas.',
  ],
  es: {
    definition:
      'La clave que toman THRESHOLD y QUALIFIES. La misma subpartida suele estar en una tabla de vehículos ligeros y en otra de camiones pesados, o solo en parte: entonces el mensaje dice entre cuáles elegir.',
    rule: 'Se lee a seis dígitos, con o sin puntos. Los umbrales son para equipo original; las refacciones siguen la regla de su subpartida.',
    source: rulesSource.es,
    errors: [
      '#VALUE!: varias tablas sirven (el mensaje las nombra) o el código no se entiende.',
      '#N/A: el código no está en las tablas: rige la regla de su fracción.',
    ],
  },
  en: {
    definition:
      'The code that THRESHOLD and QUALIFIES take. The same subheading often stands in a table for light vehicles and in one for heavy trucks, or only in part: then the message says which to choose from.',
    rule: 'Read at six digits, with or without dots. Thresholds are for original equipment; aftermarket parts follow the rule of their subheading.',
    source: rulesSource.en,
    errors: [
      '#VALUE!: several tables fit (the message names them) or the code is not understood.',
      '#N/A: the code is not in the tables: its own product rule applies.',
    ],
  },
  examples: [
    { formula: '=CBO.PART("4009.12")', shows: 'C' },
    { formula: '=CBO.PART("8708.80","LIGHT")', shows: 'A1' },
  ],
};
