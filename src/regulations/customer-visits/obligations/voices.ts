/** 意见与问题: what was heard or seen is passed on to whom it is for, or solved. */
import { pick } from '../../../core/parameter.ts'
import { enquiry } from '../../../facts/enquiry/states/heard.ts'
import { type Observation, observation } from '../../../facts/visit/states/index.ts'
import type { ObservationKind } from '../../../facts/visit/words.ts'
import { response } from '../../../kinds/response.ts'
import { scope } from '../../../kinds/scope.ts'
import { days } from '../../../kinds/within.ts'
import { visitParameters as parameters } from '../parameters.ts'

interface Whom {
  readonly customerId: string
  readonly departmentId: string
}
/** Whose duty it is, and about whom. */
export const whom = ({ customerId, departmentId }: Whom) => ({ customer: customerId, department: departmentId })

const everyObservation = scope({ of: observation, facts: file => ({ ...whom(file), kind: file.kind }) })

/** By which clause each kind is passed on, or solved. */
const CLAUSE_OF_PASSING: { readonly [K in ObservationKind]?: string } = {
  opinion: 'A03e-3.4.2',
  suggestion: 'A03e-3.4.2',
  'market-information': 'A03e-3.4.2',
  'service-problem': 'D05-3.8',
}
const CLAUSE_OF_SOLUTION: { readonly [K in ObservationKind]?: string } = {
  'technical-problem': 'D05-4.3.B.4',
  'management-problem': 'D05-4.3.B.4',
  'potential-problem': 'A04-3.2.3.4',
}

/** Opinions and news are for sales; a problem of service, for whoever it concerns. */
function isPassedOn(
  { kind, departmentId, passedTo }: Pick<Observation, 'kind' | 'departmentId'> & { readonly passedTo: object },
  sales: readonly string[],
) {
  const told = Object.keys(passedTo)
  return kind === 'service-problem' ? told.length > 0 : [departmentId, ...told].some(one => sales.includes(one))
}

export const voiceObligations = [
  /** 及时反馈: opinions, news of the market and problems of service. */
  response({
    id: 'observation-fed-back',
    clauses: ['A03e-3.4.2', 'D05-3.8'],
    title: { zh: '意见、市场信息和服务问题的反馈', en: 'Opinions, news and problems are passed on' },
    of: everyObservation,
    parameters: pick(parameters, 'salesDepartments'),
    from: ({ kind, madeAt }) => (kind !== null && kind in CLAUSE_OF_PASSING ? madeAt : null),
    until: (file, { parametersAt }, since) => isPassedOn(file, parametersAt(since).salesDepartments),
    within: days(parameters.feedbackDays),
    clause: ({ kind }) => CLAUSE_OF_PASSING[kind!]!,
    sentence: {
      zh: '部门 {department} 应反馈客户 {customer} 的情况 {observation}（{kind:observation}）',
      en: 'department {department} passes on {observation} of customer {customer} ({kind:observation})',
    },
  }),
  /** 及时反馈客户意见: also of what a customer has come with by itself. */
  response({
    id: 'enquiry-fed-back',
    clauses: ['A03e-3.4.2'],
    title: { zh: '客户来询意见的反馈', en: 'Opinions in enquiries are passed on' },
    of: scope({ of: enquiry, facts: whom }),
    parameters: pick(parameters, 'salesDepartments'),
    from: ({ kind, receivedAt }) => (kind === 'feedback' || kind === 'suggestion' ? receivedAt : null),
    until: ({ departmentId }, { parametersAt }, since) => parametersAt(since).salesDepartments.includes(departmentId),
    within: days(parameters.feedbackDays),
    sentence: {
      zh: '部门 {department} 应把客户 {customer} 的意见（来询 {enquiry}）反馈给销售部门',
      en: 'department {department} passes what customer {customer} has said on to sales ({enquiry})',
    },
  }),
  /** 帮忙客户解决…问题; 及时发现并解决潜在问题. */
  response({
    id: 'observed-problem-solved',
    clauses: ['A04-3.2.3.4', 'D05-4.3.B.4'],
    title: { zh: '走访中发现的问题的解决', en: 'Problems that were found are solved' },
    of: everyObservation,
    from: ({ kind, madeAt }) => (kind !== null && kind in CLAUSE_OF_SOLUTION ? madeAt : null),
    until: ({ solvedAt }) => solvedAt !== null,
    within: days(parameters.solveProblemDays),
    clause: ({ kind }) => CLAUSE_OF_SOLUTION[kind!]!,
    sentence: {
      zh: '部门 {department} 应帮助客户 {customer} 解决问题 {observation}（{kind:observation}）',
      en: 'department {department} helps customer {customer} with {observation} ({kind:observation})',
    },
  }),
]
