/** The real log of requests, against plain arithmetic over its lines. Its folder is named by GUIJU_DATA. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { runMainJob } from './running.ts'

const folder = process.env.GUIJU_DATA
const file = folder === undefined ? undefined : join(folder, 'helpdesk.csv.gz')
const missing = file === undefined || !existsSync(file)
const note = missing ? ' (skipped: GUIJU_DATA names no folder with helpdesk.csv.gz)' : ''

const LIMIT = 30 * 60_000

interface Line {
  readonly activity: string
  readonly at: number
  readonly key: string
}

it.skipIf(missing)(`13,715 lines of a help desk${note}`, { timeout: 300_000 }, () => {
  const { code, out, err } = runMainJob('--calls', file!, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const summary = JSON.parse(out)
  const cases = [...casesOf(file!).values()]
  const replies = { kept: 0, missed: 0, waiting: 0, overdue: 0 }
  const last = Math.max(...cases.flatMap(lines => lines.map(({ at }) => at)))
  let [answered, closed, again] = [0, 0, 0]
  for (const lines of cases) {
    const first = (...names: string[]) => lines.findIndex(({ activity }) => names.includes(activity))
    const [stuck, answer] = [first('Take in charge ticket', 'Closed'), first('Resolve ticket')]
    if (answer >= 0) answered++
    if (answer >= 0 && lines.slice(answer).some(({ activity }) => activity === 'Closed')) closed++
    again += Math.max(0, lines.filter(({ activity }) => activity === 'Resolve ticket').length - 1)
    if (stuck < 0 || (answer >= 0 && answer < stuck)) continue
    const took = (answer < 0 ? last : lines[answer]!.at) - lines[stuck]!.at
    replies[answer < 0 ? (took > LIMIT ? 'overdue' : 'waiting') : took > LIMIT ? 'missed' : 'kept']++
  }
  expect(summary).toMatchObject({
    form: 'requests',
    lines: { read: 13_715, used: 13_642, repeated: 73, impossible: 0 },
    unknown: [],
    receptions: { total: 2_947, calls: cases.length, missed: 0, answered },
    replies,
    reactions: { satisfied: closed },
  })
  const refused = (rule: string) => summary.refused.find(({ rules }: { rules: string[] }) => rules[0] === rule)?.times
  expect(refused('answer-once')).toBe(again)
  expect(summary.duties.kinds[0]).toMatchObject({ obligation: 'reply-owed', overdue: replies.overdue })
})

/** The lines of each case in the order of time, without repeats. The file has no quotes. */
function casesOf(path: string): Map<string, Line[]> {
  const [header, ...rows] = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n')
  const names = header!.split(',')
  const cases = new Map<string, Line[]>()
  for (const row of rows) {
    const fields = row.split(',')
    const of = (name: string) => fields[names.indexOf(name)]!
    const time = of('Complete Timestamp')
    const [caseId, activity] = [of('Case ID'), of('Activity')]
    const key = [activity, time, of('Resource')].join('|')
    const lines = cases.get(caseId) ?? []
    cases.set(caseId, lines)
    if (lines.some(line => line.key === key)) continue
    lines.push({ activity, at: Date.parse(`${time.replaceAll('/', '-').replace(' ', 'T')}Z`), key })
  }
  // Sorting keeps the order of the file for what is of one moment.
  for (const lines of cases.values()) lines.sort((a, b) => a.at - b.at)
  return cases
}
