/**
 * What is done with service complaints, in few words, as plain steps of cases. The ordinary complaint `S-1` is one of
 * customer `C-1` about a lift that stands still; the ordinary department is `repairs`.
 */
import type { CaseStep } from '../../src/core/case.ts'
import type { ClosingOutcome } from '../../src/facts/complaint/events/fields.ts'
import { step } from '../../src/testing/steps/complaint.ts'

type Fields = Readonly<Record<string, unknown>>

const REPAIRS = 'repairs'

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

export const resolve = (id = 'S-1', fields: Fields = {}) =>
  step('resolve', id, 'department', { departmentId: REPAIRS, measure: 'door sensor replaced', ...fields })

export const pause = (id = 'S-1') => step('pause', id, 'front-desk', { reason: 'the customer is away' })

export const resume = (id = 'S-1') => step('resume', id, 'front-desk')

export const close = (id = 'S-1', outcome: ClosingOutcome = 'settled') => step('close', id, 'front-desk', { outcome })

export const reopen = (id = 'S-1') => step('reopen', id, 'front-desk', { reason: 'it stands still again' })
