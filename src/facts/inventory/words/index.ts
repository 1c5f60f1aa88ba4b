/** Each fact about goods in one sentence, Chinese and English. */
import type { Text } from '../../../core/finding.ts'
import { allowanceWords } from './allowances.ts'
import { countWords } from './counts.ts'
import type { InventoryFact, InventoryFactType, Moment, WordsFor } from './phrases.ts'
import { returnWords } from './returns.ts'
import { stockWords } from './stock.ts'

const SENTENCES: WordsFor<InventoryFactType> = { ...stockWords, ...countWords, ...returnWords, ...allowanceWords }

/** What a fact says, wherever it is kept. */
export type SaidOfStock = Pick<InventoryFact, 'type' | 'data'>

/** @param moment shows a moment as the office's wall does */
export function toldOfStock({ type, data }: SaidOfStock, moment: Moment): Text {
  const sentence = SENTENCES[type] as (data: never, moment: Moment) => Text
  return sentence(data as never, moment)
}
