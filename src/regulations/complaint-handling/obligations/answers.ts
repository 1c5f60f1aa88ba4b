/** What is owed to the customer, to the office and to departments that object. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { own } from '../../../facts/own.ts'
import { days, response } from '../../../kinds/index.ts'
import { OFFICE, SALES } from '../editions/steps.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from '../rules/scope.ts'

export const answerObligations = [
  /** 迅速传达处理结果: from the approval on. */
  response({
    id: 'result-told',
    title: { zh: '处理结果转答客户', en: 'The customer is told the result' },
    of: productComplaint,
    from: ({ settlement }) => settlement.approved?.at,
    until: ({ settlement }) => settlement.told.result,
    sentence: {
      zh: '业务部应将客诉 {number} 的处理结果转答客户 {customer}',
      en: 'sales tells customer {customer} the result of case {number}',
    },
  }),
  /** 客户不能接受结论: a new form with the original, until it is filed. "Not founded" goes to the superior instead. */
  response({
    id: 'new-form-owed',
    title: { zh: '客户未能接受时另填处理表', en: 'A new form, since the customer refused' },
    of: productComplaint,
    from: ({ settlement }) => settlement.refusedAt,
    until: file => file.outcome === 'withdrawn' || isUnfounded(file),
    sentence: {
      zh: '客户 {customer} 未能接受客诉 {number} 的结论，业务部应另填处理表附原表呈报',
      en: 'customer {customer} refused the conclusion of case {number}: sales files a new form with the original',
    },
  }),
  /** 客诉不成立而客户有异议: reported to the superior. */
  response({
    id: 'superior-consulted',
    title: { zh: '客户对不成立有异议时呈报上级', en: 'The superior is consulted' },
    of: productComplaint,
    from: file => (isUnfounded(file) ? file.settlement.refusedAt : null),
    until: ({ service }) => service.escalated.superior,
    sentence: {
      zh: '客户 {customer} 对客诉 {number} 不成立有异议，业务部应呈报上级',
      en: 'customer {customer} objects that case {number} is not founded: sales reports to the superior',
    },
  }),
  /** 客诉不成立: the receivable is collected in the normal term, which begins when sales has the form (接到处理表时). */
  response({
    id: 'receivable-due',
    title: { zh: '客诉不成立时按期收款', en: 'The receivable of an unfounded complaint is collected' },
    of: productComplaint,
    each: ({ edition }) => [edition.copies.find(({ keeper }) => keeper === SALES)?.copy ?? null],
    from: (copy, { state }) => (state.outcome === 'unfounded' ? formBackAt(state, copy) : null),
    until: (_, { state }) => state.consequences.collectedAt !== null,
    within: days(parameters.collectionDays),
    pausable: false,
    sentence: {
      zh: '客诉 {number} 不成立，业务员应在规定收款期内收回客户 {customer} 的应收账款',
      en: 'case {number} was not founded: sales collects the receivable of customer {customer} in the normal term',
    },
  }),
  /** 资料的审核、调查、上报: from the acceptance until the consolidated opinion, with which the office reports it upwards. */
  response({
    id: 'material-reported-up',
    title: { zh: '客诉资料审核、调查并上报', en: 'The material of a case is examined and reported' },
    of: productComplaint,
    from: ({ form }) => form.acceptedAt,
    until: ({ settlement, closedAt }) => settlement.consolidated !== null || closedAt !== null,
    facts: ({ consequences }) => ({ checked: own(consequences.checkedAt, OFFICE) ?? null }),
    sentence: {
      zh: '总经理室应审核、调查客诉 {number} 的资料并上报[，审核于 {checked}]',
      en: 'the office examines the material of case {number} and reports it upwards[; checked at {checked}]',
    },
  }),
  /** 客户所反应的意见提交有关部门追踪改善: until an improvement was planned for each department that it was passed to. */
  response({
    id: 'opinion-tracked',
    title: { zh: '客户意见提交有关部门追踪改善', en: "A customer's opinion is tracked to an improvement" },
    of: productComplaint,
    each: ({ state }) => Object.entries<string>(state.consequences.opinions),
    from: ([, toldAt]) => toldAt,
    facts: ([department]) => ({ department: department === '' ? null : department }),
    sentence: {
      zh: '客户在客诉 {complaint} 中反映的意见应提交[部门 {department}|有关部门]追踪改善',
      en: 'what the customer said in case {complaint} goes to [{department}|the departments concerned] for an improvement',
    },
  }),
  /** 会勘后报告总经理. */
  response({
    id: 'inspection-report-owed',
    title: { zh: '会勘后向总经理报告', en: 'Report of the joint inspection' },
    of: productComplaint,
    from: ({ steps }) => steps['complaint.inspected-jointly'],
    until: ({ steps }) => steps['complaint.inspection-reported'],
    facts: ({ consequences: { inspectors } }) => ({ roles: inspectors.roles, appointed: inspectors.appointed }),
    sentence: {
      zh: '[总经理指派的 {appointed} |]应就客诉 {complaint} 的会勘向总经理报告',
      en: 'the joint inspection of {complaint} is reported to the general manager[ by {appointed}, whom he appointed]',
    },
  }),
  /** 部门异议: until it is answered. */
  response({
    id: 'objection-answered',
    title: { zh: '部门异议的处理', en: "A department's objection is answered" },
    of: productComplaint,
    each: ({ state }) => Object.entries<string>(state.settlement.objections),
    from: ([, objectedAt]) => objectedAt,
    facts: ([department]) => ({ department }),
    sentence: {
      zh: '部门 {department} 对客诉 {number} 的决议有异议，待答复',
      en: 'department {department} objects to the decision on case {number}',
    },
  }),
  /** 异常处理单: each department concerned improves. */
  response({
    id: 'abnormality-improved',
    title: { zh: '未造成损失的异常督促改善', en: 'An abnormality without loss is improved' },
    of: productComplaint,
    each: ({ state }) => state.abnormality?.concerned ?? [],
    from: (_, { state }) => state.abnormality?.filedAt,
    until: (department, { state }) => state.abnormality?.improved.includes(department),
    facts: department => ({ department, roles: [department] }),
    sentence: {
      zh: '部门 {department} 应就异常处理单 {complaint} 予以改善',
      en: 'department {department} improves what abnormality form {complaint} says',
    },
  }),
]

/** When sales has the closed form: with its copy; at once where the form never left sales, or the edition gives it no copy. */
function formBackAt(
  { closedAt, form, consequences }: DeepReadonly<ComplaintFile>,
  copy: number | null,
): Instant | null {
  if (form.acceptedAt === null || copy === null || closedAt === null) return closedAt
  const cameAt = consequences.copiesAt[copy] ?? null
  return cameAt !== null && cameAt < closedAt ? closedAt : cameAt
}

/** The customer is told that it is not founded before it is closed so, and may object at once. */
function isUnfounded({ outcome, findings }: DeepReadonly<ComplaintFile>): boolean {
  return outcome === null ? findings.founded === false : outcome === 'unfounded'
}
