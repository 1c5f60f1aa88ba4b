/** The key, and the test drive that it is for. */
import type { FileRecipes } from './recipe.ts'

export const keyRecipes: FileRecipes<
  | 'vehicle.key-issued'
  | 'vehicle.key-returned'
  | 'vehicle.key-lost'
  | 'vehicle.key-replaced'
  | 'vehicle.drive-started'
  | 'vehicle.drive-ended'
> = {
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
