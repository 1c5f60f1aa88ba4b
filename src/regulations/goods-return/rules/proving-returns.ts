/** 退货证明: one of the ways of the edition, sealed by the buyer, with the figures where that way needs them. */
import { returnPosted, returnProven } from '../../../facts/inventory/events/returns.ts'
import { slipRule } from '../paper-rule.ts'
import { lackOf, lackOfProof, listedAs } from '../proof.ts'

/** Sales gets it when the warehouse has filled in the slip. */
export const returnProofInForm = slipRule({
  id: 'return-proof-in-form',
  title: { zh: '退货证明三择一并由买受人盖章', en: 'The proof of return is one of the ways, sealed by the buyer' },
  on: [returnProven],
  sentence: {
    zh: '退货单 {slip} 的退货证明 {way} 缺少：{actual}；方式：{limit}',
    en: 'slip {slip}, proof {way}: missing {actual}; ways: {limit}',
  },
  holds: ({ event: { data }, before, edition }) => {
    const { proofs } = edition.slip
    const lack = [...lackOf(data, proofs), ...(before.receivedAt === null ? ['received-goods'] : [])]
    const listed = listedAs(data.way, proofs)
    return {
      holds: lack.length === 0,
      actual: lack,
      limit: proofs.map(({ way }) => way),
      facts: { slip: data.slipId, way: data.way },
      ...(listed && { clause: listed.clause }),
    }
  },
})

export const returnPostedWithProof = slipRule({
  id: 'return-posted-with-proof',
  title: { zh: '取得退货证明后转账', en: 'A return is posted with its proof' },
  on: [returnPosted],
  sentence: { zh: '退货单 {slip} 的退货证明缺少：{actual}', en: 'the proof of slip {slip} lacks {actual}' },
  holds: ({ event: { data }, before, edition }) => {
    const { proofs } = edition.slip
    const lack = lackOfProof(before.proof, proofs)
    const limit = proofs.map(({ way }) => way)
    return { holds: lack.length === 0, actual: lack, limit, facts: { slip: data.slipId } }
  },
})
