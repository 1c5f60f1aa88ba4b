/** 逾期未盘点: each period in which a place was not counted, until somebody answers for it. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { type PlaceCourse, placeCourse } from '../../../facts/inventory/states/place-course.ts'
import { missed } from '../../../kinds/index.ts'
import { stockKeepingParameters } from '../parameters.ts'

const id = 'stock-counted-missed'

/** Whether somebody has answered for the period that ended then. */
export function isAnswered(answers: DeepReadonly<PlaceCourse>['answers'], to: Instant): boolean {
  return answers.some(({ obligation, due, andBefore }) => obligation === id && (due === to || (andBefore && due > to)))
}

export const missedCounts = missed({
  id,
  clauses: ['A00-4.2.3.3'],
  title: { zh: '逾期未盘点，待说明', en: 'A count that was missed waits for an answer' },
  sentence: {
    zh: '{place} 本期未盘点（每{unit:period}一次）[，此前最近一次 {last}|，此前从未盘点]',
    en: '{place} was not counted in the period (once a {unit:period})[, last time before {last}|, never before]',
  },
  of: placeCourse,
  parameters: pick(stockKeepingParameters, 'countEvery'),
  spells: ({ stood }) => stood,
  done: ({ counted }) => counted,
  every: (_, { countEvery }) => countEvery,
  isAnswered: ({ answers }, { to }) => isAnswered(answers, to),
  facts: ({ place }) => ({ place: place.key }),
})
