/** The real file, against plain arithmetic over its lines. Its folder is named by GUIJU_DATA. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { eventsIn } from './exported.ts'
import { type Case, type Judged, judged, type Line, withoutRepeats } from './recount.ts'
import { runMainJob, tempFolder } from './running.ts'

const folder = process.env.GUIJU_DATA
const file = folder === undefined ? undefined : join(folder, 'helpdesk.csv.gz')
const missing = file === undefined || !existsSync(file)
const note = missing ? ' (skipped: GUIJU_DATA names no folder with helpdesk.csv.gz)' : ''

it.skipIf(missing)(`13,715 lines of a help desk${note}`, { timeout: 300_000 }, () => {
  const log = join(tempFolder(), 'log.jsonl')
  const { code, out, err } = runMainJob('--tickets', file!, '--json', '--log', log)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const summary = JSON.parse(out)
  const lines = linesOf(file!)
  const { cases, repeated } = withoutRepeats(lines)

  expect(summary).toMatchObject({
    from: '2010-01-13T04:26:04.000Z',
    to: '2014-01-03T02:08:18.000Z',
    lines: { read: 13_715, used: 13_642, repeated: 73, impossible: 0, blank: 0, withoutZone: 13_642 },
    unknownActivities: [],
    cases: {
      total: 2_947,
      customers: 235,
      open: 12,
      reopened: 1,
      takenUpAgain: 97,
      changedCustomer: 0,
      changedProduct: 0,
    },
    outOfOrder: [{ caseId: 'Case 192', line: 517, order: 'work-after-closed' }],
  })
  expect(summary.repeatedLines).toEqual(repeated)
  expect(summary.cases.takenUpAgain).toBe(cases.filter(isTakenUpAgain).length)
  checkRefusals(summary, cases)
  checkEvents(log, cases)
  checkVerdicts(summary, cases, 15)
})

it.skipIf(missing)(`and with a limit of 30 days, which some keep and some do not${note}`, { timeout: 300_000 }, () => {
  const { cases } = withoutRepeats(linesOf(file!))
  const summary = JSON.parse(runMainJob('--tickets', file!, '--json', '--limit', '30').out)
  checkVerdicts(summary, cases, 30)
  expect(summary.verdicts.inTime).toBeGreaterThan(100)
  expect(summary.verdicts.late).toBeGreaterThan(100)
})

/** The file has no quotes. */
function linesOf(path: string): Line[] {
  const [header, ...rows] = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
  const names = header!.split(',')
  return rows.map((row, index) => {
    const fields = row.split(',')
    const of = (name: string) => fields[names.indexOf(name)]!
    return {
      line: index + 2,
      caseId: of('Case ID'),
      activity: of('Activity'),
      resource: of('Resource'),
      // As if the wall were UTC: Shanghai had one offset in these years.
      wall: Date.parse(`${of('Complete Timestamp').replaceAll('/', '-').replace(' ', 'T')}Z`),
      section: of('responsible_section'),
    }
  })
}

function isTakenUpAgain({ lines }: Case): boolean {
  const names = lines.map(({ activity }) => activity)
  const first = names.indexOf('Resolve ticket')
  return first >= 0 && names.slice(first).some(name => name !== 'Resolve ticket' && name !== 'Closed')
}

/** A wait of a case that waits, and a closing of a case that is closed: nothing else is refused. */
function checkRefusals(summary: { refused: unknown[]; commands: { refused: number } }, cases: readonly Case[]): void {
  const following = (name: string) =>
    cases.reduce(
      (sum, { lines }) =>
        sum + lines.filter(({ activity }, at) => activity === name && lines[at - 1]?.activity === name).length,
      0,
    )
  expect(summary.refused).toMatchObject([
    { command: 'complaint.pause', rules: ['clock-running'], times: following('Wait') },
    { command: 'complaint.close', rules: ['complaint-open'], times: following('Closed') },
  ])
  expect(summary.commands.refused).toBe(following('Wait') + following('Closed'))
}

