/** 销货折让证明单: what it says, by which decision, and who signs it. */
import { capacityOf } from '../../../core/acting.ts'
import { subtract } from '../../../core/exact.ts'
import { allowanceCertified, allowanceSigned } from '../../../facts/inventory/events/allowances.ts'
import { sales } from '../../../facts/inventory/states/sales.ts'
import { atMost, authorized, evidenced, mandatory, separationOfDuty } from '../../../kinds/index.ts'
import { ofCertificate } from '../editions/scopes.ts'
import { decisionOn, isDecided, moneyDecided } from './decision.ts'

export const certificateRules = [
  /** 依客诉处理单开立: a reason, and the complaint or another basis. */
  mandatory({
    id: 'certificate-complete',
    title: { zh: '折让证明单注明原因与依据', en: 'The certificate states reason and basis' },
    sentence: {
      zh: '折让证明单 {certificate} [缺少：{actual:goodsField}|内容齐备]',
      en: 'certificate {certificate}: [missing: {actual:goodsField}|nothing is missing]',
    },
    on: [allowanceCertified],
    of: ofCertificate,
    needs: ['reason', 'basis'],
    present: ({ data: { reason, basis, complaintId } }) => ({
      reason: reason !== null,
      basis: basis !== null || complaintId !== null,
    }),
  }),

  /** 依核决: a closed case, its kind, and no more money by all certificates together than was approved. */
  atMost({
    id: 'allowance-as-decided',
    title: { zh: '依客诉核决的方式与金额折让', en: 'The allowance is what was decided on the complaint' },
    sentence: {
      zh: '客诉 {complaint}（[客户 {customer}，]已结案：{closed}）[核决{decided:handling} {limit} 元|未核决折让或赔款]；证明单 {certificate} 为{kind:handling}，连同其他证明单共 {actual} 元',
      en: 'complaint {complaint} ([customer {customer}, ]closed: {closed}): [{decided:handling} of CNY {limit} was decided|no money was decided]; certificate {certificate} is of {kind:handling}, CNY {actual} with all certificates',
    },
    on: [allowanceCertified],
    of: ofCertificate,
    others: decisionOn,
    when: ({ data }) => data.complaintId !== null,
    count: ({ others }) => others.settled.allowed,
    limit: ({ others }) => moneyDecided(others.file).most,
    provided: ({ data, others }) => isDecided(moneyDecided(others.file), data.customerId, data.kind),
    facts: ({ data, others }) => {
      const { closed, customer, kind: decided } = moneyDecided(others.file)
      return { complaint: data.complaintId, closed, customer, decided, kind: data.kind }
    },
  }),

  /** An allowance without a complaint is taken in, and told. */
  evidenced({
    id: 'allowance-from-complaint',
    title: { zh: '折让应依已结案的客诉', en: 'An allowance follows a complaint' },
    sentence: {
      zh: '折让证明单 {certificate} [所依客诉：{actual}|未依客诉开立]',
      en: 'certificate {certificate} follows [complaint {actual}|no complaint]',
    },
    force: 'in-principle',
    on: [allowanceCertified],
    of: ofCertificate,
    shows: ({ data }) => data.complaintId,
    asks: true,
  }),

  /**
   * 销货折让 is money off a sale: all certificates of a customer together are no more than what he was sold, less what was
   * credited for returns. Sales may be on file elsewhere, so it is told and not refused; compensation needs no sale.
   */
  atMost({
    id: 'allowance-within-sales',
    title: { zh: '折让不得多于所售', en: 'Allowances stay within what was sold' },
    sentence: {
      zh: '折让证明单 {certificate}：客户 {customer} 所售 {sold} 元，退货已冲 {credited} 元，至多折让 {limit} 元；连同其他证明单共 {actual} 元',
      en: 'certificate {certificate}: customer {customer} was sold CNY {sold}, CNY {credited} was credited for returns, at most CNY {limit} may be allowed; CNY {actual} with all certificates',
    },
    force: 'in-principle',
    on: [allowanceCertified],
    of: ofCertificate,
    others: ({ data }) => ({ sales: sales.of(data.customerId) }),
    when: ({ data }) => data.complaintId === null && data.kind === 'allowance',
    count: ({ others }) => (others.sales.isUnpriced ? null : others.sales.allowed),
    limit: ({ others }) => subtract(others.sales.sold, others.sales.credited),
    facts: ({ data, others: { sales } }) => {
      return { customer: data.customerId, sold: sales.sold, credited: sales.credited }
    },
  }),

  /** （副）经理、（副）总经理核签: in person, by a role of one of the levels. */
  authorized({
    id: 'certificate-signed-by-level',
    title: { zh: '折让证明单由（副）经理、（副）总经理核签', en: 'The certificate is signed by whom the text names' },
    sentence: {
      zh: '折让证明单 {certificate} [由{actual:role}|由未注明岗位者]以{as:role}名义核签；应由{limit:role}核签',
      en: 'certificate {certificate} signed by [{actual:role}|somebody without a role] as {as:role}; for {limit:role} to sign',
    },
    on: [allowanceSigned],
    of: ofCertificate,
    who: 'role',
    among: ({ edition }) => edition.certificate.levels.flat(),
    provided: ({ data, event }) => capacityOf(event.actor)?.role === data.as,
    facts: ({ data }) => ({ as: data.as }),
  }),

  separationOfDuty({
    id: 'own-certificate-not-signed',
    title: { zh: '不得核签本人开立的折让证明单', en: 'Nobody signs a certificate of his own' },
    sentence: {
      zh: '折让证明单 {certificate} [由 {actual} |由未具名者]核签，开立人 {issuer}',
      en: 'certificate {certificate}: [{actual}|somebody without a name] signs, {issuer} issued it',
    },
    on: [allowanceSigned],
    of: ofCertificate,
    from: ({ before }) => [before.certifiedBy, before.certifiedFor],
    facts: ({ before }) => ({ issuer: before.certifiedBy }),
  }),
]
