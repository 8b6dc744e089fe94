import type { FunctionHelp } from './FunctionHelp';

const netCostSource = {
  es: 'T-MEC, artículo 4.5; Reglamentaciones Uniformes, secciones 1(1), 1(6) y 7(11) a 7(13).',
  en: 'USMCA, Article 4.5; Uniform Regulations, sections 1(1), 1(6) and 7(11) to 7(13).',
};

const allocationSource = {
  es: 'Reglamentaciones Uniformes, sección 7(11) y anexo 5 (Schedule 5).',
  en: 'Uniform Regulations, section 7(11) and Schedule 5.',
};

export const totalCostHelp: FunctionHelp = {
  id: 'TOTALCOST',
  description:
    'Costo total: los costos registrados, menos las ganancias y más las pérdidas cambiarias del bien que aún no están en ellos.',
  parameters: [
    'Costos registrados: del producto, del periodo y otros, sin utilidad. Una celda o un rango que se suma.',
    'Ganancias cambiarias del bien que no están en los costos; 0 si se omite.',
    'Pérdidas cambiarias del bien que no están en los costos; 0 si se omite.',
  ],
  es: {
    definition:
      'El costo total es de donde parte el costo neto. No lleva utilidad ni impuesto sobre la utilidad. Las ganancias y pérdidas cambiarias ajenas al bien no entran, y ninguna cambia el VMN.',
    rule: 'Costo total = suma de costos − ganancias cambiarias del bien + pérdidas cambiarias del bien. Una pérdida ya registrada en los costos no se da otra vez: ponga 0; una ganancia ya descontada, tampoco. Se suma en decimales exactos.',
    source: netCostSource.es,
    errors: [
      '#VALUE!: un costo es negativo o no es un número; el mensaje dice cuál.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Total cost is where net cost starts. It has no profit and no tax on profit. Exchange gains and losses that are not related to the good stay out, and none of them changes VNM.',
    rule: 'Total cost = sum of costs − exchange gains of the good + exchange losses of the good. A loss that is already in the booked costs is not given again: put 0; nor is a gain that was already taken out. It is added up in exact decimals.',
    source: netCostSource.en,
    errors: [
      '#VALUE!: a cost is negative or not a number; the message says which.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.TOTALCOST({30;40;20;10;0})', shows: '100' },
    { formula: '=CBO.TOTALCOST(45000,7000,6000)', shows: '44000' },
    { formula: '=CBO.TOTALCOST(51000,7000,0)', shows: '44000' },
  ],
};

export const adjustedTvHelp: FunctionHelp = {
  id: 'ADJUSTEDTV',
  description: 'Valor de transacción ajustado: el precio de la venta del productor sin el embarque internacional.',
  parameters: [
    'Precio pagado o por pagar por la venta del productor. Una celda o un rango.',
    'Lo que paga el comprador y el precio no incluye: comisiones, envases, ayudas, regalías; 0 si no hay.',
    'Transporte y carga hasta el punto de embarque directo que el precio no incluye; si no, 0.',
    'Flete, seguro y manejo después de ese punto, en lo que el precio los incluya; si no, 0.',
    'Ensamble, mantenimiento o asistencia posteriores a la venta e impuestos del país del comprador que el precio lleva aparte; 0 si se omite.',
    'VERDADERO muestra el valor de un caso con lo que se restó del precio.',
  ],
  es: {
    definition:
      'Es la base del método de valor de transacción (VT). Un precio con flete internacional haría parecer mayor el contenido.',
    rule: 'VT = precio + lo que paga el comprador + transporte al punto de embarque − embarque internacional incluido − lo posterior a la venta.',
    source: 'T-MEC, artículo 4.5; Reglamentaciones Uniformes, sección 1(1) y anexo 3 (Schedule 3).',
    errors: [
      '#VALUE!: un importe es negativo o no queda valor.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'It is the base of the transaction value method (TV). A price with international freight in it would overstate the content.',
    rule: 'TV = price + what the buyer bears + transport to the shipment point − international shipment in the price − what follows the sale.',
    source: 'USMCA, Article 4.5; Uniform Regulations, section 1(1) and Schedule 3.',
    errors: [
      '#VALUE!: an amount is negative or no value is left.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.ADJUSTEDTV(3.15,0,0,0.15)', shows: '3' },
    {
      formula: '=CBO.ADJUSTEDTV(3.15,0,0,0.15,,TRUE)',
      shows: {
        es: 'Precio\t3.15\t\nValor de transacción\t3\t\nNota\tFREIGHT_IN_TV\tEl precio incluía embarque internacional; se restó del valor de transacción.',
        en: 'Price\t3.15\t\nTransaction value\t3\t\nNote\tFREIGHT_IN_TV\tThe price included international shipment; it was taken out of the transaction value.',
      },
    },
  ],
};

export const allocateHelp: FunctionHelp = {
  id: 'ALLOCATE',
  description: 'Reparte un costo entre los bienes según sus bases (anexo 5).',
  parameters: [
    'Costo que se reparte: una celda, o una columna de costos.',
    'Bases de los bienes, una columna por bien: una fila con COST_RATIO; mano de obra y materiales con LABOUR_AND_MATERIAL; mano de obra, materiales y otros costos directos con DIRECT_COST.',
    'COST_RATIO (si se omite), LABOUR_AND_MATERIAL o DIRECT_COST.',
  ],
  es: {
    definition:
      'Un costo común se asigna a cada bien en la proporción de su base. El método propio de la contabilidad va primero; el mismo método vale todo el ejercicio.',
    rule: 'Parte del bien = costo × base del bien ÷ suma de las bases. La proporción no se redondea: los ejemplos impresos sí la redondean, por eso ALLOC-A2 imprime 4,998,000 y aquí son 5,000,000. No se reparten servicios ajenos, operaciones discontinuadas, ganancias por venta de activos ni cambios contables.',
    source: allocationSource.es,
    errors: [
      '#VALUE!: las bases suman cero, son negativas o no tienen las filas que el método toma.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'A common cost is allocated to each good in the ratio of its base. A method of the internal accounts comes first; the same method holds all fiscal year.',
    rule: 'Share of the good = cost × base of the good ÷ sum of the bases. The ratio is not rounded: the printed examples round it, so ALLOC-A2 prints 4,998,000 where this gives 5,000,000. Unrelated services, discontinued operations, gains on capital assets and accounting changes are not allocated.',
    source: allocationSource.en,
    errors: [
      '#VALUE!: the bases add up to zero, are negative, or do not have the rows that the method takes.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    { formula: '=CBO.ALLOCATE(6000000,{50000,10000})', shows: '5000000\t1000000' },
    { formula: '=CBO.ALLOCATE(100,{10,20;30,40},"LABOUR_AND_MATERIAL")', shows: '40\t60' },
    { formula: '=CBO.ALLOCATE(100,{10,20;30,40;0,100},"DIRECT_COST")', shows: '20\t80' },
  ],
};

export const netCostsHelp: FunctionHelp = {
  id: 'NETCOSTS',
  description: 'Costo neto de cada bien por una de las tres rutas de la sección 7(11).',
  parameters: [
    'Costos de todos los bienes del productor, una fila por costo.',
    'Costos excluidos dentro de cada uno, fila por fila; 0 donde no hay.',
    'Bases de los bienes, una columna por bien: como en ALLOCATE; con COST_RATIO también una fila por costo.',
    'a: restar y luego repartir (si se omite); b: repartir y luego restar; c: costo por costo.',
    'COST_RATIO (si se omite), LABOUR_AND_MATERIAL o DIRECT_COST.',
    'Ruta b: otras bases para los costos excluidos.',
  ],
  es: {
    definition:
      'Cuando el productor hace varios bienes, el costo neto de cada uno sale de (a) quitar los costos excluidos y repartir el resto, (b) repartir todo y quitar los excluidos repartidos, o (c) repartir cada costo sin sus excluidos.',
    rule: 'Costos excluidos: promoción, comercialización y servicio posterior a la venta; regalías; embarque y empaque; intereses no admisibles. Con una fila de bases por costo solo sirve la ruta c. En la ruta c las bases de un costo son las de ese costo ya sin sus excluidos: si la contabilidad reparte 3036 y 2643 con 300 y 120 excluidos, las bases son 2736 y 2523 (lo que queda), no 3036 y 2643.',
    source: allocationSource.es,
    errors: [
      '#VALUE!: los rangos no tienen las mismas filas, un excluido supera su costo, o a un bien no le queda costo neto.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition:
      'Where the producer makes several goods, the net cost of each comes from (a) taking excluded costs out and allocating the rest, (b) allocating all and taking the allocated excluded costs out, or (c) allocating each cost without its excluded ones.',
    rule: 'Excluded costs: sales promotion, marketing and after-sales service; royalties; shipping and packing; non-allowable interest. With a row of bases per cost only route c serves. In route c the bases of a cost are those of the cost without its excluded ones: where the books allocate 3036 and 2643 with 300 and 120 excluded, the bases are 2736 and 2523 (what is left), not 3036 and 2643.',
    source: allocationSource.en,
    errors: [
      '#VALUE!: the ranges do not have the same rows, an excluded cost exceeds its cost, or no net cost is left for a good.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    {
      formula: '=CBO.NETCOSTS({100;900;500;5679},{0;0;0;420},{0,100;800,100;300,200;2736,2523},"c")',
      shows: '3836\t2923',
    },
    { formula: '=CBO.NETCOSTS({9000},{1200},{1,3},"a")', shows: '1950\t5850' },
  ],
};
