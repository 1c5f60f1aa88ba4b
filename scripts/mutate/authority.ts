/** Faults in the gate: who may what. */
import type { Fault } from './fault.ts'

const tests = ['test/laws/authority.test.ts']

export const authorityFaults: readonly Fault[] = [
  {
    name: 'a bar is passed over',
    file: 'core/permit.ts',
    find: 'const refusing = bars.map(',
    replace: 'const refusing = bars.slice(bars.length).map(',
    tests,
  },
  {
    name: 'what no grant allows is allowed',
    file: 'core/permit.ts',
    find: 'if (allowing.length > 0 || !needsGrant)',
    replace: 'if (allowing.length >= 0 || !needsGrant)',
    tests,
  },
  {
    name: 'a grant is for every role',
    file: 'core/permit.ts',
    find: "['role', to.roles, role],",
    replace: "['role', undefined, role],",
    tests,
  },
  {
    name: 'a grant is for every department',
    file: 'core/permit.ts',
    find: "['department', to.departments, department],",
    replace: "['department', undefined, department],",
    tests,
  },
  {
    name: 'a grant is for every person',
    file: 'core/permit.ts',
    find: "['person', to.persons, id],",
    replace: "['person', undefined, id],",
    tests,
  },
  {
    name: 'a condition of a grant is not asked',
    file: 'core/permit.ts',
    find: 'const judged = when?.(asked as never) ?? true',
    replace: 'const judged = true',
    tests,
  },
  {
    name: 'a grant of everything grants what cannot be undone',
    file: 'core/permit.ts',
    find: "(effect === 'grant' && irreversible.has(action))",
    replace: 'false',
    tests,
  },
  {
    name: 'every command is also every question',
    file: 'core/permit.ts',
    find: " && action.includes(':') === pattern.includes(':')",
    replace: '',
    tests,
  },
]
