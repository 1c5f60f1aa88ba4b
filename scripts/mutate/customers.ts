/** Faults at the identity of customers, and where a customer passes to another department. */
import type { Fault } from './fault.ts'

const alike = ['test/laws/look-alikes.test.ts', 'test/regulations/refusals.test.ts']
const transfers = ['test/laws/transfers.test.ts', 'test/laws/lawful.test.ts', 'test/regulations/cases.test.ts']

const mergings = ['test/laws/mergings.test.ts', 'test/regulations/cases.test.ts', 'test/regulations/refusals.test.ts']

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
    find: '      one(state, at, { departmentId: fromDepartmentId, from, to: null, varieties })\n',
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
  {
    name: 'a merged customer stays on the books',
    file: 'facts/customer/states/customer-file.ts',
    find: '        for (const one of Object.values(customer.relations)) one.admitted = false\n',
    replace: '',
    tests: mergings,
  },
  {
    name: 'what is told while they are one is lost when they are two',
    file: 'facts/customer/states/apart.ts',
    find: 'if (fits(one, event)) recipe(one, event)',
    replace: '',
    tests: mergings,
  },
  {
    name: 'the blacklist of the merged one does not bind',
    file: 'facts/customer/states/joined.ts',
    find: '  if (one.listedAt === null && listedAt !== null) set(one, { listedAt, listedFor })\n',
    replace: '',
    tests: ['test/regulations/cases.test.ts'],
  },
  {
    name: 'the record of the merged one is left behind',
    file: 'facts/customer/states/joined.ts',
    find: '[...one.incidents, ...brought]',
    replace: '[...one.incidents]',
    tests: ['test/regulations/cases.test.ts'],
  },
  {
    name: 'a merged customer goes on as if it were not',
    file: 'facts/customer/refusals/merged.ts',
    find: 'if (into === null || since! > occurredAt) return undefined',
    replace: 'if (into === null || since !== null) return undefined',
    tests: mergings,
  },
  {
    name: 'grades that differ settle themselves',
    file: 'facts/merging/refusals.ts',
    find: 'asked === undefined && new Set(held).size > 1',
    replace: 'asked === undefined && held.length > 2',
    tests: ['test/regulations/refusals.test.ts'],
  },
  {
    name: 'a merging is dated before what was told since',
    file: 'facts/merging/refusals.ts',
    find: 'at !== null && at > occurredAt',
    replace: 'at === null && occurredAt === null',
    tests: ['test/regulations/refusals.test.ts'],
  },
]
