/**
 * Two customers that are merged, kept apart: beside what the customer is while it is merged, its file holds what it would
 * be without. So an unmerging gives back what was there, with all that was told in between where it was told.
 */
import type { Fact } from '../../../core/event.ts'
import { own } from '../../own.ts'
import type { Customer, Standing } from './customer.ts'

/** One recipe for what the customer is, and for what it would be if it were not merged. */
export function onEach<Event extends Fact>(recipe: (one: Standing, event: Event) => void) {
  const run = (customer: Customer, event: Event) => {
    recipe(customer, event)
    for (const one of customer.apart) {
      if (fits(one, event)) recipe(one, event)
      clear(one, event)
    }
  }
  // The fingerprint of a state is made of its recipes' texts.
  return Object.assign(run, { toString: () => `each ${recipe}` })
}

interface Told {
  readonly departmentId?: string | null
  readonly fromDepartmentId?: string
}

const OF_WHO_IS_ON_BOOKS = ['customer.graded', 'customer.removed', 'customer.transferred', 'customer.variety-taken-up']

// What was decided about a place that the customer has by the merging alone ends with it.
function fits({ relations }: Standing, { type, data }: Fact): boolean {
  if (!OF_WHO_IS_ON_BOOKS.includes(type)) return true
  const { departmentId, fromDepartmentId = departmentId } = data as Told
  return own(relations, fromDepartmentId!)?.admitted === true
}

// The event strikes off the books on which the customer is while it is merged; by itself it may be on others.
function clear({ relations }: Standing, { type, data }: Fact): void {
  if (type !== 'customer.blacklisted') return
  const { departmentId } = data as Told
  for (const relation of Object.values(relations)) {
    if (departmentId === null || departmentId === relation.departmentId) relation.admitted = false
  }
}

/** Keeps what the customer is now, before it is merged. */
export function setApart(customer: Customer): void {
  const { alias: _, apart, ...standing } = JSON.parse(JSON.stringify(customer)) as Customer
  customer.apart = [...apart, standing]
}

/** Gives back what was kept last. */
export function bringBack(customer: Customer): void {
  const standing = customer.apart.at(-1)
  if (!standing) return
  Object.assign(customer, JSON.parse(JSON.stringify(standing)))
  customer.apart = customer.apart.slice(0, -1)
}
