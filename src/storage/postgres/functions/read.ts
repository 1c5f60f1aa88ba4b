import { BY_INDEX } from './by-index.ts'
import { CHECK_VERSION, isUnknown } from './version.ts'

/**
 * First a row with the head and the id of its event, then the events. Its type says what is wrong, where that is so: the log
 * is `rewound`, or its head is not where its events end. STABLE: all its statements see the snapshot of the one call.
 */
export function read(prefix: string): string {
  const columns = 'NULL::bigint, e.position, e.id, e.type, e.occurred_at, e.recorded_at, e.body'
  return `
  CREATE FUNCTION ${prefix}guiju_read(
    p_log text, p_tags text, p_types text, p_wide text, p_after text, p_up_to text, p_limit text,
    p_known_position text, p_known_id text, p_version text
  ) RETURNS TABLE (
    head bigint, "position" bigint, id text, type text, occurred_at text, recorded_at text, body text
  ) LANGUAGE plpgsql STABLE ${BY_INDEX} AS $guiju$
  #variable_conflict use_column
  DECLARE
    v_head bigint := coalesce((SELECT l.head FROM ${prefix}guiju_logs l WHERE l.log = p_log), 0);
    v_last bigint := least(v_head, p_up_to::bigint);
    v_after bigint := p_after::bigint;
    v_limit bigint := p_limit::bigint;
    v_last_id text := (SELECT e.id FROM ${prefix}guiju_events e WHERE e.log = p_log AND e.position = v_head);
    v_wrong text := CASE
      WHEN ${isUnknown(prefix)} THEN 'rewound'
      WHEN v_head > 0 AND v_last_id IS NULL THEN 'headless'
      WHEN EXISTS (SELECT 1 FROM ${prefix}guiju_events e WHERE e.log = p_log AND e.position = v_head + 1) THEN 'headless'
    END;
  BEGIN
    ${CHECK_VERSION}
    RETURN QUERY SELECT v_head, NULL::bigint, v_last_id, v_wrong, NULL::text, NULL::text, NULL::text;
    IF v_wrong IS NOT NULL THEN RETURN; END IF;
    IF p_tags = '{NULL}' AND p_types = '{NULL}' AND p_wide IS NULL THEN
      RETURN QUERY SELECT ${columns} FROM ${prefix}guiju_events e
        WHERE e.log = p_log AND e.position > v_after AND e.position <= v_last ORDER BY e.position LIMIT v_limit;
    ELSE
      RETURN QUERY SELECT ${columns} FROM ${prefix}guiju_events e
        WHERE e.log = p_log
          AND e.position = ANY (${prefix}guiju_find(
            p_log, p_tags::text[], p_types::text[], p_wide::jsonb, v_after, v_last, v_limit))
        ORDER BY e.position;
    END IF;
  END $guiju$;`
}
