/** Faults at the identity of customers, and where a customer passes to another department. */
import type { Fault } from './fault.ts'

const alike = ['test/laws/look-alikes.test.ts', 'test/regulations/refusals.test.ts']
const transfers = ['test/laws/transfers.test.ts', 'test/laws/lawful.test.ts', 'test/regulations/cases.test.ts']

export const customerFaults: readonly Fault[] = [
  {
    name: 'a twin is admitted under another spelling',
    file: 'facts/customer/states/look-alikes.ts',
    find: 'return [...new Set([...byCase.ids, ...bySight.ids])]',
    replace: 'return [...bySight.ids]',
    tests: alike,
  },
  {
    name: 'a figure is not read as a letter',
    file: 'facts/customer/states/look-alikes.ts',
    find: 'return [...new Set([...byCase.ids, ...bySight.ids])]',
    replace: 'return [...byCase.ids]',
    tests: alike,
  },
  {
    name: 'a transfer leaves the customer on the old books',
    file: 'facts/customer/states/customer-file.ts',
    find: '      set(left, { admitted: false, changedAt: occurredAt })\n',
    replace: '',
    tests: transfers,
  },
  {
    name: 'a transfer leaves the record behind',
    file: 'facts/customer/states/relation.ts',
    find: '  one.incidents.unshift(...others.map(other => ({ ...other, considered: true })))\n',
    replace: '  one.incidents = others\n',
    tests: transfers,
  },
  {
    name: 'who comes back has its record twice',
    file: 'facts/customer/states/relation.ts',
    find: 'return more <= 0',
    replace: 'return true',
    tests: transfers,
  },
  {
    name: 'a transfer puts the next review off',
    file: 'facts/customer/states/customer-file.ts',
    find: 'takeOver(one, left)\n',
    replace: 'takeOver(one, left)\n      one.reviewedAt = null\n',
    tests: transfers,
  },
  {
    name: 'a transfer raises a grade',
    file: 'facts/customer/commands/transfer.ts',
    find: 'if (place(to) < place(from)) {',
    replace: 'if (false) {',
    tests: [...transfers, 'test/regulations/refusals.test.ts'],
  },
  {
    name: 'the old book keeps whom it lost',
    file: 'facts/customer/states/regrades.ts',
    find: '      take(state, { at, departmentId: fromDepartmentId, from, to: null, varieties })\n',
    replace: '',
    tests: transfers,
  },
  {
    name: 'the caps of the new department do not judge a transfer',
    file: 'regulations/customer-grading/rules/shares.ts',
    find: 'on: [customerGraded, customerTransferred],\n    of: departmentBook,',
    replace: 'on: [customerGraded],\n    of: departmentBook,',
    tests: transfers,
  },
]
