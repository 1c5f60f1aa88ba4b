/** Faults in the stores on PostgreSQL and IndexedDB, and in archives and seals. */
import type { Fault } from './fault.ts'

const postgres = [
  'test/storage/postgres-laws.test.ts',
  'test/storage/postgres-races.test.ts',
  'test/storage/postgres-faults.test.ts',
  'test/storage/postgres-tables.test.ts',
]
const browser = [
  'test/storage/indexeddb.test.ts',
  'test/storage/indexeddb-faults.test.ts',
  'test/storage/indexeddb-tabs.test.ts',
]

export const serverFaults: readonly Fault[] = [
  {
    name: 'postgres: the row of the log is not locked',
    file: 'storage/postgres/functions/append.ts',
    find: 'WHERE l.log = p_log FOR UPDATE`',
    replace: 'WHERE l.log = p_log`',
    tests: ['test/storage/postgres-races.test.ts', ...postgres],
  },
  {
    name: 'postgres: the condition is not checked',
    file: 'storage/postgres/functions/append.ts',
    find: 'IF p_if_tags IS NOT NULL THEN',
    replace: 'IF p_if_tags IS NULL THEN',
    tests: postgres,
  },
  {
    name: 'postgres: any isolation will do',
    file: 'storage/postgres/functions/append.ts',
    find: "<> 'read committed' THEN",
    replace: "= 'none' THEN",
    tests: postgres,
  },
  {
    name: 'postgres: after is inclusive',
    file: 'storage/postgres/functions/find.ts',
    find: "'AND f.position > p_after AND",
    replace: "'AND f.position >= p_after AND",
    tests: postgres,
  },
  {
    name: 'postgres: only the first tag of an event is written',
    file: 'storage/postgres/functions/append.ts',
    find: 'p_tag_places::bigint[]) n(tag, type, place);',
    replace: 'p_tag_places::bigint[]) n(tag, type, place) LIMIT 1;',
    tests: postgres,
  },
  {
    name: 'postgres: the head is not moved on',
    file: 'storage/postgres/functions/append.ts',
    find: 'SET head = v_head WHERE log = p_log',
    replace: 'SET head = head WHERE log = p_log',
    tests: postgres,
  },
  {
    name: 'indexeddb: an append is done when its requests are',
    file: 'storage/indexeddb/transaction.ts',
    find: '    this.finished = { value }\n',
    replace: '    this.finished = { value }\n    this.caller.resolve(value)\n',
    tests: ['test/storage/indexeddb-faults.test.ts', ...browser],
  },
  {
    name: 'indexeddb: the condition is not checked',
    file: 'storage/indexeddb/append.ts',
    find: 'if (conflict !== undefined) throw conflictWith(conflict, after)',
    replace: '',
    tests: browser,
  },
  {
    name: 'archive: a hash does not stand on the one before',
    file: 'archive/sha256.ts',
    find: 'last = hash(last + text)',
    replace: 'last = hash(text)',
    tests: ['test/archive'],
  },
  {
    name: 'postgres: appends by a program of another version',
    file: 'storage/postgres/functions/append.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a text of the code
    find: '    ${CHECK_VERSION}\n',
    replace: '',
    tests: ['test/storage/postgres-keeping.test.ts', ...postgres],
  },
  {
    name: 'postgres: answers a program of another version',
    file: 'storage/postgres/functions/read.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a text of the code
    find: '    ${CHECK_VERSION}\n',
    replace: '',
    tests: ['test/storage/postgres-keeping.test.ts', ...postgres],
  },
  {
    name: 'archive: the index is not compared',
    file: 'archive/verify-log.ts',
    find: 'return result.intact ? withIndex(result, store) : result',
    replace: 'return result',
    tests: ['test/archive', 'test/storage/index.test.ts'],
  },
  {
    name: 'indexeddb: marks at another position are passed over',
    file: 'storage/indexeddb/keeper.ts',
    find: '.filter(([, at]) => at !== record.position)',
    replace: '.filter(([, at]) => at === undefined)',
    tests: ['test/storage/indexeddb-spoilt.test.ts'],
  },
  {
    name: 'indexeddb: an index is not rebuilt',
    file: 'storage/indexeddb/keeper.ts',
    find: 'if (right.length > 0) yield* answers(right.map(record => events.put(record)))',
    replace: '',
    tests: ['test/storage/indexeddb-spoilt.test.ts'],
  },
]
