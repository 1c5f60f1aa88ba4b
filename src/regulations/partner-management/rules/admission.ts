/** From the form to the admission: what must be there, and after what. */
import { pick } from '../../../core/parameter.ts'
import * as events from '../../../facts/partner/events.ts'
import { partner, stateOf } from '../../../facts/partner/states.ts'
import { evidenced } from '../../../kinds/evidenced.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { partnerParameters as parameters } from '../parameters.ts'

const FIRST = {
  zh: '此事 {limit}[，此前已于 {actual} 办理|，此前尚未办理]',
  en: 'this at {limit}[, that before at {actual}|, and nothing before]',
}

/** 每位合作伙伴一套表格. */
const oneFormSet = oneOf({
  id: 'one-form-set-for-each-partner',
  clauses: ['D01-4.1.1'],
  title: { zh: '每位合作伙伴一套表格', en: 'One set of forms for each partner' },
  on: [events.partnerFormFilled],
  of: partner,
  value: ({ data }) => data.formId,
  among: ({ data, before }) => before.formId ?? data.formId,
  sentence: { zh: '表格 {actual}；已有的一套为 {limit}', en: 'form {actual}; the set that there is: {limit}' },
})

/** 1主表3附表. */
const formOfAllSheets = mandatory({
  id: 'form-of-all-sheets',
  clauses: ['D01-4.1.1'],
  title: { zh: '转交的表格须为一套', en: 'The form that is handed over has all its sheets' },
  on: [events.partnerFormHandedOver],
  of: partner,
  needs: parameters.formSheets,
  present: ({ before }) => before.sheets,
  sentence: { zh: '还缺：{actual:sheet}；须有：{limit:sheet}', en: 'missing: {actual:sheet}; needed: {limit:sheet}' },
})

const MISSING_ITEMS = {
  zh: '还缺：{actual:formItem}；须有：{limit:formItem}',
  en: 'missing: {actual:formItem}; needed: {limit:formItem}',
}

/** 实地考察: address, staff and equipment were seen on the spot. */
const fitWasInspected = mandatory({
  id: 'fit-partner-was-inspected',
  clauses: ['D01-4.1.2.1', 'D01-3.1.2'],
  title: { zh: '可合作的须经实地考察', en: 'Who is found fit was inspected on the spot' },
  on: [events.partnerScreened],
  of: partner,
  when: ({ data }) => data.fit,
  needs: parameters.formItems,
  present: ({ before }) => Object.keys(before.seen),
  sentence: MISSING_ITEMS,
})

/** 保证审批表的完整: what was inspected is written in the form, too. */
const fitFormComplete = mandatory({
  id: 'fit-form-complete',
  clauses: ['D01-4.1.2.2'],
  title: { zh: '可合作的审批表须完整', en: 'The form of who is found fit is complete' },
  on: [events.partnerScreened],
  of: partner,
  when: ({ data }) => data.fit,
  needs: parameters.formItems,
  present: ({ before }) => Object.keys(before.stated),
  sentence: MISSING_ITEMS,
})

/** 模糊的情况默认为不具备条件. */
const fitMeetsConditions = mandatory({
  id: 'fit-partner-meets-conditions',
  clauses: ['D01-4.1.2.3'],
  title: { zh: '模糊的情况视为不具备条件', en: 'What is unclear counts as not met' },
  on: [events.partnerScreened],
  of: partner,
  when: ({ data }) => data.fit,
  needs: parameters.formItems,
  present: ({ before, parameters: { formItems } }) => formItems.filter(item => stateOf(before, item) === 'met'),
  sentence: {
    zh: '不具备：{actual:formItem}；须具备：{limit:formItem}',
    en: 'not met: {actual:formItem}; needed: {limit:formItem}',
  },
  parameters: pick(parameters, 'formItems'),
})

/** 转交给盛昌公司后，由…初步把关. */
const screenedAfterHandOver = precedence({
  id: 'partner-screened-after-hand-over',
  clauses: ['D01-4.1.3.2'],
  title: { zh: '转交后初步把关', en: 'A form is screened after it was handed over' },
  on: [events.partnerScreened],
  of: partner,
  first: ({ before }) => before.handedOverAt,
  sentence: FIRST,
})

/** 对于不符合合作要求的…劝退. */
const turnedDownAfterScreening = precedence({
  id: 'partner-turned-down-after-screening',
  clauses: ['D01-4.1.3.3'],
  title: { zh: '把关认为不符合的方可劝退', en: 'Who is turned down was found unfit' },
  on: [events.partnerTurnedDown],
  of: partner,
  first: ({ before: { screening } }) => (screening?.fit === false ? screening.at : null),
  sentence: FIRST,
})

/** 并做好解释. */
const turnedDownWithExplanation = evidenced({
  id: 'partner-turned-down-with-explanation',
  clauses: ['D01-4.1.3.3'],
  title: { zh: '劝退须做好解释', en: 'Who is turned down is told why' },
  on: [events.partnerTurnedDown],
  of: 'partner',
  // What was said may be about a person, and is not told again.
  shows: ({ data }) => data.explanation !== null,
  asks: true,
  sentence: { zh: '已作解释：{actual}；须作解释：{limit}', en: 'explained: {actual}; needed: {limit}' },
})

/** 审核 before 入网: a form that was screened as fit and passed. */
const admittedAfterReview = precedence({
  id: 'partner-admitted-after-review',
  clauses: ['D01-3.2.1', 'D01-4.1.3.4'],
  title: { zh: '把关、审核通过后入网', en: 'Who is admitted was found fit, and the form passed' },
  on: [events.partnerAdmitted],
  of: partner,
  first: ({ before: { screening, reviewedAt } }) => ({
    screened: screening?.fit ? screening.at : null,
    reviewed: reviewedAt,
  }),
  sentence: {
    zh: '尚缺：{actual:partnerStep}；须先有：{limit:partnerStep}',
    en: 'not yet: {actual:partnerStep}; needed before: {limit:partnerStep}',
  },
})

/** 入网应在洽谈项目合作之前办理. */
const negotiatedAfterAdmission = precedence({
  id: 'no-negotiation-before-admission',
  clauses: ['D01-4.1.3.1'],
  title: { zh: '先入网，后洽谈项目合作', en: 'Admission comes before talks about a project' },
  on: [events.partnerNegotiated],
  of: partner,
  first: ({ before }) => before.admittedAt,
  sentence: FIRST,
})

export const admissionRules = [
  oneFormSet,
  formOfAllSheets,
  fitWasInspected,
  fitFormComplete,
  fitMeetsConditions,
  screenedAfterHandOver,
  turnedDownAfterScreening,
  turnedDownWithExplanation,
  admittedAfterReview,
  negotiatedAfterAdmission,
] as const
