/** 试驾: one test drive and its papers. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import type { DrivePaper } from '../events/fields.ts'
import { driveEnded, driveStarted } from '../events/moves.ts'
import { drivePapersHandedIn } from '../events/papers.ts'

const newDrive = (driveId: string) => ({
  driveId,
  vehicleId: null as string | null,
  /** Who drives with the customer; before the drive, who was named with its papers. */
  consultantId: null as string | null,
  startedAt: null as Instant | null,
  endedAt: null as Instant | null,
  /** Since when each paper is in; one that was not filled in completely is not. */
  papers: {} as { [P in DrivePaper]?: Instant },
})

export type TestDrive = ReturnType<typeof newDrive>

export const testDrive = defineState({
  name: 'test-drive',
  per: 'test-drive',
  events: [drivePapersHandedIn, driveStarted, driveEnded],
  initial: newDrive,
  on: {
    'test-drive.papers-handed-in': (drive, { data, occurredAt }) => {
      drive.consultantId ??= data.consultantId
      if (!data.complete) return
      for (const paper of data.papers) {
        const since = drive.papers[paper]
        if (since === undefined || occurredAt < since) drive.papers[paper] = occurredAt
      }
    },
    'vehicle.drive-started': (drive, { data, occurredAt }) =>
      set(drive, { vehicleId: data.vehicleId, consultantId: data.consultantId, startedAt: occurredAt }),
    'vehicle.drive-ended': (drive, { occurredAt }) => set(drive, { endedAt: occurredAt }),
  },
})
