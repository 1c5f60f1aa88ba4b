/** Without arguments: the made-up year, lived through day by day and told on one page. */

import { type EventStore, type Finding, manualClock, open, sequentialIds } from '../../../src/index.ts'
import type { Asked } from '../arguments.ts'
import { grouped } from '../grouped.ts'
import { failedBy } from '../outcomes.ts'
import { sharesOf } from '../report/department-table.ts'
import type { Refusal } from '../report/refusal-list.ts'
import { withLog } from '../with-log.ts'
import { departmentIds } from './company.ts'
import { madeUpReport } from './report.ts'
import { regulations } from './rules.ts'
import { type Act, actsOfTheYear, LAST_DAY } from './year.ts'

export function madeUpJob(asked: Asked): Promise<string> {
  return withLog(asked, async (store, written) => {
    const { office, refused } = await lived(store)
    const shares = await sharesOf(office, departmentIds)
    const duties = await office.obligations()
    return `${madeUpReport({ office, shares, refused, duties, events: written() }, asked.lang).join('\n')}\n`
  })
}

async function lived(store: EventStore) {
  const clock = manualClock(moment('2025-01-01'))
  const office = open({ store, clock, ids: sequentialIds('e'), regulations })
  const refused: Refusal[] = []
  // Day by day, as it would be entered: some duties count from the day on which a fact was recorded.
  for (const [day, acts] of grouped(actsOfTheYear(), ({ day }) => day)) {
    clock.set(moment(day))
    const outcomes = await office.executeAll(acts.map(orderOf))
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.status === 'accepted') continue
      refused.push(refusal(acts[index]!, failedBy(outcome)))
    }
  }
  clock.set(`${LAST_DAY}T20:00:00+08:00`)
  return { office, refused }
}

function moment(day: string): string {
  return `${day}T10:00:00+08:00`
}

function orderOf({ day, command, by }: Act) {
  return { command, occurredAt: moment(day), actor: { id: `clerk-${by}`, department: by } }
}

function refusal({ day, command }: Act, findings: readonly Finding[]): Refusal {
  const { type, customerId, list, grade } = command
  const asked = [type.replace('customer.', ''), customerId, list, grade === undefined ? undefined : `-> ${grade}`]
  return { day, asked: asked.filter(word => word !== undefined).join(' '), findings }
}
