/** Second-tier shops, transfers, damages; the key, and the test drive that it is for. */
import type { moveEvents } from '../events/index.ts'
import type { FileRecipes } from './vehicle.ts'

export const moveRecipes: FileRecipes<typeof moveEvents> = {
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
  'vehicle.damage-found': ({ unanswered }, { data, occurredAt: at }) => {
    if (data.personId === null && data.groupId === null) unanswered.push({ at, what: data.damage, settledAt: null })
  },
  'vehicle.liability-named': file => {
    file.unanswered = []
  },
  'vehicle.key-issued': (file, { data, occurredAt }) => {
    file.key = { holderId: data.holderId, issuedAt: occurredAt, lostAt: null }
  },
  'vehicle.key-returned': file => {
    file.key = { holderId: null, issuedAt: null, lostAt: null }
    file.drive = null
  },
  'vehicle.key-lost': (file, { occurredAt }) => {
    file.key = { holderId: null, issuedAt: null, lostAt: occurredAt }
    file.drive = null
  },
  'vehicle.key-replaced': file => {
    file.key.lostAt = null
  },
  'vehicle.drive-started': (file, { data, occurredAt }) => {
    const { driveId, consultantId } = data
    file.drive = { driveId, consultantId, startedAt: occurredAt, endedAt: null }
  },
  'vehicle.drive-ended': ({ drive }, { occurredAt }) => {
    if (drive) drive.endedAt = occurredAt
  },
}
