/** 装饰单, 领料单: who signs a slip, by when, and what goes out on it. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import { slipGoodsIssued, slipSigned } from '../../../facts/vehicle/events/papers.ts'
import { type SlipFile, slipFile } from '../../../facts/vehicle/states/papers.ts'
import { authorized, scopedRule } from '../../../kinds/index.ts'
import { isLate } from '../../../time/deadline.ts'
import { fromInstant, toInstant } from '../../../time/instant.ts'
import { localDate } from '../../../time/local-date.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

/** What makes a slip valid. */
export const slipValidity = pick(parameters, 'slipSigners', 'slipSubstitutes', 'substituteSigners')

type Validity = ValuesOf<typeof slipValidity>

interface Signed {
  readonly manager: boolean
  /** How many different people signed in the manager's absence: who signs twice is one person. */
  readonly substitutes: number
}

function signedOf({ signatures }: DeepReadonly<SlipFile>, { slipSigners, slipSubstitutes }: Validity): Signed {
  const substitutes = signatures.filter(({ role, managerAbsent }) => managerAbsent && slipSubstitutes.includes(role))
  return {
    manager: signatures.some(({ role }) => slipSigners.includes(role)),
    substitutes: new Set(substitutes.map(({ personId }) => personId)).size,
  }
}

export function isValid(slip: DeepReadonly<SlipFile>, validity: Validity): boolean {
  const { manager, substitutes } = signedOf(slip, validity)
  return manager || substitutes >= validity.substituteSigners
}

export const slipRules = [
  /** 当日签字: by the day on the wall of the office; a later signature does not make the slip valid. */
  scopedRule({
    id: 'slip-signed-in-time',
    clauses: ['D06-4.4.1'],
    title: { zh: '装饰单、领料单当日签字', en: 'A slip is signed on its day' },
    on: [slipSigned],
    of: slipFile,
    parameters: pick(parameters, 'slipSigningDays'),
    sentence: { zh: '于 {signedOn} 签字，最迟应于 {lastDay} 签字', en: 'signed on {signedOn}, asked for by {lastDay}' },
    holds: ({ event: { occurredAt: actual }, before: { issuedAt }, parametersAt, calendar }) => {
      if (issuedAt === null) return notApplicable()
      const deadline = dueAfterDays(calendar, issuedAt, parametersAt(issuedAt).slipSigningDays)
      // The limit is the midnight after the last day.
      const lastDay = localDate(calendar, toInstant(fromInstant(deadline.at) - 1))
      const facts = { signedOn: localDate(calendar, actual), lastDay }
      return { holds: !isLate(deadline, actual), actual, limit: deadline.at, facts }
    },
  }),
  /** 经理签字, or in his absence group leaders and assistants. */
  authorized({
    id: 'slip-signed-by-authority',
    clauses: ['D06-4.4.1', 'D06-4.4.2'],
    title: { zh: '装饰单、领料单由经理或其代签人签字', en: 'A slip is signed by the manager or those who stand in' },
    on: [slipSigned],
    of: 'vehicle-slip',
    parameters: pick(parameters, 'slipSigners', 'slipSubstitutes'),
    sentence: {
      zh: '签字人岗位：{actual:position}，经理不在：{absent}；应为：{limit:position}',
      en: 'signed by: {actual:position}, manager absent: {absent}; it takes one of {limit:position}',
    },
    who: 'role',
    by: ({ data }) => data.by,
    recorders: parameters.recorders,
    among: ({ data, parameters: { slipSigners, slipSubstitutes } }) =>
      data.managerAbsent ? [...slipSigners, ...slipSubstitutes] : slipSigners,
    facts: ({ data }) => ({ absent: data.managerAbsent }),
    clause: ({ data }) => (data.managerAbsent ? 'D06-4.4.2' : 'D06-4.4.1'),
  }),
  /** 否则不予发放: goods go out on the manager's approval, or on that of enough substitutes while he is absent. */
  scopedRule({
    id: 'goods-on-valid-slip',
    clauses: ['D06-7.6', 'D06-4.4.1', 'D06-4.4.2'],
    title: { zh: '凭有效单据发放', en: 'Goods are issued on a valid slip' },
    on: [slipGoodsIssued],
    of: slipFile,
    parameters: slipValidity,
    sentence: {
      zh: '经理已签字：{manager}；代签 {actual} 人，至少 {limit} 人',
      en: 'signed by the manager: {manager}; {actual} signed in his absence, at least {limit} are needed',
    },
    holds: ({ before: slip, parameters: validity }) => {
      const { manager, substitutes: actual } = signedOf(slip, validity)
      const clause = actual > 0 ? 'D06-4.4.2' : slip.kind === 'material' ? 'D06-7.6' : 'D06-4.4.1'
      const limit = validity.substituteSigners
      return { holds: isValid(slip, validity), actual, limit, facts: { manager }, clause }
    },
  }),
]
