import type { FunctionHelp } from './FunctionHelp';

const own = {
  es: 'Medida propia: ninguna dependencia publica una. No tiene efecto legal y no se compara con un umbral del T-MEC. Los estados de cada región son datos.',
  en: 'A measure of our own: no agency publishes one. It has no legal effect and must not be compared with a threshold of the USMCA. The states of each region are data.',
};

const blanks = {
  es: 'En Excel de escritorio una celda en blanco llega como 0: donde el importe falte, pase SI(ESBLANCO(…),"",…) para que cuente como desconocido.',
  en: 'Desktop Excel hands a blank cell over as 0: where an amount is missing, pass IF(ISBLANK(…),"",…) so that it counts as unknown.',
};

const spellings = {
  es: 'Se aceptan nombre, abreviatura o clave de INEGI, SAT o ISO, con o sin acentos: Qro., QUE, 22, MX-QUE, «Querétaro de Arteaga», S.L.P. Un país o «Extranjero» cuenta fuera de la región.',
  en: 'Name, abbreviation or code of INEGI, SAT or ISO, with or without accents: Qro., QUE, 22, MX-QUE, “Querétaro de Arteaga”, S.L.P. A country or “Abroad” counts as outside the region.',
};

const wrongRows = {
  es: '#VALUE!: un importe no es un número, es negativo, o los importes suman cero; la región no se reconoce; o los rangos no tienen las mismas filas. El mensaje dice la fila.',
  en: '#VALUE!: an amount is no number, is negative, or the amounts add up to zero; the region is not known; or the ranges have other rows. The message names the row.',
};

const missingRows = {
  es: '#N/A: falta un importe, o una celda trae un error; el mensaje dice la fila.',
  en: '#N/A: an amount is missing, or a cell holds an error; the message names the row.',
};

export const regionShareHelp: FunctionHelp = {
  id: 'REGIONSHARE',
  description:
    'Participación de una región en las compras, por el estado de la planta que embarca; medida propia sin efecto legal.',
  parameters: [
    'Importes sin IVA, en una sola moneda: una columna sin su encabezado.',
    'Estado de la planta que embarca cada compra, en cualquier escritura.',
    'Región: CBO (si se omite), BAJIO, MX, o estados: "QRO, GTO" o un rango.',
    'Sí donde un distribuidor revende importaciones, si no, No: queda en el total y fuera de la región.',
    'Sí donde el vendedor es de su misma empresa, si no, No: sale de la región y del total.',
    'Participación regional del propio proveedor (0.8 u 80 %): cada importe cuenta por ella y no por el estado.',
  ],
  es: {
    definition:
      'Dice qué parte de las compras de material directo se produce en la región: cuenta la planta que embarca, no el domicilio fiscal del vendedor. Con los domicilios en lugar de las plantas se obtiene la proveeduría regional.',
    rule: `Σ importe con planta en la región ÷ Σ importe. Un estado desconocido o en blanco queda en el total y fuera de la región, igual que una fila sin Sí ni No cuando se pide separar. ${spellings.es}`,
    source: own.es,
    errors: [wrongRows.es, missingRows.es, blanks.es],
  },
  en: {
    definition:
      "Says which part of the purchases of direct material is made in the region: the plant that ships counts, not the seller's fiscal domicile. With domiciles in place of plants it gives regional sourcing.",
    rule: `Σ amount with a plant in the region ÷ Σ amount. An unknown or blank state stays in the total and out of the region, and so does a row with neither Yes nor No once its kind is set apart. ${spellings.en}`,
    source: own.en,
    errors: [wrongRows.en, missingRows.en, blanks.en],
  },
  examples: [
    { formula: '=CBO.REGIONSHARE({50;30;20},{"Qro.";"Nuevo León";""})', shows: '0.5' },
    { formula: '=CBO.REGIONSHARE({50;30;20},{"Qro.";"Nuevo León";""},"MX")', shows: '0.8' },
    { formula: '=CBO.REGIONSHARE({60;40},{"GTO";"GTO"},"BAJIO",{"No";"Sí"})', shows: '0.6' },
  ],
};

