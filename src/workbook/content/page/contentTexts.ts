import type { Severity } from '../../../domain/content/Finding';
import type { OverrideColumn } from '../../../domain/content/overrideColumns';
import type { PartUse } from '../../../domain/content/partUse';
import type { Language } from '../../../domain/language';

/** A name in the first column and what is said of its cell while that is selected. */
interface Named {
  readonly name: string;
  readonly hint: string;
}

interface ContentTexts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly figures: readonly [string, string, string, string];
  /** Before the number of findings of each severity. */
  readonly counts: Readonly<Record<Severity, string>>;
  /** Told the cell of the answer. */
  readonly noAnswer: (cell: string) => string;
  readonly question: string;
  readonly part: Named;
  readonly hsCode: string;
  readonly use: Named;
  /** Words that `readPartUse` knows. */
  readonly uses: Readonly<Record<PartUse, string>>;
  readonly method: Named;
  readonly date: Named;
  readonly netCostBase: string;
  /** Total cost, then the excluded costs in the order of `CBO.NETCOST`. */
  readonly costs: readonly [Named, Named, Named, Named, Named];
  readonly netCost: string;
  readonly costMissing: string;
  readonly valueBase: string;
  readonly ruleHasTv: Named;
  /** Words that `yesNoWord` knows. */
  readonly yes: string;
  readonly no: string;
  readonly price: Named;
  readonly adjustments: Named;
  readonly adjusted: string;
  readonly priceMissing: string;
  readonly used: string;
  readonly base: string;
  readonly declared: Named;
  readonly table: string;
  /** Told the cell where its columns begin. */
  readonly ownTable: (cell: string) => string;
  /** Told the cells to select. */
  readonly arrays: (cells: string) => string;
  /** Headings over the answer. */
  readonly columns: readonly [string, string, string, string, string];
  readonly chart: string;
  readonly chartData: string;
  readonly content: string;
  readonly threshold: string;
  readonly today: string;
  readonly documented: string;
  readonly own: string;
  readonly ownNote: string;
  readonly ownHints: Readonly<Record<OverrideColumn, string>>;
  /** Told the cell where they begin. */
  readonly ownCount: (cell: string) => string;
  readonly none: string;
  readonly staging: string;
  readonly approvedEnd: Named;
  readonly region: string;
  readonly share: string;
  readonly coverage: string;
  readonly noStates: string;
  readonly unknown: string;
  readonly mapping: (table: string) => string;
  readonly mappingHeading: string;
  readonly mappingField: Named;
}

