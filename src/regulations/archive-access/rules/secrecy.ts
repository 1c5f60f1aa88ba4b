/** 保密: what must not get out, and what is told only by leave. */
import { pick } from '../../../core/parameter.ts'
import {
  leakInvestigated,
  leakReported,
  materialPassedOn,
  pickUpAnnounced,
} from '../../../facts/archive-access/events.ts'
import { leak } from '../../../facts/archive-access/states.ts'
import type { Material, Recipient, SecrecyClass } from '../../../facts/archive-access/words.ts'
import { own } from '../../../facts/own.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { scopedRule } from '../../../kinds/scoped-rule.ts'
import { separationOfDuty } from '../../../kinds/separation-of-duty.ts'
import { archiveAccessParameters as parameters } from '../parameters.ts'

/** The clause that makes a secret of it; of all else that a file holds, that customer data are top secret. */
const CLAUSE_OF_MATERIAL: { readonly [M in Material]?: string } = {
  'visit-record': 'D05-5.1.2',
  'handover-record': 'D05-5.1.2',
  'daily-log': 'D05-5.1.2',
  'teller-data': 'D05-5.1.3',
  survey: 'D05-5.1.4',
  grade: 'D01-4.2.1.2',
  stock: 'D06-4.3.2',
}

export const secretClause = (material: Material) => own(CLAUSE_OF_MATERIAL, material) ?? 'D05-5.1.1'

/** The class of a material; null: the company has made no secret of it. */
export function classOf(secrecy: Readonly<Record<SecrecyClass, readonly Material[]>>, material: Material) {
  const classes = Object.keys(secrecy) as SecrecyClass[]
  return classes.find(one => secrecy[one].includes(material)) ?? null
}

/** A customer may be told what is his own; what the company thinks of him is not. */
const NOT_FOR_CUSTOMERS: readonly Material[] = ['grade', 'survey', 'development-record', 'teller-data', 'daily-log']

/** Who may be told of what is secret at all. Stock is told by leave, which is a rule of its own. */
function mayBeTold(material: Material, to: Recipient): boolean {
  if (to === 'colleague' || material === 'stock') return true
  return to === 'customer' && !NOT_FOR_CUSTOMERS.includes(material)
}

const CLAUSES = [
  'D05-5.1.1',
  'D05-5.1.2',
  'D05-5.1.3',
  'D05-5.1.4',
  'D05-5.2.4',
  'D01-4.2.1.2',
  'D12-5',
  'A04-5.2.2.4',
  'A04-1.3.3',
  'A04-2.3.2.2',
  'A00-5.1.3.1',
]

const SECRET = {
  zh: '[{class:secrecyClass}：]{material:material}；接收方：{actual:recipient}',
  en: 'passed on to the {actual:recipient}: {material:material}[, which is {class:secrecyClass}]',
}

/** 严禁泄露. */
const secretKept = scopedRule({
  id: 'secrets-kept',
  clauses: CLAUSES,
  title: { zh: '密级资料严禁泄露', en: 'What is secret is not passed on' },
  on: [materialPassedOn],
  of: 'passing',
  parameters: pick(parameters, 'secrecy'),
  sentence: SECRET,
  holds: ({ data: { material, to }, parameters: { secrecy } }) => {
    const level = classOf(secrecy, material)
    const holds = level === null || mayBeTold(material, to)
    return { holds, actual: to, limit: 'colleague', clause: secretClause(material), facts: { class: level, material } }
  },
})

/** What got out has got out: it stands as found. */
const secretLeaked = scopedRule({
  id: 'nothing-leaked',
  clauses: CLAUSES,
  title: { zh: '密级资料已泄露', en: 'Something secret got out' },
  observes: [leakReported],
  of: 'leak',
  parameters: pick(parameters, 'secrecy'),
  sentence: {
    zh: '已泄露：[{class:secrecyClass}，]{material:material}',
    en: 'it is {material:material}[, which is {class:secrecyClass}]',
  },
  holds: ({ data: { material, personId }, parameters: { secrecy } }) => {
    const level = classOf(secrecy, material)
    const facts = { class: level, material, person: personId }
    return { holds: level === null, actual: level, limit: null, clause: secretClause(material), facts }
  },
})

const LEAVE = {
  zh: '[许可人岗位：{actual:role}|未经许可]；有权许可：{limit:role}',
  en: '[leave given by: {actual:role}|nobody gave leave]; may give it: {limit:role}',
}

/** 擅自: without leave; the leave is an act of whoever gives it. */
const leave = {
  parameters: pick(parameters, 'consultants'),
  sentence: LEAVE,
  who: 'role',
  recorders: parameters.archiveKeepers,
  among: parameters.releasers,
} as const

/** 不得擅自透露公司车辆库存和在途信息. */
const stockByLeave = authorized({
  ...leave,
  id: 'stock-told-by-leave',
  clauses: ['D06-4.3.2'],
  title: { zh: '不得擅自透露库存和在途信息', en: 'Consultants tell of stock by leave' },
  on: [materialPassedOn],
  of: 'passing',
  when: ({ data: { material, to, role }, parameters: { consultants } }) =>
    material === 'stock' && to !== 'colleague' && consultants.includes(role),
  by: ({ data }) => data.permittedBy,
})

/** 不得擅自通知客户提车. */
const pickUpByLeave = authorized({
  ...leave,
  id: 'pick-up-announced-by-leave',
  clauses: ['D06-4.3.1'],
  title: { zh: '不得擅自通知客户提车', en: 'Consultants announce a pick-up by leave' },
  on: [pickUpAnnounced],
  of: 'vehicle-order',
  when: ({ data: { role }, parameters: { consultants } }) => consultants.includes(role),
  by: ({ data }) => data.permittedBy,
})

const leakNotByItsAuthor = separationOfDuty({
  id: 'leak-not-investigated-by-its-author',
  clauses: ['A02-5.2.3'],
  title: { zh: '泄密者不得调查本人的泄露', en: 'Who leaked something does not investigate it' },
  on: [leakInvestigated],
  of: leak,
  from: ({ before: { personId } }) => (personId === null ? [] : [personId]),
})

export const secrecyRules = [secretKept, secretLeaked, leakNotByItsAuthor, stockByLeave, pickUpByLeave] as const
