import type { Observation } from '../../../src/domain/statistics/Observation';
import type { User } from '../../../src/list/Row';
import type { HistoryEntry, PublishSummary } from '../../../src/list/SharedList';
import type { Indicator } from '../../../src/list/Statistics';
import type { SupplierGlimpse } from '../../../src/pane/PanePort';
import type { CollectedEdits, LinkedTable, PublishReport, RefreshReport } from '../../../src/workbook/Reports';
import type { OwnTable } from '../../../src/workbook/content/ownTables';

/** What the scripted port answers: made-up suppliers, edits of every kind, two indicators. */
export const users: readonly User[] = [
  { id: 'ana', name: 'Ana Robles Ibarra', role: 'editor', organisations: ['SEDESU Querétaro'] },
  { id: 'luis', name: 'Luis Ángel Medina', role: 'steward', organisations: ['Clúster Automotriz de San Luis Potosí'] },
  { id: 'eva', name: 'Eva Kuri', role: 'reader', organisations: ['SDES Guanajuato'] },
];

export const glimpses: readonly SupplierGlimpse[] = [
  {
    id: '1',
    name: 'Troquelados Finos del Bajío, S.A. de C.V.',
    municipality: 'El Marqués',
    state: 'QUE',
    process: '2.ESTAM.PROG',
    demo: true,
  },
  {
    id: '2',
    name: 'Inyecciones Plásticas Querétaro',
    municipality: 'Querétaro',
    state: 'QUE',
    process: '1.PLAST.INY',
    demo: true,
  },
  {
    id: '3',
    name: 'Moldes y Herramentales Otomí',
    municipality: 'Corregidora',
    state: 'QUE',
    process: '3.HERR.MOLDE',
    demo: true,
  },
  {
    id: '4',
    name: 'Fundición a Presión Conín',
    municipality: 'Pedro Escobedo',
    state: 'QUE',
    process: '1.FUND.HPDC',
    demo: true,
  },
  { id: '5', name: '=HYPERLINK("http://x","y")', municipality: null, state: 'QUE', process: null, demo: false },
];

export const tables: readonly LinkedTable[] = [
  {
    tableId: 't1',
    name: 'Proveedores',
    sheet: 'Proveedores',
    list: 'suppliers',
    service: 'http://localhost:4100',
    revision: 41,
    rows: 43,
    columns: ['razon_social'],
  },
  {
    tableId: 't2',
    name: 'Proveedores2',
    sheet: 'Querétaro y San Luis Potosí',
    list: 'suppliers',
    service: 'http://localhost:4100',
    revision: 12,
    rows: 1,
    columns: ['razon_social'],
  },
];

const at = (address: string) => ({ sheet: 'Proveedores', address });
const heading = {
  empleados: { es: 'Empleados', en: 'Employees' },
  estado: { es: 'Estado', en: 'State' },
  otd_pct: { es: 'Entregas a tiempo (12 m)', en: 'On-time delivery (12 m)' },
  procesos: { es: 'Procesos (códigos)', en: 'Processes (codes)' },
};

export const noEdits: CollectedEdits = {
  tableId: 't1',
  rows: [],
  problems: [],
  conflicts: [],
  duplicates: [],
  missing: 0,
  stop: null,
};

export const allEdits: CollectedEdits = {
  tableId: 't1',
  rows: [
    {
      id: '1',
      kind: 'changed',
      name: 'Troquelados Finos del Bajío, S.A. de C.V.',
      baseVersion: 3,
      cells: [
        { field: 'empleados', heading: heading.empleados, base: 180, mine: 214, cell: at('F12') },
        { field: 'otd_pct', heading: heading.otd_pct, base: null, mine: 97.5, cell: at('K12') },
      ],
    },
    {
      id: '9',
      kind: 'new',
      name: 'Recubrimientos La Cañada',
      baseVersion: null,
      cells: [
        { field: 'procesos', heading: heading.procesos, base: null, mine: ['2.ESTAM', '3.MAQ.CNC3'], cell: at('H45') },
      ],
    },
    {
      id: '2',
      kind: 'changed',
      name: 'Inyecciones Plásticas Querétaro',
      baseVersion: 5,
      cells: [{ field: 'estado', heading: heading.estado, base: 'QUE', mine: null, cell: at('D13') }],
    },
    {
      id: '3',
      kind: 'changed',
      name: 'Moldes y Herramentales Otomí',
      baseVersion: 2,
      cells: [{ field: 'empleados', heading: heading.empleados, base: 60, mine: 72, cell: at('F14') }],
    },
  ],
  problems: [
    {
      row: '2',
      field: 'estado',
      code: 'required',
      sentence: {
        es: 'Fila 13, Estado: falta el estado de la planta.',
        en: 'Row 13, State: the state of the plant is missing.',
      },
      cell: at('D13'),
    },
  ],
  conflicts: [
    {
      id: '3',
      name: 'Moldes y Herramentales Otomí',
      theirVersion: 4,
      who: 'Luis Ángel Medina',
      when: '2026-11-20T16:05:00Z',
      conflicts: [
        { field: 'empleados', heading: heading.empleados, base: 60, mine: 72, theirs: 65, cell: at('F14') },
        { field: 'otd_pct', heading: heading.otd_pct, base: 90, mine: 95, theirs: 93.4, cell: at('K14') },
      ],
    },
  ],
  duplicates: [
    {
      id: '9',
      name: 'Recubrimientos La Cañada',
      cell: at('B45'),
      candidates: [{ id: '7', name: 'Recubrimientos Industriales La Cañada, S.A.', matched: ['rfc', 'municipio'] }],
    },
  ],
  missing: 2,
  stop: null,
};

