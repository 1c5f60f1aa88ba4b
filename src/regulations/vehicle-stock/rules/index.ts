/** The rules in force. */

import { driveRules } from './drives.ts'
import { giftRules } from './gifts.ts'
import { keyRules } from './keys.ts'
import { moveRules } from './moves.ts'
import { orderRules } from './orders.ts'
import { saleRules } from './sales.ts'
import { slipRules } from './slips.ts'
import { stockRules } from './stock.ts'

export const vehicleStockRules = [
  ...orderRules,
  ...saleRules,
  ...slipRules,
  ...giftRules,
  ...stockRules,
  ...moveRules,
  ...keyRules,
  ...driveRules,
]
