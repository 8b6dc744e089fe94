import { monotonicFactory } from 'ulid';
import type { Fields } from '../../src/domain/rows/Field';
import { defineList } from '../../src/list/lists/listDescriptions';
import { memoryList } from '../../src/list/memory/memoryList';
import type { SharedList } from '../../src/list/SharedList';

export const ROWS = 10_000;

/** Twenty columns of every kind that the catalogue has. */
export const TWENTY: readonly string[] = [
  'razon_social',
  'nombre_comercial',
  'scian',
  'estado',
  'municipio',
  'cp',
  'lat',
  'lon',
  'parque_industrial',
  'sitio_web',
  'anio_inicio',
  'empleados',
  'ventas_mdp',
  'tamano',
  'etapa',
  'exportacion_pct',
  'procesos',
  'certificaciones',
  'otd_pct',
  'fecha_actualizacion',
];

const STATES = ['AGU', 'GUA', 'JAL', 'QUE', 'SLP'];

function plant(n: number): Fields {
  const two = String((n % 28) + 1).padStart(2, '0');
  return {
    razon_social: `Manufacturas del Bajío número ${n}, S.A. de C.V.`,
    nombre_comercial: `Planta ${n}`,
    scian: String(336300 + (n % 90)),
    estado: STATES[n % STATES.length] ?? 'QUE',
    municipio: `Municipio ${n % 125}`,
    cp: String(n % 99_999).padStart(5, '0'),
    lat: 20 + (n % 1000) / 1000,
    lon: -100 - (n % 997) / 1000,
    parque_industrial: `Parque industrial ${n % 60}`,
    sitio_web: `https://planta${n}.example`,
    anio_inicio: 1960 + (n % 60),
    empleados: (n * 7) % 2400,
    ventas_mdp: (n % 5000) / 4,
    exportacion_pct: n % 101,
    procesos: ['2.ESTAM', '3.MAQ'],
    certificaciones: ['ISO9001'],
    otd_pct: (n % 1001) / 10,
    fecha_actualizacion: `2026-05-${two}`,
  };
}

/** A list in memory with 10,000 made-up plants, seen by a person who may edit them all, and the ids of the plants. */
export async function largeCatalogue(): Promise<{ readonly list: SharedList; readonly ids: readonly string[] }> {
  const list = memoryList(defineList('suppliers'))({
    id: 'bench',
    name: 'Bench',
    role: 'steward',
    organisations: ['cbo'],
  });
  const newId = monotonicFactory(() => 0.5);
  const ids = Array.from({ length: ROWS }, () => newId(1_700_000_000_000));
  const edits = ids.map((id, n) => ({ id, baseVersion: null, set: plant(n), notDuplicate: true }));
  for (let from = 0; from < ROWS; from += 1000) {
    const answer = await list.publish({
      publishId: 'fill',
      batchId: `fill-${from}`,
      edits: edits.slice(from, from + 1000),
    });
    const refused = answer.results.find(({ status }) => status !== 'applied');
    if (refused !== undefined) throw new Error(JSON.stringify(refused));
  }
  return { list, ids };
}
