/** 采购计划、库存监控: what offices owe for the goods that come and lie there. */
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import { supplyDesk, supplyKey } from '../../../facts/inventory/states/supply.ts'
import type { SupplyPart, SupplyReport } from '../../../facts/inventory/words/labels.ts'
import { own } from '../../../facts/own.ts'
import { response } from '../../../kinds/index.ts'
import { fromThenOn } from '../../../kinds/since-when.ts'
import { addDays } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { nextPeriod } from '../../../time/period-of.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

/** What each is to look at, by the clause that asks for it. */
const PARTS: readonly { readonly report: SupplyReport; readonly part: SupplyPart; readonly clause: string }[] = [
  { report: 'purchase-plan', part: 'needs', clause: 'A00-4.1.1.2' },
  { report: 'purchase-plan', part: 'stock', clause: 'A00-4.1.1.2' },
  { report: 'stock-review', part: 'quantity', clause: 'A00-4.2.3.5' },
  { report: 'stock-review', part: 'quality', clause: 'A00-4.2.3.6' },
]

type Reports = Partial<Record<SupplyReport, readonly string[]>>
interface Asked {
  readonly since: Instant
  readonly department: string
  readonly report: SupplyReport
  readonly part: SupplyPart
  readonly clause: string
  readonly done: { readonly last: Instant } | undefined
}

interface Desk {
  readonly state: { readonly since: Instant | null; readonly done: Readonly<Record<string, Asked['done'] & object>> }
  readonly changes: readonly Instant[]
  readonly parametersAt: (moment: Instant) => { readonly supplyReports: Reports }
}

/** By the list of now. */
function asked({ state: { since, done }, changes, parametersAt }: Desk): readonly Asked[] {
  if (since === null) return []
  const { supplyReports } = parametersAt(fromThenOn(since, changes).at(-1)!)
  return PARTS.flatMap(one =>
    (supplyReports[one.report] ?? []).map(department => {
      return { ...one, since, department, done: own(done, supplyKey(department, one.report, one.part)) }
    }),
  )
}

const shared = {
  clauses: [...new Set(PARTS.map(({ clause }) => clause))],
  of: supplyDesk,
  subject: ({ department }: Asked) => tag('department', department),
  clause: ({ clause }: Asked) => clause,
  facts: ({ department, report, part }: Asked) => ({ department, report, part }),
}

export const supplyObligations = [
  /** Each part until it was looked at for the first time; no period. */
  response({
    ...shared,
    id: 'supply-report-owed',
    title: { zh: '采购计划与库存监控', en: 'Purchase plans and reviews of stock' },
    parameters: pick(parameters, 'supplyReports'),
    each: asked,
    from: ({ since, done }) => (done === undefined ? since : null),
    sentence: {
      zh: '部门 {department} 应作{report:supplyReport}，须含：{part:supplyPart}',
      en: 'department {department} owes: {report:supplyReport}, with {part:supplyPart}',
    },
  }),
  /** And again in the period behind that of the last one, where the company gives a period. */
  response({
    ...shared,
    id: 'supply-report-again',
    title: { zh: '采购计划与库存监控定期再作', en: 'Plans and reviews again and again' },
    parameters: pick(parameters, 'supplyReports', 'supplyReportEvery'),
    each: asked,
    from: ({ done, report }, { parametersAt }) =>
      done !== undefined && parametersAt(done.last).supplyReportEvery[report] !== undefined ? done.last : null,
    on: ({ report }, { calendar, parametersAt }, last) => {
      const { from, to } = nextPeriod(calendar, parametersAt(last).supplyReportEvery[report]!, last)
      return { first: localDate(calendar, from), last: addDays(localDate(calendar, to), -1) }
    },
    facts: (one, { parametersAt }, last) => ({
      ...shared.facts(one),
      unit: parametersAt(last).supplyReportEvery[one.report] ?? null,
      last: one.done!.last,
    }),
    sentence: {
      zh: '部门 {department} 每{unit:period}至少作一次{report:supplyReport}，须含：{part:supplyPart}，上次 {last}',
      en: 'department {department} owes at least once a {unit:period}: {report:supplyReport}, with {part:supplyPart}, last time {last}',
    },
  }),
]
