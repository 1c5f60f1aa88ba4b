/** What is owed until a partner is admitted, filed and graded: each step from the one before it. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { type PartnerFile, partner } from '../../../facts/partner/states.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { partnerParameters as parameters } from '../parameters.ts'

type File = DeepReadonly<PartnerFile>

interface Step {
  readonly id: string
  readonly clauses: readonly string[]
  readonly title: Text
  readonly sentence: Text
  /** Since when it waits; null: it does not. */
  readonly waits: (file: File) => Instant | null
}

const unless = (done: unknown, at: Instant | null) => (done === null ? at : null)
const fitAt = ({ screening }: File) => (screening?.fit ? screening.at : null)

const STEPS: readonly Step[] = [
  {
    id: 'partner-form-owed',
    clauses: ['D01-3.1.1', 'D01-4.1.1'],
    title: { zh: '建立入网审批表', en: 'The admission form of a partner' },
    sentence: {
      zh: '分管单位 {unit:department} 应为合作伙伴 {partner} 建立入网审批表',
      en: 'unit {unit:department} opens an admission form for partner {partner}',
    },
    waits: ({ formAt, takenOnAt }) => unless(formAt, takenOnAt),
  },
  {
    id: 'partner-screening-owed',
    clauses: ['D01-4.1.3.2'],
    title: { zh: '审批表初步把关', en: 'First check of the form' },
    sentence: {
      zh: '盛昌公司应对合作伙伴 {partner} 初步把关',
      en: 'the admission office makes the first check of partner {partner}',
    },
    waits: ({ screening, handedOverAt }) => unless(screening, handedOverAt),
  },
  {
    id: 'partner-review-owed',
    clauses: ['D01-3.2.1'],
    title: { zh: '审批表审核', en: 'Review of the form' },
    sentence: {
      zh: '盛昌公司应审核合作伙伴 {partner} 的入网审批表',
      en: 'the admission office reviews the form of partner {partner}',
    },
    waits: file => unless(file.reviewedAt ?? file.turnedDownAt, fitAt(file)),
  },
  {
    id: 'partner-formalities-owed',
    clauses: ['D01-4.1.3.4'],
    title: { zh: '协助办理后续手续', en: 'Help with the remaining formalities' },
    sentence: {
      zh: '盛昌公司应协助合作伙伴 {partner} 办理入网的后续手续',
      en: 'the admission office helps partner {partner} to its admission',
    },
    waits: file => unless(file.admittedAt ?? file.turnedDownAt, fitAt(file)),
  },
  {
    id: 'partner-form-filing-owed',
    clauses: ['D01-3.2.2'],
    title: { zh: '审批表归档保存', en: 'The form is put on file' },
    sentence: {
      zh: '盛昌公司应将合作伙伴 {partner} 的入网审批表归档保存',
      en: 'the admission office files the form of partner {partner}',
    },
    waits: ({ filedAt, reviewedAt }) => unless(filedAt, reviewedAt),
  },
  {
    id: 'partner-grading-owed',
    clauses: ['D01-4.2.1.1', 'D01-3.2.3'],
    title: { zh: '入网后分级', en: 'A partner is graded after its admission' },
    sentence: { zh: '盛昌公司应对合作伙伴 {partner} 分级', en: 'the admission office grades partner {partner}' },
    waits: ({ grades, admittedAt }) => (grades.length > 0 ? null : admittedAt),
  },
]

const steps = STEPS.map(({ waits, ...step }) =>
  response({ ...step, of: partner, from: waits, facts: ({ unitId }) => ({ unit: unitId }) }),
)

/** 实地考察: each item of the form that nobody has seen on the spot. */
const inspectionOwed = response({
  id: 'partner-inspection-owed',
  clauses: ['D01-3.1.2', 'D01-4.1.2.1'],
  title: { zh: '实地考察', en: 'Inspection on the spot' },
  of: partner,
  parameters: pick(parameters, 'formItems'),
  each: ({ state: { formAt }, parametersAt }) => (formAt === null ? [] : parametersAt(formAt).formItems),
  from: (item, { state: { seen, formAt } }) => (Object.hasOwn(seen, item) ? null : formAt),
  facts: (item, { state: { unitId } }) => ({ item, unit: unitId }),
  sentence: {
    zh: '分管单位 {unit:department} 应实地考察合作伙伴 {partner}：{item:formItem}',
    en: 'unit {unit:department} inspects partner {partner} on the spot: {item:formItem}',
  },
})

/** 保证审批表的完整: each sheet and item that is missing once an inspection was made. */
const formCompletionOwed = response({
  id: 'partner-form-completion-owed',
  clauses: ['D01-4.1.2.2'],
  title: { zh: '考察后补全审批表', en: 'The form is completed after the inspection' },
  of: partner,
  parameters: pick(parameters, 'formItems', 'formSheets'),
  each: ({ state: { inspectedAt, sheets, stated }, parametersAt }) => {
    if (inspectedAt === null) return []
    const { formItems, formSheets } = parametersAt(inspectedAt)
    return [
      ...formSheets.filter(sheet => !sheets.includes(sheet)).map(sheet => ({ sheet, item: null })),
      ...formItems.filter(item => !Object.hasOwn(stated, item)).map(item => ({ sheet: null, item })),
    ]
  },
  from: (_, { state }) => state.inspectedAt,
  facts: (part, { state: { unitId } }) => ({ ...part, unit: unitId }),
  sentence: {
    zh: '单位 {unit:department} 应补全合作伙伴 {partner} 的审批表：[{sheet:sheet}][{item:formItem}]',
    en: 'unit {unit:department} completes the form of partner {partner}: [{sheet:sheet}][{item:formItem}]',
  },
})

/** 填好表格转交: once it was inspected, and all of the form is there. */
const handOverOwed = response({
  id: 'partner-hand-over-owed',
  clauses: ['D01-4.1.3.2'],
  title: { zh: '审批表转交盛昌公司', en: 'The form is handed over' },
  of: partner,
  parameters: pick(parameters, 'formItems', 'formSheets'),
  from: ({ handedOverAt, inspectedAt, sheets, stated }, { parametersAt }) => {
    if (handedOverAt !== null || inspectedAt === null) return null
    const { formItems, formSheets } = parametersAt(inspectedAt)
    const complete = formSheets.every(one => sheets.includes(one)) && formItems.every(one => Object.hasOwn(stated, one))
    return complete ? inspectedAt : null
  },
  facts: ({ unitId }) => ({ unit: unitId }),
  sentence: {
    zh: '单位 {unit:department} 应将合作伙伴 {partner} 填好的审批表转交盛昌公司',
    en: 'unit {unit:department} hands the form of partner {partner} over to the admission office',
  },
})

/** 及时劝退. */
const turningDownOwed = response({
  id: 'partner-turning-down-owed',
  clauses: ['D01-4.1.3.3'],
  title: { zh: '不符合要求的劝退', en: 'Who falls short is turned down' },
  of: partner,
  from: ({ screening, turnedDownAt }) => (screening?.fit === false ? unless(turnedDownAt, screening.at) : null),
  within: days(parameters.turnDownWithinDays),
  sentence: {
    zh: '盛昌公司应劝退合作伙伴 {partner} 并做好解释',
    en: 'the admission office turns partner {partner} down, and says why',
  },
})

export const admissionObligations = [
  ...steps,
  inspectionOwed,
  formCompletionOwed,
  handOverOwed,
  turningDownOwed,
] as const
