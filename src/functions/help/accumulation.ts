import type { FunctionHelp } from './FunctionHelp';

export const accumulateHelp: FunctionHelp = {
  id: 'ACCUMULATE',
  description:
    'Costo y VMN de los materiales después de la acumulación, con las declaraciones de los proveedores en cada nivel (artículo 4.11).',
  parameters: [
    'Encabezados: Clave, Dentro de (clave del material que lo contiene), Precio, CN declarado, VMN declarado, Monto libre de VMN, Flete y arancel no incluidos.',
    'Materiales, uno por fila. Declaración de CN y VMN, del monto libre de VMN, o solo del VMN (método VT).',
    'VERDADERO agrega una tercera columna con los avisos de cada fila.',
  ],
  es: {
    definition:
      'La producción de los proveedores de la región cuenta como propia cuando la declaran y firman. Las declaraciones se apilan: lo que un proveedor cuenta como no originario puede a su vez estar documentado por su propio proveedor.',
    rule: 'CN y VMN declarados: se usan ambos, más el flete, los aranceles y el agente aduanal que el CN no incluye. Monto libre: VMN = precio − monto libre. Solo VMN: el VMN declarado. Sin declaración: todo el precio. Una fila que contiene otras debe declarar su VMN (con CN, o solo el VMN): ese VMN incluye el precio de las de adentro, y lo que ellas documentan se le descuenta; nunca cuenta más que el precio. Da dos columnas junto a las filas: costo y VMN; para el bien sume las filas que no están dentro de otra.',
    source:
      'T-MEC, artículo 4.11; Reglamentaciones Uniformes, sección 9; resolución CBP HQ H316279 (24 de junio de 2021) sobre niveles.',
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#VALUE!: la declaración no cuadra (VMN mayor que CN, monto libre mayor que el precio, VMN menor que sus insumos), una fila que contiene otras no declara su VMN, hay claves repetidas o un círculo.',
    ],
  },
  en: {
    definition:
      "Production of suppliers in the region counts as the producer's own when they state and sign it. Statements stack: what a supplier counts as non-originating may in turn be documented by its own supplier.",
    rule: 'Stated NC and VNM: both are used, plus landing costs (freight, duties, brokerage) that the NC has not. Amount free: VNM = price − amount free. VNM alone: the stated VNM. No statement: all of the price. A row that contains others must state its VNM (with NC, or VNM alone): that VNM holds the price of those inside, and what they document comes out of it; never more than the price counts. It gives two columns beside the rows: cost and VNM; for the good add up the rows that stand inside no other.',
    source: 'USMCA, Article 4.11; Uniform Regulations, section 9; CBP ruling HQ H316279 (24 June 2021) on tiers.',
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#VALUE!: the statement does not add up (VNM above NC, amount free above the price, VNM below its inputs), a row that contains others states no VNM, ids are used twice, or there is a circle.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.ACCUMULATE({"Id","Inside","Price","Stated NC","Stated VNM","Amount free of VNM"},{"tier 1","",12.51,12.51,7.24,"";"hose","tier 1",2.37,"","",1})',
      shows: '12.51\t6.24\n2.37\t1.37',
    },
    {
      formula:
        '=CBO.ACCUMULATE({"Clave","Dentro de","Precio","CN declarado","VMN declarado","Monto libre de VMN"},{"arnés","",12.51,12.51,7.24,"";"manguera","arnés",2.37,"","",1;"tarjeta","arnés",4.87,"","",2})',
      shows: '12.51\t4.24\n2.37\t1.37\n4.87\t2.87',
    },
    {
      formula:
        '=CBO.ACCUMULATE({"Price","Stated NC","Stated VNM","Amount free of VNM"},{10,9,4,"";20,"","",15;30,"","",""})',
      shows: '9\t4\n20\t5\n30\t30',
    },
    {
      formula: '=CBO.ACCUMULATE({"Price","Stated NC","Stated VNM"},{100,500,40},TRUE)',
      shows: {
        es: '100\t40\tEl costo que declara el proveedor (500) es mayor que el precio (100): revise si es de un lote, de otra unidad o de otra moneda. No se cuenta más que el precio (STATEMENT_WRONG).',
        en: '100\t40\tThe cost that the supplier states (500) is above the price (100): check whether it is of a lot, of another unit or in another currency. No more than the price is counted (STATEMENT_WRONG).',
      },
    },
  ],
};

export const intermediateHelp: FunctionHelp = {
  id: 'INTERMEDIATE',
  description: 'Si los materiales de fabricación propia pueden designarse juntos como intermedios (sección 8(6)).',
  parameters: [
    'Encabezados: Clave, Designado, Sujeto a VCR, Contiene (claves separadas por ;).',
    'Materiales de fabricación propia, uno por fila.',
  ],
  es: {
    definition:
      'Se puede designar cualquier número de materiales intermedios, pero uno sujeto a VCR no puede contener otro designado que también lo esté.',
    rule: 'Se revisa a cualquier profundidad. El valor de un intermedio es su costo total (MATERIALVALUE) y su VMN no se rastrea.',
    source: 'T-MEC, artículo 4.8; Reglamentaciones Uniformes, sección 8(6).',
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#N/A: de un material designado no se sabe si está sujeto a VCR.',
    ],
  },
  en: {
    definition:
      'Any number of intermediate materials may be designated, but one subject to RVC may not contain another designated one that is subject to RVC too.',
    rule: 'Checked at any depth. The value of an intermediate material is its total cost (MATERIALVALUE) and its VNM is not traced.',
    source: 'USMCA, Article 4.8; Uniform Regulations, section 8(6).',
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#N/A: of a designated material it is not known whether it is subject to RVC.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.INTERMEDIATE({"Id","Designated","Subject to RVC","Contains"},{"axle","Yes","Yes","hub";"hub","Yes","Yes",""})',
      shows: {
        es: 'Designaciones\tNo pueden quedar así\t\nError\tDOUBLE_DESIGNATION\t«axle» contiene «hub»: ambos están sujetos a VCR y no pueden designarse los dos como materiales intermedios.',
        en: 'Designations\tThey may not stand\t\nError\tDOUBLE_DESIGNATION\t“axle” contains “hub”: both are subject to RVC and cannot both be designated as intermediate materials.',
      },
    },
    {
      formula:
        '=CBO.INTERMEDIATE({"Id","Designated","Subject to RVC","Contains"},{"axle","Yes","Yes","hub";"hub","No","Yes",""})',
      shows: { es: 'Designaciones\tPueden quedar así\t', en: 'Designations\tThey may stand\t' },
    },
  ],
};
