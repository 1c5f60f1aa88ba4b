/** What is owed for one customer's file: that there is one, that it is complete, right, up to date and approved. */
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { dealingsOf, profile, valuesOf } from '../../../facts/profile/states/index.ts'
import { FIELD_CODES, PROFILE_FIELDS, type ProfileField } from '../../../facts/profile/words/fields.ts'
import type { Circumstance } from '../../../facts/profile/words/index.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { response } from '../../../kinds/response.ts'
import { profileParameters as parameters } from '../parameters/index.ts'
import { ASKED_IN_ALL, askedSince, missingUnder } from '../parameters/required.ts'
import { promptly, within } from './prompt.ts'

/** 每发展、接触一个新客户，均应建立客户档案户头. */
export const fileOpened = promptly({
  id: 'file-opened',
  clauses: ['D07-3.2.1', 'D05-2.7', 'D07-3.2'],
  title: { zh: '建立客户档案', en: 'A file for every customer' },
  of: profile,
  from: ({ metAt }) => metAt,
  until: ({ openedAt }) => openedAt !== null,
  sentence: { zh: '应为客户 {customer} 建立档案', en: 'a file is opened for customer {customer}' },
})

/** 与客户接触的部门应及时收集客户信息. */
export const contactRecorded = promptly({
  id: 'contact-recorded',
  clauses: ['A00-5.1.1.1', 'A03e-2.2.1'],
  title: { zh: '接触客户的部门收集资料', en: 'Who is in contact with a customer collects what there is to know' },
  of: profile,
  each: ({ state }) => dealingsOf(state),
  from: ({ metAt }) => metAt,
  until: ({ toldAt }) => toldAt,
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '部门 {department} 接触了客户 {customer}，应收集并录入其资料',
    en: 'department {department} is in contact with customer {customer} and enters what it learns of it',
  },
})

/** Clauses that ask for the whole, and for no field by its name. */
const FOR_ALL = ['A04-2.3.1.2', 'A04-4.3.1.3', 'A03e-3.4.1', 'A00-5.1.1.4', 'D07-3.1.c.1']

/** 各项必填信息无缺失: for each clause that asks for some of them. */
export const requiredFieldsFilled = response({
  id: 'required-fields-filled',
  clauses: [...new Set([...ASKED_IN_ALL.map(({ clause }) => clause), ...FOR_ALL])],
  title: { zh: '必填项目待补齐', en: 'Required fields are filled' },
  of: profile,
  parameters: pick(parameters, 'requiredFields', 'promptDays'),
  each: () => ASKED_IN_ALL,
  from: (asked, { state }) => (state.openedAt === null ? null : askedSince(asked, state)),
  concerns: (asked, { state, parametersAt }, at) =>
    missingUnder(asked, state, parametersAt(at).requiredFields).length > 0,
  within: within('required-fields-filled'),
  clause: ({ clause }) => clause,
  facts: (asked, { state, parametersAt, changes }, since) => {
    const newest = changes.at(-1) ?? since
    const { requiredFields } = parametersAt(newest > since ? newest : since)
    return { missing: missingUnder(asked, state, requiredFields) }
  },
  sentence: {
    zh: '客户 {customer} 的档案还缺：{missing:profileField}',
    en: 'the file of customer {customer} still lacks: {missing:profileField}',
  },
})

const OF_COMPETITORS = FIELD_CODES.filter(field => PROFILE_FIELDS[field].by === 'competitor')

/** 合作方式、交易额、付款方式: of each competitor that something is known of, all three. */
export const competitorKnownInFull = promptly({
  id: 'competitor-known-in-full',
  clauses: ['D07-3.4.1.1'],
  title: { zh: '竞争对手合作信息待补齐', en: 'Cooperation with a competitor is known in full' },
  of: profile,
  each: ({ state }) => {
    const known = OF_COMPETITORS.flatMap(field => valuesOf(state, field))
    return [...new Set(known.map(({ about }) => about ?? ''))].sort().map(competitor => {
      const entries = known.filter(({ about }) => about === competitor)
      return {
        competitor,
        at: entries.map(({ at }) => at).sort()[0]!,
        missing: OF_COMPETITORS.filter(field => !entries.some(entry => entry.field === field)),
      }
    })
  },
  from: ({ missing, at }) => (missing.length > 0 ? at : null),
  facts: ({ competitor, missing }) => ({ competitor, missing }),
  sentence: {
    zh: '客户 {customer} 与竞争对手 {competitor} 的合作信息还缺：{missing:profileField}',
    en: 'of what customer {customer} does with competitor {competitor} there lacks: {missing:profileField}',
  },
})

/** What is entered anew where something has changed; of another major change, anything. */
const CHANGED: Readonly<Record<Circumstance, readonly ProfileField[] | null>> = {
  renamed: ['name'],
  'new-representative': ['legal-representative'],
  'new-scope': ['business-scope'],
  'new-contact': ['contact-person', 'phone', 'fax', 'email', 'address'],
  'major-change': null,
}

