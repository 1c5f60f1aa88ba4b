/** What is told of plans and reviews of goods. */
import { plainCommand } from '../../command-about.ts'
import { supplyReported } from '../events/supply.ts'

export const supplyCommands = [plainCommand('supply.report', supplyReported)]
