/** 每天的数目: how many a key-account specialist meets, phones and visits, against how many it should be. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick, type ValuesOf } from '../../../core/parameter.ts'
import type { SalesDay } from '../../../facts/sales-work/states.ts'
import type { OutdoorContact } from '../../../facts/sales-work/words.ts'
import { salesWorkParameters as parameters } from '../parameters.ts'

export const numberParameters = pick(parameters, 'metPerDay', 'phonedPerDay', 'visitedPerDay')

export const OUTDOOR: Readonly<Record<OutdoorContact, { clause: string; needed: keyof typeof numberParameters }>> = {
  met: { clause: 'D06-5.2.3', needed: 'metPerDay' },
  phoned: { clause: 'D06-5.2.4', needed: 'phonedPerDay' },
  visited: { clause: 'D06-5.2.5', needed: 'visitedPerDay' },
}

export interface DayNumber {
  readonly kind: OutdoorContact
  readonly made: number
  readonly needed: number
}

/** Of whoever works as a key-account specialist on that day; of others nothing is asked. */
export function numbersOf(
  { post, contacts }: DeepReadonly<SalesDay>,
  values: ValuesOf<typeof numberParameters>,
): readonly DayNumber[] {
  return (Object.keys(OUTDOOR) as OutdoorContact[]).map(kind => ({
    kind,
    made: contacts[kind].length,
    needed: post === 'key-account' ? values[OUTDOOR[kind].needed] : 0,
  }))
}

/** 拜访: whom he saw, prospects and existing customers. */
export function visitsOf({ contacts: { met, visited } }: DeepReadonly<SalesDay>): readonly string[] {
  return [...new Set([...met, ...visited])].sort()
}
