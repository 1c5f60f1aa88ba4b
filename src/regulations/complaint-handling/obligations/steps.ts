/** 各单位处理期限: what a case waits for, and the reports and opinions that have a limit of their own. */
import { pick } from '../../../core/parameter.ts'
import { own } from '../../../facts/own.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { clauseOf, stepAnchors } from '../editions/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from '../rules/scope.ts'
import { nextStep } from './next-step.ts'

/** 案件所待步骤: who has to do what next; with a limit where the company has given one for the step. */
export const stepOwed = response({
  id: 'step-owed',
  clauses: stepAnchors('roleClause'),
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
  clause: ({ clause, limit }, { edition }) => (limit === null ? clause : undefined) ?? clauseOf(edition, 'step-owed')!,
  facts: ({ step, roles }) => ({ reason: `step:${step}`, roles, step }),
  sentence: {
    zh: '客诉 {complaint}（{number}）待 {roles} 办理“{step}”',
    en: 'case {complaint} ({number}) waits for {roles}: {step}',
  },
})

/** 调查报告: from the end of the investigation until it is handed in, also after the closing. */
export const investigationReportDue = response({
  id: 'investigation-report-due',
  title: { zh: '调查报告', en: 'Report of the investigation' },
  of: productComplaint,
  from: ({ steps }) => steps['complaint.investigated'],
  until: ({ steps }) => steps['complaint.investigation-reported'],
  within: (_, { edition }) => days(edition.report.days),
  clause: (_, { edition }) => edition.report.clause,
  facts: { reason: 'investigation-report' },
  sentence: {
    zh: '{roles} 应就客诉 {number} 向总经理提出调查报告',
    en: '{roles} reports to the general manager on case {number}',
  },
})

/** 综合意见: from the form's coming back, with the result of the negotiation or from who would not approve it. */
export const consolidatedOpinionDue = response({
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
    zh: '{roles} 应就客诉 {number} 作成综合意见',
    en: '{roles} draws up the consolidated opinion on case {number}',
  },
})
