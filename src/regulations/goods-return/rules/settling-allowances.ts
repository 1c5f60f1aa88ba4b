/** 折让证明单: signed, sealed by the customer, handed out, proven, posted. */
import {
  allowanceCopiesSent,
  allowancePosted,
  allowanceProven,
  allowanceSealed,
} from '../../../facts/inventory/events/allowances.ts'
import { certificateRule } from '../paper-rule.ts'
import { lackOf, lackOfProof, listedAs } from '../proof.ts'
import { levelName, unsignedLevels } from '../signatures.ts'

/** 核签及送客户签章: it goes to the customer when both levels have signed. */
export const certificateSealedAfterSignatures = certificateRule({
  id: 'certificate-sealed-after-signatures',
  title: { zh: '核签后送客户签章', en: 'The customer seals a certificate that both levels signed' },
  on: [allowanceSealed],
  sentence: {
    zh: '折让证明单 {certificate} 尚待核签：{actual}',
    en: 'certificate {certificate} is not signed by {actual}',
  },
  holds: ({ event: { data }, before, edition }) => {
    const missing = unsignedLevels(before, edition).map(levelName)
    const limit = edition.certificate.levels.map(levelName)
    return { holds: missing.length === 0, actual: missing, limit, facts: { certificate: data.certificateId } }
  },
})

/** 客户签章后一份存业务部，一份送会计. */
export const certificateCopiesAfterSeal = certificateRule({
  id: 'certificate-copies-after-seal',
  title: { zh: '客户签章后分存', en: 'The copies go out when the customer has sealed' },
  on: [allowanceCopiesSent],
  sentence: {
    zh: '折让证明单 {certificate} 客户签章于 {actual}，分送于 {limit}',
    en: 'certificate {certificate} sealed at {actual}, copies sent at {limit}',
  },
  holds: ({ event: { data, occurredAt }, before: { sealedAt } }) => ({
    holds: sealedAt !== null && sealedAt <= occurredAt,
    actual: sealedAt,
    limit: occurredAt,
    facts: { certificate: data.certificateId },
  }),
})

export const allowanceProofInForm = certificateRule({
  id: 'allowance-proof-in-form',
  title: {
    zh: '折让证明依所列方式并由买受人盖章',
    en: 'The proof of allowance is one of the ways, sealed by the buyer',
  },
  on: [allowanceProven],
  sentence: {
    zh: '折让证明单 {certificate} 的证明 {way} 缺少：{actual}；方式：{limit}',
    en: 'certificate {certificate}, proof {way}: missing {actual}; ways: {limit}',
  },
  holds: ({ event: { data }, edition }) => {
    const { proofs } = edition.certificate
    const lack = lackOf(data, proofs)
    const listed = listedAs(data.way, proofs)
    return {
      holds: lack.length === 0,
      actual: lack,
      limit: proofs.map(({ way }) => way),
      facts: { certificate: data.certificateId, way: data.way },
      ...(listed && { clause: listed.clause }),
    }
  },
})

/** Accounting posts what both levels signed, the customer sealed, and a proof goes with. */
export const allowancePostedInOrder = certificateRule({
  id: 'allowance-posted-in-order',
  title: { zh: '核签、签章、取证后作账', en: 'An allowance is posted when it is signed, sealed and proven' },
  on: [allowancePosted],
  sentence: { zh: '折让证明单 {certificate} 缺少：{actual}', en: 'certificate {certificate} lacks {actual}' },
  holds: ({ event: { data }, before, edition }) => {
    const lack = [
      ...unsignedLevels(before, edition).map(levelName),
      ...(before.sealedAt === null ? ['customer-seal'] : []),
      ...lackOfProof(before.proof, edition.certificate.proofs),
    ]
    const limit = [...edition.certificate.levels.map(levelName), 'customer-seal', 'proof']
    return { holds: lack.length === 0, actual: lack, limit, facts: { certificate: data.certificateId } }
  },
})

export const allowancePostedByAccounting = certificateRule({
  id: 'allowance-posted-by-accounting',
  title: { zh: '折让由会计（财务）作账', en: 'An allowance is posted by accounting' },
  on: [allowancePosted],
  sentence: {
    zh: '折让证明单 {certificate} 由 {actual} 作账；应由 {limit}',
    en: 'certificate {certificate} posted by {actual}; for {limit} to do',
  },
  holds: ({ event: { data, actor }, edition: { accountants: limit } }) => {
    const role = actor?.role ?? null
    return {
      holds: role !== null && limit.includes(role),
      actual: role,
      limit,
      facts: { certificate: data.certificateId },
    }
  },
})
