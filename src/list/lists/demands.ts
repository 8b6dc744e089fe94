import { fieldsFromData } from '../../domain/rows/fieldsFromData';
import type { ListDescription } from '../ListDescription';
import fields from './demandFields.json';

/** What buyers need: process, material, tonnage, certificates, volume, place, and the import that a supplier would replace. */
export const demands: ListDescription = {
  id: 'demands',
  title: { es: 'Demandas', en: 'Demands' },
  fields: fieldsFromData(fields),
  nameField: 'comprador',
  sourceIdField: 'id_demanda',
  defaultColumns: [
    'id_demanda',
    'comprador',
    'producto',
    'proceso',
    'material',
    'tonelaje',
    'certificaciones',
    'cqi',
    'volumen_anual',
    'estado',
    'km_max',
    'fecha_inicio',
    'valor_importacion_usd',
    'estatus',
  ],
  duplicateKeys: [['comprador', 'producto', 'proceso', 'estado', 'fecha_inicio']],
};
