import { z } from 'zod';
import type { HttpTransport } from '../client/http/httpTransport';
import { ListError } from '../list/ListError';
import type { User } from '../list/Row';
import { userSchema } from '../list/wire/user';
import { CliError } from './CliError';

/** The user as the service knows it. Rejects with a sentence that names the users there are when it knows no such one. */
export async function whoWorks(ask: HttpTransport, asked: string): Promise<User> {
  try {
    return await ask({ method: 'GET', path: '/me', answer: userSchema, repeatable: true });
  } catch (cause) {
    if (!(cause instanceof ListError) || cause.code !== 'not-signed-in') throw cause;
    const answer = z.object({ users: z.array(userSchema) });
    const { users } = await ask({ method: 'GET', path: '/users', answer, repeatable: true });
    const ids = users.map(({ id }) => id).join(', ');
    throw new CliError(
      {
        es: `El servicio no conoce al usuario «${asked}». Elija con --user uno de estos: ${ids}.`,
        en: `The service does not know the user “${asked}”. Choose one of these with --user: ${ids}.`,
      },
      { cause },
    );
  }
}
