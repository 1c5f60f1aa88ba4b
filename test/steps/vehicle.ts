/** Test drives, as steps. The ordinary drive is `D-1` of consultant `li` with vehicle `V-1`. */
import type { CaseStep } from '../../src/core/case.ts'
import { assistant } from '../../src/testing/steps/vehicle.ts'

type Fields = Readonly<Record<string, unknown>>

export function startDrive(vehicleId = 'V-1', fields: Fields = {}): CaseStep {
  const ordinary = { driveId: 'D-1', consultantId: 'li', customerId: 'C-1', escortId: 'instructor' }
  return { command: { type: 'vehicle.start-drive', vehicleId, ...ordinary, ...fields } }
}

export function endDrive(vehicleId = 'V-1', fields: Fields = {}): CaseStep {
  return { command: { type: 'vehicle.end-drive', vehicleId, ...fields } }
}

/** 试驾手续: what is in before the drive. */
export function handInPapers(driveId = 'D-1', fields: Fields = {}): CaseStep {
  const papers = ['agreement', 'licence-copy']
  const ordinary = { consultantId: 'li', papers, complete: true, receivedBy: assistant }
  return { command: { type: 'test-drive.hand-in-papers', driveId, ...ordinary, ...fields } }
}
