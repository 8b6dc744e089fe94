import type { FunctionHelp } from './FunctionHelp';

export const materialValueHelp: FunctionHelp = {
  id: 'MATERIALVALUE',
  description: 'Valor de un material según cómo lo obtuvo el productor (artículo 4.6).',
  parameters: [
    'IMPORTED, ACQUIRED, SELF_PRODUCED, INTERMEDIATE, INDIRECT, SHIPMENT_PACKING o RETAIL_PACKING. Una celda o un rango.',
    'IMPORTED: valor de transacción en la importación. ACQUIRED, RETAIL_PACKING: precio. SELF_PRODUCED: todos los costos. INTERMEDIATE: costo total. INDIRECT: costo en libros, vacío si no está en libros.',
    'IMPORTED: embarque internacional que aún no está en el valor. SELF_PRODUCED: utilidad usual. Escriba 0 si no hay.',
  ],
  es: {
    definition:
      'Importado: valor de transacción con embarque internacional. Adquirido: precio. De fabricación propia: costos y utilidad usual. Intermedio designado: su costo total, con los costos excluidos dentro. Indirecto: lo que dicen los libros, y siempre originario. El empaque para embarque no cuenta; el envase para venta al por menor sí.',
    rule: 'IMPORTED = valor + embarque internacional; SELF_PRODUCED = costos + utilidad usual; los demás, el importe dado; SHIPMENT_PACKING = 0.',
    source: 'T-MEC, artículos 4.6, 4.8 y 4.9; Reglamentaciones Uniformes, secciones 8(1), 8(8), 8(13) y 8(14) a 8(16).',
    errors: [
      '#VALUE!: la forma no se reconoce, un importe es negativo, o se da lo que se suma donde no hay qué sumar.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Imported: transaction value with international shipment. Acquired: price. Self-produced: costs and usual profit. Designated intermediate: its total cost, excluded costs inside. Indirect: what the books say, and always originating. Packing for shipment does not count; retail packing does.',
    rule: 'IMPORTED = value + international shipment; SELF_PRODUCED = costs + usual profit; the others, the amount given; SHIPMENT_PACKING = 0.',
    source: 'USMCA, Articles 4.6, 4.8 and 4.9; Uniform Regulations, sections 8(1), 8(8), 8(13) and 8(14) to 8(16).',
    errors: [
      '#VALUE!: the way is not known, an amount is negative, or an addition is given where there is none.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.MATERIALVALUE("importado",100,8)', shows: '108' },
    { formula: '=CBO.MATERIALVALUE("INTERMEDIATE",CBO.TOTALCOST({1;7.5;1.5;0.5;0.1}))', shows: '10.6' },
  ],
};

export const deductHelp: FunctionHelp = {
  id: 'DEDUCT',
  description:
    'Valor de un material no originario después de las deducciones que permite el artículo 4.7; sin documento no hay deducción.',
  parameters: [
    'Valor del material con todo lo que incluye.',
    'Encabezados de las deducciones: Tipo de deducción, Deducción, Documento, Recuperable, Km al almacén.',
    'Deducciones, una por fila. Tipos: FREIGHT (flete), DUTY (impuestos), BROKERAGE (agente aduanal), WASTE (merma), EXCLUDED_COST (costo excluido).',
    'VERDADERO muestra el valor, lo deducido y cada deducción que no se admitió, con su razón.',
  ],
  es: {
    definition:
      'Del valor de un material no originario se quitan, si están incluidos y documentados, flete, seguro, empaque y transporte hasta la planta o un almacén a no más de 75 km; impuestos pagados en la región que no sean recuperables ni diferidos (IMMEX, IVA); agente aduanal; desperdicio y merma netos.',
    rule: 'Valor que cuenta = valor − deducciones admitidas. Documento: folio, nombre o Sí; vacío o No es que no hay. Impuestos: solo con Recuperable = No. Km al almacén: solo si se entrega en un almacén. Las regalías dentro de un material comprado no se quitan.',
    source:
      'T-MEC, artículo 4.7; Reglamentaciones Uniformes, secciones 7(13)(b), 8(2), 8(3) y 1(1) («ubicación del productor»).',
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#VALUE!: las deducciones superan el valor.',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition:
      'From the value of a non-originating material may be taken, if included and documented, freight, insurance, packing and transport to the plant or a warehouse within 75 km; duties and taxes paid in the region that are not recoverable or deferred (IMMEX, VAT); brokerage; waste and spoilage net of scrap.',
    rule: 'Value that counts = value − permitted deductions. Document: a folio, a name or Yes; blank or No is none. Duties: only with Recoverable = No. Warehouse km: only where delivery is at a warehouse. Royalties inside a purchased material are not taken out.',
    source:
      'USMCA, Article 4.7; Uniform Regulations, sections 7(13)(b), 8(2), 8(3) and 1(1) ("location of the producer").',
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#VALUE!: the deductions exceed the value.',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.DEDUCT(120,{"Deduction kind","Deduction","Document","Recoverable"},{"FREIGHT",8,"Yes","";"DUTY",5,"Yes","No";"BROKERAGE",1,"Yes","";"WASTE",2,"Yes","";"DUTY",4,"Yes","Yes";"FREIGHT",3,"No",""})',
      shows: '104',
    },
    {
      formula: '=CBO.DEDUCT(120,{"Deduction kind","Deduction","Document"},{"FREIGHT",8,"Yes";"FREIGHT",3,"No"},TRUE)',
      shows: {
        es: 'Valor con todo\t120\t\nDeducido\t8\t\nValor que cuenta\t112\t\nAviso\tUNDOCUMENTED_DEDUCTION\tFila 2: No se dedujo 3: sin documento no hay deducción.',
        en: 'Value with everything\t120\t\nDeducted\t8\t\nValue that counts\t112\t\nWarning\tUNDOCUMENTED_DEDUCTION\tRow 2: 3 was not deducted: no document, no deduction.',
      },
    },
  ],
};

