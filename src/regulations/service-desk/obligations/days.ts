/** 日记簿与工作报表: the papers of a day. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Calendar } from '../../../core/ports.ts'
import { type DeskDays, deskDays } from '../../../facts/service-desk/states.ts'
import { days, response } from '../../../kinds/index.ts'
import { localDate } from '../../../time/local-date.ts'
import { serviceDeskParameters as parameters } from '../parameters.ts'

type Contact = DeepReadonly<DeskDays>['contacts'][number]

/** One of each day, and of each clerk where it is by clerk: the first that happened. */
function firstOfDays(contacts: readonly Contact[], calendar: Calendar, clerkOf: (one: Contact) => string | null) {
  const firsts = new Map<string, { at: string; day: string; clerk: string | null }>()
  for (const contact of contacts) {
    const day = localDate(calendar, contact.at)
    const key = JSON.stringify([day, clerkOf(contact)])
    if (!firsts.has(key)) firsts.set(key, { at: contact.at, day, clerk: clerkOf(contact) })
  }
  return [...firsts.values()]
}

export const dayObligations = [
  /** 日记簿次日提交公司责任人办公室: with the data of the customers of the day. */
  response({
    id: 'daily-log-handed-in',
    clauses: ['D05-4.2.A2.4.2', 'D05-4.2.A1.2.2'],
    title: { zh: '日记簿次日提交', en: 'The daily log is handed in on the next day' },
    of: deskDays,
    each: ({ state: { contacts }, calendar }) =>
      firstOfDays(
        contacts.filter(({ logged }) => !logged),
        calendar,
        () => null,
      ),
    from: ({ at }) => at,
    within: days(parameters.logWithinDays),
    facts: ({ day }) => ({ day }),
    sentence: {
      zh: '部门 {department} 应提交 {day} 的日记簿',
      en: 'department {department} hands in the daily log of {day}',
    },
  }),
  /** 根据当天的工作情况…以工作报表的形式进行登记，并向部门经理汇报. */
  response({
    id: 'work-report-handed-in',
    clauses: ['A03e-2.3.1', 'A03e-2.3.2'],
    title: { zh: '当天工作报表', en: 'The work report of the day' },
    of: deskDays,
    each: ({ state: { contacts }, calendar }) =>
      firstOfDays(
        contacts.filter(({ reported }) => !reported),
        calendar,
        ({ clerkId }) => clerkId,
      ),
    from: ({ at }) => at,
    within: days(parameters.reportWithinDays),
    facts: ({ day, clerk }) => ({ day, person: clerk }),
    sentence: {
      zh: '部门 {department} 的 {person} 应向部门经理提交 {day} 的工作报表',
      en: '{person} of department {department} hands the work report of {day} to the manager',
    },
  }),
] as const
