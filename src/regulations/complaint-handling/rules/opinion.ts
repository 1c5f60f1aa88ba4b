/** What is negotiated, and what the consolidated opinion has to say where the fault is the company's own. */

import { handsOf } from '../../../core/acting.ts'
import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintPenaltyProposed } from '../../../facts/complaint/events/consequences.ts'
import { complaintConsolidated, complaintNegotiated } from '../../../facts/complaint/events/settlement.ts'
import { evidenced, scopedRule, separationOfDuty } from '../../../kinds/index.ts'
import { handlingParameters as parameters } from '../parameters.ts'
import { productComplaint } from './scope.ts'

export const opinionRules = [
  /** 经主管核阅: the head of sales, not the negotiator, has seen the result before the form goes back. */
  separationOfDuty({
    id: 'negotiation-reviewed',
    title: { zh: '交涉结果经主管核阅', en: 'The head has seen the result of the negotiation' },
    of: productComplaint,
    on: [complaintNegotiated],
    stated: true,
    by: ({ data }) => data.reviewedBy,
    from: ({ event }) => handsOf(event.actor),
    limit: 'head of sales',
    parameters: pick(parameters, 'salesHeads'),
    provided: ({ data, parameters: { salesHeads } }) =>
      salesHeads === null || salesHeads.includes(data.reviewedBy ?? ''),
    facts: ({ event, parameters: { salesHeads } }) => ({ by: event.actor?.id ?? null, heads: salesHeads }),
    sentence: {
      zh: '交涉人 {by}，[核阅主管 {actual}|尚未经主管核阅][，业务部主管：{heads}]',
      en: 'negotiated by {by}, [seen by {actual}|seen by nobody else][; heads of sales: {heads}]',
    },
  }),
  /** 我方质量问题另拟定处理方式. */
  evidenced({
    id: 'own-fault-has-handling',
    title: { zh: '我方质量问题须另拟定处理方式', en: 'For our own fault a handling is drafted' },
    of: productComplaint,
    on: [complaintConsolidated],
    when: ({ data }) => data.ourFault,
    shows: ({ data }) => data.handling.kind,
    asks: 'a handling',
    provided: ({ data: { handling } }) => handling.kind !== 'none' || handling.text !== null,
    facts: ({ data }) => ({ text: data.handling.text }),
    sentence: { zh: '处理方式：{actual:handling}[（{text}）]', en: 'handling: {actual:handling}[ ({text})]' },
  }),
  /** 改善是否列案追踪作明确判定: "no" is a decision, too. */
  scopedRule({
    id: 'improvement-tracking-decided',
    title: { zh: '改善是否列案追踪须明确判定', en: 'Whether the improvement is tracked is decided' },
    of: productComplaint,
    on: [complaintConsolidated],
    sentence: { zh: '是否列案追踪：[{actual}|尚未判定]', en: 'tracked: [{actual}|not decided]' },
    holds: ({ data: { ourFault, tracked } }) =>
      ourFault ? { holds: tracked !== null, actual: tracked, limit: 'yes or no' } : notApplicable(),
  }),
  /** 人为疏忽免列案追踪. */
  scopedRule({
    id: 'carelessness-not-tracked',
    title: { zh: '人为疏忽免列案追踪', en: 'Human carelessness is not put under tracking' },
    of: productComplaint,
    on: [complaintConsolidated],
    sentence: {
      zh: '人为疏忽，列案追踪：[{actual}|尚未判定]',
      en: 'human carelessness, tracked: [{actual}|not decided]',
    },
    holds: ({ data: { carelessness, tracked } }) =>
      carelessness ? { holds: tracked !== true, actual: tracked, limit: false } : notApplicable(),
  }),
  /** 依客诉损失金额核算基准拟定损失金额. */
  evidenced({
    id: 'loss-by-standard',
    title: { zh: '依核算基准拟定损失金额', en: 'The loss is worked out by the standard' },
    of: productComplaint,
    on: [complaintConsolidated],
    when: ({ data }) => data.ourFault,
    shows: ({ data }) => data.loss,
    asks: 'an amount and its standard',
    provided: ({ data }) => data.basis !== null,
    facts: ({ data }) => ({ basis: data.basis }),
    sentence: {
      zh: '[损失金额 {actual} 元|未拟定损失金额]，[核算基准 {basis}|未注明核算基准]',
      en: 'loss: [CNY {actual}|not worked out]; standard: [{basis}|not named]',
    },
  }),
  /** 依行政处分标准、罚扣判定基准拟定惩处种类; a reward is none. */
  evidenced({
    id: 'penalty-by-standard',
    title: { zh: '依处分标准拟定惩处', en: 'A penalty is drafted by the standard' },
    of: productComplaint,
    on: [complaintPenaltyProposed],
    when: ({ data }) => data.kind !== 'reward',
    shows: ({ data }) => data.basis,
    asks: true,
    clause: ({ data, edition }) => {
      const [drafted, sanctioned = drafted] = edition.clauses['penalty-by-standard']!
      return data.kind === 'sanction' ? sanctioned : drafted
    },
    facts: ({ data }) => ({ penalty: data.penaltyId, kind: data.kind }),
    sentence: {
      zh: '{kind:penalty} {penalty}：[依据 {actual}|未注明依据的标准]',
      en: '{kind:penalty} {penalty}: by [{actual}|no standard]',
    },
  }),
]
