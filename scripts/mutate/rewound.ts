/** Faults in what notices that a log has lost its end, and begins anew. */
import type { Fault } from './fault.ts'

const tests = ['test/rewound', 'test/core']

export const rewoundFaults: readonly Fault[] = [
  {
    name: 'an office reads without telling what it knows',
    file: 'core/known-log.ts',
    find: 'this.store.read(query, { ...options, known })',
    replace: 'this.store.read(query, { ...options, known: null })',
    tests,
  },
  {
    name: 'an office appends without telling what it knows',
    file: 'core/known-log.ts',
    find: 'known ? { ...condition, known } : condition',
    replace: 'condition',
    tests,
  },
  {
    name: 'an office keeps what it knew of a log that was rewound',
    file: 'core/known-log.ts',
    find: 'if (this.known === log) this.known = this.begin()',
    replace: '',
    tests,
  },
  {
    name: 'the tail is another event at the same position',
    file: 'storage/tail.ts',
    find: 'if (known && idAt(known.position) !== known.id) throw rewound(known)',
    replace: 'if (known && idAt(known.position) === undefined) throw rewound(known)',
    tests: ['test/rewound', 'test/storage/laws.test.ts', 'test/storage/model.test.ts'],
  },
  {
    name: 'a head that steps back is nothing to a store without tails',
    file: 'core/known-log.ts',
    find: 'if (result.tail === undefined) this.checkHead(result, options, reach)',
    replace: '',
    tests,
  },
  {
    name: 'two answers are taken for those of one log',
    file: 'core/known-log.ts',
    find: 'await this.confirm(seen.position < tail.position ? seen : tail)',
    replace: '',
    tests,
  },
  {
    name: 'who was forgotten is known also where the log is not what it was',
    file: 'privacy/persons.ts',
    find: 'this.standings.clear()',
    replace: '',
    tests: ['test/rewound/persons.test.ts'],
  },
  {
    name: 'who was forgotten is read on in a log that has grown again',
    file: 'privacy/persons.ts',
    find: '{ after, limit: PAGE, known }',
    replace: '{ after, limit: PAGE }',
    tests: ['test/rewound/persons.test.ts'],
  },
]
