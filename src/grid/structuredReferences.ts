const NAME_BEFORE_BRACKET = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Rewrites every structured reference (`Name[body]`) outside of texts and quoted sheet names. */
export function mapReferences(formula: string, rewrite: (name: string, body: string) => string): string {
  if (!formula.includes('[')) return formula;
  let done = '';
  let at = 0;
  while (at < formula.length) {
    const char = formula.charAt(at);
    if (char === '"' || char === "'") {
      const end = formula.indexOf(char, at + 1);
      const stop = end < 0 ? formula.length : end + 1;
      done += formula.slice(at, stop);
      at = stop;
    } else if (char === '[') {
      const end = closingBracket(formula, at);
      if (end < 0) return done + formula.slice(at);
      const name = NAME_BEFORE_BRACKET.exec(done)?.[0] ?? '';
      done = done.slice(0, done.length - name.length) + rewrite(name, formula.slice(at + 1, end));
      at = end + 1;
    } else {
      done += char;
      at += 1;
    }
  }
  return done;
}

/** Rewrites the columns that the body of a structured reference names, and leaves `#Headers` and the like. */
export function mapColumns(body: string, rewrite: (column: string) => string): string {
  if (body.startsWith('#') || body === '') return body;
  if (!body.startsWith('[')) return rewrite(body);
  let done = '';
  let at = 0;
  while (at < body.length) {
    const end = body.charAt(at) === '[' ? closingBracket(body, at) : -1;
    if (end < 0) {
      done += body.charAt(at);
      at += 1;
    } else {
      const column = body.slice(at + 1, end);
      done += `[${column.startsWith('#') ? column : rewrite(column)}]`;
      at = end + 1;
    }
  }
  return done;
}

/** A quote escapes the next character within brackets. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let i = open; i < formula.length; i += 1) {
    const char = formula.charAt(i);
    if (char === "'") i += 1;
    else if (char === '[') depth += 1;
    else if (char === ']') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}
