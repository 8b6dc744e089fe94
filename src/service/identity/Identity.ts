import type { User } from '../../list/Row';

/** Who stands behind a request. */
export interface Identity {
  /** Local users are for trying things out on one computer: anyone may say to be anyone. */
  readonly kind: 'local' | 'provider';
  /** The user named by an `Authorization` header; null when it names nobody known. */
  authenticate(authorization: string): Promise<User | null>;
  /** People to choose from; empty where an identity provider signs people in. */
  readonly people: readonly User[];
}
