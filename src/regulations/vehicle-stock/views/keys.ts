/** 钥匙领用登记: who has had which key, and who brought it back too late. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { type KeyEntry, keyRegister } from '../../../facts/vehicle/states/key-register.ts'
import { secondsBetween } from '../clock.ts'
import { keyReturnMinutes } from '../parameters.ts'

export interface KeyRow extends DeepReadonly<KeyEntry> {
  readonly status: 'out' | 'back' | 'lost'
  /** After a drive: longer than allowed, up to now or until it came back. */
  readonly late: boolean
}

/** In the order of the issues. A key that is not in the register is with 5S. */
export const vehicleKeyBook = defineView({
  name: 'vehicle-key-book',
  question: { zh: '钥匙由谁领用，是否按时交回？', en: 'Who holds which key, and was it handed back in time?' },
  parameters: { keyReturnMinutes },
  fold: keyRegister,
  answer: ({ state, at, parametersAt }): KeyRow[] =>
    state.entries.map(entry => {
      const { driveEndedAt, returnedAt, lostAt } = entry
      const end = returnedAt ?? lostAt ?? at
      const late = driveEndedAt !== null && isOver(driveEndedAt, end, parametersAt(driveEndedAt).keyReturnMinutes)
      return { ...entry, status: lostAt !== null ? 'lost' : returnedAt !== null ? 'back' : 'out', late }
    }),
})

export function isOver(from: Instant, to: Instant, minutes: number): boolean {
  return secondsBetween(from, to) > minutes * 60
}
