/** Which customers look like each other, by what stands for their ids. */
import type { DeepReadonly } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import { customerAdmitted } from '../events/index.ts'
import { skeletons } from '../events/look-alikes.ts'
import type { Customer } from './customer.ts'
import { ofCustomer } from './customer-file.ts'

export interface LookAlikes {
  /** Customers that were admitted under an id with this skeleton, whether they are on any books now or not. */
  ids: string[]
}

/** 相似编号: admitted customers whose ids are read alike. Admissions of before this was kept are not among them. */
export const lookAlikes = defineState({
  name: 'look-alikes',
  per: 'looks-like',
  events: [customerAdmitted],
  initial: (): LookAlikes => ({ ids: [] }),
  on: {
    'customer.admitted': ({ ids }, { data }) => {
      if (!ids.includes(data.customerId)) ids.push(data.customerId)
    },
  },
})

/** What is read of a customer that may be new. */
export const asNew = (command: { readonly customerId: string }) => {
  const [byCase, bySight] = skeletons(command.customerId)
  return { ...ofCustomer(command), byCase: lookAlikes.of(byCase), bySight: lookAlikes.of(bySight) }
}

interface AsNew {
  readonly customer: DeepReadonly<Customer>
  readonly byCase: DeepReadonly<LookAlikes>
  readonly bySight: DeepReadonly<LookAlikes>
}

/** Who looks like a customer that has never been admitted; whoever has been was looked at then. */
export function twinsOf({ customer, byCase, bySight }: AsNew): readonly string[] {
  if (Object.values(customer.relations).some(({ admittedAt }) => admittedAt !== null)) return []
  return [...new Set([...byCase.ids, ...bySight.ids])]
}
