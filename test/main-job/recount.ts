/** What becomes of a ticket log by plain arithmetic: no library, days counted one by one. */

export interface Line {
  readonly line: number
  readonly caseId: string
  readonly activity: string
  readonly resource: string
  /** Milliseconds of the clock on the wall. */
  readonly wall: number
  readonly section: string
}

export interface Case {
  readonly caseId: string
  /** In the order of time. */
  readonly lines: readonly Line[]
}

export interface Judged {
  readonly caseId: string
  readonly section: string
  readonly verdict: 'inTime' | 'late' | 'open' | 'overdue' | 'undecidable'
  readonly closingMonth: string | null
  readonly daysOver: number
  readonly stretches: number
  readonly stillMs: number
  readonly stillDays: number
}

const DAY = 86_400_000

export function withoutRepeats(lines: readonly Line[]): { cases: Case[]; repeated: number[] } {
  const known = new Set<string>()
  const byCase = new Map<string, Line[]>()
  const repeated: number[] = []
  for (const one of lines) {
    const key = [one.caseId, one.activity, one.wall, one.resource].join('|')
    if (known.has(key)) repeated.push(one.line)
    else byCase.set(one.caseId, [...(byCase.get(one.caseId) ?? []), one])
    known.add(key)
  }
  const cases = [...byCase].map(([caseId, some]) => ({ caseId, lines: some.sort((a, b) => a.wall - b.wall) }))
  return { cases, repeated }
}

interface Still {
  readonly from: number
  readonly to: number
}

/** @param now the case is judged as of this moment of the wall */
export function judged({ caseId, lines }: Case, limit: number, now: number): Judged {
  const { still, closedAt, waitsSince } = historyOf(lines)
  const from = lines[0]!.wall
  const end = closedAt ?? now
  const all = waitsSince === undefined ? still : [...still, { from: waitsSince, to: Number.POSITIVE_INFINITY }]
  const due = lastDay(from, limit, all)
  const days = counted(from, end, all)
  return {
    caseId,
    section: lines[0]!.section,
    verdict: verdictOf(due, closedAt, now),
    closingMonth: closedAt === undefined ? null : new Date(closedAt).toISOString().slice(0, 7),
    daysOver: Math.max(0, days - limit),
    stretches: all.length,
    stillMs: all.reduce((sum, one) => sum + Math.min(one.to, end) - one.from, 0),
    stillDays: dayOf(end) - dayOf(from) - days,
  }
}

/** Waits end with the next other activity, and so does the time after a closing. */
function historyOf(lines: readonly Line[]) {
  const still: Still[] = []
  let waitsSince: number | undefined
  let closedAt: number | undefined
  for (const { activity, wall } of lines) {
    if (closedAt !== undefined && activity !== 'Closed') {
      still.push({ from: closedAt, to: wall })
      closedAt = undefined
    }
    if (waitsSince !== undefined && activity !== 'Wait') {
      still.push({ from: waitsSince, to: wall })
      waitsSince = undefined
    }
    if (activity === 'Wait') waitsSince ??= wall
    if (activity === 'Closed') closedAt ??= wall
  }
  return { still, waitsSince, closedAt }
}

function verdictOf(due: number | undefined, closedAt: number | undefined, now: number): Judged['verdict'] {
  if (due === undefined) return 'undecidable'
  if (closedAt !== undefined) return dayOf(closedAt) > due ? 'late' : 'inTime'
  return dayOf(now) > due ? 'overdue' : 'open'
}

function dayOf(wall: number): number {
  return Math.floor(wall / DAY)
}

function isStill(day: number, still: readonly Still[]): boolean {
  return still.some(({ from, to }) => from <= day * DAY && to >= (day + 1) * DAY)
}

/** The last day of the limit; undefined where the clock stands still before it. */
function lastDay(from: number, limit: number, still: readonly Still[]): number | undefined {
  let day = dayOf(from)
  for (let left = limit; left > 0; ) {
    day++
    if (still.some(one => one.to === Number.POSITIVE_INFINITY && one.from <= day * DAY)) return undefined
    if (!isStill(day, still)) left--
  }
  return day
}

/** The days after that of the registration up to that of the end, without those that were still as a whole. */
function counted(from: number, end: number, still: readonly Still[]): number {
  let days = 0
  for (let day = dayOf(from) + 1; day <= dayOf(end); day++) {
    const upToNow = still.map(one => ({ from: one.from, to: Math.min(one.to, end) }))
    if (!isStill(day, upToNow)) days++
  }
  return days
}
