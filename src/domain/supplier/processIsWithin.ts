import type { ProcessTree } from './processTree';

/** Whether a process is `ancestor` or a specialisation of it: `2.ESTAM.PROG` is within `2.ESTAM`. Unknown codes are within themselves only. */
export function processIsWithin(tree: ProcessTree, code: string, ancestor: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = code; at !== null && !seen.has(at); at = tree.get(at)?.parent ?? null) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}
