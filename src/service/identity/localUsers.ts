import type { User } from '../../list/Row';
import { organisations } from '../../list/rules/organisations';

/** Made-up people for trying the service out on one computer. */
export const localUsers: readonly User[] = [
  { id: 'ana', name: 'Ana (demo, Agencia CBO)', role: 'steward', organisations: organisations.map(({ id }) => id) },
  { id: 'quetzal', name: 'Quetzal (demo, SEDESU Querétaro)', role: 'editor', organisations: ['sedesu-qro'] },
  { id: 'rocio', name: 'Rocío (demo, SEDESU Querétaro)', role: 'editor', organisations: ['sedesu-qro'] },
  { id: 'luis', name: 'Luis (demo, SDE Guanajuato)', role: 'editor', organisations: ['sde-gto'] },
  { id: 'marta', name: 'Marta (demo, SEDEC Aguascalientes)', role: 'editor', organisations: ['sedec-ags'] },
  { id: 'lector', name: 'Lector (demo)', role: 'reader', organisations: [] },
  { id: 'admin', name: 'Admin (demo)', role: 'admin', organisations: ['cbo'] },
];
