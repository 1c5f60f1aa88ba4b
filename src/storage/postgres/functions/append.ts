import { BY_INDEX } from './by-index.ts'
import { CHECK_VERSION, isUnknown } from './version.ts'

/**
 * The last position written; or, of an event that the condition forbids, its position, a space and its type; or `rewound`,
 * where the log does not have what is known of it.
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
export function append(prefix: string): string {
  return `
  CREATE FUNCTION ${prefix}guiju_append(
    p_log text, p_ids text, p_types text, p_occurred text, p_recorded text, p_bodies text,
    p_tags text, p_tag_types text, p_tag_places text,
    p_if_tags text, p_if_types text, p_if_wide text, p_after text,
    p_durable text, p_timeout text, p_channel text,
    p_known_position text, p_known_id text, p_version text
  ) RETURNS text LANGUAGE plpgsql VOLATILE ${BY_INDEX} AS $guiju$
  DECLARE
    v_ids text[] := p_ids;
    v_head bigint;
    v_found bigint[];
  BEGIN
    ${CHECK_VERSION}
    ${SETTINGS}

    ${lockedHead(prefix)}
    ${unlessRewound(prefix)}

    ${checkedCondition(prefix)}

    ${insertedRows(prefix)}
    v_head := v_head + cardinality(v_ids);
    UPDATE ${prefix}guiju_logs SET head = v_head WHERE log = p_log;
    IF p_channel IS NOT NULL THEN
      PERFORM pg_notify(p_channel, '');
    END IF;
    RETURN v_head;
  END $guiju$;`
}

/** The isolation that the proof needs, and how long to wait for the disk and for other writers. */
const SETTINGS = `IF current_setting('transaction_isolation') <> 'read committed' THEN
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
    END IF;`

function lockedHead(prefix: string): string {
  const lock = `SELECT l.head INTO v_head FROM ${prefix}guiju_logs l WHERE l.log = p_log FOR UPDATE`
  return `${lock};
    IF NOT FOUND THEN
      INSERT INTO ${prefix}guiju_logs VALUES (p_log, 0) ON CONFLICT DO NOTHING;
      ${lock};
    END IF;`
}

/** Asked under the lock: what a decision knows is then what it is written behind. */
function unlessRewound(prefix: string): string {
  return `IF ${isUnknown(prefix)} OR (p_known_id IS NOT NULL AND p_after::bigint > v_head) THEN
      PERFORM set_config('synchronous_commit', 'off', true);
      RETURN 'rewound';
    END IF;`
}

function checkedCondition(prefix: string): string {
  return `IF p_if_tags IS NOT NULL THEN
      SELECT ${prefix}guiju_find(
        p_log, p_if_tags::text[], p_if_types::text[], p_if_wide::jsonb, p_after::bigint, v_head, 1) INTO v_found;
      IF cardinality(v_found) > 0 THEN
        PERFORM set_config('synchronous_commit', 'off', true);
        RETURN (SELECT e.position || ' ' || e.type FROM ${prefix}guiju_events e
          WHERE e.log = p_log AND e.position = v_found[1]);
      END IF;
    END IF;`
}

function insertedRows(prefix: string): string {
  return `INSERT INTO ${prefix}guiju_events (log, position, id, type, occurred_at, recorded_at, body)
      SELECT p_log, v_head + n.place, n.id, n.type, n.occurred_at, n.recorded_at, n.body
      FROM unnest(v_ids, p_types::text[], p_occurred::text[], p_recorded::text[], p_bodies::text[])
        WITH ORDINALITY n(id, type, occurred_at, recorded_at, body, place);
    INSERT INTO ${prefix}guiju_event_tags (log, tag, type, position)
      SELECT p_log, ${prefix}guiju_tag_key(n.tag), n.type, v_head + n.place
      FROM unnest(p_tags::text[], p_tag_types::text[], p_tag_places::bigint[]) n(tag, type, place);`
}
