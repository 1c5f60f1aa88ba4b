/** Opening stock and counts, as steps. The ordinary count is `N-1`, of the ordinary item at the ordinary location. */
import type { CaseStep } from '../../src/core/case.ts'
import { act, listItem, receive, setUpLocation } from '../../src/testing/steps/inventory.ts'

type Fields = Readonly<Record<string, unknown>>

const at = { itemId: 'I-1', locationId: 'F-1' }

/** The ordinary item and location, and that much of it as opening stock. */
export function opened(quantity = '500'): CaseStep[] {
  return [listItem(), setUpLocation(), receive(quantity, { source: 'opening' })]
}

export const planCount = (fields: Fields = {}) =>
  act('count.plan', 'finance', {
    countId: 'N-1',
    scope: [{ ...at, lot: null }],
    on: '2026-03-31',
    persons: ['warehouse-1', 'finance-1'],
    method: 'item by item',
    departments: ['finance', 'warehouse'],
    ...fields,
  })

export const approveCount = () => act('count.approve', 'management', { countId: 'N-1' })
export const recordCount = (counted: string, fields: Fields = {}) =>
  act('count.record', 'warehouse', { countId: 'N-1', ...at, counted, ...fields })
export const adjust = (fields: Fields = {}) => act('inventory.adjust', 'finance', { countId: 'N-1', ...at, ...fields })
