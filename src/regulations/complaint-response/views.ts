/** Questions about all complaints together: what they come from, and what comes again. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import type { KnownCase } from '../../facts/complaint/states/case-recipes.ts'
import { complaintLedger } from '../../facts/complaint/states/ledger.ts'
import { daysBetween } from '../../time/dates.ts'
import { localDate } from '../../time/local-date.ts'
import { complaintResponseParameters as parameters } from './parameters.ts'

type Known = DeepReadonly<KnownCase>

function causeOf({ findings }: Known): string | null {
  return findings.cause ?? findings.rootCause
}

/** 投诉分析: all closed complaints by cause and by class, the most frequent first; key ''. */
export const complaintAnalysis = defineView({
  name: 'complaint-analysis',
  question: { zh: '投诉多因何而起？', en: 'What do complaints come from?' },
  fold: complaintLedger,
  answer: ({ state }) => {
    const closed = Object.values<Known>(state.cases).filter(({ closedAt }) => closedAt !== null)
    return {
      complaints: closed.length,
      byCause: counted(closed, known => ({ cause: causeOf(known), causeClass: known.findings.causeClass })),
      byClass: counted(closed, ({ kind, service }) => ({ kind, complexity: service.complexity })),
      byOutcome: counted(closed, ({ outcome }) => ({ outcome })),
    }
  },
})

function counted<Group extends object>(lines: readonly Known[], groupOf: (line: Known) => Group) {
  const groups = new Map<string, Group & { complaints: number }>()
  for (const line of lines) {
    const group = groupOf(line)
    const key = JSON.stringify(group)
    const known = groups.get(key)
    if (known) known.complaints += 1
    else groups.set(key, { ...group, complaints: 1 })
  }
  const inOrder = [...groups].sort(([key, a], [other, b]) => b.complaints - a.complaints || (key < other ? -1 : 1))
  return inOrder.map(([, group]) => group)
}

/** A complaint, and the one of the same cause that it repeats. */
export interface RepeatedComplaint {
  readonly complaintId: string
  readonly customerId: string
  readonly cause: string
  readonly receivedAt: string
  /** The latest one before it; of the same customer, where there is one within the days. */
  readonly repeats: string
  readonly sameCustomer: boolean
  readonly daysBetween: number
}

/** 重复投诉: complaints of a cause that had come up within so many days before; key ''. What was unfounded has no cause. */
export const repeatedComplaints = defineView({
  name: 'repeated-complaints',
  question: { zh: '哪些投诉是重复发生的？', en: 'Which complaints repeat an earlier one?' },
  parameters: pick(parameters, 'recurrenceDays'),
  fold: complaintLedger,
  answer: ({ state, calendar, parametersAt }): readonly RepeatedComplaint[] => {
    const distance = (earlier: Known, later: Known) =>
      daysBetween(localDate(calendar, earlier.receivedAt), localDate(calendar, later.receivedAt))
    const latestOf = new Map<string, Known>()
    return inOrder(state.cases).flatMap(line => {
      const { recurrenceDays } = parametersAt(line.receivedAt)
      const [ofCustomer, ofAnybody] = keysOf(line)
      const earlier = [latestOf.get(ofCustomer), latestOf.get(ofAnybody)]
      latestOf.set(ofCustomer, line).set(ofAnybody, line)
      const repeated = earlier.find(known => known !== undefined && distance(known, line) <= recurrenceDays)
      return repeated ? [repetitionOf(line, repeated, distance(repeated, line))] : []
    })
  },
})

/** Those that have a cause and were not unfounded, by the time at which they came in. */
function inOrder(lines: Readonly<Record<string, Known>>): Known[] {
  return Object.values(lines)
    .filter(line => causeOf(line) !== null && line.outcome !== 'unfounded')
    .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0))
}

/** What is looked for among the complaints before it: first the same cause and customer, then the same cause. */
function keysOf(line: Known): readonly [string, string] {
  const cause = causeOf(line)!
  return [JSON.stringify([cause, line.customerId]), JSON.stringify([cause])]
}

function repetitionOf(line: Known, repeated: Known, days: number): RepeatedComplaint {
  const { complaintId, customerId, receivedAt } = line
  return {
    complaintId,
    customerId,
    cause: causeOf(line)!,
    receivedAt,
    repeats: repeated.complaintId,
    sameCustomer: repeated.customerId === customerId,
    daysBetween: days,
  }
}
