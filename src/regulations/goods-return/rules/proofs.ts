/** 退货证明, 折让证明: one of the ways of the edition, sealed by the buyer, with the figures where that way needs them. */
import { allowanceProven } from '../../../facts/inventory/events/allowances.ts'
import { returnPosted, returnProven } from '../../../facts/inventory/events/returns.ts'
import { mandatory } from '../../../kinds/index.ts'
import { lackOfProof, listedAs } from '../editions/papers.ts'
import { ofCertificate, ofSlip } from '../editions/scopes.ts'

export const proofRules = [
  /** Sales gets it when the warehouse has filled in the slip. */
  mandatory({
    id: 'return-proof-in-form',
    title: { zh: '退货证明三择一并由买受人盖章', en: 'The proof of return is one of the ways, sealed by the buyer' },
    sentence: {
      zh: '退货单 {slip} 的退货证明（{way:proof}）[缺少：{actual:lack}|齐备][；可用方式：{limit:proof}]',
      en: 'slip {slip}, proof {way:proof}: [missing {actual:lack}|nothing is missing][; ways: {limit:proof}]',
    },
    on: [returnProven],
    of: ofSlip,
    needs: ({ edition }) => edition.slip.proofs.map(({ way }) => way),
    missing: ({ data, before, edition }) => [
      ...lackOfProof(data, edition.slip.proofs),
      ...(before.receivedAt === null ? ['received-goods'] : []),
    ],
    clause: ({ data, edition }) => listedAs(data.way, edition.slip.proofs)?.clause,
    facts: ({ data }) => ({ way: data.way }),
  }),

  mandatory({
    id: 'return-posted-with-proof',
    title: { zh: '取得退货证明后转账', en: 'A return is posted with its proof' },
    sentence: {
      zh: '退货单 {slip} 的退货证明[缺少：{actual:lack}|齐备]',
      en: 'the proof of slip {slip} lacks [{actual:lack}|nothing]',
    },
    on: [returnPosted],
    of: ofSlip,
    needs: ({ edition }) => edition.slip.proofs.map(({ way }) => way),
    missing: ({ before, edition }) => lackOfProof(before.proof, edition.slip.proofs),
  }),

  mandatory({
    id: 'allowance-proof-in-form',
    title: {
      zh: '折让证明依所列方式并由买受人盖章',
      en: 'The proof of allowance is one of the ways, sealed by the buyer',
    },
    sentence: {
      zh: '折让证明单 {certificate} 的证明（{way:proof}）[缺少：{actual:lack}|齐备][；可用方式：{limit:proof}]',
      en: 'certificate {certificate}, proof {way:proof}: [missing {actual:lack}|nothing is missing][; ways: {limit:proof}]',
    },
    on: [allowanceProven],
    of: ofCertificate,
    needs: ({ edition }) => edition.certificate.proofs.map(({ way }) => way),
    missing: ({ data, edition }) => lackOfProof(data, edition.certificate.proofs),
    clause: ({ data, edition }) => listedAs(data.way, edition.certificate.proofs)?.clause,
    facts: ({ data }) => ({ way: data.way }),
  }),
]
