/** 装饰单, 领料单: which signatures make a slip valid. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Role } from '../../facts/vehicle/events/fields.ts'
import type { SlipFile } from '../../facts/vehicle/states/papers.ts'

/** 组长或助理. */
export const mayStandIn: readonly Role[] = ['group-leader', 'sales-assistant']

export interface Signed {
  readonly byManager: boolean
  /** How many different people signed in the manager's absence. */
  readonly standIns: number
}

/** Who signs twice is one person. */
export function signedOf({ signatures }: DeepReadonly<SlipFile>): Signed {
  const standIns = signatures.filter(({ role, managerAbsent }) => managerAbsent && mayStandIn.includes(role))
  return {
    byManager: signatures.some(({ role }) => role === 'sales-manager'),
    standIns: new Set(standIns.map(({ personId }) => personId)).size,
  }
}

export function isValid(slip: DeepReadonly<SlipFile>, substituteSigners: number): boolean {
  const { byManager, standIns } = signedOf(slip)
  return byManager || standIns >= substituteSigners
}
