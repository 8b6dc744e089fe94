import { z } from 'zod';
import type { User } from '../../list/Row';
import { userSchema } from '../../list/wire/user';
import { signedIn } from '../signedIn';
import type { Routes } from '../ServiceApp';

/** `GET /me` and `GET /users`: who one is, and whom one may choose to be where there is no identity provider. */
export const people: Routes = (app, { identity }) => {
  app.get('/me', { schema: { summary: 'The signed-in user', response: { 200: userSchema } } }, (request) =>
    wireUser(signedIn(request)),
  );

  app.get(
    '/users',
    {
      config: { open: true },
      schema: { summary: 'Local users to choose from', response: { 200: z.object({ users: z.array(userSchema) }) } },
    },
    () => ({ users: identity.people.map(wireUser) }),
  );
};

const wireUser = (user: User) => ({ ...user, organisations: [...user.organisations] });
