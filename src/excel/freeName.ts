/** The wished name, or the wished name with the first number that makes it free. */
export function freeName(wished: string, taken: Iterable<string>, join: string, longest: number): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const plain = wished.slice(0, longest);
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : `${join}${number}`;
    const name = plain.slice(0, longest - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A sheet's name without the characters that Excel refuses. */
export function sheetNameOf(wished: string): string {
  const plain = wished
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain === '' ? 'Lista' : plain;
}

/** A table's name: letters, digits and underscores, no accents lost, never one that reads like a cell. */
export function tableNameOf(wished: string): string {
  const plain = wished.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^(?=\p{N})/u, '_');
  return /^(?:[a-z]{1,3}\d+|[rc])$/i.test(plain) || plain === '' ? `Tabla_${plain}` : plain;
}
