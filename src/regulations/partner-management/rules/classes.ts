/** Grading and its changes, the materials of key classes, and preferences for the best. */
import { pick } from '../../../core/parameter.ts'
import { own } from '../../../facts/own.ts'
import * as events from '../../../facts/partner/events.ts'
import { gradeOf, isInForce, type PartnerFile, partner, partnerRoster } from '../../../facts/partner/states.ts'
import { conditions } from '../../../kinds/conditions.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { addMonths } from '../../../time/dates.ts'
import { localDate } from '../../../time/local-date.ts'
import { partnerParameters as parameters } from '../parameters.ts'
import { ranked } from './ranking.ts'

/** 入网后…进行客户分级. */
const gradedAfterAdmission = precedence({
  id: 'partner-graded-after-admission',
  clauses: ['D01-4.2.1.1'],
  title: { zh: '入网后分级', en: 'A partner is graded after its admission' },
  on: [events.partnerGraded],
  of: partner,
  first: ({ before }) => before.admittedAt,
  sentence: {
    zh: '分级 {limit}[，入网 {actual}|，尚未入网]',
    en: 'graded at {limit}[, admitted at {actual}|, not admitted yet]',
  },
})

interface Change {
  readonly requestId: string | null
  readonly to: events.PartnerClass
}

/** The request that a change of class names, if it asks for this class. */
function requestOf({ requests }: Pick<PartnerFile, 'requests'>, { requestId, to }: Change) {
  const request = requestId === null ? undefined : own(requests, requestId)
  return request?.to === to ? request : undefined
}

/** 调整工作由负责该客户的单位发起. */
const changedAfterRequest = precedence({
  id: 'class-changed-after-request',
  clauses: ['D01-5.2.2', 'D01-3.1.4'],
  title: { zh: '级别调整须经分管单位发起', en: 'A change of class follows a request of the unit in charge' },
  on: [events.partnerGraded],
  of: partner,
  when: ({ before }) => gradeOf(before) !== null,
  first: ({ data, before }) => requestOf(before as PartnerFile, data)?.at,
  sentence: {
    zh: '调整 {limit}[，发起 {actual}|，该级别尚无单位发起]',
    en: 'changed at {limit}[, asked for at {actual}|, and nobody has asked for that class]',
  },
})

/** 由盛昌公司与市场开发部共同决策. */
const changedByBoth = mandatory({
  id: 'class-changed-by-both',
  clauses: ['D01-5.2.3'],
  title: { zh: '级别调整由两部门共同决策', en: 'Both departments agree to a change of class' },
  on: [events.partnerGraded],
  of: partner,
  when: ({ before }) => gradeOf(before) !== null,
  parameters: pick(parameters, 'admissionOffice', 'marketDepartment'),
  needs: ({ parameters: { admissionOffice, marketDepartment } }) => [admissionOffice, marketDepartment],
  present: ({ data, before }) => requestOf(before as PartnerFile, data)?.agreed ?? [],
  sentence: {
    zh: '尚未同意：{actual:department}；须同意：{limit:department}',
    en: 'not agreed: {actual:department}; needed: {limit:department}',
  },
})

const OUTCOME_OF = { 'bid-won': 'won', 'bid-lost': 'lost', other: null } as const

/** 根据项目中标与未中标等情况: at any time, and on what has really come out so. */
const requestedOnWhatCameOut = oneOf({
  id: 'class-change-on-the-outcome',
  clauses: ['D01-5.2.1'],
  title: { zh: '以中标情况调整级别的须与项目结果相符', en: 'A change of class for a bid rests on its outcome' },
  on: [events.partnerGradeRequested],
  of: partner,
  when: ({ data }) => data.ground !== 'other',
  value: ({ data: { projectId }, before }) =>
    (projectId === null ? null : own(before.projects, projectId)?.outcome) ?? null,
  among: ({ data }) => OUTCOME_OF[data.ground] ?? [],
  facts: ({ data }) => ({ project: data.projectId }),
  sentence: {
    zh: '项目[ {project}]的结果：[{actual:projectOutcome}|未定]；应为：{limit:projectOutcome}',
    en: 'outcome of the project[ {project}]: [{actual:projectOutcome}|none]; should be: {limit:projectOutcome}',
  },
})

/** 不能提供相关材料的默认为不具备条件. */
const keyClassWithMaterials = mandatory({
  id: 'key-class-with-materials',
  clauses: ['D01-5.1.3', 'D01-5.1.2'],
  title: { zh: '缺材料的不具备A级、B级条件', en: 'Who lacks a document does not qualify for a key class' },
  on: [events.partnerGraded],
  of: partner,
  parameters: pick(parameters, 'keyClasses'),
  when: ({ data, parameters: { keyClasses } }) => keyClasses.includes(data.to),
  needs: parameters.keyMaterials,
  present: ({ event, before: { materials }, calendar }) => {
    const today = localDate(calendar, event.occurredAt)
    return Object.keys(materials).filter(name => isInForce(materials[name]!, today))
  },
})

/** 排名靠前的，且过往一年…均突出的: nothing else in that year, and something in each aspect. */
const preferenceForTheBest = conditions({
  id: 'preference-for-the-best',
  clauses: ['D01-4.3.3.2'],
  title: { zh: '优惠和优先服务的条件', en: 'Who may be given a preference' },
  on: [events.partnerPreferenceGranted],
  of: partner,
  parameters: pick(
    parameters,
    'rankingWeights',
    'formSheets',
    'formItems',
    'topRanks',
    'preferenceAspects',
    'lookBackMonths',
  ),
  others: () => ({ roster: partnerRoster.of('') }),
  conditions: ({ key, event, before, othersBefore, parameters, calendar }) => {
    const { topRanks, preferenceAspects, lookBackMonths } = parameters
    const rank = ranked(othersBefore.roster, parameters).find(({ partnerId }) => partnerId === key)?.rank
    const since = addMonths(localDate(calendar, event.occurredAt), -lookBackMonths, 'down')
    const recent = before.assessments.filter(({ at }) => localDate(calendar, at) > since)
    return [
      { clause: 'D01-4.3.3.2', code: 'among-the-first', met: rank !== undefined && rank <= topRanks },
      ...preferenceAspects.map(code => {
        const found = recent.filter(({ aspect }) => aspect === code)
        const met = found.length > 0 && found.every(({ standing }) => standing === 'outstanding')
        return { clause: 'D01-4.3.3.2', code, met }
      }),
    ]
  },
  sentence: { zh: '未满足：{actual:preferenceCondition}', en: 'not met: {actual:preferenceCondition}' },
})

export const classRules = [
  gradedAfterAdmission,
  changedAfterRequest,
  changedByBoth,
  requestedOnWhatCameOut,
  keyClassWithMaterials,
  preferenceForTheBest,
] as const
