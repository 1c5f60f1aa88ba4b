/** Who may do what: the admission office, the unit in charge, both departments together. */
import { capacityOf } from '../../../core/acting.ts'
import type { Fact } from '../../../core/event.ts'
import * as events from '../../../facts/partner/events.ts'
import { gradeOf, partner } from '../../../facts/partner/states.ts'
import { evidenced } from '../../../kinds/evidenced.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { partnerParameters as parameters } from '../parameters.ts'

const BY = {
  zh: '办理部门 {actual:department}；有权部门 {limit:department}',
  en: 'asked for by {actual:department}; entitled is {limit:department}',
} as const

const departmentOf = ({ event }: { readonly event: Fact }) => capacityOf(event.actor)?.department ?? null

const CLAUSE_OF: Readonly<Record<string, string>> = {
  'partner.form-reviewed': 'D01-3.2.1',
  'partner.form-filed': 'D01-3.2.2',
  'partner.graded': 'D01-3.2.3',
  'partner.screened': 'D01-4.1.3.2',
  'partner.turned-down': 'D01-4.1.3.3',
  'partner.admitted': 'D01-4.1.3.4',
  'partner.form-filled': 'D01-3.1.1',
  'partner.form-handed-over': 'D01-4.1.3.2',
  'partner.grade-requested': 'D01-5.2.2',
  'partner.inspected': 'D01-4.1.2.1',
  'partner.visited': 'D01-4.2.4.1',
  'partner.archive-updated': 'D01-4.3.1.1',
  'partner.archive-copied': 'D01-4.3.1.2',
}
const clause = ({ event }: { readonly event: Fact }) => CLAUSE_OF[event.type]

/** 盛昌公司负责; a change of class is recorded by either of those who decide on it. */
const byAdmissionOffice = oneOf({
  id: 'partner-by-admission-office',
  clauses: [
    'D01-3.2.1',
    'D01-3.2.2',
    'D01-3.2.3',
    'D01-4.1.3.2',
    'D01-4.1.3.3',
    'D01-4.1.3.4',
    'D01-4.3.1.1',
    'D01-4.3.1.2',
  ],
  title: {
    zh: '把关、审核、劝退、入网、归档、分级和个人档案由盛昌公司办理',
    en: 'Screening, review, turning down, admission, filing, grading and archives are for the admission office',
  },
  on: [
    events.partnerScreened,
    events.partnerFormReviewed,
    events.partnerTurnedDown,
    events.partnerAdmitted,
    events.partnerFormFiled,
    events.partnerGraded,
    events.partnerArchiveUpdated,
    events.partnerArchiveCopied,
  ],
  of: partner,
  parameters: { marketDepartment: parameters.marketDepartment, admissionOffice: parameters.admissionOffice },
  clause,
  value: departmentOf,
  among: ({ event: { type }, before, parameters: { admissionOffice, marketDepartment } }) =>
    type === 'partner.graded' && gradeOf(before) !== null ? [admissionOffice, marketDepartment] : [admissionOffice],
  sentence: BY,
})

/** 各承揽主体单位负责; 介绍部门 is the unit in charge. */
const byUnitInCharge = oneOf({
  id: 'partner-by-unit-in-charge',
  clauses: ['D01-3.1.1', 'D01-4.1.3.2', 'D01-5.2.2', 'D01-3.1.4'],
  title: {
    zh: '填表、转交、发起等级变更由分管单位办理',
    en: 'The form, its hand-over and a request to change the class are for the unit in charge',
  },
  on: [events.partnerFormFilled, events.partnerFormHandedOver, events.partnerGradeRequested],
  of: partner,
  clause,
  value: departmentOf,
  among: ({ before }) => before.unitId ?? [],
  sentence: BY,
})

/** 实地考察与走访由…单位执行: whoever else goes, it is not the unit's, unless the unit goes along. */
const visitedByUnitInCharge = oneOf({
  id: 'partner-visited-by-unit-in-charge',
  clauses: ['D01-4.1.2.1', 'D01-3.1.2', 'D01-4.2.4.1'],
  title: { zh: '考察、走访由分管单位执行', en: 'The unit in charge inspects and visits' },
  observes: [events.partnerInspected, events.partnerVisited],
  of: partner,
  clause,
  value: ({ data }) => data.unitId,
  among: ({ before }) => before.unitId ?? [],
  unless: ({ data, before }) => before.unitId !== null && data.joint?.with.includes(before.unitId) === true,
  sentence: {
    zh: '前往单位 {actual:department}；分管单位 {limit:department}',
    en: 'those who went are of {actual:department}; in charge is {limit:department}',
  },
})

/** 组织各相关单位: whoever goes with others is brought together by the admission office. */
const jointByAdmissionOffice = oneOf({
  id: 'joint-visit-by-admission-office',
  clauses: ['D01-4.2.4.2', 'D01-3.2.4'],
  title: { zh: '多部门的考察、走访由盛昌公司组织', en: 'The admission office brings departments together' },
  force: 'in-principle',
  observes: [events.partnerInspected, events.partnerVisited],
  of: 'partner',
  when: ({ data }) => data.joint !== null,
  clause: ({ event }) => (event.type === 'partner.inspected' ? 'D01-3.2.4' : 'D01-4.2.4.2'),
  value: ({ data }) => data.joint?.organizer ?? null,
  among: parameters.admissionOffice,
  sentence: {
    zh: '组织部门 {actual:department}；应为 {limit:department}',
    en: 'brought together by {actual:department}; it is for {limit:department}',
  },
})

/** 密切留意客户的下一步动态. */
const nextMovesNoted = evidenced({
  id: 'next-moves-noted-on-visit',
  clauses: ['D01-4.2.5.2'],
  title: { zh: '走访时留意客户的下一步动态', en: 'A visit says what the partner is about to do' },
  observes: [events.partnerVisited],
  of: 'partner',
  // What was written may be about a person, and is not told again.
  shows: ({ data }) => data.nextMoves !== null,
  asks: true,
  sentence: { zh: '记下动态：{actual}；须记下：{limit}', en: 'next moves noted: {actual}; needed: {limit}' },
})

/** 共同决策: each department answers for itself. */
const answeredByItself = oneOf({
  id: 'grade-answered-by-the-department',
  clauses: ['D01-5.2.3'],
  title: { zh: '等级变更的意见由本部门提出', en: 'A department answers a request to change the class itself' },
  on: [events.partnerGradeAnswered],
  of: 'partner',
  value: departmentOf,
  among: ({ data }) => data.department,
  sentence: BY,
})

export const authorityRules = [
  byAdmissionOffice,
  byUnitInCharge,
  visitedByUnitInCharge,
  jointByAdmissionOffice,
  nextMovesNoted,
  answeredByItself,
] as const
