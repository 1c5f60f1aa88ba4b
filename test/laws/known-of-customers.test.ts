/** What the company knows of a customer changes by what is said of it, and by nothing that an admission leaves out. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../../src/core/fold.ts'
import { customerFile } from '../../src/facts/customer/states/customer-file.ts'
import type { customerAdmitted, SequencedEvent } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { expectSame, logOf, runs, stage } from './offices.ts'

type Admitted = SequencedEvent & { readonly data: ReturnType<typeof customerAdmitted.of>['data'] }

const isAdmission = (event: SequencedEvent): event is Admitted => event.type === 'customer.admitted'

// Few, so that many are admitted again.
const places = { customers: ['C-1', 'C-2', 'C-3'], departments: ['east', 'west', 'north'], late: true, length: 60 }

test('an admission changes what it says, whichever department it is, and leaves the rest', async () => {
  let again = 0
  await fc.assert(
    fc.asyncProperty(histories(fc, places), async history => {
      const { office, store, clock } = stage()
      await play(history, office, clock)
      const log = await logOf(store)
      for (const [index, event] of log.entries()) {
        if (!isAdmission(event)) continue
        const { customerId, region, remote, scale } = event.data
        const mine = log.slice(0, index + 1).filter(one => customerFile.keys(one).includes(customerId))
        // As it stands then: what is told late comes in between.
        const then = mine.filter(({ occurredAt }) => occurredAt <= event.occurredAt)
        const [before, after] = [then.slice(0, -1), then].map(some => replay(customerFile, customerId, some))
        const known = before!
        if (known.remote && remote === null) again += 1
        expectSame(
          [after!.region, after!.remote, after!.scale],
          [region ?? known.region, remote ?? known.remote, scale ?? known.scale],
        )
      }
    }),
    runs(60),
  )
  expect(again).toBeGreaterThan(0)
})
