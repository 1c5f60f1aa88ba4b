import { SCHEMA_VERSION } from '../tables.ts'

/** Programs that were started before the tables were migrated are refused, not served by functions that they do not know. */
export const CHECK_VERSION = `IF p_version IS DISTINCT FROM '${SCHEMA_VERSION}' THEN
      RAISE EXCEPTION 'the tables have version ${SCHEMA_VERSION}, this program knows %', p_version USING ERRCODE = 'GJ002';
    END IF;`

/** Not there where what the caller knows of the log is not so any more. */
export function isUnknown(prefix: string): string {
  return `p_known_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${prefix}guiju_events e
      WHERE e.log = p_log AND e.position = p_known_position::bigint AND e.id = p_known_id)`
}
