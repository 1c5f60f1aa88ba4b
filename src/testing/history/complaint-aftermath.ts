/** Single steps beside the form: penalties, money, improvements, service, notices, reviews; in good faith. */
import { step } from '../steps/complaint.ts'
import {
  complaintWordsOf,
  IMPROVEMENTS,
  MONTHS,
  OFFICE,
  PENALTIES,
  REASONS,
  REVIEWERS,
  SOME_DAY,
} from './complaint-values.ts'
import type { FastCheck, Places, Weighted } from './deed.ts'

export function aftermathActs(fc: FastCheck, places: Places): Weighted[] {
  return [
    ...penalties(fc, places),
    ...improvements(fc, places),
    ...serviceSteps(fc, places),
    ...serviceLevels(fc, places),
    ...notices(fc, places),
    ...reviews(fc, places),
  ]
}

function penalties(fc: FastCheck, places: Places): Weighted[] {
  const { said } = complaintWordsOf(fc, places)
  const penaltyId = fc.constantFrom(...PENALTIES)
  const kind = fc.constantFrom('fine', 'sanction', 'sanction', 'bonus-deduction', 'reward')
  const proposed = { departmentId: 'manufacturing', personId: 'w-17', measure: 'as the rules say', basis: 'standard 3' }
  const receivable = { salespersonId: 'sales-1', partNumber: 'P-1', amount: '500' }
  return [
    said(2, 'propose-penalty', OFFICE, proposed, { penaltyId, kind, amount: fc.constantFrom(null, '200') }),
    said(2, 'issue-penalty-notice', OFFICE, {}, { penaltyId }),
    said(2, 'approve-penalty', 'general-manager', {}, { penaltyId }),
    said(1, 'copy-penalty', OFFICE, { to: ['own-file', 'accounting', 'penalised'] }, { penaltyId }),
    said(2, 'publish-sanction', 'personnel', { announcement: 'announced' }, { penaltyId }),
    said(3, 'deduct-receivable', 'accounting', receivable),
    said(1, 'collect-receivable', 'sales', { amount: '500' }),
  ]
}

function improvements(fc: FastCheck, places: Places): Weighted[] {
  const { said } = complaintWordsOf(fc, places)
  const improvementId = fc.constantFrom(...IMPROVEMENTS)
  const planned = { departmentId: 'manufacturing', measure: 'a thermometer' }
  return [
    said(2, 'plan-improvement', OFFICE, planned, { improvementId }),
    said(2, 'carry-out-improvement', 'manufacturing', { result: 'mounted' }, { improvementId }),
    said(2, 'verify-improvement', OFFICE, {}, { improvementId, effective: fc.boolean() }),
  ]
}

function serviceSteps(fc: FastCheck, places: Places): Weighted[] {
  const { said } = complaintWordsOf(fc, places)
  const departmentId = fc.constantFrom('repairs', 'cleaning')
  const classified = {
    class: fc.constantFrom('daily', 'urgent', 'unreasonable', null),
    complexity: fc.constantFrom('general', 'complex', null),
  }
  const time = fc.constantFrom(SOME_DAY, '2026-02-01T02:00:00.000Z', null)
  const limits = { handleBy: time, replyBy: time, handler: fc.constantFrom('wang', null) }
  return [
    said(3, 'register', 'front-desk', { findings: 'water in the hall' }),
    said(2, 'classify', 'front-desk', {}, classified),
    said(3, 'dispatch', 'front-desk', {}, { departmentId, ...limits }),
    said(1, 'explain-delay', 'repairs', { reason: 'no parts' }, { departmentId }),
    said(3, 'resolve', 'repairs', { departmentId: 'repairs', measure: 'sealed' }),
    said(2, 'feed-back', 'repairs', {}, { to: fc.constantFrom('customer-centre', 'first-contact') }),
    said(2, 'verify', 'front-desk', {}, { ok: fc.boolean(), jointly: fc.boolean() }),
    said(2, 'follow-up', 'front-desk', {}, { satisfied: fc.constantFrom(true, false, null) }),
  ]
}

function serviceLevels(fc: FastCheck, places: Places): Weighted[] {
  const { said } = complaintWordsOf(fc, places)
  const level = fc.constantFrom('superior', 'department-head', 'company-leader', 'board')
  const by = fc.constantFrom('phone', 'meeting', 'writing')
  return [
    said(1, 'escalate', 'sales', { reason: 'nobody below could settle it' }, { to: level, by }),
    said(1, 'report-in-writing', 'front-desk', { report: 'all of it' }, { to: level }),
    said(1, 'decide-at-level', 'board', { decision: 'pay' }, { level }),
  ]
}

function notices(fc: FastCheck, places: Places): Weighted[] {
  const { said } = complaintWordsOf(fc, places)
  const level = fc.constantFrom(1, 2)
  return [
    said(4, 'send-notice', OFFICE, { kind: 'urging', to: 'sales' }, { reason: fc.constantFrom(...REASONS), level }),
    said(
      3,
      'send-notice',
      OFFICE,
      { kind: 'inquiry', reason: 'closing', level: 1 },
      { to: fc.constantFrom(OFFICE, 'manufacturing') },
    ),
    said(2, 'answer-notice', 'sales', { reason: 'closing', cause: 'the customer was away' }),
  ]
}

// These are about no complaint in particular.
function reviews(fc: FastCheck, places: Places): Weighted[] {
  const { told } = complaintWordsOf(fc, places)
  const apart = (type: string, fields: object) => {
    const { command, by } = step(type, '', OFFICE, { ...fields })
    const { complaintId: _, ...rest } = command
    return { command: rest, by: by! }
  }
  const reviewed = { participants: REVIEWERS, note: 'heat the moulds' }
  return [
    told(
      2,
      (_, month: string, purpose: string) => apart('review-closings', { ...reviewed, month, purpose }),
      fc.constantFrom(...MONTHS),
      fc.constantFrom('statistics', 'sanctions'),
    ),
    told(
      2,
      (_, period: string) => apart('report-period', { period, from: '2026-01-05', recipients: [], findings: 'more' }),
      fc.constantFrom('week', 'month'),
    ),
    told(2, () => apart('start-emergency', { reason: 'complaints surge' })),
  ]
}
