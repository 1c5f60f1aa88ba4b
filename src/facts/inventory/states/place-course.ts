/** 盘点的经过: since when there has been stock at a place, and when it was counted. */
import type { Fact, FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { dutyAnswered } from '../../breach/events.ts'
import { countRecorded } from '../events/counts.ts'
import { MOVING } from './movement.ts'
import { placeWatch } from './place-watch.ts'

const placeOf = (key: string) => ({
  place: placeWatch.initial(key),
  /** From each moment on. */
  stood: [] as { since: Instant; isThere: boolean }[],
  counted: [] as Instant[],
  /** 说明: what somebody has answered for. */
  answers: [] as Pick<FactOf<typeof dutyAnswered>['data'], 'obligation' | 'due' | 'andBefore'>[],
})

export type PlaceCourse = ReturnType<typeof placeOf>

function follow({ place, stood, counted }: PlaceCourse, event: Fact): void {
  placeWatch.steps.get(event.type)!.run(place, event)
  const { stockedSince, countedAt } = place
  const [last, isThere] = [stood.at(-1), stockedSince !== null]
  const since = stockedSince ?? event.occurredAt
  // What a count fixes lies before what has moved since.
  if (isThere !== (last?.isThere ?? false))
    stood.push({ since: last && last.since > since ? last.since : since, isThere })
  if (countedAt !== null && countedAt > (counted.at(-1) ?? '')) counted.push(countedAt)
}

const following = Object.assign(follow, {
  // The fingerprint of a state is made of its recipes' texts.
  toString: () => [follow.name, ...[...placeWatch.steps.values()].map(({ run }) => run)].join(),
})

const told = [...MOVING, countRecorded] as const

export const placeCourse = defineState<PlaceCourse, readonly (typeof dutyAnswered | (typeof told)[number])[]>({
  name: 'place-course',
  per: 'stock',
  events: [...told, dutyAnswered],
  initial: placeOf,
  on: {
    ...Object.fromEntries(told.map(({ type }) => [type, following])),
    'duty.answered': ({ answers }, { data: { obligation, due, andBefore } }) => {
      answers.push({ obligation, due, andBefore })
    },
  },
})
