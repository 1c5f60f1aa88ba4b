/**
 * What runs on the server, so that an append is one round trip and a read is one snapshot. What clients call takes
 * texts only and makes arrays and numbers of them itself: that spares every call a third of the server's time, and no
 * client has to guess a type.
 *
 * A plan is made once in a session and kept. Made while a table was still small it might read all of it, for ever: so
 * the functions allow plans by index only, which are right at every size.
 */
import { tagAndType } from './tables.ts'

const BY_INDEX = `
  SET enable_seqscan = off SET enable_bitmapscan = off SET enable_hashjoin = off SET enable_mergejoin = off
  SET jit = off SET plan_cache_mode = force_generic_plan`

export function functionsIn(prefix: string): string {
  return [tagKey, findWide, find, read, append].map(make => make(prefix)).join('\n')
}

/** A column as no index has it. */
function unindexed(column: string): string {
  return `${column} || ''`
}

/** An entry of an index has at most some 2,700 bytes: a long tag is known by its digest, longer than any short tag. */
function tagKey(prefix: string): string {
  return `
  CREATE FUNCTION ${prefix}guiju_tag_key(p_tag text) RETURNS text LANGUAGE sql IMMUTABLE AS $guiju$
    SELECT CASE WHEN octet_length(p_tag) <= 600 THEN p_tag
      ELSE repeat('#', 600) || encode(sha256(convert_to(p_tag, 'UTF8')), 'hex') END
  $guiju$;`
}

/** Positions of the events that have all of these tags and, where there are types, one of the types. */
function findWide(prefix: string): string {
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

/** Positions beyond `p_after`, up to `p_head`, of the first `p_limit` events that match, in order. */
function find(prefix: string): string {
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

/** First a row with the head alone, then the events. STABLE: all its statements see the snapshot of the one call. */
function read(prefix: string): string {
  const columns = 'NULL::bigint, e.position, e.id, e.type, e.occurred_at, e.recorded_at, e.body'
  return `
  CREATE FUNCTION ${prefix}guiju_read(
    p_log text, p_tags text, p_types text, p_wide text, p_after text, p_up_to text, p_limit text
  ) RETURNS TABLE (
    head bigint, "position" bigint, id text, type text, occurred_at text, recorded_at text, body text
  ) LANGUAGE plpgsql STABLE ${BY_INDEX} AS $guiju$
  #variable_conflict use_column
  DECLARE
    v_head bigint := coalesce((SELECT l.head FROM ${prefix}guiju_logs l WHERE l.log = p_log), 0);
    v_last bigint := least(v_head, p_up_to::bigint);
    v_after bigint := p_after::bigint;
    v_limit bigint := p_limit::bigint;
  BEGIN
    RETURN QUERY SELECT v_head, NULL::bigint, NULL::text, NULL::text, NULL::text, NULL::text, NULL::text;
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

/**
 * The last position written; or, of an event that the condition forbids, its position, a space and its type.
 *
 * The order of its statements is the proof. Each statement of a VOLATILE function in a READ COMMITTED transaction takes
 * a snapshot of its own; so the check, which begins when the lock is held, sees all that was committed before. With a
 * snapshot from before the wait it would see less: such transactions are refused. The lock is that of a row, so it lies
 * where the log lies, is held until the commit, and every append renews the row: in an engine that takes no heed of the
 * isolation level's name, an older snapshot fails at the row itself.
 *
 * A conflict is answered, not raised: it is no error of the server's, and its commit, which wrote nothing, is not
 * waited for.
 */
function append(prefix: string): string {
  const lock = `SELECT l.head INTO v_head FROM ${prefix}guiju_logs l WHERE l.log = p_log FOR UPDATE`
  return `
  CREATE FUNCTION ${prefix}guiju_append(
    p_log text, p_ids text, p_types text, p_occurred text, p_recorded text, p_bodies text,
    p_tags text, p_tag_types text, p_tag_places text,
    p_if_tags text, p_if_types text, p_if_wide text, p_after text,
    p_durable text, p_timeout text, p_channel text
  ) RETURNS text LANGUAGE plpgsql VOLATILE ${BY_INDEX} AS $guiju$
  DECLARE
    v_ids text[] := p_ids;
    v_head bigint;
    v_found bigint[];
  BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'an append needs a read committed transaction, this one is %',
        current_setting('transaction_isolation') USING ERRCODE = 'GJ001';
    END IF;
    IF p_durable = 'false' THEN
      PERFORM set_config('synchronous_commit', 'off', true);
    ELSIF current_setting('synchronous_commit') = 'off' THEN
      PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    IF current_setting('lock_timeout') = '0' THEN
      PERFORM set_config('lock_timeout', p_timeout, true);
    END IF;

    ${lock};
    IF NOT FOUND THEN
      INSERT INTO ${prefix}guiju_logs VALUES (p_log, 0) ON CONFLICT DO NOTHING;
      ${lock};
    END IF;

    IF p_if_tags IS NOT NULL THEN
      SELECT ${prefix}guiju_find(
        p_log, p_if_tags::text[], p_if_types::text[], p_if_wide::jsonb, p_after::bigint, v_head, 1) INTO v_found;
      IF cardinality(v_found) > 0 THEN
        PERFORM set_config('synchronous_commit', 'off', true);
        RETURN (SELECT e.position || ' ' || e.type FROM ${prefix}guiju_events e
          WHERE e.log = p_log AND e.position = v_found[1]);
      END IF;
    END IF;

    INSERT INTO ${prefix}guiju_events (log, position, id, type, occurred_at, recorded_at, body)
      SELECT p_log, v_head + n.place, n.id, n.type, n.occurred_at, n.recorded_at, n.body
      FROM unnest(v_ids, p_types::text[], p_occurred::text[], p_recorded::text[], p_bodies::text[])
        WITH ORDINALITY n(id, type, occurred_at, recorded_at, body, place);
    INSERT INTO ${prefix}guiju_event_tags (log, tag, type, position)
      SELECT p_log, ${prefix}guiju_tag_key(n.tag), n.type, v_head + n.place
      FROM unnest(p_tags::text[], p_tag_types::text[], p_tag_places::bigint[]) n(tag, type, place);
    v_head := v_head + cardinality(v_ids);
    UPDATE ${prefix}guiju_logs SET head = v_head WHERE log = p_log;
    IF p_channel IS NOT NULL THEN
      PERFORM pg_notify(p_channel, '');
    END IF;
    RETURN v_head;
  END $guiju$;`
}
