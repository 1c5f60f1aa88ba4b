import { tagAndType } from '../tables.ts'
import { BY_INDEX, unindexed } from './by-index.ts'

/** Positions beyond `p_after`, up to `p_head`, of the first `p_limit` events that match, in order. */
export function find(prefix: string): string {
  const both = `${tagAndType('f.tag', 'f.type')} = ${tagAndType(`${prefix}guiju_tag_key(s.tag)`, 's.type')}`
  const range = 'AND f.position > p_after AND f.position <= p_head ORDER BY f.position LIMIT p_limit'
  return `
  CREATE FUNCTION ${prefix}guiju_find(
    p_log text, p_tags text[], p_types text[], p_wide jsonb, p_after bigint, p_head bigint, p_limit bigint
  ) RETURNS bigint[] LANGUAGE plpgsql STABLE ${BY_INDEX} AS $guiju$
  DECLARE
    v_found bigint[];
    v_item jsonb;
  BEGIN
    IF p_after >= p_head THEN RETURN '{}'; END IF;
    v_found := ARRAY(SELECT f.position FROM unnest(p_tags, p_types) s(tag, type) CROSS JOIN LATERAL (
      (SELECT f.position FROM ${prefix}guiju_event_tags f WHERE s.tag IS NOT NULL AND s.type IS NOT NULL
        AND f.log = p_log AND ${both} AND ${unindexed('f.type')} = s.type ${range})
      UNION ALL
      (SELECT f.position FROM ${prefix}guiju_event_tags f WHERE s.tag IS NOT NULL AND s.type IS NULL
        AND f.log = p_log AND f.tag = ${prefix}guiju_tag_key(s.tag) ${range})
      UNION ALL
      (SELECT f.position FROM ${prefix}guiju_events f WHERE s.tag IS NULL AND s.type IS NOT NULL
        AND f.log = p_log AND f.type = s.type ${range})
      UNION ALL
      (SELECT f.position FROM ${prefix}guiju_events f WHERE s.tag IS NULL AND s.type IS NULL
        AND f.log = p_log ${range})
    ) f);
    FOR v_item IN SELECT jsonb_array_elements(p_wide) LOOP
      v_found := v_found || ${prefix}guiju_find_wide(p_log,
        ARRAY(SELECT jsonb_array_elements_text(v_item -> 'tags')),
        ARRAY(SELECT jsonb_array_elements_text(v_item -> 'types')), p_after, p_head, p_limit);
    END LOOP;
    RETURN ARRAY(SELECT DISTINCT p FROM unnest(v_found) p ORDER BY p LIMIT p_limit);
  END $guiju$;`
}
