/** What is owed of classes: requests that are decided, and the materials of key partners. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { own } from '../../../facts/own.ts'
import { isInForce, type Material, type PartnerFile, partner } from '../../../facts/partner/states.ts'
import { response } from '../../../kinds/response.ts'
import { heldSince } from '../../../kinds/since-when.ts'
import { localDate } from '../../../time/local-date.ts'
import { periodOfDays } from '../../../time/period-of.ts'
import { partnerParameters as parameters } from '../parameters.ts'

/** 共同决策: each request waits for both departments, and for the grading that follows. */
const requestDecided = response({
  id: 'class-request-decided',
  clauses: ['D01-5.2.3'],
  title: { zh: '等级变更待共同决策', en: 'A request to change the class waits for its decision' },
  of: partner,
  parameters: pick(parameters, 'admissionOffice', 'marketDepartment'),
  each: ({ state }) => Object.values(state.requests),
  from: ({ decidedAt, at }) => (decidedAt === null ? at : null),
  facts: ({ requestId, to, agreed, at }, { parametersAt }) => {
    const { admissionOffice, marketDepartment } = parametersAt(at)
    const missing = [admissionOffice, marketDepartment].filter(one => !agreed.includes(one))
    return { request: requestId, to, missing: missing.length > 0 ? missing : null }
  },
  sentence: {
    zh: '合作伙伴 {partner} 调整为{to}级的申请 {request} [待 {missing:department} 决策|两部门已同意，待调整级别]',
    en: 'request {request} to put partner {partner} in class {to} [waits for {missing:department}|was agreed to and waits for the grading]',
  },
})

/** Since when it has been in a key class without a break. */
function keySince({ grades }: DeepReadonly<PartnerFile>, isKey: (to: string, at: Instant) => boolean) {
  const latestFirst = grades.slice().reverse()
  return heldSince(
    latestFirst.map(({ at }) => at),
    at => isKey(latestFirst.find(one => one.at === at)!.to, at),
  )
}

/** When a material began to be missing; undefined: it is in force for good. */
function missingFrom(material: DeepReadonly<Material> | undefined, since: Instant, calendar: Calendar) {
  if (material === undefined) return since
  const { at, validUntil } = material
  const told = at > since ? at : since
  if (!isInForce(material, localDate(calendar, told))) return told
  return validUntil === null ? undefined : periodOfDays(calendar, validUntil, validUntil).to
}

/** 完整、真实且有效: each that was never provided, is not genuine, or has run out; what is in force runs until its last day. */
const materialOwed = response({
  id: 'key-partner-material',
  clauses: ['D01-5.1.2'],
  title: { zh: 'A级、B级合作伙伴的材料', en: 'Materials of partners in key classes' },
  of: partner,
  parameters: pick(parameters, 'keyClasses', 'keyMaterials'),
  each: ({ state, parametersAt }) => {
    const since = keySince(state, (to, at) => parametersAt(at).keyClasses.some(one => one === to))
    return since === undefined ? [] : parametersAt(since).keyMaterials.map(name => ({ name, since }))
  },
  from: ({ name, since }, { state: { materials }, calendar }) => missingFrom(own(materials, name), since, calendar),
  facts: ({ name }, { state }) => ({ material: name, validUntil: own(state.materials, name)?.validUntil ?? null }),
  sentence: {
    zh: '合作伙伴 {partner} 应补齐材料：{material}[，有效期至 {validUntil}]',
    en: 'partner {partner} provides: {material}[, in force until {validUntil}]',
  },
})

export const classObligations = [requestDecided, materialOwed] as const