export const regionDetailHelp: FunctionHelp = {
  id: 'REGIONDETAIL',
  description:
    'Participación de una región en las compras con su cobertura, lo desconocido y lo que se encontró: concepto, valor, nota.',
  parameters: [
    'Importes sin IVA, en una sola moneda: una columna sin su encabezado.',
    'Estado de la planta que embarca cada compra, en cualquier escritura.',
    'Región: CBO (si se omite), BAJIO, MX, o estados: "QRO, GTO" o un rango.',
    'Sí donde un distribuidor revende importaciones, si no, No.',
    'Sí donde el vendedor es de su misma empresa, si no, No.',
    'Participación regional del propio proveedor (0.8 u 80 %).',
    'Estado del domicilio fiscal del vendedor: proveeduría regional junto a la producción regional.',
  ],
  es: {
    definition:
      'La misma medida que REGIONSHARE, extendida: participación, máximo posible si lo desconocido fuera de la región, cobertura e importes; después un bloque por cada columna opcional, y al final los avisos con los textos que no se reconocieron y su fila.',
    rule: `Cobertura = importe con estado conocido ÷ total. La verdadera participación está entre la mostrada y la máxima. ${spellings.es}`,
    source: own.es,
    errors: [wrongRows.es, missingRows.es, blanks.es],
  },
  en: {
    definition:
      'The measure of REGIONSHARE spread out: share, the highest possible if all that is unknown were of the region, coverage and amounts; then a block for each optional column, and last the warnings with the texts that were not recognised and their rows.',
    rule: `Coverage = amount whose state is known ÷ total. The true share lies between the one shown and the highest. ${spellings.en}`,
    source: own.en,
    errors: [wrongRows.en, missingRows.en, blanks.en],
  },
  examples: [
    { formula: '=INDEX(CBO.REGIONDETAIL({50;30;20},{"Qro.";"Nuevo León";""}),3,2)', shows: '0.8' },
    { formula: '=INDEX(CBO.REGIONDETAIL({50;30;20},{"Qro.";"Nuevo León";""}),2,2)', shows: '0.7' },
  ],
};

export const flowsHelp: FunctionHelp = {
  id: 'FLOWS',
  description:
    'Matriz de comercio entre estados, de filas a columnas, con lo externo y lo desconocido, totales y la parte intrarregional.',
  parameters: [
    'Estado de la planta que embarca, en cualquier escritura: una columna sin su encabezado.',
    'Estado de la planta que recibe, en cualquier escritura.',
    'Importes sin IVA, en una sola moneda.',
    'Región: CBO (si se omite), BAJIO, MX, o estados: "QRO, GTO" o un rango.',
  ],
  es: {
    definition:
      'Suma los embarques por estado de origen (filas) y de destino (columnas). Hay una fila y una columna para lo que está fuera de la región y otra para lo desconocido; debajo van la parte intrarregional, la cobertura y los avisos.',
    rule: `Participación intrarregional = Σ importe con origen y destino en la región ÷ Σ importe; un extremo desconocido no cuenta como intrarregional. ${spellings.es}`,
    source: own.es,
    errors: [wrongRows.es, missingRows.es, blanks.es],
  },
  en: {
    definition:
      'Adds up shipments by state of origin (rows) and of destination (columns). What is outside the region and what is unknown have a row and a column each; the share within the region, the coverage and the warnings stand below.',
    rule: `Share within the region = Σ amount with origin and destination in the region ÷ Σ amount; an unknown end does not count as within. ${spellings.en}`,
    source: own.en,
    errors: [wrongRows.en, missingRows.en, blanks.en],
  },
  examples: [
    { formula: '=INDEX(CBO.FLOWS({"Qro.";"QUE";"Jal."},{"Gto.";"11";"NL"},{100;50;50},"CBO"),5,3)', shows: '150' },
    { formula: '=INDEX(CBO.FLOWS({"Qro.";"QUE";"Jal."},{"Gto.";"11";"NL"},{100;50;50},"CBO"),13,2)', shows: '0.75' },
  ],
};

