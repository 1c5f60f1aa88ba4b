/** How soon those had a reply who could not be answered at once, as the view of the regulation says it. */
import { type Calendar, localDate } from '../../../src/index.ts'

export interface Reply {
  readonly receptionId: string
  readonly customerId: string
  readonly department: string
  /** Of the file: the one that opens it. */
  readonly line: number
  /** The first sign that there is no clear answer. */
  readonly since: string
  readonly dueBy: string
  /** null: not yet. */
  readonly repliedAt: string | null
  /** null: not replied. */
  readonly kept: boolean | null
}

export interface ReplyCounts {
  readonly receptions: number
  readonly kept: number
  readonly missed: number
  /** Not replied, the limit not over. */
  readonly waiting: number
  /** Not replied, the limit over. */
  readonly overdue: number
}

/** With by how much the limit was passed, up to the end where there is no reply. */
export interface WorstReply extends Reply {
  readonly secondsOver: number
}

const MOST_WORST = 10

export class ReplyTally {
  readonly all = none()
  private readonly byMonth = new Map<string, Writable>()
  private readonly byDepartment = new Map<string, Writable>()
  private worst: WorstReply[] = []
  private readonly calendar: Calendar
  private readonly asOf: string

  constructor(calendar: Calendar, asOf: string) {
    this.calendar = calendar
    this.asOf = asOf
  }

  open(department: string, at: string): void {
    for (const counts of this.countsOf(department, at)) counts.receptions++
  }

  /** @param openedAt when the call came: it counts in that month */
  add(reply: Reply, openedAt: string): void {
    const { kept, dueBy, repliedAt, department } = reply
    const isOver = kept === false || (kept === null && this.asOf > dueBy)
    const name = kept === null ? (isOver ? 'overdue' : 'waiting') : kept ? 'kept' : 'missed'
    for (const counts of this.countsOf(department, openedAt)) counts[name]++
    if (isOver) this.rank({ ...reply, secondsOver: secondsFrom(dueBy, repliedAt ?? this.asOf) })
  }

  months(): (ReplyCounts & { readonly month: string })[] {
    return [...this.byMonth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, ...counts }))
  }

  departments(): (ReplyCounts & { readonly department: string })[] {
    const departments = [...this.byDepartment].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    return departments.map(([department, counts]) => ({ department, ...counts }))
  }

  /** The farthest beyond the limit first; equal ones by when they were due and by id. */
  worstReplies(): readonly WorstReply[] {
    return this.worst
  }

  private countsOf(department: string, at: string): Writable[] {
    const month = localDate(this.calendar, at).slice(0, 7)
    return [this.all, countsIn(this.byMonth, month), countsIn(this.byDepartment, department)]
  }

  private rank(reply: WorstReply): void {
    this.worst = [...this.worst, reply].sort(byExcess).slice(0, MOST_WORST)
  }
}

type Writable = { -readonly [Name in keyof ReplyCounts]: number }

function none(): Writable {
  return { receptions: 0, kept: 0, missed: 0, waiting: 0, overdue: 0 }
}

function countsIn(counts: Map<string, Writable>, key: string): Writable {
  const known = counts.get(key) ?? none()
  counts.set(key, known)
  return known
}

function secondsFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1_000
}

function byExcess(a: WorstReply, b: WorstReply): number {
  return b.secondsOver - a.secondsOver || (keyOf(a) < keyOf(b) ? -1 : 1)
}

function keyOf({ dueBy, receptionId }: Reply): string {
  return `${dueBy} ${receptionId}`
}
