/**
 * What is done with service complaints, in few words, as plain steps of cases. The ordinary complaint `S-1` is one of
 * customer `C-1` about a lift that stands still; the ordinary department is `repairs`. Times within a command are
 * written as the wall in Shanghai shows them, as the times of a case are.
 */
import type { CaseStep } from '../../core/case.ts'
import type { Instant } from '../../core/ports.ts'
import { parseInstant } from '../../time/instant.ts'
import type { ClosingOutcome, Level, ServiceClass, ToldAbout } from './events/fields.ts'
import { step } from './steps.ts'

type Fields = Readonly<Record<string, unknown>>

export const REPAIRS = 'repairs'

/** `wall('2026-03-02 14:30')`, with seconds where they matter. */
export function wall(time: string): Instant {
  return parseInstant(`${time.replace(' ', 'T')}+08:00`)
}

export function complain(id = 'S-1', fields: Fields = {}): CaseStep {
  return step('receive', id, 'first-contact', {
    kind: 'service',
    customerId: 'C-1',
    departmentId: REPAIRS,
    channel: 'hotline',
    subject: 'the lift of building 3 stands still',
    receivedBy: 'Ms Wang',
    customerName: 'Mr Zhou',
    address: 'building 3, flat 1201',
    phone: '138 0000 0000',
    ...fields,
  })
}

export const register = (id = 'S-1', fields: Fields = {}) => step('register', id, 'front-desk', fields)

/** Its nature, severity or complexity. */
export const classify = (id: string, fields: Fields) => step('classify', id, 'front-desk', fields)

export const classifyAs = (nature: ServiceClass, id = 'S-1') => classify(id, { class: nature })

/** With one time for handling and answer, where `fields` do not say otherwise. */
export function dispatch(by: string, id = 'S-1', fields: Fields = {}): CaseStep {
  const times = { handleBy: wall(by), replyBy: wall(by) }
  return step('dispatch', id, 'front-desk', { departmentId: REPAIRS, handler: 'Mr Li', ...times, ...fields })
}

export const explainDelay = (id = 'S-1', departmentId = REPAIRS) =>
  step('explain-delay', id, 'department', { departmentId, reason: 'the spare part is on its way' })

export const resolve = (id = 'S-1', fields: Fields = {}) =>
  step('resolve', id, 'department', { departmentId: REPAIRS, measure: 'door sensor replaced', ...fields })

export const feedBack = (to: 'customer-centre' | 'first-contact', id = 'S-1') =>
  step('feed-back', id, to === 'customer-centre' ? 'department' : 'customer-centre', { to })

export const verify = (id = 'S-1', fields: Fields = {}) =>
  step('verify', id, 'customer-centre', { ok: true, jointly: false, ...fields })

export const followUp = (id = 'S-1', satisfied: boolean | null = true) =>
  step('follow-up', id, 'customer-centre', { satisfied })

/** By telephone, where `fields` do not say otherwise. */
export const escalate = (to: Level, id = 'S-1', fields: Fields = {}) =>
  step('escalate', id, 'department', { to, by: 'phone', reason: 'beyond our means', ...fields })

export const reportInWriting = (to: Level, id = 'S-1') =>
  step('report-in-writing', id, 'department', { to, report: 'what happened and why' })

export const decide = (level: Level, id = 'S-1') =>
  step('decide-at-level', id, level, { level, decision: 'replace the whole lift' })

export function tell(about: ToldAbout, id = 'S-1'): CaseStep {
  const text = `the ${about} of your complaint`
  return step('tell-customer', id, 'customer-centre', { about, reply: 'phone', text, formEnclosed: false })
}

export const refuse = (id = 'S-1') => step('refuse-conclusion', id, 'customer-centre', { reason: 'not convinced' })

export const pause = (id = 'S-1') => step('pause', id, 'front-desk', { reason: 'the customer is away' })

export const resume = (id = 'S-1') => step('resume', id, 'front-desk')

export const close = (id = 'S-1', outcome: ClosingOutcome = 'settled') => step('close', id, 'front-desk', { outcome })

export const reopen = (id = 'S-1') => step('reopen', id, 'front-desk', { reason: 'it stands still again' })

export const RECIPIENTS = ['board-office', 'general-manager-office', 'developer-customer-service'] as const

export function report(period: 'week' | 'month', from: string, recipients: readonly string[] = RECIPIENTS): CaseStep {
  return { command: { type: 'complaint.report-period', period, from, recipients, findings: 'mostly lifts' } }
}
