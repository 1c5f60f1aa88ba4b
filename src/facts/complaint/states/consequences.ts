/** What followed: copies, penalties, money, improvements; notices; and abnormalities without loss. */
import { capacityOf } from '../../../core/acting.ts'
import { own } from '../../own.ts'
import { type Recipes, write } from './case.ts'
import { type ComplaintFile, inquiryAnswered, noticeKey } from './file.ts'

/** As of a moment, a step that was told late may be there while what it follows from is not. */
export const consequences: Recipes<ComplaintFile> = {
  'complaint.received': (file, { data }) => {
    const { channel, receivedBy, customerName: name, address, phone } = data
    write(file, { channel, receivedBy, caller: { name, address, phone } })
  },
  // What is distributed of a new form begins anew.
  'complaint.form-filed': ({ consequences }, { data }) => {
    if (data.form > 1) write(consequences, { copies: [], copiesAt: {} })
  },
  'complaint.copies-distributed': ({ consequences }, { data, occurredAt }) => {
    for (const copy of data.copies) {
      consequences.copiesAt[copy] ??= occurredAt
      if (!consequences.copies.includes(copy)) consequences.copies.push(copy)
    }
  },
  'complaint.penalty-proposed': ({ consequences }, { data, occurredAt, actor }) => {
    const { complaintId: _, basis: __, ...penalty } = data
    const proposed = { at: occurredAt, by: actor?.id ?? null, onBehalfOf: actor?.onBehalfOf?.id ?? null }
    const nothingYet = { noticedAt: null, approvedAt: null, copiedTo: [], publishedAt: null }
    consequences.penalties[data.penaltyId] = { ...penalty, proposed, ...nothingYet }
  },
  'complaint.penalty-notice-issued': ({ consequences }, { data, occurredAt }) => {
    const penalty = own(consequences.penalties, data.penaltyId)
    if (penalty) penalty.noticedAt = occurredAt
  },
  'complaint.penalty-approved': ({ consequences }, { data, occurredAt }) => {
    const penalty = own(consequences.penalties, data.penaltyId)
    if (penalty) penalty.approvedAt = occurredAt
  },
  'complaint.penalty-copied': ({ consequences }, { data }) => {
    const penalty = own(consequences.penalties, data.penaltyId)
    if (!penalty) return
    for (const keeper of data.to) if (!penalty.copiedTo.includes(keeper)) penalty.copiedTo.push(keeper)
  },
  'complaint.sanction-published': ({ consequences }, { data, occurredAt }) => {
    const penalty = own(consequences.penalties, data.penaltyId)
    if (penalty) penalty.publishedAt = occurredAt
  },
  'complaint.receivable-deducted': ({ consequences }, { data }) => {
    const { salespersonId, partNumber, amount } = data
    consequences.deducted.push({ salespersonId, partNumber, amount })
  },
  'complaint.receivable-collected': ({ consequences }, { occurredAt }) => {
    consequences.collectedAt = occurredAt
  },
  'complaint.improvement-planned': ({ consequences }, { data, occurredAt }) => {
    const { complaintId: _, ...improvement } = data
    const nothingYet = { carriedOutAt: null, verifiedAt: null, failures: 0 }
    consequences.improvements[data.improvementId] = { ...improvement, plannedAt: occurredAt, ...nothingYet }
    delete consequences.opinions[data.departmentId]
    delete consequences.opinions['']
  },
  // An opinion that waits already is not younger for being told again.
  'complaint.noted': ({ consequences: { opinions, checkedAt } }, { data, occurredAt, actor }) => {
    const { role } = capacityOf(actor) ?? {}
    if (data.kind === 'check' && role !== undefined) checkedAt[role] = occurredAt
    if (data.kind !== 'customer-opinion') return
    for (const department of data.departments.length > 0 ? data.departments : ['']) {
      if (own(opinions, department) === undefined) opinions[department] = occurredAt
    }
  },
  'complaint.inspected-jointly': ({ consequences }, { data }) => {
    consequences.inspectors = { roles: [...data.participants], appointed: [...data.appointed] }
  },
  'complaint.improvement-carried-out': ({ consequences }, { data, occurredAt }) => {
    const improvement = own(consequences.improvements, data.improvementId)
    if (improvement) improvement.carriedOutAt = occurredAt
  },
  'complaint.improvement-verified': ({ consequences }, { data, occurredAt }) => {
    const improvement = own(consequences.improvements, data.improvementId)
    if (!improvement) return
    if (data.effective) {
      improvement.verifiedAt = occurredAt
    } else {
      improvement.carriedOutAt = null
      improvement.failures += 1
    }
  },
  'complaint.notice-sent': ({ notices }, { data, occurredAt }) => {
    const { complaintId: _, ...notice } = data
    notices[noticeKey(data, data.form)] = { ...notice, at: occurredAt, answeredAt: null }
  },
  'complaint.notice-answered': (file, { data, occurredAt, actor }) => {
    const notice = inquiryAnswered(Object.values(file.notices), data.reason, file.form.count, actor)
    if (notice) notice.answeredAt = occurredAt
  },
  'complaint.abnormality-filed': (file, { data, occurredAt }) => {
    file.customerId = data.customerId
    file.departmentId = data.departmentId
    file.abnormality = { filedAt: occurredAt, concerned: [...data.concerned], improved: [] }
  },
  'complaint.abnormality-improved': ({ abnormality }, { data }) => {
    if (abnormality && !abnormality.improved.includes(data.departmentId)) abnormality.improved.push(data.departmentId)
  },
}
