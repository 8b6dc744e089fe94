/**
 * A 96-bit hash of a text as 16 characters of base64url
 *
 * Three lanes of 32 bits, each multiplied and rotated with other constants over the UTF-16 code units, crossed and finished so that
 * every bit of input reaches every bit of output. It finds accidental changes; it does not resist forgery and need not.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Spreads every bit of a word over all of its bits. */
function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

export function hashText(text: string): string {
  let a = 0x243f6a88 ^ text.length;
  let b = 0x13198a2e;
  let c = 0x082efa98;
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    a = rotate(Math.imul(a ^ unit, 0x9e3779b1), 13);
    b = rotate(Math.imul(b ^ unit ^ a, 0x85ebca77), 17);
    c = rotate(Math.imul(c ^ unit, 0xc2b2ae3d), 11);
  }
  a = finish(a ^ c);
  b = finish(b ^ a);
  c = finish(c ^ b);
  a = finish(a ^ c);
  let out = '';
  // Three words are sixteen groups of six bits: five of each word, and the two bits left over of all three in the last one.
  for (const word of [a, b, c])
    for (let shift = 2; shift < 32; shift += 6) out += LETTERS.charAt((word >>> shift) & 63);
  return out + LETTERS.charAt(((a & 3) << 4) | ((b & 3) << 2) | (c & 3));
}
