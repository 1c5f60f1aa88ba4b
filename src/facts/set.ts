/**
 * What a recipe writes on its draft, several fields at once. It stands in the recipe as data, so that the fingerprint of
 * the recipe, which is its text, tells one field from another: a recipe that were made of a name would hide it.
 */
export function set<Draft extends object>(draft: Draft, fields: NoInfer<Partial<Draft>>): void {
  Object.assign(draft, fields)
}
