/** Questions about stock that a number of the company decides. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import type { Instant } from '../../core/ports.ts'
import { defineView } from '../../core/view.ts'
import { placeCourse } from '../../facts/inventory/states/place-course.ts'
import { type AgedItem, agedItem } from '../../facts/inventory/views/ageing.ts'
import { type ItemMovements, movementBook } from '../../facts/inventory/views/movements.ts'
import { type PeriodStanding, periodsOf, standingOf } from '../../kinds/periods.ts'
import { knownOr } from '../../kinds/since-when.ts'
import { isAnswered } from './obligations/missed.ts'
import { stockKeepingParameters } from './parameters.ts'

/** Key: an item, or '' for all. FIFO layers and ranges of days as of the moment asked about; items that moved. */
export const stockAgeing = defineView({
  name: 'stock-ageing',
  question: { zh: '库存放了多久？', en: 'How old is what is in stock?' },
  parameters: pick(stockKeepingParameters, 'ageingRanges'),
  fold: movementBook,
  answer: ({ state, key, at, parameters, calendar }): readonly AgedItem[] =>
    Object.values<DeepReadonly<ItemMovements>>(state.items)
      .filter(({ itemId, movements }) => (key === '' || itemId === key) && movements.length > 0)
      .map(item => agedItem(item, at, parameters.ageingRanges, calendar)),
})

/** One period in which a place was to be counted. */
export type CountPeriod = PeriodStanding

/** 定期盘点履行情况: by period, the oldest first. Key: the place, as duties name it (`I-1/F-1`). */
export const countPeriods = defineView({
  name: 'count-periods',
  question: {
    zh: '该库位哪些期间盘点了，哪些逾期未盘点？',
    en: 'In which periods was the place counted, and in which not?',
  },
  parameters: pick(stockKeepingParameters, 'countEvery'),
  fold: placeCourse,
  answer: ({ state: { stood, counted, answers }, at: until, calendar, parametersAt }): readonly CountPeriod[] => {
    const unitOf = (_: unknown, moment: Instant) => knownOr(() => parametersAt(moment).countEvery, null)
    const timeline = { calendar, spells: stood, unitOf, done: counted, until }
    return periodsOf(timeline).map(period => standingOf(period, timeline, to => isAnswered(answers, to)))
  },
})
