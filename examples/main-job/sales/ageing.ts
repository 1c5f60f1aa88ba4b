/** What lies in stock at the end, by how long it has lain there: first in, first out. */

import { agedItem } from '../../../src/facts/inventory/views/ageing.ts'
import { movementBook } from '../../../src/facts/inventory/views/movements.ts'
import { defineView, exact } from '../../../src/index.ts'
import type { SalesRun } from './run.ts'

export interface Ageing {
  readonly articles: number
  readonly quantity: number
  readonly ranges: readonly AgeRange[]
}

/** From `from` to `to` days, both included; `to` null: and more. */
export interface AgeRange {
  readonly from: number
  readonly to: number | null
  /** An article may be in several ranges. */
  readonly articles: number
  readonly quantity: number
}

/** The last day of each range but the open one. */
const UP_TO = [30, 90, 180, 360] as const

const articleAges = defineView({
  name: 'article-ages',
  question: { zh: '全部物品的库龄如何？', en: 'How old is what is there, over all articles?' },
  fold: movementBook,
  answer: ({ state, at, calendar }) =>
    Object.values(state.items).map(item => {
      const { onHand, ranges } = agedItem(item, at, UP_TO, calendar)
      return { onHand, ranges }
    }),
})

export async function ageingOf({ office }: Pick<SalesRun, 'office'>, at: string): Promise<Ageing> {
  const items = await office.view(articleAges, '', { at })
  const total = (quantities: readonly string[]) => Number(exact.sum(quantities))
  const first = items[0]?.ranges ?? []
  return {
    articles: items.filter(({ onHand }) => onHand !== '0').length,
    quantity: total(items.map(({ onHand }) => onHand)),
    ranges: first.map(({ from, to }, index) => {
      const quantities = items.map(({ ranges }) => ranges[index]!.quantity)
      return { from, to, articles: quantities.filter(one => one !== '0').length, quantity: total(quantities) }
    }),
  }
}
