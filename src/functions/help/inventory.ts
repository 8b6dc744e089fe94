import type { FunctionHelp } from './FunctionHelp';

const inventorySource = {
  es: 'Reglamentaciones Uniformes, secciones 8(18) a 8(22), anexos 7 y 8 (Schedules 7 y 8).',
  en: 'Uniform Regulations, sections 8(18) to 8(22), Schedules 7 and 8.',
};

export const inventoryHelp: FunctionHelp = {
  id: 'INVENTORY',
  description:
    'Origen y VMN de lo que cada salida tomó de un almacén de materiales fungibles o idénticos (anexos 7 y 8).',
  parameters: [
    'SPECIFIC, FIFO (PEPS), LIFO (UEPS) o AVERAGE (promedio).',
    'Encabezados: Movimiento, Unidades, Costo unitario, Origen, Lote. Sin Origen toda entrada es no originaria.',
    'Entradas y salidas en el orden en que ocurrieron, primero el inventario inicial, una por fila.',
  ],
  es: {
    definition:
      'El origen de materiales fungibles, y el valor de idénticos no originarios, es el de las unidades que salen: identificadas una por una (lote), las primeras que entraron, las últimas, o el promedio de lo que hay en cada salida. Un método por ejercicio fiscal.',
    rule: 'Movimiento: entrada (R) o salida (S). Origen: originario (O) o no originario (N); vacío cuenta como no originario. Da encabezados y una fila por salida: su fila, unidades originarias, no originarias y VMN. Las proporciones no se redondean, por eso difieren hasta 1 % de los ejemplos impresos.',
    source: inventorySource.es,
    errors: [
      '#VALUE!: falta un encabezado o una celda no se entiende; el mensaje dice la fila y la columna. Los encabezados pueden ir en español o en inglés y en cualquier orden.',
      '#VALUE!: sale más de lo que hay; el mensaje dice el movimiento.',
      '#VALUE! TOO_LARGE: son más de 20,000 movimientos; divida el periodo.',
      '#N/A: falta el movimiento, las unidades o el costo de una fila.',
    ],
  },
  en: {
    definition:
      'The origin of fungible materials, and the value of identical non-originating ones, is that of the units shipped: identified one by one (lot), the first received, the last received, or the average of what is in store at each shipment. One method for the fiscal year.',
    rule: 'Movement: receipt (R) or shipment (S). Origin: originating (O) or non-originating (N); blank counts as non-originating. It gives headings and a row per shipment: its row, originating units, non-originating units and VNM. Ratios are not rounded, so they differ by up to 1 % from the printed examples.',
    source: inventorySource.en,
    errors: [
      '#VALUE!: a heading is missing or a cell is not understood; the message names row and column. Headings may be in Spanish or English and in any order.',
      '#VALUE!: more is shipped than is in store; the message names the movement.',
      '#VALUE! TOO_LARGE: there are more than 20,000 movements; divide the period.',
      '#N/A: the movement, the units or the cost of a row is missing.',
    ],
  },
  examples: [
    {
      formula:
        '=CBO.INVENTORY("FIFO",{"Movement","Units","Unit cost"},{"R",200,1.05;"R",1000,1;"R",1000,1.1;"S",500,"";"S",500,""})',
      shows: {
        es: 'Fila de la salida\tUnidades originarias\tUnidades no originarias\tVMN\n4\t0\t500\t510\n5\t0\t500\t500',
        en: 'Row of the shipment\tOriginating units\tNon-originating units\tVNM\n4\t0\t500\t510\n5\t0\t500\t500',
      },
    },
    {
      formula:
        '=CBO.INVENTORY("AVERAGE",{"Movement","Origin","Units","Unit cost"},{"R","O",100,1;"R","N",100,1.1;"S","",50,""})',
      shows: {
        es: 'Fila de la salida\tUnidades originarias\tUnidades no originarias\tVMN\n3\t25\t25\t26.25',
        en: 'Row of the shipment\tOriginating units\tNon-originating units\tVNM\n3\t25\t25\t26.25',
      },
    },
  ],
};

export const stockAverageHelp: FunctionHelp = {
  id: 'STOCKAVG',
  description: 'Origen y VMN de unidades usadas o en almacén, por el promedio de un periodo (anexo 8).',
  parameters: [
    'Unidades originarias del inventario inicial y las entradas.',
    'Todas las unidades del inventario inicial y las entradas.',
    'Unidades usadas, embarcadas o que quedan, cuyo origen se pregunta.',
    'Valor de todas las unidades, para el VMN.',
  ],
  es: {
    definition: 'De las unidades usadas son originarias las que resultan de la proporción de originarias del periodo.',
    rule: 'Originarias = usadas × originarias ÷ todas; VMN = no originarias × valor ÷ unidades. La proporción no se redondea: el ejemplo impreso usa 40.4 %.',
    source: inventorySource.es,
    errors: [
      '#VALUE!: se usa más de lo que hay, o las originarias pasan del total.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Of the units used, those are originating that follow from the ratio of originating units of the period.',
    rule: 'Originating = used × originating ÷ all; VNM = non-originating × value ÷ units. The ratio is not rounded: the printed example uses 40.4 %.',
    source: inventorySource.en,
    errors: [
      '#VALUE!: more is used than there is, or originating units exceed all units.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    {
      formula: '=CBO.STOCKAVG(2100,5200,2700,5560)',
      shows: {
        es: 'Proporción originaria\t0.403846153846154\t\nUnidades originarias\t1090.38461538462\t\nUnidades no originarias\t1609.61538461538\t\nVMN\t1721.05029585799\t',
        en: 'Originating ratio\t0.403846153846154\t\nOriginating units\t1090.38461538462\t\nNon-originating units\t1609.61538461538\t\nVNM\t1721.05029585799\t',
      },
    },
  ],
};
