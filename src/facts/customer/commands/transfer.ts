/** A customer passes from one department to another. */
import { defineCommand } from '../../../core/command.ts'
import { id } from '../../fields.ts'
import { type Grade, grade, line } from '../events/fields.ts'
import { customerTransferred } from '../events/index.ts'
import { notInOrder, notOnBooks, refusedRelation } from '../refusals/index.ts'
import { ofCustomer, onBooks } from '../states/customer-file.ts'

// The grades are listed from the highest down.
const place = (one: Grade) => grade.options.indexOf(one)

export const transferCommands = [
  /**
   * 客户调动. It takes effect when it happens (`occurredAt`): until then one department has the customer, from then on the
   * other. The grade goes along, unless a lower one is given with it.
   */
  defineCommand({
    type: 'customer.transfer',
    fields: () => ({ customerId: id, from: id, to: id, grade: grade.optional(), reason: line }),
    reads: ofCustomer,
    decide: (
      { customer },
      { customerId, from: fromDepartmentId, to: departmentId, reason, ...asked },
      { occurredAt },
    ) => {
      const refusal = notInOrder(customer, [fromDepartmentId, departmentId], occurredAt)
      if (refusal) return refusal
      const left = onBooks(customer, fromDepartmentId)
      if (!left) return notOnBooks({ customerId, departmentId: fromDepartmentId })
      const both = { customerId, departmentId }
      const known = onBooks(customer, departmentId)
      if (known) return refusedRelation('customer-not-yet-on-books', both, { actual: known.admittedAt })
      const { grade: from, varieties, licensedVarieties } = left
      const { grade: to = from } = asked
      if (place(to) < place(from)) {
        return refusedRelation('transfer-raises-no-grade', both, { actual: from, limit: to })
      }
      // Who is on the books has been admitted: with what it is, and what was found then.
      const admitted = { kind: customer.kind!, conditions: { ...left.conditions! } }
      const goods = { varieties: [...varieties], licensedVarieties: [...licensedVarieties] }
      return [customerTransferred.of({ ...both, fromDepartmentId, from, to, reason, ...admitted, ...goods })]
    },
  }),
]
