/** What is owed to the customer, to the office and to departments that object. */
import { dueAfterDays } from '../../../time/working-days.ts'
import { OFFICE, SALES } from '../editions/steps.ts'
import { collectionDays } from '../parameters.ts'
import { caseObligation, dutyOf, type StandingCase } from './case-obligation.ts'

// The customer is told that it is not founded before it is closed so, and may object at once.
function isUnfounded({ outcome, findings }: StandingCase<unknown>['file']): boolean {
  return outcome === null ? findings.founded === false : outcome === 'unfounded'
}

/** 迅速传达处理结果: from the approval on. */
export const resultTold = caseObligation({
  id: 'result-told',
  title: { zh: '处理结果转答客户', en: 'The customer is told the result' },
  sentence: {
    zh: '业务部应将客诉 {number} 的处理结果转答客户 {customer}',
    en: 'sales tells customer {customer} the result of case {number}',
  },
  duties: ({ file, clause }) => {
    const { approved, told } = file.settlement
    if (approved === null || (told.result !== undefined && told.result >= approved.at)) return []
    return [dutyOf(file, [SALES], approved.at, null, { clause })]
  },
})

/** 客户不能接受结论: a new form with the original, until it is filed. "Not founded" goes to the superior instead. */
export const newFormOwed = caseObligation({
  id: 'new-form-owed',
  title: { zh: '客户未能接受时另填处理表', en: 'A new form, since the customer refused' },
  sentence: {
    zh: '客户 {customer} 未能接受客诉 {number} 的结论，业务部应另填处理表附原表呈报',
    en: 'customer {customer} refused the conclusion of case {number}: sales files a new form with the original',
  },
  duties: ({ file, clause }) => {
    const { refusedAt } = file.settlement
    if (refusedAt === null || file.outcome === 'withdrawn' || isUnfounded(file)) return []
    return [dutyOf(file, [SALES], refusedAt, null, { clause })]
  },
})

/** 客诉不成立而客户有异议: reported to the superior. */
export const superiorConsulted = caseObligation({
  id: 'superior-consulted',
  title: { zh: '客户对不成立有异议时呈报上级', en: 'The superior is consulted' },
  sentence: {
    zh: '客户 {customer} 对客诉 {number} 不成立有异议，业务部应呈报上级',
    en: 'customer {customer} objects that case {number} is not founded: sales reports to the superior',
  },
  duties: ({ file, clause }) => {
    const { refusedAt } = file.settlement
    const escalatedAt = file.service.escalated.superior
    if (refusedAt === null || !isUnfounded(file)) return []
    if (escalatedAt !== undefined && escalatedAt >= refusedAt) return []
    return [dutyOf(file, [SALES], refusedAt, null, { clause })]
  },
})

/** 客诉不成立: the receivable is collected in the normal term. */
export const receivableDue = caseObligation({
  id: 'receivable-due',
  title: { zh: '客诉不成立时按期收款', en: 'The receivable of an unfounded complaint is collected' },
  parameters: { collectionDays },
  sentence: {
    zh: '客诉 {number} 不成立，业务员应在规定收款期内收回客户 {customer} 的应收账款',
    en: 'case {number} was not founded: sales collects the receivable of customer {customer} in the normal term',
  },
  duties: ({ file, clause, calendar, parametersAt }) => {
    const { closedAt, outcome, consequences } = file
    if (closedAt === null || outcome !== 'unfounded' || consequences.collectedAt !== null) return []
    const deadline = dueAfterDays(calendar, closedAt, parametersAt(closedAt).collectionDays)
    return [dutyOf(file, [SALES], closedAt, deadline, { clause })]
  },
})

/** 会勘后报告总经理. */
export const inspectionReportOwed = caseObligation({
  id: 'inspection-report-owed',
  title: { zh: '会勘后向总经理报告', en: 'Report of the joint inspection' },
  sentence: { zh: '应就客诉 {complaint} 的会勘向总经理报告', en: 'the joint inspection of {complaint} is reported' },
  duties: ({ file, clause }) => {
    const inspectedAt = file.steps['complaint.inspected-jointly']
    const reportedAt = file.steps['complaint.inspection-reported']
    if (inspectedAt === undefined || (reportedAt !== undefined && reportedAt >= inspectedAt)) return []
    return [dutyOf(file, [SALES], inspectedAt, null, { clause })]
  },
})

/** 部门异议: until it is answered. */
export const objectionAnswered = caseObligation({
  id: 'objection-answered',
  title: { zh: '部门异议的处理', en: "A department's objection is answered" },
  sentence: {
    zh: '部门 {department} 对客诉 {number} 的决议有异议，待答复',
    en: 'department {department} objects to the decision on case {number}',
  },
  duties: ({ file, clause }) =>
    Object.entries(file.settlement.objections).map(([department, at]) =>
      dutyOf(file, [OFFICE], at, null, { clause, facts: { department } }),
    ),
})

/** 异常处理单: each department concerned improves. */
export const abnormalityImproved = caseObligation({
  id: 'abnormality-improved',
  title: { zh: '未造成损失的异常督促改善', en: 'An abnormality without loss is improved' },
  sentence: {
    zh: '部门 {department} 应就异常处理单 {complaint} 予以改善',
    en: 'department {department} improves what abnormality form {complaint} says',
  },
  duties: ({ file: { abnormality, ...file }, clause }) => {
    if (abnormality === null) return []
    const left = abnormality.concerned.filter(one => !abnormality.improved.includes(one))
    return left.map(department =>
      dutyOf({ ...file, abnormality }, [department], abnormality.filedAt, null, { clause, facts: { department } }),
    )
  },
})
