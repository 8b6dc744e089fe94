let last = 0;

/** Unique within the page or process. */
export function uniqueId(): string {
  last += 1;
  return `${Date.now().toString(36)}-${last.toString(36)}`;
}
