import type { Surroundings } from '../Surroundings';
import { WorkbookError } from '../WorkbookError';
import type { OpenTable } from './openTable';

const plain = (service: string): string => service.replace(/\/+$/, '').toLowerCase();

/** Rows of one service must not be published to another. */
export function refuseOtherService(open: OpenTable, options: Surroundings): void {
  const mine = open.header.service;
  const asked = options.service ?? '';
  if (mine === '' || asked === '' || plain(mine) === plain(asked)) return;
  throw new WorkbookError('other-service', {
    es: `Esta tabla viene de ${mine}, y usted está conectado a ${asked}. Cambie de servicio en Ajustes.`,
    en: `This table comes from ${mine}, and you are connected to ${asked}. Change the service in Settings.`,
  });
}
