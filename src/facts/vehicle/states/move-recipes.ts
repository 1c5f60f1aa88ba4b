/** Second-tier shops, transfers, damages; the key, and the test drive that it is for. */
import { set } from '../../set.ts'
import type { moveEvents } from '../events/index.ts'
import type { FileRecipes } from './vehicle.ts'

export const moveRecipes: FileRecipes<typeof moveEvents> = {
  'vehicle.consigned': (file, { data, occurredAt }) => set(file, { shopId: data.shopId, consignedAt: occurredAt }),
  // From one second-tier shop to another the days go on.
  'vehicle.transferred': (file, { data, occurredAt }) => {
    file.inspectedForTransferAt = null
    file.shopId = data.toShopId
    if (data.toShopId !== null) file.consignedAt ??= occurredAt
  },
  'vehicle.taken-back': file => set(file, { shopId: null, consignedAt: null }),
  'vehicle.damage-found': ({ unanswered }, { data, occurredAt: at }) => {
    if (data.personId === null && data.groupId === null) unanswered.push({ at, what: data.damage, settledAt: null })
  },
  'vehicle.liability-named': file => set(file, { unanswered: [] }),
  'vehicle.key-issued': (file, { data, occurredAt }) =>
    set(file, { key: { holderId: data.holderId, issuedAt: occurredAt, lostAt: null } }),
  'vehicle.key-returned': file => set(file, { key: { holderId: null, issuedAt: null, lostAt: null }, drive: null }),
  'vehicle.key-lost': (file, { occurredAt }) =>
    set(file, { key: { holderId: null, issuedAt: null, lostAt: occurredAt }, drive: null }),
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
