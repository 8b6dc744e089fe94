import type { FunctionHelp } from './FunctionHelp';

const rubric = {
  es: 'Rúbrica «Índice de preparación de proveedores CBO v1» (datos con versión; no es una auditoría ni una certificación).',
  en: 'Rubric “CBO supplier readiness v1” (versioned data; neither an audit nor a certification).',
};

const list = {
  es: 'Lista compartida de proveedores del servicio conectado.',
  en: 'The shared list of suppliers of the connected service.',
};

const offline = {
  es: '#N/A: el servicio no contestó a tiempo o no hay conexión y la respuesta no estaba guardada.',
  en: '#N/A: the service did not answer in time, or there is no connection and the answer was not kept.',
};

export const readinessHelp: FunctionHelp = {
  id: 'READINESS',
  description: 'Índice de preparación (0 a 100) de cada fila de proveedores, según la rúbrica.',
  parameters: [
    'Encabezados de las columnas, o identificadores de campo.',
    'Filas de proveedores: una, o hasta 5,000 a la vez.',
    'Día de la evaluación (vigencia de certificados); hoy si se omite.',
    'Juego de pesos de la rúbrica; el predeterminado si se omite.',
  ],
  es: {
    definition:
      'Promedio ponderado de ocho dimensiones y 32 criterios. Un dato desconocido no cuenta como cero: se excluye y los pesos se reparten entre los conocidos.',
    rule: 'Índice = Σ(peso × dimensión) ÷ Σ pesos con datos; cada dimensión es el promedio ponderado de sus criterios conocidos.',
    source: rubric.es,
    errors: [
      '#VALUE!: ningún encabezado se reconoce, una celda tiene un valor que su campo no admite, o hay más de 5,000 filas.',
      '#N/A: la fila no tiene ningún dato que la rúbrica use.',
      'Excel de escritorio entrega las celdas vacías como 0: pase SI(ESBLANCO(filas),"",filas) para que un número vacío siga siendo desconocido.',
    ],
  },
  en: {
    definition:
      'Weighted mean of eight dimensions and 32 criteria. What is unknown does not count as zero: it is left out and its weight is shared among what is known.',
    rule: 'Score = Σ(weight × dimension) ÷ Σ weights with data; each dimension is the weighted mean of its known criteria.',
    source: rubric.en,
    errors: [
      '#VALUE!: no heading is known, a cell holds a value its field does not take, or there are more than 5,000 rows.',
      '#N/A: the row holds nothing that the rubric uses.',
      'Excel on the desktop hands blank cells over as 0: pass IF(ISBLANK(rows),"",rows) so that a blank number stays unknown.',
    ],
  },
  examples: [{ formula: '=CBO.READINESS({"ppm","otd_pct"},{15,0.99},"2026-01-31")', shows: '92.1428571428572' }],
};

export const bandHelp: FunctionHelp = {
  id: 'BAND',
  description: 'Banda de preparación de cada fila de proveedores, con la compuerta que la limita.',
  parameters: [
    'Encabezados de las columnas, o identificadores de campo.',
    'Filas de proveedores: una, o hasta 5,000 a la vez.',
    'Día de la evaluación (vigencia de certificados); hoy si se omite.',
    'Juego de pesos de la rúbrica; el predeterminado si se omite.',
  ],
  es: {
    definition:
      'LISTA desde 80, CASI desde 70, DESARROLLO desde 50, AUN_NO por debajo. Las compuertas (por ejemplo, sin ISO 9001 vigente) bajan la banda aunque el índice sea alto; se muestran entre paréntesis cuando limitan.',
    rule: 'La peor entre la banda del índice y los topes de las compuertas. Con menos de dos tercios de los datos: SIN_EVIDENCIA y la banda provisional.',
    source: rubric.es,
    errors: ['Los mismos que CBO.READINESS.'],
  },
  en: {
    definition:
      'LISTA (ready) from 80, CASI (near-ready) from 70, DESARROLLO (develop) from 50, AUN_NO (not yet) below. Gates (such as no valid ISO 9001) lower the band even when the score is high; they are shown in parentheses when they bind.',
    rule: 'The worst of the score band and the caps of the gates. With less than two thirds of the data: SIN_EVIDENCIA and the provisional band.',
    source: rubric.en,
    errors: ['The same as CBO.READINESS.'],
  },
  examples: [
    {
      formula: '=CBO.BAND({"ppm","otd_pct"},{15,0.99},"2026-01-31")',
      shows: 'SIN_EVIDENCIA: CASI (G1_SIN_SGC, G9_COB_NUCLEO)',
    },
  ],
};

