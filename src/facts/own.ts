/**
 * The entry of a record under a key that came from outside: never something that all objects inherit. Only the few
 * names that are inherited need the slower question (slow on an immer draft).
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return !(key in Object.prototype) || Object.hasOwn(record, key) ? record[key] : undefined
}
