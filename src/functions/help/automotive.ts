import type { FunctionHelp } from './FunctionHelp';

export const corePartsHelp: FunctionHelp = {
  id: 'COREPARTS',
  description:
    'Partes esenciales de un vehículo por una de las cuatro opciones, contra el umbral de la tabla A.2 (artículos 3.7 a 3.9).',
  parameters: [
    'Encabezados: Parte, CN, VMN (todos los materiales), VMN de la columna 2 (solo los componentes listados).',
    'Partes esenciales, una por fila: motor, transmisión, carrocería y chasis, eje, suspensión, dirección, batería avanzada.',
    'STANDARD, COLUMN_2, SUPER_CORE o SUPER_CORE_COLUMN_2.',
    'Fecha en que se aplica la regla.',
    'VERDADERO si la parte se comercia por sí sola: solo le sirve STANDARD.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
  ],
  es: {
    definition:
      'Todas las partes esenciales que lleva el vehículo deben ser originarias. El contenido se mide por parte o con todas juntas (súper núcleo), y con todos los materiales no originarios o solo con los componentes de la columna 2. Si el súper núcleo alcanza el umbral, todas sus partes son originarias.',
    rule: 'STANDARD: CN y VMN de cada parte. COLUMN_2: solo el VMN listado. SUPER_CORE: Σ CN y Σ VMN. SUPER_CORE_COLUMN_2: Σ CN y Σ VMN listado. Columnas: parte, CN, VMN, VCR, umbral, cumple VCR, originaria por esta opción. Después, si todas las partes son originarias (no se sabe mientras falten partes que todo vehículo lleva), y avisos: partes que no se dieron o repetidas, y VMN de la columna 2 mayor que todo el VMN.',
    source: 'T-MEC, apéndice automotor, artículos 3.7 a 3.9; Reglamentaciones Uniformes, secciones 14(4) a 14(13).',
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende, o una parte no es de la tabla A.2; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#N/A: falta un CN o un VMN, la fecha es anterior al tratado, o una parte que se comercia sola usa otra opción que STANDARD (14(9)).',
    ],
  },
  en: {
    definition:
      'All core parts in the vehicle must be originating. The content is that of each part or of all together (super-core), with all non-originating materials or only the components of column 2. When the super-core meets the threshold, all its parts are originating.',
    rule: 'STANDARD: NC and VNM of each part. COLUMN_2: only the listed VNM. SUPER_CORE: Σ NC and Σ VNM. SUPER_CORE_COLUMN_2: Σ NC and Σ listed VNM. Columns: part, NC, VNM, RVC, threshold, meets RVC, originating by this option. Then whether all parts are originating (unknown while parts that every vehicle has are not given), and warnings: parts not given or given twice, and column 2 VNM above all VNM.',
    source: 'USMCA, automotive appendix, Articles 3.7 to 3.9; Uniform Regulations, sections 14(4) to 14(13).',
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood, or a part is not of Table A.2; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#N/A: an NC or VNM is missing, the date is before the agreement, or a part traded on its own takes another option than STANDARD (14(9)).',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.COREPARTS({"Part","NC","VNM"},{"engine",4000,1400;"transmission",2000,400;"body and chassis",6000,900;"axles",1000,300;"suspension",1500,300;"steering",500,150},"SUPER_CORE","2024-01-01")',
      shows: {
        es: 'Parte\tCN\tVMN\tVCR\tUmbral\tCumple VCR\tOriginaria por esta opción\nSúper núcleo\t15000\t3450\t0.77\t0.75\tTRUE\t\nengine\t\t\t\t\t\tTRUE\ntransmission\t\t\t\t\t\tTRUE\nbody and chassis\t\t\t\t\t\tTRUE\naxles\t\t\t\t\t\tTRUE\nsuspension\t\t\t\t\t\tTRUE\nsteering\t\t\t\t\t\tTRUE\n¿Todas originarias?\t\t\t\t\t\tTRUE\n\t\t\t\t\t\t\nAviso\tCORE_PART_ABSENT\tNo se dieron: batería avanzada. Cuentan todas las partes de la columna 1 que lleva el vehículo; confirme que no las lleva.\t\t\t\t',
        en: 'Part\tNC\tVNM\tRVC\tThreshold\tMeets RVC\tOriginating by this option\nSuper-core\t15000\t3450\t0.77\t0.75\tTRUE\t\nengine\t\t\t\t\t\tTRUE\ntransmission\t\t\t\t\t\tTRUE\nbody and chassis\t\t\t\t\t\tTRUE\naxles\t\t\t\t\t\tTRUE\nsuspension\t\t\t\t\t\tTRUE\nsteering\t\t\t\t\t\tTRUE\nAll originating?\t\t\t\t\t\tTRUE\n\t\t\t\t\t\t\nWarning\tCORE_PART_ABSENT\tNot given: advanced battery. All parts of column 1 that the vehicle has count; confirm that it does not have them.\t\t\t\t',
      },
    },
    {
      formula:
        '=INDEX(CBO.COREPARTS({"Parte","CN","VMN de la columna 2"},{"motor",4000,900},"COLUMN_2","2024-01-01"),2,7)',
      shows: 'TRUE',
    },
  ],
};

