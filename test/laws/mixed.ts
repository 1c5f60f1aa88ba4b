/** Histories of customers alone, and of a few customers and what they complain of. */
import * as fc from 'fast-check'
import { type HistoryOptions, histories } from '../../src/testing/histories.ts'

const complaints = ['K-1', 'K-2', 'K-3', 'K-4']
const customers = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5']
const items = ['I-1', 'I-2']
/** What a company changes now and then. */
const numbers = [
  { name: 'vipShareLimit', values: ['15', '5', '100'] },
  { name: 'reviewInterval', values: [6, 1] },
] as const
const vehicles = ['V-1', 'V-2']

/** With complaints in half of the runs, which are shorter then: a life of a complaint is one episode of many deeds. */
export function mixed(options: HistoryOptions = {}) {
  const length = Math.ceil((options.length ?? 30) * 0.7)
  return fc.oneof(histories(fc, { mergings: true, ...options }), complaining({ ...options, length }))
}

/** With complaints in all of them. */
export function complaining(options: HistoryOptions = {}) {
  return histories(fc, { customers, complaints, mergings: true, ...options })
}

/** A few subjects of every context there is. */
export function ofAllContexts(options: HistoryOptions = {}) {
  const few = {
    customers,
    complaints: complaints.slice(0, 2),
    items,
    vehicles,
    persons: ['C-1'],
    archives: ['AR-1', 'AR-2'],
    mandates: ['M-1', 'M-2'],
    locks: ['books', 'stock'],
    numbers,
    withdrawals: true,
    mergings: true,
    governance: true,
    custody: true,
    profiles: true,
    partners: ['P-1', 'P-2'],
    cards: ['K-1', 'K-2'],
    sales: true,
    value: true,
    takeOvers: true,
    enquiries: true,
    visits: true,
    inspections: true,
    receptions: ['R-1', 'R-2'],
    surveys: true,
    records: true,
  }
  return histories(fc, { ...few, ...options })
}
