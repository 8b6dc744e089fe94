import type { Language } from '../../domain/language';
import type { Grid, GridInput } from '../../grid/Grid';

type Cell = string | number | null;

/** A sheet of the starting workbook: rows of cells, where a text that starts with `=` is a formula. */
interface StorySheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows (from 0) shown as headings. */
  readonly headings: readonly number[];
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly format: string;
  }[];
}

const TITLE_SIZE = 14;

/** Writes the sheets that tell the story, beside the linked table of the given name; null when there is no table. */
export function writeStorySheets(grid: Grid, language: Language, table: string | null): void {
  const first = grid.sheets()[0];
  const back = grid.activeSheet();
  const sheets = [
    startSheet(language),
    statisticsSheet(language),
    ...(table === null ? [] : [readinessSheet(grid, language, table)]),
  ];
  for (const [index, sheet] of sheets.entries()) {
    const id = index === 0 && first ? first.id : grid.addSheet(sheet.name);
    if (index === 0) grid.renameSheet(id, sheet.name);
    writeSheet(grid, id, sheet);
  }
  grid.activateSheet(back);
}

function writeSheet(grid: Grid, sheet: string, { rows, widths, headings, formats }: StorySheet): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const inputs = rows.map((row) => Array.from({ length: columns }, (_, column) => inputOf(row[column] ?? null)));
  for (const { row, column, rows: count, format } of formats) {
    grid.formatNumbers({ sheet, row, column, rows: count, columns: 1 }, format);
  }
  grid.write({ sheet, row: 0, column: 0, rows: rows.length, columns }, inputs);
  widths.forEach((width, column) => grid.setColumnWidth(sheet, column, 1, width));
  grid.restyle({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, fontSize: TITLE_SIZE });
  for (const row of headings) {
    grid.restyle(
      { sheet, row, column: 0, rows: 1, columns },
      { bold: true, fill: '#E3F1EE', wrap: true, vertical: 'Center' },
    );
  }
}

function inputOf(cell: Cell): GridInput {
  if (cell === null) return undefined;
  return typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : { value: cell };
}

function startSheet(language: Language): StorySheet {
  const es = language === 'es';
  return {
    name: es ? 'Inicio' : 'Start',
    widths: [720],
    headings: [],
    formats: [],
    rows: (es
      ? [
          'Eslabón: libro de muestra',
          'Los proveedores son inventados; las cifras son de prensa, revisadas, con su fuente.',
          '',
          '1. Hoja Proveedores: una tabla ligada a la lista compartida. Corrija una celda y mire Cambios en el panel.',
          '2. Panel, Catálogo: filtre (por ejemplo Querétaro), elija columnas e inserte otra tabla.',
          '3. Hoja Estadísticas: cada cifra es una fórmula =CBO.STAT(…); cambie el lugar o el año.',
          '4. Hojas Contenido y Materiales: cambie el origen de una línea y vea qué pasa con el veredicto del T-MEC.',
          '5. Hoja Preparación: el índice de cada planta con =CBO.READINESS(…).',
          '6. Abra esta página en otra ventana, elija otro usuario en Ajustes y cambie la misma celda: verá el conflicto.',
        ]
      : [
          'Eslabón: preview workbook',
          'The suppliers are made up; the figures are from the press, checked, with their source.',
          '',
          '1. Sheet Suppliers: a table linked to the shared list. Correct a cell and look at Changes in the pane.',
          '2. Pane, Catalogue: filter (such as Querétaro), choose columns and insert another table.',
          '3. Sheet Statistics: every figure is a formula =CBO.STAT(…); change the place or the year.',
          '4. Sheets Content and Materials: change the origin of a line and see what happens to the USMCA verdict.',
          '5. Sheet Readiness: the score of each plant with =CBO.READINESS(…).',
          '6. Open this page in another window, choose another user in Settings and change the same cell: you see the conflict.',
        ]
    ).map((line) => [line]),
  };
}

function statisticsSheet(language: Language): StorySheet {
  const es = language === 'es';
  const asked = [
    ['exports', 'CBO', 2024],
    ['exports', 'MX', 2024],
    ['fdi', 'CBO', 2024],
    ['population', 'CBO', 2025],
    ['autoparts_output', 'MX', '2024-07'],
    ['suppliers_catalogued', 'AGS', null],
    ['suppliers_evaluated', 'AGS', null],
    ['suppliers_with_potential', 'AGS', null],
  ] as const;
  const firstRow = 3;
  return {
    name: es ? 'Estadísticas' : 'Statistics',
    widths: [190, 110, 90, 150, 200],
    headings: [2],
    formats: [
      { row: firstRow, column: 3, rows: asked.length, format: '#,##0.0' },
      { row: firstRow, column: 4, rows: asked.length, format: '0.0%' },
    ],
    rows: [
      [es ? 'Cifras de la región' : 'Figures of the region'],
      [
        es
          ? 'Las claves de indicador se buscan en el panel, Estadísticas.'
          : 'Look indicator ids up in the pane, Statistics.',
      ],
      es
        ? ['Indicador', 'Lugar', 'Periodo', 'Valor', 'Participación en México']
        : ['Indicator', 'Place', 'Period', 'Value', 'Share of Mexico'],
      ...asked.map(([indicator, place, period], index) => {
        const row = String(firstRow + index + 1);
        return [
          indicator,
          place,
          period,
          `=CBO.STAT(A${row},B${row},C${row})`,
          indicator === 'exports' && place === 'CBO' ? `=CBO.SHARE(A${row},B${row},"MX",C${row})` : null,
        ];
      }),
    ],
  };
}

function readinessSheet(grid: Grid, language: Language, table: string): StorySheet {
  const es = language === 'es';
  const columns = grid.tables().find(({ name }) => name === table)?.columns ?? [];
  // The first column holds the keys; the second the plant's name.
  const name = columns[1] ?? '';
  const last = columns.at(-1) ?? '';
  const headings = `${table}[[#Headers],[${name}]:[${last}]]`;
  const rows = `${table}[[${name}]:[${last}]]`;
  const known = `IF(ISBLANK(${rows}),"",${rows})`;
  const firstRow = 4;
  return {
    name: es ? 'Preparación' : 'Readiness',
    widths: [300, 110, 320],
    headings: [3],
    formats: [{ row: firstRow, column: 1, rows: 200, format: '0.0' }],
    rows: [
      [es ? 'Preparación de las plantas evaluadas' : 'Readiness of the evaluated plants'],
      [es ? 'Día de la evaluación' : 'Day of the assessment', '2026-11-21'],
      [null],
      es
        ? ['Planta', 'Índice (0–100)', 'Banda y compuerta que la limita']
        : ['Plant', 'Score (0–100)', 'Band and the gate that binds'],
      [`=${table}[${name}]`, `=CBO.READINESS(${headings},${known},$B$2)`, `=CBO.BAND(${headings},${known},$B$2)`],
    ],
  };
}
