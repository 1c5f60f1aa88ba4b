/** All faults that `npm run mutate` plants. */
import { authorityFaults } from './authority.ts'
import { boundaryFaults } from './boundaries.ts'
import { coreFaults } from './core.ts'
import { customerFaults } from './customers.ts'
import type { Fault } from './fault.ts'
import { privacyFaults } from './privacy.ts'
import { rewoundFaults } from './rewound.ts'
import { serverFaults } from './servers.ts'
import { storageFaults } from './storage.ts'

export const faults: readonly Fault[] = [
  ...coreFaults,
  ...storageFaults,
  ...boundaryFaults,
  ...customerFaults,
  ...authorityFaults,
  ...privacyFaults,
  ...serverFaults,
  ...rewoundFaults,
]
