/** Tells a person at the screen how far an import is; silent where nobody watches. */
export function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${String(done)} / ${String(total)}${done === total ? '\n' : ''}`);
}
