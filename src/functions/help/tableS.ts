import type { FunctionHelp } from './FunctionHelp';

const tableSource = {
  es: 'Reglamentaciones Uniformes, secciones 17(1), 17(2) y 17(5), y tabla S (HS 2012).',
  en: 'Uniform Regulations, sections 17(1), 17(2) and 17(5), and Table S (HS 2012).',
};

export const metalHelp: FunctionHelp = {
  id: 'METAL',
  description: 'Metal de un código HS según la tabla S: acero o aluminio.',
  parameters: ['Código HS de seis o más dígitos (edición 2012). Una celda o un rango.'],
  es: {
    definition: 'Dice si una compra cuenta entre las de acero o las de aluminio del productor de vehículos.',
    rule: 'STEEL (acero), ALUMINIUM (aluminio) o ambos si el código está en las dos mitades de la tabla: entonces lo decide el material de la pieza.',
    source: tableSource.es,
    errors: ['#N/A: el código no está en la tabla S: no cuenta.', '#VALUE!: no es un código HS de seis dígitos.'],
  },
  en: {
    definition: 'Says whether a purchase counts among those of steel or of aluminium of the producer of vehicles.',
    rule: 'STEEL, ALUMINIUM, or both where the code stands in both halves of the table: then the material of the part decides.',
    source: tableSource.en,
    errors: ['#N/A: the code is not in Table S: it does not count.', '#VALUE!: it is not an HS code of six digits.'],
  },
  examples: [{ formula: '=CBO.METAL({"7208.36","7601.10","8708.29"})', shows: 'STEEL\tALUMINIUM\tSTEEL; ALUMINIUM' }],
};

export const metalPurchasesHelp: FunctionHelp = {
  id: 'METALPURCHASES',
  description:
    'Compras de acero y de aluminio según la tabla S, cada una aparte, a partir de una lista de compras: los cuatro números de METALSTEST.',
  parameters: [
    'Encabezados: Fracción arancelaria, Valor, Originaria, Metal, Valor del metal, Fundido y vaciado en la región.',
    'Compras, una por fila; de 8708.29 y 8708.99 solo cuenta el valor del metal.',
    'Fecha de las compras: desde el 1 de julio de 2027 el acero debe fundirse y vaciarse en la región.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
  ],
  es: {
    definition:
      'Junta las compras del productor de vehículos por metal. Incluye las compras dirigidas y las estampaciones de carrocería, compre quien compre.',
    rule: 'Lo que no consta que sea originario cuenta en el total y no en lo originario. Metal: acero o aluminio, donde el código sirve para ambos.',
    source: tableSource.es,
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#VALUE!: un código no está en la tabla S, o no se dice de qué metal es una pieza.',
      '#N/A: falta el valor de una compra.',
    ],
  },
  en: {
    definition:
      'Gathers the purchases of the producer of vehicles by metal. It takes in directed purchases and body stampings, whoever buys.',
    rule: 'What is not known to be originating counts in the total and not in the originating part. Metal: steel or aluminium, where the code serves for both.',
    source: tableSource.en,
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#VALUE!: a code is not in Table S, or the metal of a part is not said.',
      '#N/A: the value of a purchase is missing.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.METALPURCHASES({"HS code","Value","Originating"},{"7208.36",900,"Yes";"7208.36",100,"No";"7601.10",50,"Yes";"7601.10",50,"No"},"2024-01-01")',
      shows: {
        es: 'Acero originario\t900\t\nAcero\t1000\t\nAluminio originario\t50\t\nAluminio\t100\t',
        en: 'Originating steel\t900\t\nSteel\t1000\t\nOriginating aluminium\t50\t\nAluminium\t100\t',
      },
    },
  ],
};
