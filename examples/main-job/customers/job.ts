/** `--customers`: looks at the whole book, takes it over, reports; the same book again changes nothing, or goes on. */
import { performance } from 'node:perf_hooks'
import { type Clock, companyBook, isGuijuError, open, systemClock, takeOverContext } from '../../../src/index.ts'
import { bookRows, takeOver } from '../../../src/take-over/index.ts'
import type { CustomerOptions, JobOptions } from '../arguments/options.ts'
import { InputError } from '../faults.ts'
import { sourceOf } from '../input/source.ts'
import { withLog } from '../log/with-log.ts'
import { Memory } from '../memory.ts'
import { withProgress } from '../progress.ts'
import { sharesOf } from '../report/department-table.ts'
import { DutyTally } from '../report/duty-tally.ts'
import { withTempFolder } from '../temp-folder.ts'
import { writeBook, writeTemplate } from './book-file.ts'
import { customersReport } from './report.ts'
import { type BookSource, bookSource } from './source.ts'
import { summaryOf } from './summary.ts'
import { RECORDER, regulations } from './terms.ts'
import { deniedOf, unfitOf } from './unfit.ts'
import { WORDS } from './words.ts'

export async function templateJob({ lang }: Pick<JobOptions, 'lang'>, file: string): Promise<string> {
  await writeTemplate(file, lang)
  return `${WORDS[lang].template(file)}\n`
}

/** Of a larger book the duties of all customers are not counted: an office that is asked keeps each of them. */
const MOST_WITH_DUTIES = 10_000

/** @param clock of the office: the take-over happens now */
export function customersJob(
  options: JobOptions,
  asked: CustomerOptions,
  clock: Clock = systemClock(),
): Promise<string> {
  const started = performance.now()
  const { file, ignore, book } = asked
  const { lang } = options
  return withTempFolder(async folder => {
    const source = await bookSource(await sourceOf('CUSTOMERS', file, folder))
    return withLog({ ...options, folder, goesOn: true }, 'customers', async (store, written) => {
      const office = open({ store, clock, regulations, contexts: [takeOverContext] })
      const outcome = await taken({ source, file, ignore, lang, office })
      if (outcome.status === 'unfit') throw unfitOf(file, outcome, lang)
      if (outcome.status === 'refused') throw deniedOf(file, outcome.findings, office, lang)
      const as = { actor: RECORDER }
      const departments = (await office.view(companyBook, '', as)).map(({ departmentId }) => departmentId)
      const shares = await sharesOf(office, departments)
      const duties = outcome.rows <= MOST_WITH_DUTIES ? new DutyTally() : undefined
      duties?.add(await office.obligations(as))
      if (book !== undefined) await writeBook(book, bookRows(office, { ...as, language: lang }), lang)
      const summary = summaryOf({ form: source.form, outcome, shares, duties, events: written() })
      if (options.json) return `${JSON.stringify(summary, null, 2)}\n`
      const seconds = (performance.now() - started) / 1000
      return `${customersReport({ file, office, outcome, shares, duties, summary, seconds }, lang).join('\n')}\n`
    })
  })
}

interface Taking {
  readonly source: BookSource
  readonly file: string
  readonly ignore: readonly string[]
  readonly lang: JobOptions['lang']
  readonly office: ReturnType<typeof open>
}

async function taken({ source, file, ignore, lang, office }: Taking) {
  const memory = new Memory(file)
  const { rows, digest } = source
  try {
    return await withProgress(onProgress =>
      takeOver(office, rows, {
        actor: RECORDER,
        language: lang,
        digest,
        ignore,
        onProgress: memory.watched('recorded', onProgress),
      }),
    )
  } catch (fault) {
    // What the reader of the file says is told as it says it.
    if (isGuijuError(fault, 'HOST_FAULT') && fault.cause instanceof InputError) throw fault.cause
    throw fault
  }
}
