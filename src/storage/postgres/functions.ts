/**
 * What runs on the server, so that an append is one round trip and a read is one snapshot. What clients call takes
 * texts only and makes arrays and numbers of them itself: that spares every call a third of the server's time, and no
 * client has to guess a type.
 *
 * A plan is made once in a session and kept. Made while a table was still small it might read all of it, for ever: so
 * the functions allow plans by index only, which are right at every size.
 */
import { append } from './functions/append.ts'
import { OWN_NAMES } from './functions/by-index.ts'
import { find } from './functions/find.ts'
import { findWide } from './functions/find-wide.ts'
import { read } from './functions/read.ts'

export function functionsIn(prefix: string): string {
  return [tagKey, findWide, find, read, append].map(make => make(prefix)).join('\n')
}

/** An entry of an index has at most some 2,700 bytes: a long tag is known by its digest, longer than any short tag. */
function tagKey(prefix: string): string {
  return `
  CREATE FUNCTION ${prefix}guiju_tag_key(p_tag text) RETURNS text LANGUAGE sql IMMUTABLE ${OWN_NAMES} AS $guiju$
    SELECT CASE WHEN octet_length(p_tag) <= 600 THEN p_tag
      ELSE repeat('#', 600) || encode(sha256(convert_to(p_tag, 'UTF8')), 'hex') END
  $guiju$;`
}
