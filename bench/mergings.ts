/** Two customers with a thousand events each are merged, and are two again; beside them a transfer there and back. */
import { type ManualClock, manualClock, memoryStore, mergingContext, type Office, open } from '../src/index.ts'
import { allMet } from '../test/steps/customer.ts'
import { regulations } from './company.ts'
import { spreadOf } from './measure.ts'

const START = '2026-01-05T09:00:00+08:00'

/** Admitted, and then a trade a minute; of ten one is an incident that stays on record. */
async function deal(office: Office, clock: ManualClock, customerId: string, events: number): Promise<void> {
  const both = { customerId, departmentId: 'east' }
  await office.execute({ type: 'customer.admit', ...both, kind: 'direct-distributor', conditions: allMet })
  for (let told = 1; told < events; told++) {
    clock.advance(60_000)
    const command =
      told % 10 === 0
        ? { type: 'customer.record-incident', ...both, kind: 'contract-breach' }
        : { type: 'customer.trade', ...both, amount: '10' }
    await office.execute(command)
  }
}

export async function benchMergings(): Promise<void> {
  console.log('\ncustomer.merge and customer.unmerge, in memory: ms, median (p95)')
  for (const events of [100, 1_000]) {
    const [store, clock] = [memoryStore(), manualClock(START)]
    const officeOf = () => open({ store, clock, regulations, contexts: [mergingContext] })
    let office = officeOf()
    for (const customerId of ['C-1', 'C-2']) await deal(office, clock, customerId, events)
    const told = async (command: { readonly type: string }) => {
      clock.advance(60_000)
      const { status, findings } = await office.execute(command)
      if (status !== 'accepted') throw new Error(`${status}: ${JSON.stringify(findings)}`)
    }
    const both = { from: 'C-1', into: 'C-2', reason: 'r' }
    const merge = () => told({ type: 'customer.merge', ...both } as never)
    const unmerge = () => told({ type: 'customer.unmerge', ...both } as never)
    const away = () =>
      told({ type: 'customer.transfer', customerId: 'C-1', from: 'east', to: 'west', reason: 'r' } as never)
    const back = () =>
      told({ type: 'customer.transfer', customerId: 'C-1', from: 'west', to: 'east', reason: 'r' } as never)
    const show = async (name: string, before: () => unknown, work: () => unknown, after: () => unknown) => {
      let first = true
      const { median, p95 } = await spreadOf(
        50,
        async () => {
          if (!first) await after()
          first = false
          await before()
        },
        work,
      )
      await after()
      console.log(`  ${name}, ${events} events each`.padEnd(52), `${median.toFixed(2)} (${p95.toFixed(2)})`)
    }
    const nothing = () => {}
    await show('transfer', nothing, away, back)
    await show('merge', nothing, merge, unmerge)
    await show('unmerge', merge, unmerge, nothing)
    const anew = () => {
      office = officeOf()
    }
    await show('transfer, by an office that has read nothing', anew, away, back)
    await show('merge, by an office that has read nothing', anew, merge, unmerge)
    await merge()
    const { events: log } = await store.read([{ types: ['customer.book-merged'] }])
    console.log(`  the event of one department: ${(JSON.stringify(log.at(-1)!.data).length / 1000).toFixed(1)} kB`)
  }
}

if (import.meta.main) await benchMergings()
