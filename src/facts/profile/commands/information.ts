/** Information that is collected and sorted, changes that are noted, strategies that are looked at again. */
import { defineCommand } from '../../../core/command.ts'
import { plainCommand } from '../../command-about.ts'
import { MISSING, refusing } from '../../refusing.ts'
import { asked, without } from '../../shaped-event.ts'
import { changeNoted, informationCollected, informationSorted, strategyReviewed } from '../events/index.ts'
import { information } from '../states/index.ts'
import type { Refused } from './values.ts'

const ofInformation = refusing<Refused>('information')

export const informationCommands = [
  defineCommand({
    type: 'information.collect',
    fields: () => asked(informationCollected.shape),
    reads: ({ informationId }) => ({ known: information.of(informationId) }),
    decide: ({ known: { departmentId: actual } }, { type: _, ...data }) =>
      actual === null
        ? [informationCollected.of(data)]
        : ofInformation('information-new', data.informationId, { actual }),
  }),

  defineCommand({
    type: 'information.sort',
    fields: () => asked(without(informationSorted.shape, 'customerId')),
    reads: ({ informationId }) => ({ known: information.of(informationId) }),
    decide: ({ known }, { type: _, ...data }) =>
      known.collectedAt === null
        ? ofInformation('information-on-record', data.informationId, MISSING)
        : [informationSorted.of({ ...data, customerId: known.customerId })],
  }),

  plainCommand('profile.note-change', changeNoted),
  plainCommand('profile.review-strategy', strategyReviewed),
]
