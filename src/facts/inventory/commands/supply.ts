/** What is told of plans and reviews of goods, and of claims on suppliers. */
import { commandsAbout, plainCommand } from '../../command-about.ts'
import { supplierClaimed, supplyReported } from '../events/supply.ts'
import { receipt } from '../states/receipt.ts'
import { unarrived } from './stock.ts'

export const supplyCommands = [
  plainCommand('supply.report', supplyReported),
  commandsAbout(receipt, 'receiptId', unarrived)('supply.claim', supplierClaimed),
]
