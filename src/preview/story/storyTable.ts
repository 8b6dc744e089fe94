import { officeWorkbook } from '../../excel/officeWorkbook';
import { httpSharedList } from '../../client/httpSharedList';
import { httpTransport } from '../../client/http/httpTransport';
import type { Language } from '../../domain/language';
import { insert } from '../../workbook/insert';
import type { InsertReport } from '../../workbook/Reports';

/** Stages from "evaluated in depth" on: the 85 plants that the readiness sheet scores. */
const EVALUATED = ['EVALUADO', 'CON_POTENCIAL', 'EN_DESARROLLO', 'VINCULADO', 'CONTRATADO'];

const COLUMNS = [
  'razon_social',
  'estado',
  'municipio',
  'proceso_principal',
  'certificaciones',
  'etapa',
  'nivel_cadena',
  'clientes_auto',
  'ppm',
  'otd_pct',
  'oee_pct',
  'cpk_min',
  'core_tools',
  'auditoria_proceso',
  'edad_equipo_anios',
  'rotacion_mensual_pct',
  'horas_capacitacion',
];

/** Inserts the linked table of the starting workbook, the way the pane does. Runs in the add-in's page. */
export async function storyTable(user: string, language: Language): Promise<InsertReport> {
  const ask = httpTransport({ baseUrl: location.origin, authorization: () => `Local ${user}` });
  return insert(
    officeWorkbook(),
    httpSharedList(ask, 'suppliers'),
    {
      list: 'suppliers',
      filter: { where: { etapa: EVALUATED } },
      columns: COLUMNS,
      language,
      sheetName: language === 'es' ? 'Proveedores' : 'Suppliers',
    },
    { service: location.origin },
  );
}
