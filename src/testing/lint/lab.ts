/** What the searches of a linter share. */
import type { ViewDefinition } from '../../core/view.ts'
import type { FinalEvents } from './finding.ts'
import type { House } from './house.ts'
import type { Pool } from './pool.ts'
import type { Tally } from './tally.ts'

export interface Lab {
  readonly house: House
  readonly pool: Pool
  readonly tally: Tally
  /** Of a bounded search, in commands and moves of the clock. */
  readonly steps: number
  readonly views: readonly ViewDefinition[]
  readonly final: readonly FinalEvents[]
}
