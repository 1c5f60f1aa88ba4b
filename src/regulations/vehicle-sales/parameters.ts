/** Minutes, fines and rewards are in the text; which papers a sale has is not. Roles have the names of the company. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { amount, id } from '../../facts/fields.ts'

const roles = () => z.array(id)

export const saleParameters = defineParameters({
  /** 客户资料: all papers of a sale, by the company's names. */
  salePapers: {
    unit: 'paper',
    clause: 'D06-7.8.3',
    schema: () => z.array(id).min(1).max(100),
    note: 'The document says 客户资料, and names none of them.',
  },
  /** 交到助理处. */
  salePaperKeepers: { unit: 'role', clause: 'D06-7.8.1', schema: roles, value: ['sales-assistant'] },
  salePapersMinutes: { unit: 'minute', clause: 'D06-7.8.1', schema: () => z.int().min(0).max(10_000), value: 20 },
  lateSalePapersFine: { unit: 'CNY', clause: 'D06-7.8.2', schema: amount, value: '50' },
  /** 财务收银处. */
  cashiers: { unit: 'role', clause: 'D06-7.13.1', schema: roles, value: ['cashier'] },
  /** 未放款前: for what a key leaves the custody of 5S all the same. */
  keyPurposesBeforeDisbursement: {
    unit: 'purpose',
    clause: 'D06-6.12.1',
    schema: () => z.array(z.enum(['test-drive', 'showing', 'moving', 'delivery'])),
    value: ['moving'],
    note: 'The document knows no exception; a vehicle that is moved on the own sites is not released to anybody.',
  },
  /** 答应客户提前放车. */
  earlyReleaseFine: { unit: 'CNY per time', clause: 'D06-6.12.2', schema: amount, value: '50' },
  /** 不得私自调换: who may permit it. */
  performancePermitters: {
    unit: 'role',
    clause: 'D06-2.22',
    schema: roles,
    value: ['sales-manager'],
    note: 'The document forbids swapping on one’s own and does not say whose permission it takes; read as the sales manager’s.',
  },
  /** 油费奖励. */
  referralReward: { unit: 'CNY per sale', clause: 'D06-5.8', schema: amount, value: '200' },
})
