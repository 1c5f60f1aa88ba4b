/** In transit, here, accepted, on display. */
import type { FileRecipes } from './recipe.ts'

export const stockRecipes: FileRecipes<
  | 'vehicle.announced'
  | 'vehicle.received'
  | 'vehicle.inspected'
  | 'vehicle.damage-explained'
  | 'vehicle.claim-raised'
  | 'vehicle.displayed'
  | 'vehicle.display-ended'
> = {
  'vehicle.announced': (file, { data, occurredAt }) => {
    file.model = data.model
    file.announcedAt = occurredAt
  },
  'vehicle.received': (file, { data, occurredAt }) => {
    file.model = data.model
    file.use = data.use
    file.receivedAt = occurredAt
  },
  'vehicle.inspected': (file, { data, occurredAt }) => {
    const { occasion, by, result, findings } = data
    const found = { at: occurredAt, what: findings, settledAt: null }
    if (occasion === 'transfer') file.inspectedForTransferAt = occurredAt
    else file.inspection = { at: occurredAt, by: { ...by }, result }
    if (result === 'transport-damage') file.transportDamage = found
    if (result === 'quality-problem') file.qualityProblem = found
  },
  'vehicle.damage-explained': ({ transportDamage }, { occurredAt }) => {
    if (transportDamage) transportDamage.settledAt = occurredAt
  },
  'vehicle.claim-raised': ({ qualityProblem }, { occurredAt }) => {
    if (qualityProblem) qualityProblem.settledAt = occurredAt
  },
  'vehicle.displayed': (file, { occurredAt }) => {
    file.displayedAt = occurredAt
  },
  'vehicle.display-ended': file => {
    file.displayedAt = null
  },
}