export const unitPriceHelp: FunctionHelp = {
  id: 'UNITPRICE',
  description: 'Precio unitario al que se vende la mayor cantidad total (anexo 6).',
  parameters: ['Precio unitario de cada venta.', 'Unidades de cada venta, en el mismo orden.'],
  es: {
    definition:
      'Cuando el valor se deduce de la reventa, parte del precio al que se vendió el mayor número de unidades.',
    rule: 'Se suman las unidades de cada precio; gana el precio con más unidades. Si dos empatan, el menor (las Reglamentaciones no dicen cuál).',
    source: 'Reglamentaciones Uniformes, anexo 6 (Schedule 6), sección 8(3).',
    errors: [
      '#VALUE!: los rangos no tienen las mismas celdas o hay un negativo.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Where a value is deduced from resale, it starts from the price at which the greatest number of units was sold.',
    rule: 'The units of each price are added up; the price with most units wins. Of two that tie, the lower (the Regulations do not say which).',
    source: 'Uniform Regulations, Schedule 6, section 8(3).',
    errors: [
      '#VALUE!: the ranges do not have the same cells or one is negative.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [{ formula: '=CBO.UNITPRICE({100,95,90},{65,55,80})', shows: '90' }],
};

export const deMinimisHelp: FunctionHelp = {
  id: 'DEMINIMIS',
  description:
    'Si los materiales no originarios no pasan del 10 % del valor de transacción ajustado o del costo total (artículo 4.12).',
  parameters: [
    'Valor de los materiales que no cambian de clasificación; de todos los no originarios si al bien le falta su VCR. Una celda o un rango.',
    'Valor de transacción ajustado o costo total, en la misma moneda; no el costo neto.',
    'Cuál de los dos es la base: TV o TOTAL_COST.',
    'Parte del bien, por código o código HS: en partes esenciales (A1, A2) la excepción no se aplica sola.',
    'VERDADERO muestra veredicto, proporción, límite, el párrafo que se probó y avisos de un caso.',
    'Lo que le falta al bien: CHANGE (cambio de clasificación, 5(1)) o RVC (VCR, 5(4)); si se omite, el detalle nombra los dos.',
  ],
  es: {
    definition:
      'Un bien es originario aunque algunos materiales no cambien de clasificación, o aunque no alcance su VCR, si esos materiales no pasan del 10 %. Siguen contando en el VMN.',
    rule: 'VERDADERO cuando VMN ÷ base ≤ 10 %, comparado exactamente. La base es el VT ajustado o el costo total, nunca el costo neto.',
    source: 'T-MEC, artículo 4.12; Reglamentaciones Uniformes, secciones 5(1) y 5(4).',
    errors: [
      '#VALUE!: la base es NC (costo neto), cero o negativa, o la parte no se entiende.',
      '#N/A: falta un dato, o la parte es A1 o A2, o su código HS está en la tabla A.1: el artículo 14(2) exige su VCR; confírmelo con su asesor.',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition:
      'A good is originating although some materials do not change classification, or although it misses its RVC, when those materials are not more than 10 %. They still count in VNM.',
    rule: 'TRUE when VNM ÷ base ≤ 10 %, compared exactly. The base is the adjusted TV or total cost, never net cost.',
    source: 'USMCA, Article 4.12; Uniform Regulations, sections 5(1) and 5(4).',
    errors: [
      '#VALUE!: the base is NC (net cost), zero or negative, or the part is not understood.',
      '#N/A: something is missing, or the part is A1 or A2, or its HS code stands in Table A.1: section 14(2) asks it for its RVC; confirm with counsel.',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [
    { formula: '=CBO.DEMINIMIS(10,100,"TOTAL_COST")', shows: 'TRUE' },
    { formula: '=CBO.DEMINIMIS(10.01,100,"VT")', shows: 'FALSE' },
    { formula: '=CBO.DEMINIMIS(9,100,"TOTAL_COST","4016.93",,"RVC")', shows: 'TRUE' },
  ],
};

export const goodsSetHelp: FunctionHelp = {
  id: 'GOODSSET',
  description: 'Si los bienes no originarios de un juego no pasan del 10 % de su valor (sección 6).',
  parameters: [
    'Valor de los bienes no originarios del juego. Una celda o un rango.',
    'Valor del juego, en la misma moneda.',
    'VERDADERO muestra veredicto, proporción y límite de un caso.',
  ],
  es: {
    definition: 'Un juego o surtido es originario si sus bienes no originarios no pasan del 10 % de su valor.',
    rule: 'VERDADERO cuando no originarios ÷ valor del juego ≤ 10 %, comparado exactamente.',
    source: 'Reglamentaciones Uniformes, sección 6.',
    errors: [
      '#VALUE!: un importe es negativo o el valor es cero.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Goods put up in a set are originating when the non-originating ones are not more than 10 % of its value.',
    rule: 'TRUE when non-originating ÷ value of the set ≤ 10 %, compared exactly.',
    source: 'Uniform Regulations, section 6.',
    errors: [
      '#VALUE!: an amount is negative or the value is zero.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [{ formula: '=CBO.GOODSSET({4;8;13;9.7},100)', shows: 'TRUE\nTRUE\nFALSE\nTRUE' }],
};
