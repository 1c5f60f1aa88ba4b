/** 钥匙领用登记: who has had which key, and who brought it back too late. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { type KeyEntry, keyRegister } from '../../../facts/vehicle/states/key-register.ts'
import { type Deadline, isLate, secondOf } from '../../../time/deadline.ts'
import { toInstant } from '../../../time/instant.ts'
import { vehicleStockParameters as parameters } from '../parameters.ts'

export interface KeyRow extends DeepReadonly<KeyEntry> {
  readonly status: 'out' | 'back' | 'lost'
  /** After a drive: longer than allowed, up to now or until it came back. */
  readonly late: boolean
}

/** In the order of the issues. A key that is not in the register is with 5S. */
export const vehicleKeyBook = defineView({
  name: 'vehicle-key-book',
  question: { zh: '钥匙由谁领用，是否按时交回？', en: 'Who holds which key, and was it handed back in time?' },
  parameters: pick(parameters, 'keyReturnMinutes'),
  fold: keyRegister,
  answer: ({ state, at, parametersAt }): KeyRow[] =>
    state.entries.map(entry => {
      const { driveEndedAt, returnedAt, lostAt } = entry
      const end = returnedAt ?? lostAt ?? at
      const late =
        driveEndedAt !== null && isLate(keyDue(driveEndedAt, parametersAt(driveEndedAt).keyReturnMinutes), end)
      return { ...entry, status: lostAt !== null ? 'lost' : returnedAt !== null ? 'back' : 'out', late }
    }),
})

/** Until when a key may stay out after a drive, by the clock on the wall. */
export function keyDue(driveEndedAt: Instant, minutes: number): Deadline {
  return { decidable: true, at: toInstant(secondOf(driveEndedAt) + minutes * 60_000), closes: 'at', counted: [] }
}
