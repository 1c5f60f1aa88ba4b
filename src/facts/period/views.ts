/** 结账情况: how the locks stand, whom exceptions let in, what was told of closed days behind their closing. */
import type { DeepReadonly } from '../../core/event.ts'
import { defineView } from '../../core/view.ts'
import {
  type Adjustment,
  type Closing,
  isInForce,
  type PeriodException,
  periodAdjustments,
  periodLocks,
} from './states.ts'

export interface LockRow {
  readonly lock: string
  /** Closed but for exceptions; null where nothing is, or where the hard grade reaches as far. */
  readonly soft: DeepReadonly<Closing> | null
  readonly hard: DeepReadonly<Closing> | null
  readonly exceptions: readonly ExceptionRow[]
}

export type ExceptionRow = DeepReadonly<PeriodException> & { readonly inForce: boolean }

/** All locks in the order of their names. */
export const lockRegister = defineView({
  name: 'lock-register',
  question: { zh: '各锁结账至何日？谁可例外？', en: 'Through when is what closed, and who is excepted?' },
  fold: periodLocks,
  answer: ({ state, at }): readonly LockRow[] =>
    Object.values(state.rows)
      .map(({ lock, soft, hard, exceptions }) => {
        const rows = Object.values(exceptions).map(one => ({ ...one, inForce: isInForce(one, at) }))
        return {
          lock,
          soft: soft && hard && soft.through <= hard.through ? null : soft,
          hard,
          exceptions: rows.sort((one, other) => (one.exceptionId < other.exceptionId ? -1 : 1)),
        }
      })
      .sort((one, other) => (one.lock < other.lock ? -1 : 1)),
})

/** 跨期调整: by lock, in the order of the days that they are about. */
export const adjustmentRegister = defineView({
  name: 'adjustment-register',
  question: { zh: '已结账期间有哪些调整？', en: 'What was told of closed days behind their closing?' },
  fold: periodAdjustments,
  answer: ({ state }): readonly DeepReadonly<Adjustment>[] =>
    [...state.rows].sort((one, other) => (one.concerns < other.concerns ? -1 : one.concerns > other.concerns ? 1 : 0)),
})
