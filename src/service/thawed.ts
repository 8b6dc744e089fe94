/** Read-only data as the mutable shape that route schemas infer. */
export type Thawed<T> = T extends readonly (infer Member)[]
  ? Thawed<Member>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Thawed<T[Key]> }
    : T;

/** Route schemas infer mutable shapes, the contracts are read-only: an answer is only written to the wire, so the difference is none. */
export function thawed<T>(answer: T): Thawed<T> {
  return answer as Thawed<T>;
}
