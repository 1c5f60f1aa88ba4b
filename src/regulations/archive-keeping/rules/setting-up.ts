/** 建立: who enters, who reviews, and when an archive is one. */
import { capacityOf } from '../../../core/acting.ts'
import { pick } from '../../../core/parameter.ts'
import { archiveEntered, archiveEstablished, archiveReviewed } from '../../../facts/customer-archive/events/index.ts'
import { customerArchive } from '../../../facts/customer-archive/states/index.ts'
import { own } from '../../../facts/own.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { separationOfDuty } from '../../../kinds/separation-of-duty.ts'
import { archiveKeepingParameters as parameters } from '../parameters.ts'

const entry = { on: [archiveEntered], of: 'archive' } as const

export const settingUpRules = [
  oneOf({
    ...entry,
    id: 'entered-by-classification',
    clauses: ['A04-4.2.1.2'],
    title: { zh: '按档案分类录入', en: 'An archive is entered by its category' },
    value: ({ data }) => data.category,
    among: parameters.archiveCategories,
    sentence: {
      zh: '录入为{actual:archiveCategory}；公司的分类：{limit:archiveCategory}',
      en: 'entered as {actual:archiveCategory}; the company keeps {limit:archiveCategory}',
    },
  }),
  oneOf({
    ...entry,
    id: 'entered-into-a-medium',
    clauses: ['A04-4.2.1.3'],
    title: { zh: '录入系统或纸质档案', en: 'It is entered into the system, or on paper' },
    value: ({ data }) => data.medium,
    among: parameters.entryMedia,
    sentence: {
      zh: '录入{actual:entryMedium}；可录入：{limit:entryMedium}',
      en: 'entered into {actual:entryMedium}; allowed are {limit:entryMedium}',
    },
  }),
  authorized({
    ...entry,
    id: 'entered-by-collector',
    clauses: ['A04-4.2.1.1', 'D12-1.1'],
    title: { zh: '谁收集、谁联系，谁录入', en: 'Whoever collected it enters it' },
    who: 'id',
    among: ({ data }) => [data.collectedBy],
    sentence: {
      zh: '[录入人 {actual}|录入人不详]，应为收集信息并与客户直接联系的 {limit}',
      en: 'entered by [{actual}|nobody knows whom], collected by {limit}',
    },
  }),
  separationOfDuty({
    id: 'reviewed-by-another',
    clauses: ['A04-4.2.2.1', 'D12-1.2'],
    title: { zh: '录入人不得审核', en: 'Whoever entered it does not review it' },
    on: [archiveReviewed],
    of: customerArchive,
    from: ({ before }) => [...before.enteredBy, before.collectedBy],
  }),
  scopedRule({
    id: 'reviewed-by-direct-superior',
    clauses: ['D12-1.2', 'A04-4.2.2.1'],
    title: { zh: '由直接上级审核', en: 'The direct superior reviews it' },
    on: [archiveReviewed],
    of: customerArchive,
    parameters: pick(parameters, 'directSuperiors', 'superiorRoles'),
    sentence: {
      zh: '[审核人 {reviewer}|审核人不详][（{role:role}）|]，[应为直接上级 {superior}|应属部门 {department} 的：{limit:role}]',
      en: 'reviewed by [{reviewer}|nobody knows whom][ ({role:role})|], it is for [{superior}|{limit:role} of {department}]',
    },
    holds: ({ event, before, parameters: { directSuperiors, superiorRoles } }) => {
      const by = capacityOf(event.actor)
      const { role = null, department = null, id: reviewer = null } = by ?? {}
      const superior = own(directSuperiors, before.enteredBy.at(-1) ?? '') ?? null
      const actual = superior === null ? role : reviewer
      const limit = superior === null ? superiorRoles : [superior]
      const there = superior !== null || department === before.enteredIn
      const facts = { reviewer, role, superior, department: before.enteredIn }
      return { holds: actual !== null && limit.includes(actual) && there, actual, limit, facts }
    },
  }),
  precedence({
    id: 'established-after-review',
    clauses: ['A04-4.2.2.2', 'A04-4.2.2.1', 'D12-1.2'],
    title: { zh: '审核通过后正式建立', en: 'What is established has passed its review' },
    on: [archiveEstablished],
    of: customerArchive,
    first: ({ before }) => before.passedAt,
    sentence: {
      zh: '建立于 {limit}，[审核于 {actual} 通过|尚无通过的审核]',
      en: 'established at {limit}, [passed at {actual}|and no review has passed it]',
    },
  }),
  authorized({
    id: 'established-by-archive-department',
    clauses: ['D01-4.3.1.1'],
    title: { zh: '由档案部门建立', en: 'The archive department establishes it' },
    on: [archiveEstablished],
    of: 'archive',
    who: 'department',
    among: parameters.archiveDepartments,
    sentence: {
      zh: '[由部门 {actual} 建立|建立的部门不详]，应为 {limit}',
      en: 'established by [{actual}|nobody knows whom], it is for {limit}',
    },
  }),
]
