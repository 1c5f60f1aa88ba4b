/** What the consolidated opinion has to say where the fault is the company's own. */
import { notApplicable } from '../../../core/rule.ts'
import { complaintConsolidated } from '../../../facts/complaint/events/settlement.ts'
import { caseRule } from '../case-rule.ts'

/** 我方质量问题另拟定处理方式. */
export const ownFaultHasHandling = caseRule({
  id: 'own-fault-has-handling',
  title: { zh: '我方质量问题须另拟定处理方式', en: 'For our own fault a handling is drafted' },
  on: [complaintConsolidated],
  sentence: { zh: '处理方式：{actual}（{text}）', en: 'handling: {actual} ({text})' },
  holds: ({ event: { data } }) => {
    if (!data.ourFault) return notApplicable()
    const { kind, text } = data.handling
    return { holds: kind !== 'none' || text !== null, actual: kind, limit: 'a handling', facts: { text } }
  },
})

/** 改善是否列案追踪作明确判定. */
export const improvementTrackingDecided = caseRule({
  id: 'improvement-tracking-decided',
  title: { zh: '改善是否列案追踪须明确判定', en: 'Whether the improvement is tracked is decided' },
  on: [complaintConsolidated],
  sentence: { zh: '是否列案追踪：{actual}', en: 'tracked: {actual}' },
  holds: ({ event: { data } }) => {
    if (!data.ourFault) return notApplicable()
    return { holds: data.tracked !== null, actual: data.tracked, limit: 'yes or no' }
  },
})

/** 人为疏忽免列案追踪. */
export const carelessnessNotTracked = caseRule({
  id: 'carelessness-not-tracked',
  title: { zh: '人为疏忽免列案追踪', en: 'Human carelessness is not put under tracking' },
  on: [complaintConsolidated],
  sentence: { zh: '人为疏忽，列案追踪：{actual}', en: 'human carelessness, tracked: {actual}' },
  holds: ({ event: { data } }) => {
    if (!data.carelessness) return notApplicable()
    return { holds: data.tracked !== true, actual: data.tracked, limit: false }
  },
})

/** 依客诉损失金额核算基准拟定损失金额. */
export const lossByStandard = caseRule({
  id: 'loss-by-standard',
  title: { zh: '依核算基准拟定损失金额', en: 'The loss is worked out by the standard' },
  on: [complaintConsolidated],
  sentence: { zh: '损失金额 {actual}，核算基准 {basis}', en: 'loss {actual}, by standard {basis}' },
  holds: ({ event: { data } }) => {
    if (!data.ourFault) return notApplicable()
    const { loss, basis } = data
    return {
      holds: loss !== null && basis !== null,
      actual: loss,
      limit: 'an amount and its standard',
      facts: { basis },
    }
  },
})
