/** How the duties of this regulation are put together. */
import type { Duty } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'

export function admittedRelations<R extends { readonly admitted: boolean }>(file: {
  readonly relations: Readonly<Record<string, R>>
}): R[] {
  return Object.values(file.relations).filter(({ admitted }) => admitted)
}

// A customer that was admitted again starts anew: what lies before admission does not count.
export function latest(at: string | null, admittedAt: string | null): string {
  return at !== null && at > admittedAt! ? at : admittedAt!
}

/** About a customer; `department` is null where the duty is the marketing division's. */
export function dutyOf(
  customer: string,
  department: string | null,
  since: string,
  deadline: Duty['deadline'],
  facts: Duty['facts'] = {},
): Duty {
  const names = department === null ? { customer } : { customer, department }
  return { subject: tag('customer', customer), since, deadline, facts: { ...names, ...facts } }
}

/** About a department, without a period: due from the moment it arose. */
export function dutyOfDepartment(department: string, since: string, facts: Duty['facts']): Duty {
  return { subject: tag('department', department), since, deadline: null, facts: { department, ...facts } }
}
