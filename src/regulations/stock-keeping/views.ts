/** Questions about stock that a number of the company decides. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import { defineView } from '../../core/view.ts'
import { type AgedItem, agedItem } from '../../facts/inventory/views/ageing.ts'
import { type ItemMovements, movementBook } from '../../facts/inventory/views/movements.ts'
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
