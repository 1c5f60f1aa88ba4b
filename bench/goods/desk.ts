/** 退货待办: what 100,000 open slips wait for, cold and warm, against a list made by hand. */
import { goodsReturn, manualClock, memoryStore, open, returnEditions, returnsDesk } from '../../src/index.ts'
import { shortened } from '../measure.ts'

const SLIPS = 100_000
const AT = '2026-03-02T02:00:00.000Z'

const regulations = [
  goodsReturn({ edition: returnEditions.D03, overQuantityAllowance: '5', heldReturnRoles: ['general-manager'] }),
]

function requests() {
  return Array.from({ length: SLIPS }, (_, index) => ({
    type: 'return.requested',
    data: {
      slipId: `S-${index}`,
      customerId: `C-${index % 5_000}`,
      itemId: `I-${index % 300}`,
      lot: null,
      complaintId: null,
      quantity: '10',
      unitPrice: null,
      reason: 'cracks',
      handling: 'return',
      basis: 'decision',
      overQuantityAllowance: null,
    },
    tags: [`slip:S-${index}`],
    occurredAt: AT,
    recordedAt: AT,
  }))
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export async function benchDesk(): Promise<void> {
  const events = requests()
  const store = memoryStore()
  for (let from = 0; from < SLIPS; from += 1_000) await store.append(events.slice(from, from + 1_000))
  const hand = await timed(() => {
    const rows = events.map(({ data, occurredAt }) => ({
      slipId: data.slipId,
      waitingFor: 'approval',
      since: occurredAt,
    }))
    return rows.sort((a, b) => (a.slipId < b.slipId ? -1 : 1))
  })
  const office = open({ store, regulations, clock: manualClock('2026-03-03T00:00:00.000Z') })
  let rows = 0
  const ask = async () => {
    rows = (await office.view(returnsDesk, '')).length
  }
  const cold = await timed(ask)
  const warm = await timed(ask)
  console.log(`\n${shortened(SLIPS)} open slips, ${shortened(rows)} rows on the desk`)
  const line = (name: string, ms: number) =>
    console.log(`  ${name.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms   ${(hand / ms).toFixed(2)} of by hand`)
  line('by hand: one list, sorted', hand)
  line('cold: the log read', cold)
  line('warm: asked again', warm)
}
