import { officeWorkbook } from '../../excel/officeWorkbook';
import { httpSharedList } from '../../client/httpSharedList';
import { httpTransport } from '../../client/http/httpTransport';
import type { Language } from '../../domain/language';
import { mexicanDay } from '../../domain/mexicanDay';
import { officeContentSheets } from '../../excel/officeContentSheets';
import { insertContent } from '../../workbook/content/insertContent';
import { insert } from '../../workbook/insert';
import type { InsertReport } from '../../workbook/Reports';

/** Stages from "evaluated in depth" on: the 85 plants that the readiness sheet scores. */
const EVALUATED = ['EVALUADO', 'CON_POTENCIAL', 'EN_DESARROLLO', 'VINCULADO', 'CONTRATADO'];

const SHEET = { es: 'Proveedores', en: 'Suppliers' };

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

/** Inserts the linked table and the content sheet of the starting workbook, the way the pane does. Runs in the add-in's page. */
export async function storyTable(user: string, language: Language): Promise<InsertReport> {
  const ask = httpTransport({ baseUrl: location.origin, authorization: () => `Local ${user}` });
  const workbook = officeWorkbook();
  const report = await insert(
    workbook,
    httpSharedList(ask, 'suppliers'),
    {
      list: 'suppliers',
      filter: { where: { etapa: EVALUATED } },
      columns: COLUMNS,
      language,
      sheetName: SHEET[language],
    },
    { service: location.origin },
  );
  await insertContent(workbook, officeContentSheets(), {
    part: 'B',
    method: 'NC',
    date: mexicanDay(new Date()),
    language,
    materials: { kind: 'new', examples: true, allColumns: false },
  });
  await workbook.selectCell({ sheet: SHEET[language], address: 'B2' });
  return report;
}
