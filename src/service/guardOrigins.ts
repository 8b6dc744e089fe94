import { ListError } from '../list/ListError';
import type { ServiceApp } from './ServiceApp';

export interface OriginRules {
  /** Only requests that name this computer are answered: a foreign page that rebinds its name to 127.0.0.1 is refused. */
  readonly loopbackOnly: boolean;
  /** Origins of other sites whose pages may ask, such as where the add-in is hosted. */
  readonly allowed: readonly string[];
}

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
const ONE_HOUR_S = '3600';

/** Answers only expected hosts, and pages of other origins only when these were configured. */
export function guardOrigins(app: ServiceApp, rules: OriginRules): void {
  app.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? '';
    if (rules.loopbackOnly && !LOOPBACK_HOST.test(host)) throw refused();
    const { origin } = request.headers;
    if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return;
    if (!rules.allowed.includes(origin)) throw refused();
    reply.header('access-control-allow-origin', origin).header('vary', 'Origin');
    if (request.method !== 'OPTIONS') return;
    return reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST, OPTIONS')
      .header('access-control-allow-headers', 'Authorization, Content-Type')
      .header('access-control-max-age', ONE_HOUR_S)
      .send();
  });
}

const refused = () =>
  new ListError('forbidden', {
    es: 'El servicio no responde a páginas de ese sitio.',
    en: 'The service does not answer pages of that site.',
  });
