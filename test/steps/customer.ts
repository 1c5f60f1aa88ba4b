/**
 * What is done with customers, in few words, as plain steps of cases. The ordinary customer is a medical institution of
 * level 3A that meets every condition; the ordinary department is `east`; the ordinary review finds all well.
 */
import type { CaseStep } from '../../src/core/case.ts'
import type { Actor } from '../../src/core/event.ts'
import type { Assessment, Grade, IncidentKind } from '../../src/facts/customer/events/fields.ts'
import { ASSESSMENT, CONDITIONS } from '../../src/testing/history/values.ts'

export { ASSESSMENT as allWell, CONDITIONS as allMet }

type Fields = Readonly<Record<string, unknown>>

export const EAST = 'east'
export const MARKETING = 'marketing-division'

/** A command about one customer of a department. */
export function about(type: string, customerId: string, fields: Fields = {}): CaseStep {
  return { command: { type, customerId, departmentId: EAST, ...fields } }
}

export function admit(customerId: string, fields: Fields = {}): CaseStep {
  const ordinary = { kind: 'medical-institution', scale: { hospitalLevel: '3A' }, conditions: CONDITIONS }
  return about('customer.admit', customerId, { ...ordinary, ...fields })
}

/** C-1, C-2, … up to the count. */
export function customers(count: number, fields: Fields = {}): CaseStep[] {
  return numbered(1, count).map(customerId => admit(customerId, fields))
}

/** C-first to C-last. */
export function numbered(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `C-${first + index}`)
}

/** @param finds what the review found, where that is not all well */
export function review(customerId: string, finds: Partial<Assessment> = {}, fields: Fields = {}): CaseStep {
  return about('customer.review', customerId, { result: 'good', assessment: { ...ASSESSMENT, ...finds }, ...fields })
}

export function grade(customerId: string, to: Grade, fields: Fields = {}): CaseStep {
  return about('customer.grade', customerId, { grade: to, ...fields })
}

/** Reviewed, and then graded. */
export function raised(to: Grade, customerIds: readonly string[], fields: Fields = {}): CaseStep[] {
  return customerIds.flatMap(customerId => [review(customerId, {}, fields), grade(customerId, to, fields)])
}

export function remove(customerId: string, criterion: string, fields: Fields = {}): CaseStep {
  return about('customer.remove', customerId, { criterion, ...fields })
}

export function transfer(customerId: string, from: string, to: string, fields: Fields = {}): CaseStep {
  return { command: { type: 'customer.transfer', customerId, from, to, reason: 'new region', ...fields } }
}

export function merge(from: string, into: string, fields: Fields = {}): CaseStep {
  return { command: { type: 'customer.merge', from, into, reason: 'one licence', ...fields } }
}

export function unmerge(from: string, into: string): CaseStep {
  return { command: { type: 'customer.unmerge', from, into, reason: 'two licences' } }
}

export function incident(customerId: string, kind: IncidentKind, fields: Fields = {}): CaseStep {
  return about('customer.record-incident', customerId, { kind, ...fields })
}

export function trade(customerId: string, amount: string, fields: Fields = {}): CaseStep {
  return about('customer.trade', customerId, { amount, ...fields })
}

export function settle(customerId: string, amount: string, fields: Fields = {}): CaseStep {
  return about('customer.settle', customerId, { amount, ...fields })
}

export function contact(customerId: string, channel: string, fields: Fields = {}): CaseStep {
  return about('customer.record-contact', customerId, { channel, ...fields })
}

export function visit(customerId: string, fields: Fields = {}): CaseStep {
  return about('customer.record-visit', customerId, fields)
}

/** On a department's own list, asked for by somebody of that department. */
export function listByDepartment(customerId: string, departmentId = EAST): CaseStep {
  const reason = 'ran off with the samples'
  const command = { type: 'customer.blacklist', customerId, list: 'department', departmentId, reason }
  return { command, by: memberOf(departmentId) }
}

/** On the company's list, verified, asked for by the marketing division. */
export function listByCompany(customerId: string, fields: Fields = {}): CaseStep {
  const reason = 'sold counterfeits under our brand'
  const command = { type: 'customer.blacklist', customerId, list: 'company', reason, verified: true, ...fields }
  return { command, by: memberOf(MARKETING) }
}

/** Off a department's own list, asked for by somebody of that department. */
export function delistByDepartment(customerId: string, departmentId = EAST): CaseStep {
  const command = { type: 'customer.delist', customerId, list: 'department', departmentId, reason: 'made good' }
  return { command, by: memberOf(departmentId) }
}

/** Off the company's list, asked for by the marketing division. */
export function delistByCompany(customerId: string): CaseStep {
  const command = { type: 'customer.delist', customerId, list: 'company', reason: 'made good' }
  return { command, by: memberOf(MARKETING) }
}

function memberOf(department: string): Actor {
  return { id: `somebody of ${department}`, department }
}
