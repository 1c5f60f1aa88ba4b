/** Without arguments: the made-up year, lived through day by day and told on one page. */
import {
  type EventStore,
  type Finding,
  type Language,
  manualClock,
  memoryStore,
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
import { type Act, LAST_DAY, YEAR } from './act.ts'
import { departmentIds } from './company.ts'
import { madeUpReport } from './report.ts'
import { onGrades, regulations } from './rules.ts'
import { actsOfTheYear } from './year.ts'

export function madeUpJob(options: JobOptions): Promise<string> {
  return withTempFolder(folder =>
    withLog({ ...options, folder }, 'made-up-year', async (store, written) => {
      const { office, refused } = await livedThrough(store, options.lang)
      const shares = await sharesOf(office, departmentIds)
      const duties = new DutyTally()
      duties.add(await office.obligations())
      const whatIf = await judgedWith(await inMemory(store), onGrades, { name: 'vipShareLimit', value: '10' })
      const report = madeUpReport({ office, shares, refused, duties, events: written(), whatIf }, options.lang)
      return `${report.join('\n')}\n`
    }),
  )
}

/** A log that is judged twice over is read from its file once; a year is small. */
async function inMemory(store: EventStore): Promise<EventStore> {
  const copy = memoryStore()
  const { events } = await store.read('all')
  await copy.append(events)
  return copy
}

export async function livedThrough(store: EventStore, lang: Language) {
  const clock = manualClock(`${YEAR}-01-01T10:00:00+08:00`)
  const office = open({ store, clock, ids: sequentialIds('e'), regulations })
  const refused: Refusal[] = []
  // Day by day, as it would be entered: some duties count from the day on which a fact was recorded.
  for (const [moment, acts] of grouped(actsOfTheYear(lang), momentOf)) {
    clock.set(moment)
    const outcomes = await office.executeAll(acts.map(orderOf))
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.status === 'accepted') continue
      refused.push(refusal(acts[index]!, failedBy(outcome)))
    }
  }
  clock.set(`${LAST_DAY}T20:00:00+08:00`)
  return { office, refused }
}

function momentOf({ day, at }: Pick<Act, 'day' | 'at'>): string {
  return `${day}T${at}:00+08:00`
}

function orderOf(act: Act) {
  return { command: act.command, occurredAt: momentOf(act), actor: act.actor }
}

function refusal({ day, command }: Act, findings: readonly Finding[]): Refusal {
  return { day, request: requestOf(command), findings }
}

function requestOf(command: Act['command']): Text {
  const { type, list, grade } = command
  const [name, about] = [type.replace('customer.', ''), aboutOf(command)]
  if (grade !== undefined) {
    return { en: `${name} ${about} -> ${grade}`, zh: `分级 ${about} -> ${GRADES[String(grade)]}` }
  }
  if (list !== undefined) {
    return { en: `${name} ${about} ${list}`, zh: `列入${LISTS[String(list)]}黑名单 ${about}` }
  }
  return { en: `${name} ${about}`, zh: `${COMMANDS[name] ?? name} ${about}` }
}

/** What the command is about, by its number: of a customer last, whom many name beside. */
function aboutOf(command: Act['command']): unknown {
  const number = Object.keys(command).find(field => field.endsWith('Id') && !WHOSE.includes(field))
  return command[number ?? 'customerId']
}

const WHOSE = ['customerId', 'departmentId', 'personId', 'consultantId', 'unitId']

const COMMANDS: Readonly<Record<string, string>> = {
  admit: '准入',
  trade: '交易',
  'archive.review': '审核档案',
  'archive.consult': '查阅档案',
  'card.credit': '计入业绩',
  'complaint.approve': '核决',
  'inventory.issue': '出库',
  'partner.negotiate': '项目洽谈',
  'reception.answer': '答复',
  'return.receive': '签收退货',
  'vehicle.issue-key': '发放钥匙',
}
const GRADES: Readonly<Record<string, string>> = { vip: 'VIP', preferred: '优选类', qualified: '合格类' }
const LISTS: Readonly<Record<string, string>> = { company: '公司', department: '部门' }
