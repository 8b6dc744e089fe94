import { supplierFields } from '../../domain/supplier/supplierFields';
import type { ListDescription } from '../ListDescription';

/** The catalogue of suppliers: one row is one plant of one company. */
export const suppliers: ListDescription = {
  id: 'suppliers',
  title: { es: 'Proveedores', en: 'Suppliers' },
  fields: supplierFields,
  nameField: 'razon_social',
  sourceIdField: 'id_sitio',
  defaultColumns: [
    'razon_social',
    'nombre_comercial',
    'rfc',
    'estado',
    'municipio',
    'cp',
    'proceso_principal',
    'procesos',
    'materiales',
    'certificaciones',
    'nivel_cadena',
    'empleados',
    'etapa',
    'otd_pct',
    'fecha_actualizacion',
  ],
  duplicateKeys: [
    ['rfc', 'municipio', 'cp'],
    ['rfc', 'lat', 'lon'],
  ],
};