export const rollUpHelp: FunctionHelp = {
  id: 'ROLLUP',
  description:
    'VCR de un vehículo por las dos lecturas: la parte originaria cuenta completa (Reglamentaciones y panel de 2022), o se vuelve a contar lo que lleva dentro.',
  parameters: [
    'Costo neto del vehículo.',
    'VMN fuera de las partes originarias.',
    'VMN dentro de cada parte originaria: una celda o un rango.',
  ],
  es: {
    definition:
      'Lo no originario dentro de un material originario no se cuenta en el vehículo (roll-up). Estados Unidos lo volvía a contar en las partes esenciales; por eso se muestran ambos números.',
    rule: 'Con roll-up = (CN − otros VMN) ÷ CN. Sin roll-up = (CN − otros VMN − VMN dentro de partes originarias) ÷ CN.',
    source:
      'Reglamentaciones Uniformes, secciones 7(4)(a) y 14(1); panel Estados Unidos – Normas de origen para automóviles, 14 de diciembre de 2022.',
    errors: [
      '#VALUE!: un importe es negativo o el costo neto es cero.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'What is non-originating inside an originating material is not counted in the vehicle (roll-up). The United States counted it back for core parts; so both numbers are shown.',
    rule: 'With roll-up = (NC − other VNM) ÷ NC. Without roll-up = (NC − other VNM − VNM inside originating parts) ÷ NC.',
    source:
      'Uniform Regulations, sections 7(4)(a) and 14(1); panel United States – Automotive Rules of Origin, 14 December 2022.',
    errors: [
      '#VALUE!: an amount is negative or net cost is zero.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    {
      formula: '=CBO.ROLLUP(30000,7000,280)',
      shows: {
        es: 'VCR con roll-up\t0.766666666666667\tUna parte originaria cuenta completa (7(4)(a), 14(1); panel de 2022).\nVCR sin roll-up\t0.757333333333333\tLa otra lectura: se vuelve a contar lo no originario de las partes.\nNota\tTRACED_INTO_ORIGINATING\tLo no originario dentro de partes originarias no se cuenta (panel de 2022); la otra lectura lo vuelve a contar.',
        en: 'RVC with roll-up\t0.766666666666667\tAn originating part counts as a whole (7(4)(a), 14(1); panel of 2022).\nRVC without roll-up\t0.757333333333333\tThe other reading: what is non-originating in the parts is counted back.\nNote\tTRACED_INTO_ORIGINATING\tWhat is non-originating inside originating parts is not counted (panel of 2022); the other reading counts it back.',
      },
    },
  ],
};

export const truckCreditHelp: FunctionHelp = {
  id: 'TRUCKCREDIT',
  description:
    'VCR de un camión pesado con el crédito de la sección 18(22), hasta el 30 de junio de 2027. El texto es ambiguo: el detalle dice cómo se lee.',
  parameters: [
    'VCR antes del crédito, como fracción. Una celda o un rango.',
    'VCL de materiales y mano de obra solos, como fracción.',
    'Fecha en que se aplica la regla.',
    'Todo el VCL, como fracción: el crédito pide más de 45 %; si se omite no se juzga.',
    'VERDADERO muestra el contenido de un caso con avisos.',
  ],
  es: {
    definition:
      'Lo que el VCL de materiales y mano de obra pasa de 30 puntos puede sumarse al VCR de un camión pesado, «siempre que el porcentaje de VCR no sea inferior a 60 %».',
    rule: 'VCR con crédito = VCR + máx(0, materiales y mano de obra − 30 %), si VCR ≥ 60 %. La ley no dice si el 60 % es antes o después del crédito: aquí es antes. Confírmelo con su asesor. Si no hay crédito, el detalle dice por qué.',
    source: 'Reglamentaciones Uniformes, sección 18(22).',
    errors: [
      '#VALUE!: un porcentaje escrito como 61 en vez de 61% o 0.61.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition:
      'What the LVC from materials and labour has above 30 points may be added to the RVC of a heavy truck, "provided that the RVC percentage is not below 60%".',
    rule: 'RVC with the credit = RVC + max(0, materials and labour − 30 %), if RVC ≥ 60 %. The text does not say whether the 60 % is before or after the credit: here it is before. Confirm with counsel. Where there is no credit, the detail says why.',
    source: 'Uniform Regulations, section 18(22).',
    errors: [
      '#VALUE!: a percentage written as 61 instead of 61% or 0.61.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [
    { formula: '=CBO.TRUCKCREDIT(61%,34%,"2026-11-21")', shows: '0.65' },
    {
      formula: '=CBO.TRUCKCREDIT(61%,34%,"2026-11-21",,TRUE)',
      shows: {
        es: 'VCR sin crédito\t0.61\t\nVCR con crédito\t0.65\t\nAviso\tINTERPRETATION\tEl crédito del artículo 18(22) es ambiguo: aquí el 60 % se exige antes del crédito y el crédito acaba el 30 de junio de 2027. Confírmelo con su asesor.\nAviso\tCOST_UNKNOWN\tNo se dio el contenido laboral total: no se comprobó que sea mayor que 45 %, sin lo cual no hay crédito.',
        en: 'RVC without the credit\t0.61\t\nRVC with the credit\t0.65\t\nWarning\tINTERPRETATION\tThe credit of section 18(22) is ambiguous: here the 60 % is asked before the credit and the credit ends on 30 June 2027. Confirm with counsel.\nWarning\tCOST_UNKNOWN\tThe total labour value content was not given: it was not checked that it is above 45 %, without which there is no credit.',
      },
    },
  ],
};
