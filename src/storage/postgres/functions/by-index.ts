/** Settings of a function whose plans go by index only. */
export const BY_INDEX = `
  SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashjoin = off SET enable_mergejoin = off
  SET jit = off SET plan_cache_mode = force_generic_plan`

/** A column as no index has it. */
export function unindexed(column: string): string {
  return `${column} || ''`
}
