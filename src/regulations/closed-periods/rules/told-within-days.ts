/** 补录期限: from the day on which it happened to the day on which it is told, by the bound of the teller's role. */
import { capacityOf } from '../../../core/acting.ts'
import type { Actor } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import { defineRule, notApplicable, type RuleDefinition } from '../../../core/rule.ts'
import { LOG } from '../../../kinds/scope.ts'
import { dayOf } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { closedPeriodsParameters as parameters } from '../parameters.ts'
import type { Coverage } from './locks.ts'

export function toldWithinDays({ events }: Coverage): RuleDefinition {
  return defineRule({
    id: 'told-within-days',
    clauses: ['CP-2.1'],
    title: { zh: '事项在期限内录入', en: 'What has happened is told in time' },
    force: 'must',
    on: events,
    parameters: pick(parameters, 'toldWithinDays', 'othersWithinDays'),
    sentence: {
      zh: '{happened} 发生，{told} 录入，相隔 {actual} 日；岗位 {role} 的期限 {limit} 日',
      en: 'happened on {happened}, told on {told}: {actual} day(s); role {role} has {limit}',
    },
    subjects: () => [LOG],
    reads: () => ({}),
    holds: ({ event: { occurredAt, recordedAt, actor }, parametersAt, calendar }) => {
      // The bound in force when it is told, not that of the day which is told of.
      const { toldWithinDays, othersWithinDays } = parametersAt(recordedAt)
      const limit = boundOf(actor, toldWithinDays) ?? othersWithinDays
      if (limit === null) return notApplicable()
      const happened = localDate(calendar, occurredAt)
      const told = localDate(calendar, recordedAt)
      const actual = dayOf(told) - dayOf(happened)
      const role = capacityOf(actor)?.role ?? null
      return { holds: actual <= limit, actual, limit, facts: { happened, told, role } }
    },
  })
}

interface Row {
  readonly role: string
  readonly days: number
}

function boundOf(actor: Actor | null, rows: readonly Row[]): number | undefined {
  const role = capacityOf(actor)?.role
  const mine = rows.filter(row => row.role === role).map(({ days }) => days)
  return mine.length > 0 ? Math.max(...mine) : undefined
}
