import { ListError } from '../list/ListError';
import type { User } from '../list/Row';

/** The signed-in user of a request. */
export function signedIn(request: { readonly user: User | null }): User {
  if (request.user !== null) return request.user;
  throw new ListError('not-signed-in', {
    es: 'Inicie sesión o elija un usuario para continuar.',
    en: 'Sign in or choose a user to continue.',
  });
}
