/** The two blacklists: a department's and the company's. */
import * as z from 'zod'
import { defineCommand, refuse } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { id } from '../../fields.ts'
import { line, list } from '../events/fields.ts'
import { customerBlacklisted, customerDelisted } from '../events/index.ts'
import { customerTag } from '../refusals.ts'
import { type Customer, customerFile, relationOf } from '../states/customer-file.ts'

type Listing = {
  readonly customerId: string
  readonly list: 'department' | 'company'
  readonly departmentId?: string | undefined
}

const fields = { customerId: id, list, departmentId: id.optional(), reason: line }

export const blacklistCustomer = defineCommand({
  type: 'customer.blacklist',
  fields: () => ({ ...fields, verified: z.boolean().optional() }),
  reads: ({ customerId }) => ({ customer: customerFile.of(customerId) }),
  decide: ({ customer }, command) => {
    const { customerId, list, reason, verified } = command
    const departmentId = departmentOf(command)
    if (departmentId === undefined) return wrongList(command)
    const since = listedAt(customer, departmentId)
    if (since !== null) {
      const facts = { customer: customerId, list }
      return refuse('not-yet-blacklisted', { subject: customerTag(command), actual: since, facts })
    }
    const struck = Object.values(customer.relations)
      .filter(one => one.admitted && (departmentId === null || one.departmentId === departmentId))
      .map(({ departmentId, grade, varieties }) => ({ departmentId, grade, varieties: [...varieties] }))
    return [customerBlacklisted.of({ customerId, list, departmentId, reason, verified: verified ?? false, struck })]
  },
})

export const delistCustomer = defineCommand({
  type: 'customer.delist',
  fields,
  reads: ({ customerId }) => ({ customer: customerFile.of(customerId) }),
  decide: ({ customer }, command) => {
    const { customerId, list, reason } = command
    const departmentId = departmentOf(command)
    if (departmentId === undefined) return wrongList(command)
    if (listedAt(customer, departmentId) === null) {
      const facts = { customer: customerId, list }
      return refuse('blacklisted', { subject: customerTag(command), actual: false, limit: true, facts })
    }
    return [customerDelisted.of({ customerId, list, departmentId, reason })]
  },
})

// null stands for the company's list, undefined for a command whose list and department do not fit.
function departmentOf({ list, departmentId }: Listing): string | null | undefined {
  if (list === 'company') return departmentId === undefined ? null : undefined
  return departmentId
}

function listedAt(customer: DeepReadonly<Customer>, departmentId: string | null): string | null {
  return departmentId === null ? customer.listedAt : (relationOf(customer, departmentId)?.listedAt ?? null)
}

function wrongList(command: Listing) {
  const { list, departmentId = null } = command
  return refuse('list-names-department', { subject: customerTag(command), actual: departmentId, facts: { list } })
}
