/** Second-tier shops, transfers, damages. */
import type { FileRecipes } from './recipe.ts'

export const moveRecipes: FileRecipes<
  | 'vehicle.consigned'
  | 'vehicle.transferred'
  | 'vehicle.taken-back'
  | 'vehicle.damage-found'
  | 'vehicle.liability-named'
> = {
  'vehicle.consigned': (file, { data, occurredAt }) => {
    file.shopId = data.shopId
    file.consignedAt = occurredAt
  },
  // From one second-tier shop to another the days go on.
  'vehicle.transferred': (file, { data, occurredAt }) => {
    file.inspectedForTransferAt = null
    file.shopId = data.toShopId
    if (data.toShopId !== null) file.consignedAt ??= occurredAt
  },
  'vehicle.taken-back': file => {
    file.shopId = null
    file.consignedAt = null
  },
  'vehicle.damage-found': ({ unanswered }, { data, occurredAt }) => {
    if (data.personId !== null || data.groupId !== null) return
    unanswered.push({ at: occurredAt, what: data.damage, settledAt: null })
  },
  'vehicle.liability-named': file => {
    file.unanswered = []
  },
}
