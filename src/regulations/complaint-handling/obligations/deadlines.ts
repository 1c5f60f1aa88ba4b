/** 处理期限: closing, investigation report, consolidated opinion, and each department's step. */
import { dueAfterDays } from '../../../time/working-days.ts'
import { closingOf, opinionOf, type Running, reportOf, stepOwed } from '../deadlines.ts'
import { stepAnchors } from '../editions/index.ts'
import { authority, unitDays } from '../parameters.ts'
import { caseObligation, dutyOf, type StandingCase } from './case-obligation.ts'

const rows = (file: StandingCase<unknown>['file'], running: readonly Running[], facts = {}) =>
  running.map(({ reason, roles, since, deadline, clause }) =>
    dutyOf(file, roles, since, deadline, { clause, facts: { reason, ...facts } }),
  )

/** 结案期限: domestic and overseas, from the acceptance of the form; where an edition names two days, both are told. */
export const caseClosedInTime = caseObligation({
  id: 'case-closed-in-time',
  title: { zh: '客诉按期结案', en: 'The case is closed in time' },
  sentence: {
    zh: '客诉 {number}（{complaint}）应结案，首份处理表期限 {originalDue}',
    en: 'case {number} ({complaint}) is to be closed; limit of its first form: {originalDue}',
  },
  duties: ({ file, edition, calendar }) =>
    rows(file, closingOf(file, edition, calendar), original(file, edition, calendar)),
})

// The clock of a further form starts anew; the due date of the first stays visible.
function original(
  file: StandingCase<unknown>['file'],
  edition: StandingCase<unknown>['edition'],
  calendar: StandingCase<unknown>['calendar'],
) {
  const { count, firstAcceptedAt, market } = file.form
  if (count < 2 || firstAcceptedAt === null) return { originalDue: null }
  const limit = edition.closing[market ?? 'domestic'].at(-1)!
  return { originalDue: dueAfterDays(calendar, firstAcceptedAt, limit.days).at }
}

/** 调查报告三天内. */
export const investigationReportDue = caseObligation({
  id: 'investigation-report-due',
  title: { zh: '调查报告', en: 'Report of the investigation' },
  sentence: {
    zh: '{roles} 应就客诉 {number} 向总经理提出调查报告',
    en: '{roles} reports to the general manager on case {number}',
  },
  duties: ({ file, edition, calendar }) => rows(file, reportOf(file, edition, calendar)),
})

/** 综合意见一日内. */
export const consolidatedOpinionDue = caseObligation({
  id: 'consolidated-opinion-due',
  title: { zh: '综合意见', en: 'Consolidated opinion' },
  sentence: {
    zh: '{roles} 应就客诉 {number} 作成综合意见',
    en: '{roles} draws up the consolidated opinion on case {number}',
  },
  duties: ({ file, edition, calendar }) => rows(file, opinionOf(file, edition, calendar)),
})

/** 案件所待步骤: who has to do what next; with a limit where the company has given one for the step. */
export const stepOwedBy = caseObligation({
  id: 'step-owed',
  clauses: stepAnchors('roleClause'),
  title: { zh: '各单位处理步骤', en: 'The step that the case waits for' },
  parameters: { authority, unitDays },
  sentence: {
    zh: '客诉 {complaint}（{number}）待 {roles} 办理“{step}”',
    en: 'case {complaint} ({number}) waits for {roles}: {step}',
  },
  duties: ({ file, edition, calendar, parametersAt }) => {
    if (file.receivedAt === null) return []
    const { unitDays } = parametersAt(file.receivedAt)
    // Who may approve is asked as of the last step: an approval is judged by the authority of its own day.
    const { authority } = parametersAt(file.latestAt ?? file.receivedAt)
    const running = stepOwed(file, { edition, authority, unitDays }, calendar)
    return running.flatMap(one => rows(file, [one], { step: one.reason.replace('step:', '') }))
  },
})
