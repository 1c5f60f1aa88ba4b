/** Faults at caps, tolerances and deadlines. */
import type { Fault } from './fault.ts'

const exact = ['test/core', 'test/regulations/cases.test.ts']
const returns = ['test/regulations/cases.test.ts', 'test/facts']
const time = ['test/time', 'test/regulations/cases.test.ts']

export const boundaryFaults: readonly Fault[] = [
  {
    name: 'exactly the cap is too much',
    file: 'core/exact.ts',
    find: 'return part * 100 <= Number(percent) * whole',
    replace: 'return part * 100 < Number(percent) * whole',
    tests: exact,
  },
  {
    name: 'exactly a fractional cap is too much',
    file: 'core/exact.ts',
    find: '    .gte(part * 100)',
    replace: '    .gt(part * 100)',
    tests: exact,
  },
  {
    name: 'one more than the cap is allowed',
    file: 'core/exact.ts',
    find: 'return part * 100 <= Number(percent) * whole',
    replace: 'return (part - 1) * 100 <= Number(percent) * whole',
    tests: exact,
  },
  {
    name: 'a standing breach refuses what does not worsen it',
    file: 'kinds/quota.ts',
    find: "part <= share('before', judged).part || ",
    replace: '',
    tests: ['test/laws/standing-breach.test.ts', ...exact],
  },
  {
    name: 'the tolerance leaves its limit out',
    file: 'regulations/goods-return/rules/tolerance.ts',
    find: 'compare(quantityKept(slip), mostWithin(slip.quantity, ratio)) > 0',
    replace: 'compare(quantityKept(slip), mostWithin(slip.quantity, ratio)) >= 0',
    tests: returns,
  },
  {
    name: 'the tolerance is off by one in a hundred',
    file: 'regulations/goods-return/rules/tolerance.ts',
    find: "multiply(multiply(whole, add('100', ratio)), '0.01')",
    replace: "multiply(multiply(whole, add('101', ratio)), '0.01')",
    tests: returns,
  },
  {
    name: "the company's ratio comes before the order's",
    file: 'regulations/goods-return/rules/tolerance.ts',
    find: 'return overQuantityAllowance ?? company',
    replace: 'return company ?? overQuantityAllowance',
    tests: returns,
  },
  {
    name: 'the day of the event is counted',
    file: 'time/working-days.ts',
    find: 'for (const { first, end } of runningDays(calendar.zone, event, pauses)) {\n    tally.add(first, Math.min(end - first, days - tally.days))',
    replace:
      'for (const { first, end } of runningDays(calendar.zone, event - 1, pauses)) {\n    tally.add(first, Math.min(end - first, days - tally.days))',
    tests: time,
  },
  {
    name: 'a day is counted twice',
    file: 'time/deadline.ts',
    find: '    this.days += days\n',
    replace: '    this.days += 2 * days\n',
    tests: time,
  },
  {
    name: 'what is done at the end of the day is late',
    file: 'core/obligation.ts',
    find: "asOf.slice(0, 19) > at.slice(0, 19) : asOf >= at) return 'overdue'",
    replace: "asOf.slice(0, 19) >= at.slice(0, 19) : asOf >= at) return 'overdue'",
    tests: ['test/regulations/cases.test.ts', 'test/core'],
  },
  {
    name: 'midnight belongs to the day before',
    file: 'core/obligation.ts',
    find: "asOf.slice(0, 19) > at.slice(0, 19) : asOf >= at) return 'overdue'",
    replace: "asOf.slice(0, 19) > at.slice(0, 19) : asOf > at) return 'overdue'",
    tests: ['test/regulations/cases.test.ts', 'test/core'],
  },
  {
    name: 'an unannounced year has working days',
    file: 'time/office-days.ts',
    find: '    const spans = calendar.hours(date)\n    if (!spans) return unannounced(date)\n    if (to ===',
    replace: '    const spans = calendar.hours(date) ?? []\n    if (to ===',
    tests: time,
  },
  {
    name: 'an open gate lets through what cannot be undone',
    file: 'core/gate.ts',
    find: 'irreversible.has(ask.action)',
    replace: '!irreversible',
    tests: ['test/core/authority.test.ts', 'test/privacy'],
  },
]
