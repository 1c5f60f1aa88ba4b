/** Each fact about goods in one sentence, Chinese and English. */
import type { FactOf } from '../../../core/event.ts'
import type { Text } from '../../../core/finding.ts'
import { type Moment, sentenceIn, type Wording } from '../../../kinds/sentences.ts'
import type { inventoryEvents } from '../events/index.ts'
import { allowanceWords } from './allowances.ts'
import { countWords } from './counts.ts'
import { returnWords } from './returns.ts'
import { stockWords } from './stock.ts'
import { supplyWords } from './supply.ts'

/** What a fact says, wherever it is kept. */
export type InventoryFact = Pick<FactOf<(typeof inventoryEvents)[number]>, 'type' | 'data'>

const THEMES: Readonly<Record<string, Wording>> = {
  inventory: stockWords,
  count: countWords,
  return: returnWords,
  allowance: allowanceWords,
  supply: supplyWords,
}

/** @param moment shows a moment as the office's wall does */
export function inventorySentence({ type, data }: InventoryFact, moment: Moment): Text {
  return sentenceIn(THEMES[type.split('.')[0]!]!, type, data, moment)
}