const es: ContentTexts = {
  sheet: 'Contenido',
  title: 'Valor de contenido regional (T-MEC)',
  note: 'Dice si cumple el VCR; que el bien sea originario depende también de las demás reglas de origen.',
  figures: ['Veredicto', 'VCR', 'Umbral', 'Margen'],
  counts: { error: 'Errores', missing: 'Datos que faltan', warning: 'Avisos', note: 'Notas' },
  noAnswer: (cell) => `Todavía no hay resultado: vea la celda ${cell}.`,
  question: 'Qué se calcula',
  part: {
    name: 'Parte o código HS',
    hint: 'Elija un código de la lista o escriba un código HS de seis dígitos, como 4009.12.',
  },
  hsCode: 'código HS',
  use: {
    name: 'Uso de la parte',
    hint: 'Opcional: para qué es la parte. Hace falta cuando un código HS está en varias tablas.',
  },
  uses: { LIGHT: 'Vehículo ligero', HEAVY: 'Camión pesado', AFTERMARKET: 'Refacción' },
  method: { name: 'Método', hint: 'NC: costo neto. TV: valor de transacción, si la regla del producto lo ofrece.' },
  date: { name: 'Fecha', hint: 'Día de la producción o del embarque: rige el umbral de ese día.' },
  netCostBase: 'Base por costo neto (NC)',
  costs: [
    { name: 'Costo total', hint: 'Costos del producto, del periodo y otros, en la moneda de los materiales.' },
    { name: 'Promoción y posventa', hint: 'Promoción de ventas, comercialización y servicio posterior. 0 si no hay.' },
    { name: 'Regalías', hint: 'Regalías incluidas en el costo total. 0 si no hay.' },
    { name: 'Embarque y empaque', hint: 'Embarque y empaque incluidos en el costo total. 0 si no hay.' },
    {
      name: 'Intereses no admisibles',
      hint: 'La parte sobre la tasa gubernamental más 700 puntos base. 0 si no hay.',
    },
  ],
  netCost: 'Costo neto',
  costMissing: 'falta un costo',
  valueBase: 'Base por valor de transacción (TV)',
  ruleHasTv: {
    name: 'La regla ofrece VT',
    hint: 'Con TV en las tablas A1 a E (rule_has_tv): si la regla de origen del producto ofrece el valor de transacción. En blanco no se sabe, y el veredicto queda abierto. Con NC no cuenta.',
  },
  yes: 'Sí',
  no: 'No',
  price: { name: 'Precio de venta', hint: 'Precio pagado o por pagar, en la moneda de los materiales.' },
  adjustments: {
    name: 'Embarque internacional',
    hint: 'Flete, seguro y manejo posteriores al embarque directo, incluidos en el precio. 0 si no hay.',
  },
  adjusted: 'Valor ajustado',
  priceMissing: 'falta un dato',
  used: 'Con qué se calcula',
  base: 'Base que se usa',
  declared: {
    name: 'Materiales según libros',
    hint: 'Opcional: el total de materiales de los libros, para saber si falta una línea.',
  },
  table: 'Tabla de materiales',
  ownTable: (cell) => `Tabla (columnas en ${cell})`,
  arrays: (cells) =>
    `El resultado se actualiza solo. En un Excel sin matrices dinámicas: seleccione ${cells}, presione F2 y luego Ctrl+Mayús+Entrar.`,
  columns: ['Concepto', 'Resultado', 'Dónde', 'Explicación', 'Código'],
  chart: 'Contenido regional contra el umbral',
  chartData: 'Datos de la gráfica',
  content: 'VCR',
  threshold: 'Umbral',
  today: 'Como está',
  documented: 'Con todo el origen documentado',
  own: 'Umbrales propios (opcional)',
  ownNote:
    'Para una regla que cambió o un supuesto: cada fila rige desde su día en lugar del umbral publicado. En blanco no cambia nada.',
  ownHints: {
    part: 'La parte a la que se aplica, con el mismo código que arriba.',
    measure: 'RVC es el contenido regional, lo único que usa esta hoja. En blanco: RVC.',
    method: 'NC (costo neto) o TV (valor de transacción).',
    from: 'Desde qué día rige.',
    percent: 'El umbral, por ejemplo 80 %.',
    source: 'De dónde sale.',
  },
  ownCount: (cell) => `Umbrales propios (en ${cell})`,
  none: 'ninguno',
  staging: 'Plazo propio',
  approvedEnd: {
    name: 'Último día aprobado',
    hint: 'Para ALTERNATIVE_STAGING y ALTERNATIVE_STAGING_A1, el último día del régimen aprobado; para OTHER_VEHICLE_20_8, el último de la planta nueva o modernizada (CBO.PLANTPERIOD).',
  },
  region: 'Proveeduría CBO de estos materiales: medida propia, sin efecto legal',
  share: 'Participación',
  coverage: 'Estado conocido',
  noStates: 'sin columna de estado',
  unknown: 'No se sabe',
  mapping: (table) => `Columnas de ${table}`,
  mappingHeading: 'Encabezado',
  mappingField: {
    name: 'Significa',
    hint: 'Lo que contiene la columna. En blanco: no se usa.',
  },
};

