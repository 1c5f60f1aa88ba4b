/** A company of eight customers in one department, of whom one at most may be a VIP. */
import type { SequencedEvent } from '../../src/core/event.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { departmentShares, manualClock, type Notice, type Office, open } from '../../src/index.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { ofCustomers, START } from '../laws/offices.ts'

const CUSTOMERS = [0, 1, 2, 3, 4, 5, 6, 7].map(index => `C-${index}`)
const about = (type: string, customerId: string, more: object) => ({ type, customerId, departmentId: 'east', ...more })

export const admit = (id: string) =>
  about('customer.admit', id, { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS })
export const review = (id: string) => about('customer.review', id, { result: 'good', assessment: ASSESSMENT })
export const grade = (id: string, to: string) => about('customer.grade', id, { grade: to, reason: 'as it is' })
export const trade = (id: string) => about('customer.trade', id, { amount: '10' })

export interface Desk {
  readonly office: Office
  readonly notices: Notice[]
}

export function deskOn(store: EventStore): Desk {
  const notices: Notice[] = []
  const onNotice = (notice: Notice) => void notices.push(notice)
  return { office: open({ store, clock: manualClock(START), regulations: ofCustomers, onNotice }), notices }
}

/** Sixteen events, after which anybody may become the VIP. */
export async function founded(office: Office): Promise<void> {
  const orders = CUSTOMERS.flatMap(id => [admit(id), review(id)]).map(command => ({ command }))
  await office.executeAll(orders)
}

/** The most VIPs that the bare log ever had at once. */
export function mostVips(events: readonly SequencedEvent[]): number {
  const vips = new Set<string>()
  let most = 0
  for (const { type, data } of events) {
    if (type !== 'customer.graded') continue
    const { customerId, to } = data as { customerId: string; to: string }
    if (to === 'vip') vips.add(customerId)
    else vips.delete(customerId)
    most = Math.max(most, vips.size)
  }
  return most
}

/** All that an office answers. */
export async function answersOf(office: Office): Promise<unknown> {
  return [await office.view(departmentShares, 'east'), await office.obligations({ withinDays: 400 })]
}