/** 根据客户情况变化，及时更新客户档案. */
export const changeEntered = promptly({
  id: 'change-entered',
  clauses: ['A04-1.3.4.1', 'D07-3.3.1', 'D07-3.3.2'],
  title: { zh: '客户情况变化入档', en: 'A change is entered in the file' },
  of: profile,
  each: ({ state }) => state.changes,
  from: ({ at }) => at,
  until: ({ change }, { state }) => {
    const fields = CHANGED[change]
    const moments = Object.values<{ readonly field: ProfileField; readonly at: Instant }>(state.entries)
      .filter(({ field }) => fields === null || fields.includes(field))
      .map(({ at }) => at)
    return moments.sort().at(-1)
  },
  facts: ({ departmentId, change }) => ({ department: departmentId, change }),
  sentence: {
    zh: '客户 {customer} {change:circumstance}，应更新档案',
    en: 'customer {customer}: {change:circumstance}, and its file is brought up to date',
  },
})

/** 调整客户管理策略. */
export const strategyAdjusted = promptly({
  id: 'strategy-adjusted',
  clauses: ['A04-1.3.4.2'],
  title: { zh: '随客户情况变化调整管理策略', en: 'The strategy follows the circumstances of the customer' },
  of: profile,
  each: ({ state }) => state.changes,
  from: ({ at }) => at,
  until: (_, { state }) => state.strategyAt,
  facts: ({ departmentId, change }) => ({ department: departmentId, change }),
  sentence: {
    zh: '客户 {customer} {change:circumstance}，应重新审视管理策略',
    en: 'customer {customer}: {change:circumstance}, and how it is managed is looked at again',
  },
})

/** 根据客户的交易情况…及时更新; 订单、合同、发票 belong in the file. */
export const tradeFiled = promptly({
  id: 'trade-filed',
  clauses: ['D09-4.1.2.b.2', 'A04-4.1.2', 'A04-4.3.3.1'],
  title: { zh: '交易资料入档', en: 'The file follows the trades' },
  of: profile,
  from: ({ unfiledSince }) => unfiledSince,
  sentence: {
    zh: '客户 {customer} 有新交易，应将订单、合同、发票或交易信息入档',
    en: 'customer {customer} has traded, and its file gets the order, contract, invoice or what they say',
  },
})

/** 销售总监进行审批确认. */
export const fileApproved = promptly({
  id: 'file-approved',
  clauses: ['D09-4.1.2.c'],
  title: { zh: '档案待审批确认', en: 'A file waits for its approval' },
  of: profile,
  from: ({ openedAt }) => openedAt,
  until: ({ approvedAt }) => approvedAt,
  facts: ({ keptBy }) => ({ department: keptBy }),
  sentence: {
    zh: '部门 {department} 所建客户 {customer} 的档案应报销售总监审批',
    en: 'the file of customer {customer}, set up by department {department}, is approved by the sales director',
  },
})

/** 真实、准确: what was found wrong is entered anew. */
export const errorCorrected = promptly({
  id: 'error-corrected',
  clauses: ['A04-4.3.1.1', 'A04-4.3.1.2', 'A04-2.3.1.2', 'A00-5.1.1.4'],
  title: { zh: '与实际不符的资料待更正', en: 'What is found wrong is corrected' },
  of: profile,
  each: ({ state }) => Object.entries<Instant>(state.wrong as Readonly<Record<string, Instant>>),
  from: ([, at]) => at,
  facts: ([field]) => ({ field }),
  sentence: {
    zh: '客户 {customer} 的{field:profileField}与实际不符，应更正',
    en: 'of customer {customer}, {field:profileField} was found wrong and is corrected',
  },
})

const REPORTS = ['annual-results', 'financial-report'] as const

/** 积累客户年度业绩和财务状况报告. */
export const yearlyReportsCollected = recurrent({
  id: 'yearly-reports-collected',
  clauses: ['D07-3.3.3'],
  title: { zh: '积累年度业绩和财务状况报告', en: 'Yearly results and financial reports are collected' },
  of: profile,
  each: () => REPORTS,
  from: (_, { state }) => state.openedAt,
  last: (kind, { state }) =>
    state.documents
      .filter(one => one.kind === kind)
      .map(({ at }) => at)
      .sort()
      .at(-1),
  parameters: pick(parameters, 'reportEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).reportEvery,
  facts: kind => ({ document: kind }),
  sentence: {
    zh: '每{unit:period}应收集客户 {customer} 的{document:documentKind}[，上次 {last}|，尚未收集]',
    en: 'of customer {customer} there is collected each {unit:period}: {document:documentKind}[, last time {last}|, never so far]',
  },
})
