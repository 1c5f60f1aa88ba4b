/** All faults that `npm run mutate` plants. */
import { boundaryFaults } from './boundaries.ts'
import { coreFaults } from './core.ts'
import type { Fault } from './fault.ts'
import { serverFaults } from './servers.ts'
import { privacyFaults, storageFaults } from './storage.ts'

export const faults: readonly Fault[] = [
  ...coreFaults,
  ...storageFaults,
  ...boundaryFaults,
  ...privacyFaults,
  ...serverFaults,
]
