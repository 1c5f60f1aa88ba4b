import { execFileSync } from 'node:child_process'

type WorkingDays = Readonly<Record<string, boolean | null>>

const PROGRAM = `
  import chineseDays from 'chinese-days'
  const [calendarUrl, datesUrl] = process.argv.slice(1)
  const { chinaCalendar } = await import(calendarUrl)
  const { addDays } = await import(datesUrl)
  const calendar = chinaCalendar()
  const adapter = {}, own = {}
  for (let date = '2007-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
    adapter[date] = calendar.isWorkingDay(date) ?? null
    own[date] = chineseDays.isWorkday(date)
  }
  process.stdout.write(JSON.stringify({ adapter, chineseDays: own }))
`

/**
 * Every day of 2007 to 2026 as the adapter and as the package itself answer it, on a machine in that zone. Another
 * process, because the package fixes its tables in the machine's zone when it is loaded.
 */
export function workingDaysOnHost(zone: string): { readonly adapter: WorkingDays; readonly chineseDays: WorkingDays } {
  const urls = ['../../src/calendars/china.ts', '../../src/time/dates.ts'].map(
    path => new URL(path, import.meta.url).href,
  )
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM, ...urls], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 10_000_000,
    encoding: 'utf8',
  })
  return JSON.parse(text)
}