export const nationalContentHelp: FunctionHelp = {
  id: 'NATIONALCONTENT',
  description:
    'Contenido nacional en compras públicas federales según la lectura usual: (base − insumos importados) ÷ base, con la base de la fecha.',
  parameters: [
    'Precio de venta hasta el 31 de diciembre de 2026; costo neto de producción desde el 1 de enero de 2027. Una celda o un rango.',
    'Valor de los insumos importados, en la misma moneda.',
    'Día de la licitación.',
    'Qué es la base, PRICE (precio) o NET_COST (costo neto): se rechaza si no es la de la fecha.',
    'VERDADERO muestra el contenido de un caso con avisos.',
  ],
  es: {
    definition:
      'El contenido nacional de las compras del gobierno federal mexicano; el mínimo usual es 65 %. No es el VCR del T-MEC. La fórmula oficial no se pudo leer: confírmela con las reglas del DOF.',
    rule: 'Contenido = (base − insumos importados) ÷ base. La base es el precio de venta hasta el 31 de diciembre de 2026 y el costo neto de producción desde el 1 de enero de 2027.',
    source: 'Reglas, DOF 14/10/2010; El Economista, 30 de enero de 2026, sobre el DOF 29/01/2026.',
    errors: [
      '#VALUE!: un dato no es un número o es negativo, la base es cero, o la base que indicó no es la de la fecha.',
      '#N/A: falta la base, los insumos importados o la fecha, o la fecha es anterior a las reglas.',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition:
      'National content in Mexican federal procurement; the usual minimum is 65 %. It is not the RVC of the USMCA. The official formula could not be read: confirm it with the rules in the DOF.',
    rule: 'Content = (base − imported inputs) ÷ base. The base is the sale price to 31 December 2026 and the net cost of production from 1 January 2027.',
    source: 'Reglas, DOF 14/10/2010; El Economista, 30 January 2026, on DOF 29/01/2026.',
    errors: [
      '#VALUE!: an input is no number or is negative, the base is zero, or the base you named is not the one of the date.',
      '#N/A: base, imported inputs or date are missing, or the date is before the rules.',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [
    { formula: '=CBO.NATIONALCONTENT(1000,350,"2026-11-21")', shows: '0.65' },
    { formula: '=CBO.NATIONALCONTENT(800,300,"2027-01-01","NET_COST")', shows: '0.625' },
  ],
};

export const exportValueHelp: FunctionHelp = {
  id: 'EXPORTVALUE',
  description:
    'Parte de valor agregado en las exportaciones de la manufactura global (VAEMG): (producción − insumos importados) ÷ producción.',
  parameters: [
    'Valor de la producción de la manufactura global. Una celda o un rango.',
    'Valor de los insumos importados, en la misma moneda.',
    'VERDADERO muestra la parte de un caso con avisos.',
  ],
  es: {
    definition:
      'La medida del INEGI de cuánto de la producción de la manufactura global se agrega en México: valor agregado bruto más consumo intermedio nacional. No es el VCR del T-MEC.',
    rule: 'VAEMG ÷ producción = (producción − insumos importados) ÷ producción.',
    source: 'INEGI, VAEMG, según El Economista, 29 de noviembre de 2015.',
    errors: [
      '#VALUE!: un dato no es un número o es negativo, o la producción es cero.',
      '#N/A: falta la producción o los insumos importados.',
      'Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
    ],
  },
  en: {
    definition:
      "INEGI's measure of how much of the production of global manufacturing is added in Mexico: gross value added plus national intermediate consumption. It is not the RVC of the USMCA.",
    rule: 'VAEMG ÷ production = (production − imported inputs) ÷ production.',
    source: 'INEGI, VAEMG, as reported by El Economista, 29 November 2015.',
    errors: [
      '#VALUE!: an input is no number or is negative, or production is zero.',
      '#N/A: production or imported inputs are missing.',
      'Warnings do not fit beside a number: write TRUE for detail to see them.',
    ],
  },
  examples: [{ formula: '=CBO.EXPORTVALUE(1000,539)', shows: '0.461' }],
};
