import type { ListId } from '../../list/ListDescription';

/** What tells rows apart where the source gives no id, the name first: one company may have several plants. */
export const identityFields: Readonly<Record<ListId, readonly [string, ...string[]]>> = {
  suppliers: ['razon_social', 'nombre_comercial', 'estado', 'municipio', 'cp', 'rfc'],
  demands: ['comprador', 'producto', 'proceso', 'estado', 'fecha_inicio'],
};
