import { table, weightsOf } from '../weight/weigh.ts'
import { fail } from './command.ts'
import { consumerOf } from './consumer.ts'
import type { Step } from './step.ts'

/** Budgets on what users install, so that a page that imports little pays for little. */
export const weight: Step = {
  title: 'what a page weighs',
  run: async gate => {
    const weights = await weightsOf(consumerOf(gate))
    const faults = weights.flatMap(({ faults }) => faults)
    if (faults.length > 0) fail(`${table(weights)}\n${faults.join('\n')}`)
    return table(weights)
  },
}