/** Every line is an event of its case at its time, and time never goes back along the log. */
function checkEvents(log: string, cases: readonly Case[]): void {
  const events = eventsIn(log)
  const count = (type: string) => events.filter(event => event.type === `complaint.${type}`).length
  const named = (...names: string[]) =>
    cases.reduce((sum, { lines }) => sum + lines.filter(({ activity }) => names.includes(activity)).length, 0)
  expect(count('received')).toBe(cases.length)
  expect(count('registered')).toBe(cases.length)
  expect(count('classified')).toBe(named('Assign seriousness'))
  expect(count('dispatched')).toBe(named('Take in charge ticket'))
  expect(count('resolved')).toBe(named('Resolve ticket'))
  expect(count('noted')).toBe(
    named('Require upgrade', 'Create SW anomaly', 'Resolve SW anomaly', 'Schedule intervention'),
  )
  expect(count('closed')).toBe(named('Closed') - 1)
  const times = events.map(({ occurredAt }) => occurredAt)
  expect(times).toEqual([...times].sort())
}

interface Told {
  readonly verdicts: Readonly<Record<'inTime' | 'late' | 'open' | 'overdue' | 'undecidable', number>>
  readonly sections: readonly (Told['verdicts'] & { readonly section: string; readonly cases: number })[]
  readonly months: readonly { month: string; closed: number; inTime: number; late: number }[]
  readonly notCounted: { readonly cases: number; readonly stretches: number; readonly hours: number; days: number }
  readonly worst: readonly { caseId: string; daysOver: number; counted: readonly { days: number }[] }[]
}

function checkVerdicts(told: Told, cases: readonly Case[], limit: number): void {
  const end = Math.max(...cases.flatMap(({ lines }) => lines.map(({ wall }) => wall)))
  const all = cases.map(one => judged(one, limit, end))
  expect(told.verdicts).toEqual(countsOf(all))
  for (const { section, cases: count, ...verdicts } of told.sections) {
    const own = all.filter(one => one.section === section)
    expect({ count, ...verdicts }).toEqual({ count: own.length, ...countsOf(own) })
  }
  expect(told.sections.reduce((sum, { cases: count }) => sum + count, 0)).toBe(all.length)
  for (const { month, closed, inTime, late } of told.months) {
    const own = all.filter(one => one.closingMonth === month)
    const counts = countsOf(own)
    expect({ closed, inTime, late }).toEqual({ closed: own.length, inTime: counts.inTime, late: counts.late })
  }
  checkStill(told, all)
  const over = all.filter(({ verdict }) => verdict === 'late' || verdict === 'overdue').map(one => one.daysOver)
  expect(told.worst.map(({ daysOver }) => daysOver)).toEqual(over.sort((a, b) => b - a).slice(0, 10))
  for (const { caseId, daysOver, counted } of told.worst) {
    expect(daysOver).toBe(all.find(one => one.caseId === caseId)!.daysOver)
    expect(counted.reduce((sum, { days }) => sum + days, 0)).toBe(limit)
  }
}

function countsOf(some: readonly Judged[]): Told['verdicts'] {
  const count = (wanted: Judged['verdict']) => some.filter(({ verdict }) => verdict === wanted).length
  return {
    inTime: count('inTime'),
    late: count('late'),
    open: count('open'),
    overdue: count('overdue'),
    undecidable: count('undecidable'),
  }
}

function checkStill({ notCounted }: Told, all: readonly Judged[]): void {
  const sum = (of: (one: Judged) => number) => all.reduce((total, one) => total + of(one), 0)
  expect(notCounted).toEqual({
    cases: all.filter(({ stretches }) => stretches > 0).length,
    stretches: sum(({ stretches }) => stretches),
    hours: Math.round(sum(({ stillMs }) => stillMs) / 360_000) / 10,
    days: sum(({ stillDays }) => stillDays),
  })
}