export const rfcHelp: FunctionHelp = {
  id: 'RFC',
  description: 'Revisa un RFC: VALID, CHECK_DIGIT (dígito verificador distinto), GENERIC o INVALID.',
  parameters: ['RFC, con o sin guiones y espacios. Una celda o un rango.'],
  es: {
    definition:
      'Revisa la forma del SAT, que la fecha exista y el dígito verificador. El SAT ha emitido RFC cuyo dígito no sigue la fórmula: CHECK_DIGIT es un aviso, no un rechazo.',
    rule: '12 caracteres (persona moral) o 13 (física): letras, fecha AAMMDD, homoclave y dígito verificador módulo 11.',
    source: 'Patrón del CFDI del SAT y fórmula del dígito verificador (INFOMEX 0610100135506).',
    errors: ['#N/A: la celda está vacía.', 'INVALID: la forma o la fecha no son de un RFC.'],
  },
  en: {
    definition:
      'Checks the form required by SAT, that the date exists, and the check digit. SAT has issued RFCs whose digit breaks the formula: CHECK_DIGIT is a warning, not a rejection.',
    rule: '12 characters (company) or 13 (person): letters, date YYMMDD, homoclave and check digit modulo 11.',
    source: 'CFDI pattern of SAT and the check-digit formula (INFOMEX 0610100135506).',
    errors: ['#N/A: the cell is blank.', 'INVALID: form or date are not those of an RFC.'],
  },
  examples: [
    { formula: '=CBO.RFC("GODE561231GR8")', shows: 'VALID' },
    { formula: '=CBO.RFC("ABC")', shows: 'INVALID' },
  ],
};

export const stateHelp: FunctionHelp = {
  id: 'STATE',
  description: 'Clave o nombre de un estado de México a partir de cualquier forma de escribirlo.',
  parameters: [
    'Estado: nombre, abreviatura, clave ISO o INEGI. Una celda o un rango.',
    'Qué devolver: ABBR (QRO, si se omite), NAME, ISO (MX-QUE), CODE (QUE) o INEGI (22).',
  ],
  es: {
    definition:
      'Reconoce nombres con o sin acentos, abreviaturas oficiales y usuales, claves ISO 3166-2, CURP e INEGI.',
    rule: 'El texto se compara sin acentos, puntos ni mayúsculas con los nombres y alias de los 32 estados.',
    source: 'INEGI, marco geoestadístico; ISO 3166-2:MX.',
    errors: ['#N/A: la celda está vacía.', '#VALUE!: el texto no es un estado, o la forma pedida no existe.'],
  },
  en: {
    definition:
      'Knows names with or without accents, official and usual abbreviations, ISO 3166-2, CURP and INEGI codes.',
    rule: 'The text is compared without accents, dots or case with the names and aliases of the 32 states.',
    source: 'INEGI geostatistical framework; ISO 3166-2:MX.',
    errors: ['#N/A: the cell is blank.', '#VALUE!: the text is not a state, or the form asked for does not exist.'],
  },
  examples: [
    { formula: '=CBO.STATE("Querétaro de Arteaga")', shows: 'QRO' },
    { formula: '=CBO.STATE("slp","NAME")', shows: 'San Luis Potosí' },
  ],
};

export const supplierHelp: FunctionHelp = {
  id: 'SUPPLIER',
  description: 'Un dato de un proveedor de la lista compartida, por id o RFC.',
  parameters: [
    'Id de la fila, id del sitio o RFC. Una celda o un rango.',
    'Campo: encabezado o identificador; el nombre si se omite.',
  ],
  es: {
    definition:
      'Busca una planta en la lista compartida. Los datos de contacto no salen en fórmulas, porque los verían los coautores del libro.',
    rule: 'Las llamadas de un mismo cálculo viajan juntas y las iguales se preguntan una vez; la respuesta se guarda mientras los datos no cambien.',
    source: list.es,
    errors: [
      '#N/A: no hay un proveedor con esa clave, el dato se desconoce, o el RFC tiene varias plantas (el mensaje da sus ids).',
      '#VALUE!: el campo no existe o es un dato de contacto.',
      offline.es,
    ],
  },
  en: {
    definition:
      'Finds one plant in the shared list. Contact data never come out of formulas, because co-authors of the workbook would see them.',
    rule: 'Calls of one calculation travel together and equal ones are asked once; the answer is kept while the data do not change.',
    source: list.en,
    errors: [
      '#N/A: no supplier has that key, the value is unknown, or the RFC has several plants (the message names their ids).',
      '#VALUE!: the field does not exist or is contact data.',
      offline.en,
    ],
  },
  examples: [],
};

export const suppliersHelp: FunctionHelp = {
  id: 'SUPPLIERS',
  description: 'Tabla de proveedores de la lista compartida que cumplen los filtros, con encabezados.',
  parameters: [
    'Estado, en cualquier forma; todos si se omite.',
    'Proceso: clave o nombre; incluye los procesos que dependen de él.',
    'Certificado: clave, como IATF16949.',
    'Banda de preparación: LISTA, CASI, DESARROLLO, AUN_NO.',
    'Campos, separados por ; o en un rango; los usuales si se omite.',
  ],
  es: {
    definition:
      'La respuesta se desborda: una fila de encabezados y una por proveedor. No es una tabla ligada: para corregir y publicar use Insertar en el panel.',
    rule: 'Se cumplen todos los filtros dados. Hasta 5,000 filas.',
    source: list.es,
    errors: [
      'Si ningún proveedor cumple los filtros, solo aparece la fila de encabezados.',
      '#VALUE!: un filtro o un campo no se reconoce.',
      offline.es,
    ],
  },
  en: {
    definition:
      'The answer spills: a row of headings and one per supplier. It is not a linked table: to correct and publish use Insert in the pane.',
    rule: 'All given filters hold. Up to 5,000 rows.',
    source: list.en,
    errors: [
      'When no supplier fits the filters, only the row of headings appears.',
      '#VALUE!: a filter or a field is not known.',
      offline.en,
    ],
  },
  examples: [],
};
