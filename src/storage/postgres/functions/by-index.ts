/**
 * Names without a schema are those of PostgreSQL, whatever the caller's search path: else a function of somebody else
 * with a better fitting type would be called in the place of one of these.
 */
export const OWN_NAMES = 'SET search_path = pg_catalog, pg_temp'

/** Settings of a function whose plans go by index only. */
export const BY_INDEX = `
  ${OWN_NAMES}
  SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashjoin = off SET enable_mergejoin = off
  SET jit = off SET plan_cache_mode = force_generic_plan`

/** A column as no index has it. */
export function unindexed(column: string): string {
  return `${column} || ''`
}
