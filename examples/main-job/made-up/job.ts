/** Without arguments: the made-up year, lived through day by day and told on one page. */
import {
  type EventStore,
  type Finding,
  type Language,
  manualClock,
  open,
  sequentialIds,
  type Text,
} from '../../../src/index.ts'
import type { JobOptions } from '../arguments/options.ts'
import { grouped } from '../grouped.ts'
import { withLog } from '../log/with-log.ts'
import { failedBy } from '../outcomes.ts'
import { sharesOf } from '../report/department-table.ts'
import { DutyTally } from '../report/duty-tally.ts'
import type { Refusal } from '../report/refusal-list.ts'
import { withTempFolder } from '../temp-folder.ts'
import { judgedWith } from '../what-if/judged.ts'
import { type Act, LAST_DAY } from './act.ts'
import { departmentIds } from './company.ts'
import { madeUpReport } from './report.ts'
import { regulations } from './rules.ts'
import { actsOfTheYear } from './year.ts'

export function madeUpJob(options: JobOptions): Promise<string> {
  return withTempFolder(folder =>
    withLog({ ...options, folder }, 'made-up-year', async (store, written) => {
      const { office, refused } = await livedThrough(store, options.lang)
      const shares = await sharesOf(office, departmentIds)
      const duties = new DutyTally()
      duties.add(await office.obligations())
      const whatIf = await judgedWith(store, regulations, { name: 'vipShareLimit', value: '10' })
      const report = madeUpReport({ office, shares, refused, duties, events: written(), whatIf }, options.lang)
      return `${report.join('\n')}\n`
    }),
  )
}

async function livedThrough(store: EventStore, lang: Language) {
  const clock = manualClock(moment('2025-01-01'))
  const office = open({ store, clock, ids: sequentialIds('e'), regulations })
  const refused: Refusal[] = []
  // Day by day, as it would be entered: some duties count from the day on which a fact was recorded.
  for (const [day, acts] of grouped(actsOfTheYear(lang), ({ day }) => day)) {
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
  return { day, request: requestOf(command), findings }
}

function requestOf({ type, customerId, list, grade }: Act['command']): Text {
  const name = type.replace('customer.', '')
  if (grade !== undefined) {
    return { en: `${name} ${customerId} -> ${grade}`, zh: `分级 ${customerId} -> ${GRADES[String(grade)]}` }
  }
  if (list !== undefined) {
    return { en: `${name} ${customerId} ${list}`, zh: `列入${LISTS[String(list)]}黑名单 ${customerId}` }
  }
  return { en: `${name} ${customerId}`, zh: `${COMMANDS[name] ?? name} ${customerId}` }
}

const COMMANDS: Readonly<Record<string, string>> = { admit: '准入', trade: '交易' }
const GRADES: Readonly<Record<string, string>> = { vip: 'VIP', preferred: '优选类', qualified: '合格类' }
const LISTS: Readonly<Record<string, string>> = { company: '公司', department: '部门' }
