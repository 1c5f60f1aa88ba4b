/** 今日事项: what one person, one role or one department owes today, of all regulations in force. */
import type { Actor } from '../core/event.ts'
import type { Figure } from '../core/finding.ts'
import type { Obligation, ObligationStatus } from '../core/obligation.ts'
import { parseInstant } from '../time/instant.ts'
import { localDate } from '../time/local-date.ts'
import { periodOfDays } from '../time/period-of.ts'
import { DEFAULT_ZONE } from '../time/week-calendar.ts'
import type { Office } from './office.ts'

/** Whose day it is: any of the three may be left out. */
export interface Whose {
  readonly id?: string
  readonly role?: string
  readonly department?: string
}

export interface DayAsked {
  /** The moment whose day it is. */
  readonly asOf: string
  /** The office's zone (default: that of China). */
  readonly zone?: string
  /** Who asks: he is told what he may see. */
  readonly actor?: Actor
  /** By obligation, under which of its figures it names who owes it: `{ 'reservation-marked': 'consultant' }`. */
  readonly personIn?: Readonly<Record<string, string>>
}

export interface DutyOfDay {
  readonly obligation: string
  readonly clause: string
  readonly subject: string
  readonly status: ObligationStatus
  readonly since: string
  /** null: due at once, and never late. */
  readonly due: string | null
  /** Why it is his: the duty names him, his role or his department. */
  readonly mineBy: 'id' | 'role' | 'department'
  /** What it says, with its clause and its term. */
  readonly zh: string
  readonly en: string
}

export interface MyDay {
  /** By when they are due, so that what is late comes first; what has no term comes last, the oldest first. */
  readonly duties: readonly DutyOfDay[]
  /** Duties of today that name nobody at all: somebody has to see to them. */
  readonly ofNobody: number
}

/** Under these names a duty tells who owes it; a person under another name is perhaps only mentioned. */
const PERSONS = ['owner', 'holder', 'applicant', 'responsible', 'person']
const ROLES = ['role', 'roles']
const TODAY: readonly ObligationStatus[] = ['due', 'overdue', 'undecidable']

/**
 * Due by the end of today, in the office's zone, and overdue; what runs longer is left out. A duty that names who owes it is his alone; else
 * that of the role that it names, within the department where it names one as well; else the department's.
 */
export async function myDay(
  office: Pick<Office, 'obligations' | 'explain'>,
  whose: Whose,
  { personIn = {}, zone = DEFAULT_ZONE, asOf, actor }: DayAsked,
): Promise<MyDay> {
  const day = localDate({ zone }, parseInstant(asOf))
  const { to: ends } = periodOfDays({ zone }, day, day)
  // The longest day has 25 hours.
  const soon = await office.obligations({ asOf, withinDays: 2, status: TODAY, ...(actor && { actor }) })
  const owed = soon.filter(({ due }) => due === null || due <= ends)
  const personsOf = (duty: Obligation) => {
    const more = Object.hasOwn(personIn, duty.obligation) ? [personIn[duty.obligation]!] : []
    return named(duty, [...PERSONS, ...more])
  }
  const duties = owed.flatMap(one => {
    const mineBy = why(one, whose, personsOf(one))
    if (mineBy === undefined) return []
    const { obligation, clause, subject, status, since, due } = one
    const told = { zh: office.explain(one, 'zh'), en: office.explain(one, 'en') }
    return [{ obligation, clause, subject, status, since, due, mineBy, ...told }]
  })
  const nobodys = owed.filter(one => [...personsOf(one), ...named(one, [...ROLES, 'department'])].length === 0)
  return { duties: duties.sort(byTime), ofNobody: nobodys.length }
}

function why(
  duty: Obligation,
  { id, role, department }: Whose,
  persons: readonly string[],
): DutyOfDay['mineBy'] | undefined {
  if (id !== undefined && persons.length > 0) return persons.includes(id) ? 'id' : undefined
  const [roles, departments] = [named(duty, ROLES), named(duty, ['department'])]
  const isOurs = department !== undefined && departments.includes(department)
  const isElsewhere = department !== undefined && departments.length > 0 && !isOurs
  if (roles.length > 0) return role !== undefined && roles.includes(role) && !isElsewhere ? 'role' : undefined
  return isOurs ? 'department' : undefined
}

/** What stands under these names in the duty's figures, and who it is about itself. */
function named({ subject, facts }: Obligation, names: readonly string[]): readonly string[] {
  const about = names.flatMap(name => (subject.startsWith(`${name}:`) ? [subject.slice(name.length + 1)] : []))
  return [...about, ...names.flatMap(name => textsOf(facts[name]))]
}

function textsOf(figure: Figure | undefined): readonly string[] {
  return [figure].flat().filter(one => typeof one === 'string')
}

const NEVER = '￿'

function byTime(a: DutyOfDay, b: DutyOfDay): number {
  const [one, other] = [a, b].map(({ due, since }) => `${due ?? NEVER} ${since}`) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}
