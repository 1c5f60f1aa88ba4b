/** 业务部门: whose business with a customer it was. */
import { defineState } from '../../../core/fold.ts'
import { customerTraded } from '../../customer/events/index.ts'
import { set } from '../../set.ts'

/** The department that traded with a customer last. */
export const trader = defineState({
  name: 'trader',
  per: 'customer',
  events: [customerTraded],
  initial: () => ({ departmentId: null as string | null }),
  on: { 'customer.traded': (trader, { data }) => set(trader, { departmentId: data.departmentId }) },
})
