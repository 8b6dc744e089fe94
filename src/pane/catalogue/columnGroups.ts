import type { Field } from '../../domain/rows/Field';
import type { Texts } from '../texts/Texts';

export type ColumnGroupId = keyof Texts['columnChooser']['groups'];

/** Columns of the supplier list by theme, in the order of the column chooser; fields named nowhere come under `other`. */
const GROUPS: readonly (readonly [ColumnGroupId, readonly string[]])[] = [
  ['identity', ['razon_social', 'nombre_comercial', 'rfc', 'id_sitio', 'duns', 'scian']],
  ['place', ['estado', 'municipio', 'cp', 'parque_industrial', 'lat', 'lon']],
  ['contact', ['contacto', 'correo', 'telefono', 'sitio_web']],
  ['company', ['anio_inicio', 'capital', 'empleados', 'ventas_mdp', 'tamano']],
  ['programme', ['etapa', 'objetivo_suministro', 'necesidades']],
  [
    'market',
    [
      'nivel_cadena',
      'clientes_auto',
      'clientes',
      'oem_atendidas',
      'dependencia_cliente_pct',
      'exportacion_pct',
      'vcr_pct',
    ],
  ],
  [
    'processes',
    [
      'procesos',
      'proceso_principal',
      'materiales',
      'productos',
      'fracciones',
      'equipos',
      'tonelaje_min',
      'tonelaje_max',
      'edad_equipo_anios',
      'pieza_max_mm',
      'tolerancia_mm',
      'capacidad_anual',
      'utilizacion_pct',
      'turnos',
    ],
  ],
  ['quality', ['certificaciones', 'core_tools', 'auditoria_proceso', 'ppap_nivel', 'ppm', 'cpk_min', 'metrologia']],
  [
    'delivery',
    ['otd_pct', 'flete_premium_pct', 'oee_pct', 'mmog', 'sistemas', 'mejora_continua', 'dias_respuesta_rfq'],
  ],
  ['people', ['rotacion_mensual_pct', 'horas_capacitacion', 'competencias_pct']],
  ['risk', ['altman_z2', 'opinion_sat', 'lista_69b', 'saq5_pct', 'infosec_requerida']],
  ['data', ['fuente', 'fecha_actualizacion', 'evidencia', 'consentimiento']],
];

export interface ColumnGroup {
  readonly id: ColumnGroupId;
  readonly fields: readonly Field[];
}

/** The fields by theme; groups without fields are left out. */
export function columnGroups(fields: readonly Field[]): readonly ColumnGroup[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const named = new Set(GROUPS.flatMap(([, ids]) => ids));
  const groups = GROUPS.map(([id, ids]) => ({
    id,
    fields: ids.map((fieldId) => byId.get(fieldId)).filter((field) => field !== undefined),
  }));
  const other: ColumnGroup = { id: 'other', fields: fields.filter((field) => !named.has(field.id)) };
  return [...groups, other].filter((group) => group.fields.length > 0);
}
