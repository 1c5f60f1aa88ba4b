import { tagAndType } from '../tables.ts'
import { BY_INDEX, unindexed } from './by-index.ts'

/** Positions of the events that have all of these tags and, where there are types, one of the types. */
export function findWide(prefix: string): string {
  const range = 't.position > p_after AND t.position <= p_head'
  const tagged = `${prefix}guiju_event_tags t WHERE t.log = p_log AND t.tag = v_key AND ${range}`
  const typed = `${prefix}guiju_event_tags t WHERE t.log = p_log AND ${range}
        AND ${tagAndType('t.tag', 't.type')} = ${tagAndType('v_key', 'y.type')} AND ${unindexed('t.type')} = y.type`
  const hasOthers = `NOT EXISTS (SELECT 1 FROM unnest(v_keys) w(tag) WHERE NOT EXISTS (SELECT 1
          FROM ${prefix}guiju_event_tags x WHERE x.log = p_log AND x.tag = w.tag AND x.position = t.position))`
  return `
  CREATE FUNCTION ${prefix}guiju_find_wide(
    p_log text, p_tags text[], p_types text[], p_after bigint, p_head bigint, p_limit bigint
  ) RETURNS bigint[] LANGUAGE plpgsql STABLE ${BY_INDEX} AS $guiju$
  DECLARE
    v_keys text[] := ARRAY(SELECT DISTINCT ${prefix}guiju_tag_key(t) FROM unnest(p_tags) t);
    v_key text;
    v_rarest text;
    v_fewest bigint;
    v_count bigint;
    v_bound bigint;
  BEGIN
    -- Counted in steps, each tag only so far as needed to know the rarest, so a frequent one is not counted.
    FOREACH v_bound IN ARRAY ARRAY[32, 1024, 32768] LOOP
      v_fewest := v_bound;
      FOREACH v_key IN ARRAY v_keys LOOP
        IF cardinality(p_types) = 0 THEN
          v_count := (SELECT count(*) FROM (SELECT 1 FROM ${tagged} LIMIT v_fewest) c);
        ELSE
          v_count := (SELECT count(*) FROM (SELECT 1 FROM unnest(p_types) y(type) CROSS JOIN LATERAL
            (SELECT 1 FROM ${typed} LIMIT v_fewest) z LIMIT v_fewest) c);
        END IF;
        IF v_count = 0 THEN RETURN '{}'; END IF;
        IF v_count < v_fewest THEN v_rarest := v_key; v_fewest := v_count; END IF;
      END LOOP;
      EXIT WHEN v_rarest IS NOT NULL;
    END LOOP;
    v_key := coalesce(v_rarest, v_keys[1]);
    v_keys := array_remove(v_keys, v_key);
    IF cardinality(p_types) = 0 THEN
      RETURN ARRAY(SELECT t.position FROM ${tagged} AND ${hasOthers} ORDER BY t.position LIMIT p_limit);
    END IF;
    RETURN ARRAY(SELECT z.position FROM unnest(p_types) y(type) CROSS JOIN LATERAL
      (SELECT t.position FROM ${typed} AND ${hasOthers} ORDER BY t.position LIMIT p_limit) z
      ORDER BY z.position LIMIT p_limit);
  END $guiju$;`
}
