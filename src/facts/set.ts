import { own } from './own.ts'

/**
 * What a recipe writes on its draft, several fields at once. It stands in the recipe as data, so that the fingerprint of
 * the recipe, which is its text, tells one field from another: a recipe that were made of a name would hide it.
 */
export function set<Draft extends object>(draft: Draft, fields: NoInfer<Partial<Draft>>): void {
  Object.assign(draft, fields)
}

/** The same on one entry of a record, under a key that came from outside; what is not there stays so. */
export function setIn<Entry extends object>(
  entries: Record<string, Entry>,
  key: string,
  fields: NoInfer<Partial<Entry>>,
): void {
  const entry = own(entries, key)
  if (entry) Object.assign(entry, fields)
}
