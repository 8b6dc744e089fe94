import { isDate } from '../rows/dates';

/** One certificate of a plant. */
export interface Certificate {
  readonly code: string;
  /** Last day on which it is valid, `AAAA-MM-DD`; null when no expiry is stated. */
  readonly expires: string | null;
}

/** Reads `CODE` or `CODE@AAAA-MM-DD`, as the list keeps them; null when the text is neither. */
export function readCertificate(text: string): Certificate | null {
  const [code = '', expires, ...more] = text.trim().split('@');
  if (code === '' || more.length > 0) return null;
  if (expires === undefined) return { code, expires: null };
  return isDate(expires) ? { code, expires } : null;
}
