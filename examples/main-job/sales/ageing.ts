/** What lies in stock at the end, by how long it has lain there: first in, first out. */
import { type AgedItem, agedItem } from '../../../src/facts/inventory/views/ageing.ts'
import { movementBook } from '../../../src/facts/inventory/views/movements.ts'
import { defineState, defineView, type EventStore, exact, type Office } from '../../../src/index.ts'
import { pause } from '../pause.ts'
import type { OpeningItem } from './mapping.ts'

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

const steps = [...movementBook.steps.values()]

/** The book of movements of one article: that of all of them does not fit into memory for a large file. */
const articleBook = defineState({
  name: 'article-book',
  per: 'item',
  events: steps.map(({ definition }) => definition),
  initial: () => movementBook.initial(''),
  on: Object.fromEntries(steps.map(({ type, run }) => [type, run])),
})

const articleAge = defineView({
  name: 'article-age',
  question: { zh: '此物品的库龄如何？', en: 'How old is what is there of this article?' },
  fold: articleBook,
  answer: ({ key, state, at, calendar }): ItemAge => {
    const { onHand, ranges } = agedItem(state.items[key]!, at, UP_TO, calendar)
    return { onHand, ranges }
  },
})

interface Stock {
  readonly office: Office
  readonly store: EventStore
  readonly items: Iterable<OpeningItem>
}

/** @param onArticle is told after each article how many there were */
export async function ageingOf(
  { office, store, items }: Stock,
  at: string,
  onArticle: (count: number) => void,
): Promise<Ageing> {
  const { head } = await store.read([{ types: ['-'] }])
  const sum = new AgeSum()
  let count = 0
  for (const { code } of items) {
    // At a position: then the office keeps nothing of what it folded.
    sum.add(await office.view(articleAge, code, { at, position: head }))
    onArticle(++count)
    await pause()
  }
  return sum.total()
}

type ItemAge = Pick<AgedItem, 'onHand' | 'ranges'>

class AgeSum {
  private articles = 0
  private onHand = '0'
  private readonly ranges: { from: number; to: number | null; articles: number; quantity: string }[] = []

  add({ onHand, ranges }: ItemAge): void {
    if (onHand !== '0') this.articles++
    this.onHand = exact.add(this.onHand, onHand)
    for (const [index, { from, to, quantity }] of ranges.entries()) {
      const range = this.ranges[index] ?? { from, to, articles: 0, quantity: '0' }
      this.ranges[index] = range
      if (quantity !== '0') range.articles++
      range.quantity = exact.add(range.quantity, quantity)
    }
  }

  total(): Ageing {
    const ranges = this.ranges.map(range => ({ ...range, quantity: Number(range.quantity) }))
    return { articles: this.articles, quantity: Number(this.onHand), ranges }
  }
}
