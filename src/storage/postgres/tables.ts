/**
 * The tables. `log` leads every key, so that a log lies on one shard where there are shards. All names here are a
 * storage format. Texts sort by bytes (`"C"`): another collation may change with the next update of the system, and the
 * order of an index with it.
 */
export const SCHEMA_VERSION = 2

/** Tag and type in one text, as the index has it. Other tags and types may make the same text: test the type, too. */
export function tagAndType(tag: string, type: string): string {
  return `${tag} || E'\\x1f' || ${type}`
}

/**
 * The head's row is rewritten by every append: with room on its page, the old versions are cleared away by the next
 * appends. A tag has two indexes, since it is asked for alone and together with types. The second is over one text of both:
 * with two columns the server could walk all events of a frequent tag in search of a rare type, and did.
 */
export function tablesIn(prefix: string): string {
  return `
    CREATE TABLE ${prefix}guiju_schema (version integer PRIMARY KEY);
    CREATE TABLE ${prefix}guiju_logs (
      log text COLLATE "C" PRIMARY KEY,
      head bigint NOT NULL CHECK (head >= 0)
    ) WITH (fillfactor = 20);
    CREATE TABLE ${prefix}guiju_events (
      log text COLLATE "C" NOT NULL,
      position bigint NOT NULL CHECK (position > 0),
      id text COLLATE "C" NOT NULL,
      type text COLLATE "C" NOT NULL,
      occurred_at text COLLATE "C" NOT NULL,
      recorded_at text COLLATE "C" NOT NULL,
      body text COLLATE "C" NOT NULL,
      PRIMARY KEY (log, position),
      UNIQUE (log, id)
    );
    CREATE INDEX guiju_events_by_type ON ${prefix}guiju_events (log, type, position);
    CREATE TABLE ${prefix}guiju_event_tags (
      log text COLLATE "C" NOT NULL,
      tag text COLLATE "C" NOT NULL,
      type text COLLATE "C" NOT NULL,
      position bigint NOT NULL,
      PRIMARY KEY (log, tag, position)
    );
    CREATE INDEX guiju_event_tags_by_type ON ${prefix}guiju_event_tags (log, (${tagAndType('tag', 'type')}), position);
    INSERT INTO ${prefix}guiju_schema VALUES (${SCHEMA_VERSION});
  `
}
