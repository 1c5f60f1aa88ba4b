/** What was taken over, counted once more from the log alone: no state in between. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { takenOverBook, takenOverSheet, takeOverContext } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const customers = ['C-1', 'C-2', 'C-3']
const options = { customers, takeOvers: true, withdrawals: true, late: true, length: 60 }

interface Told {
  readonly customerId: string
  readonly departmentId: string
  readonly source: { readonly digest: string } | null
}

test('each customer has what stands of it, and each book as many rows', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: ofCustomers, contexts: [takeOverContext] })
      await play(history, office, clock)
      const log = standing(await logOf(store)).filter(({ type }) => type === 'customer.taken-over')
      const all = log.map(({ data }) => data as Told)
      told += all.length
      for (const customerId of customers) {
        const departments = new Set(all.filter(one => one.customerId === customerId).map(one => one.departmentId))
        const sheet = await office.view(takenOverSheet, customerId)
        expect(sheet.map(({ departmentId }) => departmentId)).toEqual([...departments].sort())
      }
      const { rows } = await office.view(takenOverBook, 'B-1')
      expect(rows).toBe(all.filter(({ source }) => source?.digest === 'B-1').length)
    }),
    runs(30),
  )
  expect(told).toBeGreaterThan(0)
})
