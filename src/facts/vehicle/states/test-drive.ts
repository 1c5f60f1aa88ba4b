/** 试驾: one test drive and its papers. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import type { DrivePaper } from '../events/fields.ts'
import { driveEnded, driveStarted } from '../events/moves.ts'
import { drivePapersHandedIn } from '../events/papers.ts'

export interface TestDrive {
  driveId: string
  vehicleId: string | null
  /** Who drives with the customer; before the drive, who was named with its papers. */
  consultantId: string | null
  startedAt: Instant | null
  endedAt: Instant | null
  /** Since when each paper is in; one that was not filled in completely is not. */
  papers: { [P in DrivePaper]?: Instant }
}

export const testDrive = defineState({
  name: 'test-drive',
  per: 'test-drive',
  events: [drivePapersHandedIn, driveStarted, driveEnded],
  initial: (driveId): TestDrive => ({
    driveId,
    vehicleId: null,
    consultantId: null,
    startedAt: null,
    endedAt: null,
    papers: {},
  }),
  on: {
    'test-drive.papers-handed-in': (drive, { data, occurredAt }) => {
      drive.consultantId ??= data.consultantId
      if (!data.complete) return
      for (const paper of data.papers) {
        const known = drive.papers[paper]
        if (known === undefined || occurredAt < known) drive.papers[paper] = occurredAt
      }
    },
    'vehicle.drive-started': (drive, { data, occurredAt }) => {
      drive.vehicleId = data.vehicleId
      drive.consultantId = data.consultantId
      drive.startedAt = occurredAt
    },
    'vehicle.drive-ended': (drive, { occurredAt }) => {
      drive.endedAt = occurredAt
    },
  },
})
