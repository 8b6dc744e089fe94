import type { User } from '../../list/Row';
import type { Identity } from './Identity';

/** Named users without passwords (`Authorization: Local ana`), only for a service that answers this computer alone. */
export function localIdentity(people: readonly User[]): Identity {
  return {
    kind: 'local',
    people,
    authenticate: (authorization) => {
      const id = /^Local ([a-z0-9-]{1,40})$/.exec(authorization)?.[1];
      return Promise.resolve(people.find((user) => user.id === id) ?? null);
    },
  };
}
