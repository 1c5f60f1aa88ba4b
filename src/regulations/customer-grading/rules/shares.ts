/** 占比: how many of a department's customers, or of a variety's, may have a grade. */
import type { Force, Text } from '../../../core/finding.ts'
import { type ParameterDefinition, pick, type ValuesOf } from '../../../core/parameter.ts'
import { idsOfTag, tag } from '../../../core/tag.ts'
import { customerGraded, customerTransferred, customerVarietyTakenUp } from '../../../facts/customer/events/index.ts'
import { customerBookMerged } from '../../../facts/customer/events/merging.ts'
import { departmentBook } from '../../../facts/customer/states/department-book.ts'
import { own } from '../../../facts/own.ts'
import { quota } from '../../../kinds/quota.ts'
import { anySubject } from '../../../kinds/scope.ts'
import { allowanceFor, type Cap, gradingParameters } from '../parameters.ts'

interface CappedShare {
  readonly id: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force?: Force
  readonly percent: ParameterDefinition<string>
  readonly sentence: Text
}

type Capped = 'vip' | 'preferred'

const allowances = pick(gradingParameters, 'minimumAllowance')

const shared = (cap: Cap, percent: ParameterDefinition<string>) => ({
  parameters: { [percent.name]: percent, ...allowances },
  allowance: ({ parameters }: { readonly parameters: ValuesOf<typeof allowances> }) =>
    allowanceFor(cap, parameters.minimumAllowance),
  whole: 'customers',
})

const shareOfDepartment = (grade: Capped, cap: CappedShare) =>
  quota({
    ...shared(grade, cap.percent),
    ...cap,
    on: [customerGraded, customerTransferred],
    of: departmentBook,
    // Whom a transfer leaves has one less: what that makes of its shares has happened, and is cured as a duty.
    subject: ({ data }) => data.departmentId,
    concerns: ({ data }) => data.to === grade,
    share: (counts, judged) => ({ part: judged[counts][grade], whole: judged[counts].customers }),
  })

interface OfVarieties {
  readonly departmentId: string
  readonly variety?: string
  readonly varieties?: readonly string[]
}

/** The varieties in which the customer has the grade from now on. */
const varietiesOf = anySubject(({ departmentId, variety, varieties }: OfVarieties) =>
  (varieties ?? [variety!]).map(name => tag('variety', departmentId, name)),
)

const shareOfVariety = (grade: Capped, cap: CappedShare) =>
  quota({
    ...shared(`${grade}OfVariety`, cap.percent),
    ...cap,
    // Of the varieties of both it has one grade from now on.
    on: [customerGraded, customerTransferred, customerVarietyTakenUp, customerBookMerged],
    of: varietiesOf,
    concerns: ({ data }) => ('to' in data ? data.to : data.grade) === grade,
    others: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
    share: (counts, { subject, others, othersBefore }) => {
      const { book } = counts === 'after' ? others : othersBefore
      const tally = own(book.varieties, idsOfTag(subject).at(-1)!)
      return { part: tally?.[grade] ?? 0, whole: tally?.customers ?? 0 }
    },
    facts: ({ subject }) => ({ variety: idsOfTag(subject).at(-1)! }),
  })

/** 部门VIP客户不得超过本部门客户总量的15%. */
export const vipShareOfDepartment = shareOfDepartment('vip', {
  id: 'vip-share-of-department',
  clauses: ['D11-2.2.d.1'],
  title: { zh: '部门VIP客户占比上限', en: "Cap on VIP customers' share of a department" },
  percent: gradingParameters.vipShareLimit,
  sentence: {
    zh: '{customers} 名客户中VIP {part} 名，占 {actual}%，上限 {limit}%（至多 {room} 名）',
    en: '{part} VIP of {customers} customer(s) is {actual} %, the limit is {limit} % (at most {room})',
  },
})

/** 部门优选类客户不得超过本部门客户总量的30%. */
export const preferredShareOfDepartment = shareOfDepartment('preferred', {
  id: 'preferred-share-of-department',
  clauses: ['D11-2.3.e.1'],
  title: { zh: '部门优选类客户占比上限', en: "Cap on preferred customers' share of a department" },
  percent: gradingParameters.preferredShareLimit,
  sentence: {
    zh: '{customers} 名客户中优选类 {part} 名，占 {actual}%，上限 {limit}%（至多 {room} 名）',
    en: '{part} preferred of {customers} customer(s) is {actual} %, the limit is {limit} % (at most {room})',
  },
})

/** 单品种VIP客户原则上控制在该品种客户总量的15%以内. */
export const vipShareOfVariety = shareOfVariety('vip', {
  id: 'vip-share-of-variety',
  clauses: ['D11-2.2.d.2'],
  title: { zh: '单品种VIP客户占比', en: "VIP customers' share of a variety" },
  force: 'in-principle',
  percent: gradingParameters.vipShareLimitOfVariety,
  sentence: {
    zh: '品种 {variety} 的 {customers} 名客户中VIP {part} 名，占 {actual}%，原则上不超过 {limit}%',
    en: '{part} VIP of {customers} customer(s) of {variety} is {actual} %, in principle at most {limit} %',
  },
})

/** 单品种优选类客户原则上控制在该品种客户总量的30%以内. */
export const preferredShareOfVariety = shareOfVariety('preferred', {
  id: 'preferred-share-of-variety',
  clauses: ['D11-2.3.e.2'],
  title: { zh: '单品种优选类客户占比', en: "Preferred customers' share of a variety" },
  force: 'in-principle',
  percent: gradingParameters.preferredShareLimitOfVariety,
  sentence: {
    zh: '品种 {variety} 的 {customers} 名客户中优选类 {part} 名，占 {actual}%，原则上不超过 {limit}%',
    en: '{part} preferred of {customers} customer(s) of {variety} is {actual} %, in principle at most {limit} %',
  },
})
