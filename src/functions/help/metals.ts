import type { FunctionHelp } from './FunctionHelp';

const metalsSource = {
  es: 'T-MEC, apéndice automotor, artículo 6; Reglamentaciones Uniformes, sección 17 y tabla S.',
  en: 'USMCA, automotive appendix, Article 6; Uniform Regulations, section 17 and Table S.',
};

export const metalsHelp: FunctionHelp = {
  id: 'METALS',
  description: 'Proporción originaria de las compras de acero, o de aluminio: cada uno por separado, nunca sumados.',
  parameters: ['Compras originarias de un metal, en valor. Una celda o un rango.', 'Todas las compras de ese metal.'],
  es: {
    definition:
      'Del acero y del aluminio que compra el productor de vehículos, cada uno aparte, al menos 70 % debe ser originario. Cuentan los bienes de la tabla S.',
    rule: 'Proporción = compras originarias ÷ compras totales, por valor. El veredicto lo da METALSTEST.',
    source: metalsSource.es,
    errors: [
      '#VALUE!: las originarias superan las totales o un importe es negativo.',
      '#N/A: falta un dato, o no hubo compras de ese metal.',
    ],
  },
  en: {
    definition:
      'Of the steel and of the aluminium that the producer of vehicles buys, each apart, at least 70 % must be originating. The goods of Table S count.',
    rule: 'Share = originating purchases ÷ all purchases, by value. METALSTEST gives the verdict.',
    source: metalsSource.en,
    errors: [
      '#VALUE!: originating purchases exceed all purchases or an amount is negative.',
      '#N/A: something is missing, or there were no purchases of that metal.',
    ],
  },
  examples: [
    { formula: '=CBO.METALS(900,1000)', shows: '0.9' },
    { formula: '=CBO.METALS({900;50},{1000;100})', shows: '0.9\n0.5' },
  ],
};

export const metalsTestHelp: FunctionHelp = {
  id: 'METALSTEST',
  description:
    'Si las compras de acero y de aluminio de un productor de vehículos, cada una aparte, llegan a la proporción del día (artículo 6).',
  parameters: [
    'Compras originarias de acero, en valor.',
    'Todas las compras de acero; 0 si no hubo.',
    'Compras originarias de aluminio, en valor.',
    'Todas las compras de aluminio; 0 si no hubo.',
    'Fecha en que se aplica la regla.',
    'Umbrales propios: un rango con los encabezados Parte, Medida, Método, Desde, Porcentaje, Fuente.',
    'VERDADERO si el acero originario se fundió y vació en la región, como lo cuenta METALPURCHASES; se pide desde el 1 de julio de 2027.',
  ],
  es: {
    definition:
      'Los dos metales deben pasar, cada uno por su lado: una proporción conjunta puede esconder que uno no pasa.',
    rule: 'Cumple cuando acero ≥ 70 % y aluminio ≥ 70 %. Desde el 1 de julio de 2027 el acero debe además fundirse y vaciarse en la región: sin decirlo en poured, el acero que pasaría queda en No se sabe. Sin compras de un metal decide el otro; sin ninguna, Sin compras.',
    source: metalsSource.es,
    errors: [
      '#VALUE!: las originarias superan las totales o un importe es negativo.',
      '#N/A: falta un dato; un dato desconocido no se cuenta como cero (si no hay, escriba 0). En Excel de escritorio una celda vacía llega como 0: pase SI(ESBLANCO(A1),"",A1).',
    ],
  },
  en: {
    definition: 'Both metals must pass, each on its own: a pooled share can hide that one does not.',
    rule: 'It is met when steel ≥ 70 % and aluminium ≥ 70 %. From 1 July 2027 steel must also be melted and poured in the region: unless poured says so, steel that would pass is Unknown. Without purchases of one metal the other decides; without any, No purchases.',
    source: metalsSource.en,
    errors: [
      '#VALUE!: originating purchases exceed all purchases or an amount is negative.',
      '#N/A: something is missing; what is unknown is not counted as zero (where there is none, write 0). Desktop Excel hands a blank cell over as 0: pass IF(ISBLANK(A1),"",A1).',
    ],
  },
  examples: [
    {
      formula: '=CBO.METALSTEST(900,1000,50,100,"2024-01-01")',
      shows: {
        es: 'Veredicto\tNo cumple acero y aluminio\t\nAcero\t0.9\tCumple\nAluminio\t0.5\tNo cumple\nUmbral\t0.7\treglas al 2026-11-21\nAviso\tPOOLED_METALS\tSumados, acero y aluminio pasarían; la regla los mide por separado.',
        en: 'Verdict\tDoes not meet steel and aluminium\t\nSteel\t0.9\tMeets it\nAluminium\t0.5\tDoes not meet it\nThreshold\t0.7\trules as of 2026-11-21\nWarning\tPOOLED_METALS\tAdded up, steel and aluminium would pass; the rule measures each apart.',
      },
    },
  ],
};
