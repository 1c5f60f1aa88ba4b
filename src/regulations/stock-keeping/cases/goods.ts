/** What the cases of this regulation begin with. */
import type { CaseStep } from '../../../core/case.ts'
import { arrive, inspect, listItem, on, opened, receive, setUpLocation } from '../../../facts/inventory/steps.ts'

/** 100 pieces of the ordinary item have arrived. */
export const arrived: readonly CaseStep[] = on('2026-03-02 09:00', listItem(), setUpLocation(), arrive())

/** So much of them was accepted. */
export const accepted = (quantity = '100'): CaseStep[] => [
  ...arrived,
  ...on('2026-03-03 10:00', inspect('R-1', { accepted: quantity })),
]

export const fromArrival = (quantity: string, fields = {}) => receive(quantity, { receiptId: 'R-1', ...fields })

/** 500 pieces of opening stock since 2 January. */
export const stocked: readonly CaseStep[] = on('2026-01-02 09:00', ...opened())

/** 50 pieces of lot `L-1`, good to the end of March. */
export const perishable: readonly CaseStep[] = on(
  '2026-01-02 09:00',
  listItem(),
  setUpLocation(),
  receive('50', { source: 'production', lot: 'L-1', expiresOn: '2026-03-31' }),
)
