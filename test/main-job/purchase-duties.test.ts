/** The duties that are asked for in portions are those that one office tells of all customers. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dutiesOf } from '../../examples/main-job/purchases/duties.ts'
import { readPurchases } from '../../examples/main-job/purchases/file.ts'
import { runPurchases } from '../../examples/main-job/purchases/run.ts'
import { DutyTally } from '../../examples/main-job/report/duty-tally.ts'
import { manualClock, memoryStore, sequentialIds } from '../../src/index.ts'
import { fileWith, source, tempFolder } from './running.ts'

const purchase = fc.record({
  customer: fc.integer({ min: 1, max: 9 }),
  month: fc.integer({ min: 1, max: 12 }),
  yuan: fc.integer({ min: 0, max: 90 }),
})

it('whatever was bought by whom and however large the portions are', async () => {
  const law = async (bought: { customer: number; month: number; yuan: number }[], portion: number) => {
    const lines = bought.map(
      ({ customer, month, yuan }) => `${customer} 1997${String(month).padStart(2, '0')}15 1 ${yuan}.00`,
    )
    const { table } = await readPurchases(await source('PURCHASES', fileWith(lines.join('\n'))), tempFolder())
    const store = memoryStore()
    const { office, duties } = await runPurchases(table, {
      store,
      ids: sequentialIds('e'),
      departments: 2,
      onProgress: () => {},
    })
    table.close()
    const whole = new DutyTally()
    whole.add(await office.obligations())
    expect(duties.kinds()).toEqual(whole.kinds())

    const { events } = await store.read('all')
    const customers = new Set(bought.map(({ customer }) => String(customer)))
    const clock = manualClock(events.at(-1)!.recordedAt)
    expect((await dutiesOf(customers, { store, clock }, portion)).kinds()).toEqual(whole.kinds())
  }
  await fc.assert(
    fc.asyncProperty(fc.array(purchase, { minLength: 1, maxLength: 15 }), fc.integer({ min: 1, max: 4 }), law),
    { numRuns: 12 },
  )
})
