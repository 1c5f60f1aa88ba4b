/** 若需…者: what somebody saw that a case needs, and what the general manager has to say to a report. */
import type { Need } from '../../../facts/complaint/events/fields.ts'
import { response } from '../../../kinds/index.ts'
import { productComplaint } from '../rules/scope.ts'

const JOINED = 'third-party-joined'

export const needObligations = [
  /** 立即…会同前往: from when it was told that it is needed; no period. */
  response({
    id: 'joint-inspection-owed',
    title: { zh: '需会勘者会同前往', en: 'What needs a joint inspection is inspected' },
    of: productComplaint,
    from: ({ findings }) => findings.needs['joint-inspection' satisfies Need],
    until: ({ steps, closedAt }, _, since) =>
      closedAt !== null || (steps['complaint.inspected-jointly'] ?? '') >= since,
    sentence: {
      zh: '{roles:role}应会同质量管理部与制造部前往会勘客诉 {complaint}',
      en: '{roles:role} goes to inspect case {complaint} with quality management and manufacturing',
    },
  }),
  /** 会同有关单位共同处理: from when it was told that others are responsible, closed or not; no period. */
  response({
    id: 'third-party-owed',
    title: { zh: '涉及其他公司或供应商者会同处理', en: 'Others who are responsible are brought in' },
    of: productComplaint,
    from: ({ findings }) => findings.needs['third-party' satisfies Need],
    until: ({ steps }) => steps[`complaint.${JOINED}`],
    facts: (_, { edition }) => ({ roles: edition.steps[JOINED]?.roles ?? [] }),
    sentence: {
      zh: '客诉 {complaint} 涉及其他公司或供应商，{roles:role}应会同有关部门共同处理',
      en: 'others are responsible for case {complaint}: {roles:role} handles it together with the departments concerned',
    },
  }),
  /** 交总经理批示: from the report, closed or not; no period. */
  response({
    id: 'report-instruction-owed',
    title: { zh: '调查报告待总经理批示', en: 'The report waits for the general manager' },
    of: productComplaint,
    from: ({ steps }) => steps['complaint.investigation-reported'],
    until: ({ steps }) => steps['complaint.instructed:investigation-report'],
    sentence: {
      zh: '客诉 {number} 的调查报告待{roles:role}批示',
      en: 'the report on case {number} waits for the instruction of {roles:role}',
    },
  }),
]
