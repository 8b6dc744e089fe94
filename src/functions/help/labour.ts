import type { FunctionHelp } from './FunctionHelp';

const labourSource = {
  es: 'T-MEC, apéndice automotor, artículo 7; Reglamentaciones Uniformes, secciones 12 y 18; 29 CFR 810.',
  en: 'USMCA, automotive appendix, Article 7; Uniform Regulations, sections 12 and 18; 29 CFR 810.',
};

export const lvcHelp: FunctionHelp = {
  id: 'LVC',
  description:
    'Valor de contenido laboral (VCL) de un vehículo: materiales y mano de obra de salario alto entre el costo neto o las compras anuales, más los créditos con su tope.',
  parameters: [
    'Costo laboral de salario alto del ensamble (HWLC). Una celda o un rango.',
    'Materiales de salario alto (HWM), o valor anual de compras de plantas que califican (APV).',
    'Costo neto, o todas las compras anuales (TAPV).',
    'Crédito de tecnología antes de su tope, como fracción; TECHCREDIT lo da; 0 si se omite.',
    'Crédito de ensamble, como fracción: a lo más 5 puntos (5%), que da una planta o un contrato que califica (ASSEMBLYCREDIT); 0 si se omite.',
    'PASSENGER_VEHICLE, LIGHT_TRUCK o HEAVY_TRUCK, para el veredicto y los topes de ese vehículo.',
    'Fecha en que se aplica la regla, para el veredicto.',
    'Qué es el tercer argumento: NC (si se omite), APV (sin salarios en ningún término) o APV_WAGES (salarios en ambos); salarios solo arriba se rechazan.',
    'Flete de salario alto dentro de la región que aún no está en los materiales; 0 si se omite.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'VERDADERO muestra el veredicto de un caso con sus partes, umbral, reglas y notas.',
  ],
  es: {
    definition:
      'Quien arma el vehículo demuestra que una parte de su costo se paga con salario igual o mayor que el piso. Es una prueba del productor del vehículo; un proveedor solo dice si su planta califica y el valor anual de compra.',
    rule: 'NC: (HWLC + HWM) ÷ CN + tecnología + ensamble. APV: APV ÷ TAPV. APV_WAGES: (APV + HWLC) ÷ (TAPV + HWLC). Tecnología a lo más 10 %, ensamble a lo más 5 %; materiales y mano de obra al menos el mínimo (25 % pasajeros, 30 % camiones). Umbral: 40 % pasajeros desde 2023, 45 % camiones.',
    source: labourSource.es,
    errors: [
      '#VALUE!: un crédito escrito como 5 en vez de 5% o 0.05, o la base es cero.',
      '#VALUE! LVC_HWLC_ONE_SIDE: APV_WAGES_ABOVE dice que los salarios se sumaron solo arriba de la fracción; van en ambos términos o en ninguno.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
      'Sin vehículo o fecha el detalle no da veredicto. Los avisos no caben junto a un número: escriba VERDADERO en detail para verlos.',
      'Una celda guarda 15 dígitos: un crédito como 1 ÷ 30 llega redondeado. Si el VCL queda justo en el umbral, el veredicto puede depender de ello.',
    ],
  },
  en: {
    definition:
      'The producer of the vehicle shows that a part of its cost is paid at or above the wage floor. It is a test of the vehicle producer; a supplier only says whether its plant qualifies and the annual purchase value.',
    rule: 'NC: (HWLC + HWM) ÷ NC + technology + assembly. APV: APV ÷ TAPV. APV_WAGES: (APV + HWLC) ÷ (TAPV + HWLC). Technology at most 10 %, assembly at most 5 %; materials and labour at least the minimum (25 % passenger, 30 % trucks). Threshold: 40 % passenger from 2023, 45 % trucks.',
    source: labourSource.en,
    errors: [
      '#VALUE!: a credit written as 5 instead of 5% or 0.05, or the base is zero.',
      '#VALUE! LVC_HWLC_ONE_SIDE: APV_WAGES_ABOVE says that wages were added above the line only; they go in both terms or in neither.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
      'Without vehicle or date the detail has no verdict. Warnings do not fit beside a number: write TRUE for detail to see them.',
      'A cell keeps 15 digits: a credit such as 1 ÷ 30 arrives rounded. Where the LVC lies right on the threshold, the verdict may depend on it.',
    ],
  },
  examples: [
    { formula: '=CBO.LVC(500,6970,30000,14%,5%)', shows: '0.399' },
    {
      formula: '=CBO.LVC(500,6970,30000,14%,5%,"PASSENGER_VEHICLE","2024-01-01",,,,TRUE)',
      shows: {
        es: 'Veredicto\tNo cumple VCL\t\nVCL\t0.399\t\nUmbral\t0.4\treglas al 2026-11-21\nMateriales y mano de obra\t0.249\t\nMínimo de materiales y mano de obra\t0.25\t\nTecnología\t0.1\t\nEnsamble\t0.05\t\nNota\tLVC_CAP\tEl crédito de tecnología se limitó a su tope de 10 puntos.',
        en: 'Verdict\tDoes not meet LVC\t\nLVC\t0.399\t\nThreshold\t0.4\trules as of 2026-11-21\nMaterials and labour\t0.249\t\nLeast from materials and labour\t0.25\t\nTechnology\t0.1\t\nAssembly\t0.05\t\nNote\tLVC_CAP\tThe technology credit was limited to its cap of 10 points.',
      },
    },
    {
      formula: '=CBO.LVC(50000000,300000000,950000000,6%,5%,"PASSENGER_VEHICLE","2024-01-01","APV_WAGES")',
      shows: '0.46',
    },
  ],
};

export const technologyCreditHelp: FunctionHelp = {
  id: 'TECHCREDIT',
  description:
    'Crédito de tecnología antes de su tope: salarios de investigación, desarrollo e informática entre todos los salarios de producción.',
  parameters: [
    'Salarios anuales de investigación, desarrollo e informática en la región. Una celda o un rango.',
    'Todos los salarios anuales de producción en la región.',
  ],
  es: {
    definition: 'Solo salarios, sin capital y sin piso salarial. El VCL toma a lo más 10 puntos.',
    rule: 'Crédito = salarios de investigación ÷ salarios de producción, redondeado a 15 dígitos, como lo guarda una celda.',
    source: labourSource.es,
    errors: [
      '#VALUE!: los salarios de producción no son mayores que cero.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition: 'Wages only, no capital and no wage floor. LVC takes at most 10 points.',
    rule: 'Credit = research wages ÷ production wages, rounded to 15 digits, as a cell keeps it.',
    source: labourSource.en,
    errors: [
      '#VALUE!: production wages are not above zero.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [{ formula: '=CBO.TECHCREDIT(120,1000)', shows: '0.12' }],
};
