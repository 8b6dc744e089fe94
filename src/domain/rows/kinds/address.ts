import { quote, refused, understood, type Reading } from '../Reading';

const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u;
const URL =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/iu;
const MAX_EMAIL = 254;

/** One e-mail address; its form and length are checked, not that it answers. */
export function checkedEmail(text: string): Reading {
  const email = text.trim();
  if (email.length <= MAX_EMAIL && EMAIL.test(email)) return understood(email);
  return refused('not-an-email', `${quote(text)} no es un correo.`, `${quote(text)} is not an e-mail address.`);
}

/** A web address with http or https, and no other scheme; `www.example.mx` gets `https://` in front. */
export function checkedUrl(text: string): Reading {
  const typed = text.trim();
  const url = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed) ? typed : `https://${typed}`;
  if (URL.test(url)) return understood(url.replace(/^https?/i, (scheme) => scheme.toLowerCase()));
  return refused(
    'not-a-url',
    `${quote(text)} no es una dirección web con http o https.`,
    `${quote(text)} is not a web address with http or https.`,
  );
}