export const stoppedEdits: CollectedEdits = {
  ...allEdits,
  stop: {
    es: 'Las filas parecen revueltas: el RFC cambió en 12 filas a la vez. Deshaga el orden y revise de nuevo.',
    en: 'The rows seem to be shuffled: the tax ID changed in 12 rows at once. Undo the sorting and check again.',
  },
};

export const refreshReport: RefreshReport = {
  rowsChanged: 12,
  cellsWritten: 31,
  rowsAdded: 4,
  rowsLeft: 1,
  merged: 2,
  conflicts: allEdits.conflicts,
  revision: 57,
};

export const publishReport: PublishReport = {
  publishId: 'p1',
  applied: 1,
  merged: 1,
  conflicts: [],
  problems: [],
  duplicates: [],
  gone: [],
  cancelled: false,
  unsent: 0,
};

export const publishes: readonly PublishSummary[] = [
  {
    publishId: 'p9',
    who: 'Ana Robles Ibarra',
    when: '2026-11-20T18:30:00Z',
    note: 'Visita a planta del 18 de noviembre',
    rows: 12,
  },
  { publishId: 'p8', who: 'Luis Ángel Medina', when: '2026-11-19T09:12:00Z', note: null, rows: 1 },
];

export const history: readonly HistoryEntry[] = [
  {
    id: '1',
    version: 1,
    revision: 3,
    kind: 'created',
    before: {},
    after: { razon_social: 'Troquelados Finos del Bajío, S.A. de C.V.' },
    who: 'Importación',
    when: '2026-10-01T12:00:00Z',
    note: null,
    publishId: 'p0',
  },
  {
    id: '1',
    version: 2,
    revision: 30,
    kind: 'changed',
    before: { empleados: 150, certificaciones: ['ISO9001'] },
    after: { empleados: 180, certificaciones: ['IATF16949@2027-03-31', 'ISO9001'] },
    who: 'Ana Robles Ibarra',
    when: '2026-11-20T18:30:00Z',
    note: 'Visita a planta',
    publishId: 'p9',
  },
];

export const indicators: readonly Indicator[] = [
  {
    id: 'exports',
    name: { es: 'Exportaciones', en: 'Exports' },
    unit: { es: 'millones de dólares', en: 'million USD' },
    places: 6,
    observations: 60,
    firstPeriod: '2015',
    lastPeriod: '2024',
    version: '7',
  },
  {
    id: 'fdi',
    name: { es: 'Inversión extranjera directa', en: 'Foreign direct investment' },
    unit: { es: 'millones de dólares', en: 'million USD' },
    places: 33,
    observations: 2100,
    firstPeriod: '2006-Q1',
    lastPeriod: '2025-Q2',
    version: '3',
  },
  {
    id: 'population',
    name: { es: 'Población', en: 'Population' },
    unit: { es: 'personas', en: 'persons' },
    places: 33,
    observations: 70,
    firstPeriod: '2020',
    lastPeriod: '2025',
    version: '2',
  },
];

const exports = {
  indicator: 'exports',
  place: 'CBO',
  unit: 'million USD',
  source: 'INEGI, citado en nota de prensa',
  printed: null,
  note: null,
} as const;

export const observations: readonly Observation[] = [
  {
    ...exports,
    period: '2024',
    value: 122009.9,
    status: 'corrected',
    vintage: 'seed-000',
    printed: '$122,009.9 billion',
    note: 'Impreso en «billion»; son millones de dólares.',
  },
  { ...exports, period: '2023', value: null, status: 'missing', vintage: '2025-06' },
  { ...exports, place: 'MX-QUE', period: '2024', value: 18250.5, status: 'final', vintage: '2025-06' },
  { ...exports, period: '2022', value: 108331.4, status: 'final', vintage: '2025-06' },
];

const bom = { tableId: 'm1', name: 'BOM', sheet: 'Costos', rows: 42 };

/** A table whose headings say what they are; and one without a value, with two columns for the origin. */
export const materialTables: Readonly<Record<'none' | 'clear' | 'unclear', readonly OwnTable[]>> = {
  none: [],
  clear: [
    { ...bom, headings: ['No. de parte', 'Importe (USD)', 'Origen', 'Notas'] },
    { tableId: 'm2', name: 'Costos2', sheet: 'Hoja2', rows: 3, headings: ['Part', 'Value', 'Origin'] },
  ],
  unclear: [{ ...bom, headings: ['Clave', 'Gasto', 'Origen', 'Condición de origen'] }],
};
