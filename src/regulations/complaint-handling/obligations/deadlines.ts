/** 处理期限: the closing, each department's step, and the reports and opinions that have a limit of their own. */
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Market } from '../../../facts/complaint/events/fields.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'
import { days, response, type Standing } from '../../../kinds/index.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import type { Edition } from '../editions/edition.ts'
import { clauseOf, flowAnchors } from '../editions/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from '../rules/scope.ts'
import { FOR_UNFOUNDED, nextStep } from './next-step.ts'

/** What can become late while a case is open. */
export const deadlineObligations = [
  /** 结案期限: domestic and overseas, from the acceptance of the form; where an edition names two days, both are told. */
  response({
    id: 'case-closed-in-time',
    title: { zh: '客诉按期结案', en: 'The case is closed in time' },
    of: productComplaint,
    each: ({ edition, state }) => closingLimits(edition, state.form.market),
    from: (_, { state }) => state.form.acceptedAt,
    until: (_, { state }) => state.closedAt !== null,
    within: limit => days(limit.days),
    clause: ({ clause }) => clause,
    facts: ({ reason }, standing) => ({ reason, originalDue: originalDue(standing) }),
    sentence: {
      zh: '客诉 {number}（{complaint}）应结案[，首份处理表期限 {originalDue}]',
      en: 'case {number} ({complaint}) is to be closed[; limit of its first form: {originalDue}]',
    },
  }),
  /** 调查报告: from the end of the investigation until it is handed in, also after the closing. */
  response({
    id: 'investigation-report-due',
    title: { zh: '调查报告', en: 'Report of the investigation' },
    of: productComplaint,
    from: ({ steps }) => steps['complaint.investigated'],
    until: ({ steps }) => steps['complaint.investigation-reported'],
    within: (_, { edition }) => days(edition.report.days),
    clause: (_, { edition }) => edition.report.clause,
    facts: { reason: 'investigation-report' },
    sentence: {
      zh: '{roles:role}应就客诉 {number} 向总经理提出调查报告',
      en: 'on case {number} {roles:role} reports to the general manager',
    },
  }),
  /** 综合意见: from the form's coming back, with the result of the negotiation or from who would not approve it. */
  response({
    id: 'consolidated-opinion-due',
    title: { zh: '综合意见', en: 'Consolidated opinion' },
    of: productComplaint,
    from: ({ settlement: { negotiated }, steps }) => {
      const sentBackAt = steps['complaint.sent-back'] ?? ''
      return negotiated && (sentBackAt > negotiated.at ? sentBackAt : negotiated.at)
    },
    until: ({ settlement, closedAt }) => settlement.consolidated !== null || closedAt !== null,
    within: (_, { edition }) => days(edition.opinion.days),
    clause: (_, { edition }) => edition.opinion.clause,
    facts: { reason: 'consolidated-opinion' },
    sentence: {
      zh: '{roles:role}应就客诉 {number} 作成综合意见',
      en: 'on case {number} {roles:role} draws up the consolidated opinion',
    },
  }),
  /** 案件所待步骤: who has to do what next; with a limit where the company has given one for the step. */
  response({
    id: 'step-owed',
    clauses: flowAnchors(...FOR_UNFOUNDED),
    title: { zh: '各单位处理步骤', en: 'The step that the case waits for' },
    of: productComplaint,
    parameters: pick(parameters, 'authority', 'unitDays'),
    each: ({ state, edition, parametersAt }) => {
      if (state.receivedAt === null) return []
      // Who may approve is asked as of the last step: an approval is judged by the authority of its own day.
      const { authority } = parametersAt(state.latestAt ?? state.receivedAt)
      const next = nextStep(state, edition, authority)
      if (!next) return []
      return [{ ...next, limit: own(parametersAt(state.receivedAt).unitDays, next.step) ?? null }]
    },
    from: ({ since }) => since,
    within: ({ limit }) => days(limit),
    // A step with a limit of the company's is owed by the clause about limits, another by the clause about the step.
    clause: ({ clause, limit }, { edition }) =>
      (limit === null ? clause : undefined) ?? clauseOf(edition, 'step-owed')!,
    facts: ({ step, roles }) => ({ reason: `step:${step}`, roles, step }),
    sentence: {
      zh: '客诉 {complaint}[（{number}）]待[{roles:role}]办理“{step:step}”',
      en: 'case {complaint}[ ({number})] waits[ for {roles:role}]: {step:step}',
    },
  }),
]

/** Every limit of the edition for the market, the last one first. */
function closingLimits({ closing }: Edition, market: Market | null) {
  const [last, ...earlier] = [...closing[market ?? 'domestic']].reverse()
  return [{ ...last!, reason: 'closing' }, ...earlier.map(limit => ({ ...limit, reason: `closing:${limit.days}` }))]
}

/** The days after which a case is closed late. */
export function closingDays(edition: Edition, market: Market | null): number {
  return closingLimits(edition, market)[0]!.days
}

/** The clock of a further form starts anew; the due date of the first stays visible. */
function originalDue({ state, edition, calendar }: Standing<ComplaintFile, Edition>): Instant | null {
  const { count, firstAcceptedAt, market } = state.form
  if (count < 2 || firstAcceptedAt === null) return null
  return dueAfterDays(calendar, firstAcceptedAt, closingDays(edition, market)).at
}
