/** What is told of the value of customers; a class is decided by whoever values. What it must be, rules say. */
import { defineCommand } from '../../core/command.ts'
import { plainCommand } from '../command-about.ts'
import { refusing } from '../refusing.ts'
import {
  analysisMade,
  customerFocused,
  customerGrouped,
  customerValued,
  groupPlanMade,
  potentialAssessed,
} from './events.ts'
import type { valueRefusals } from './refusals.ts'
import { analysisFile } from './states.ts'

const ofAnalysis = refusing<keyof typeof valueRefusals>('value-analysis', 'analysis')

export const valueCommands = [
  defineCommand({
    type: 'value-analysis.record',
    fields: () => analysisMade.shape,
    reads: ({ analysisId }) => ({ known: analysisFile.of(analysisId) }),
    decide: ({ known: { departmentId: actual } }, { type: _, ...data }) =>
      actual === null ? [analysisMade.of(data)] : ofAnalysis('value-analysis-new', data.analysisId, { actual }),
  }),
  plainCommand('customer.assess-potential', potentialAssessed),
  plainCommand('customer.group', customerGrouped),
  plainCommand('customer.value', customerValued, { telling: 'decision' }),
  plainCommand('customer.focus', customerFocused),
  plainCommand('value-plan.make', groupPlanMade),
]
