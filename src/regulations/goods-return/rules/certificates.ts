/** 销货折让证明单: what it says, by which decision, and who signs it. */
import { compare } from '../../../core/exact.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintFile } from '../../../facts/complaint/states/complaint-file.ts'
import { allowanceCertified, allowanceSigned } from '../../../facts/inventory/events/allowances.ts'
import { settledByComplaint } from '../../../facts/inventory/states/returns.ts'
import { moneyDecided } from '../decision.ts'
import { certificateRule } from '../paper-rule.ts'

/** 依客诉处理单开立: a reason, and the complaint or another basis. */
export const certificateComplete = certificateRule({
  id: 'certificate-complete',
  title: { zh: '折让证明单注明原因与依据', en: 'The certificate states reason and basis' },
  on: [allowanceCertified],
  sentence: { zh: '折让证明单 {certificate} 缺少：{actual}', en: 'missing on certificate {certificate}: {actual}' },
  holds: ({ event: { data } }) => {
    const missing = [
      ...(data.reason === null ? ['reason'] : []),
      ...(data.basis === null && data.complaintId === null ? ['basis'] : []),
    ]
    const facts = { certificate: data.certificateId }
    return { holds: missing.length === 0, actual: missing, limit: ['reason', 'basis'], facts }
  },
})

/** 依核决: a closed case, its kind, and no more money by all certificates together than was approved. */
export const allowanceAsDecided = certificateRule({
  id: 'allowance-as-decided',
  title: { zh: '依客诉核决的方式与金额折让', en: 'The allowance is what was decided on the complaint' },
  on: [allowanceCertified],
  more: ({ data }) => ({
    file: complaintFile.of(data.complaintId ?? ''),
    settled: settledByComplaint.of(data.complaintId ?? ''),
  }),
  sentence: {
    zh: '客诉 {complaint}（结案：{closed}，客户 {customer}）核决 {decided} {limit}；证明单 {certificate} 为 {kind}，连同其他证明单共 {actual}',
    en: 'complaint {complaint} (closed: {closed}, customer {customer}) was decided as {decided} of {limit}; certificate {certificate} is {kind}, {actual} with all certificates',
  },
  holds: ({ event: { data }, states: { file, settled } }) => {
    const { certificateId, complaintId, customerId, kind } = data
    if (complaintId === null) return notApplicable()
    const { closed, kind: decided, amount } = moneyDecided(file)
    const { customerId: customer } = file
    const same = kind === decided && customer === customerId
    return {
      holds: closed && same && amount !== null && compare(settled.allowed, amount) <= 0,
      actual: settled.allowed,
      limit: amount,
      facts: { certificate: certificateId, complaint: complaintId, closed, customer: customer || null, decided, kind },
    }
  },
})

/** An allowance without a complaint is taken in, and told. */
export const allowanceFromComplaint = certificateRule({
  id: 'allowance-from-complaint',
  title: { zh: '折让应依已结案的客诉', en: 'An allowance follows a complaint' },
  force: 'in-principle',
  on: [allowanceCertified],
  sentence: {
    zh: '折让证明单 {certificate} 所依客诉：{actual}',
    en: 'certificate {certificate} follows complaint {actual}',
  },
  holds: ({ event: { data } }) => ({
    holds: data.complaintId !== null,
    actual: data.complaintId,
    limit: true,
    facts: { certificate: data.certificateId },
  }),
})

/** （副）经理、（副）总经理核签: in person, by a role of one of the levels. */
export const certificateSignedByLevel = certificateRule({
  id: 'certificate-signed-by-level',
  title: { zh: '折让证明单由（副）经理、（副）总经理核签', en: 'The certificate is signed by whom the text names' },
  on: [allowanceSigned],
  sentence: {
    zh: '折让证明单 {certificate} 由 {actual} 以 {as} 核签；应由 {limit}',
    en: 'certificate {certificate} signed by {actual} as {as}; for {limit} to sign',
  },
  holds: ({ event: { data, actor }, edition }) => {
    const role = actor?.role ?? null
    const limit = edition.certificate.levels.flat()
    const holds = role === data.as && limit.includes(data.as)
    return { holds, actual: role, limit, facts: { certificate: data.certificateId, as: data.as } }
  },
})

export const ownCertificateNotSigned = certificateRule({
  id: 'own-certificate-not-signed',
  title: { zh: '不得核签本人开立的折让证明单', en: 'Nobody signs a certificate of his own' },
  on: [allowanceSigned],
  sentence: {
    zh: '折让证明单 {certificate} 由 {actual} 核签，开立人 {issuer}',
    en: 'certificate {certificate}: {actual} signs, {issuer} issued it',
  },
  holds: ({ event: { data, actor }, before }) => {
    const by = actor?.id ?? null
    const facts = { certificate: data.certificateId, issuer: before.certifiedBy }
    return { holds: by !== null && by !== before.certifiedBy, actual: by, limit: 'somebody else', facts }
  },
})
