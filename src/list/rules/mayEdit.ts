import type { User } from '../Row';

/** Editors change rows of their organisations, stewards and administrators all of them, readers none. */
export function mayEditRow(user: User, organisation: string): boolean {
  switch (user.role) {
    case 'reader':
      return false;
    case 'editor':
      return user.organisations.includes(organisation);
    case 'steward':
    case 'admin':
      return true;
  }
}