const en: ContentTexts = {
  sheet: 'Content',
  title: 'Regional value content (USMCA)',
  note: 'Tells whether the RVC is met; whether the good originates depends on the other rules of origin too.',
  figures: ['Verdict', 'RVC', 'Threshold', 'Margin'],
  counts: { error: 'Errors', missing: 'Missing', warning: 'Warnings', note: 'Notes' },
  noAnswer: (cell) => `There is no result yet: see cell ${cell}.`,
  question: 'What is computed',
  part: {
    name: 'Part or HS code',
    hint: 'Choose a code of the list or type an HS code of six digits, such as 4009.12.',
  },
  hsCode: 'HS code',
  use: {
    name: 'Use of the part',
    hint: 'Optional: what the part is for. It is needed when an HS code stands in several tables.',
  },
  uses: { LIGHT: 'Light vehicle', HEAVY: 'Heavy truck', AFTERMARKET: 'Aftermarket part' },
  method: { name: 'Method', hint: 'NC: net cost. TV: transaction value, where the rule of the product offers it.' },
  date: { name: 'Date', hint: 'Day of production or shipment: the threshold of that day applies.' },
  netCostBase: 'Base by net cost (NC)',
  costs: [
    { name: 'Total cost', hint: 'Product, period and other costs, in the currency of the materials.' },
    { name: 'Promotion and after-sales', hint: 'Sales promotion, marketing and after-sales service. 0 if none.' },
    { name: 'Royalties', hint: 'Royalties within the total cost. 0 if none.' },
    { name: 'Shipping and packing', hint: 'Shipping and packing within the total cost. 0 if none.' },
    { name: 'Non-allowable interest', hint: 'The part above the government rate plus 700 basis points. 0 if none.' },
  ],
  netCost: 'Net cost',
  costMissing: 'a cost is missing',
  valueBase: 'Base by transaction value (TV)',
  ruleHasTv: {
    name: 'The rule offers TV',
    hint: 'By TV in tables A1 to E (rule_has_tv): whether the rule of origin of the product offers transaction value. Blank is not known, and the verdict stays open. By NC it does not count.',
  },
  yes: 'Yes',
  no: 'No',
  price: { name: 'Sale price', hint: 'Price paid or payable, in the currency of the materials.' },
  adjustments: {
    name: 'International shipment',
    hint: 'Freight, insurance and handling after direct shipment, as far as the price has them. 0 if none.',
  },
  adjusted: 'Adjusted value',
  priceMissing: 'an input is missing',
  used: 'What it is computed with',
  base: 'Base in use',
  declared: {
    name: 'Materials in the books',
    hint: 'Optional: total of materials in the books, to know whether a line is missing.',
  },
  table: 'Table of materials',
  ownTable: (cell) => `Table (columns at ${cell})`,
  arrays: (cells) =>
    `The result updates by itself. In an Excel without dynamic arrays: select ${cells}, press F2 and then Ctrl+Shift+Enter.`,
  columns: ['Item', 'Result', 'Where', 'Explanation', 'Code'],
  chart: 'Regional content against the threshold',
  chartData: 'Data of the chart',
  content: 'RVC',
  threshold: 'Threshold',
  today: 'As it stands',
  documented: 'With all origin documented',
  own: 'Own thresholds (optional)',
  ownNote:
    'For a rule that changed or a scenario: each row applies from its day in place of the published threshold. Blank changes nothing.',
  ownHints: {
    part: 'The part it is for, by the same code as above.',
    measure: 'RVC is regional content, the only one that this sheet uses. Blank: RVC.',
    method: 'NC (net cost) or TV (transaction value).',
    from: 'The day from which it applies.',
    percent: 'The threshold, such as 80 %.',
    source: 'Where it comes from.',
  },
  ownCount: (cell) => `Own thresholds (at ${cell})`,
  none: 'none',
  staging: 'Period of the producer',
  approvedEnd: {
    name: 'Last approved day',
    hint: 'For ALTERNATIVE_STAGING and ALTERNATIVE_STAGING_A1 the last day of the approved regime; for OTHER_VEHICLE_20_8 that of the new or refitted plant (CBO.PLANTPERIOD).',
  },
  region: 'CBO sourcing of these materials: a measure of our own, without legal effect',
  share: 'Share',
  coverage: 'Known state',
  noStates: 'no column of states',
  unknown: 'Unknown',
  mapping: (table) => `Columns of ${table}`,
  mappingHeading: 'Heading',
  mappingField: { name: 'Means', hint: 'What the column holds. Blank: it is not used.' },
};

export const contentTexts: Readonly<Record<Language, ContentTexts>> = { es, en };
