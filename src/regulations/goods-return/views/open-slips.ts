/**
 * 未结退货单: every slip that waits for something, for lists over all of them. A view folds it into a value of its own; no
 * decision reads it. What is cancelled is forgotten; what is posted is kept aside, for a red entry may open it again.
 */
import type { Fact } from '../../../core/event.ts'
import { defineState, run } from '../../../core/fold.ts'
import { returnEvents } from '../../../facts/inventory/events/index.ts'
import { type Slip, slip } from '../../../facts/inventory/states/slip.ts'
import { own } from '../../../facts/own.ts'
import { overposted } from '../obligations/waiting.ts'

export interface OpenSlips {
  slips: Record<string, Slip>
  /** By posted vouchers. */
  closed: Record<string, Slip>
}

function take({ slips, closed }: OpenSlips, event: Fact): void {
  const { slipId } = event.data as { readonly slipId: string }
  if (event.type === 'return.requested') slips[slipId] = slip.initial(slipId)
  const known = own(slips, slipId) ?? own(closed, slipId)
  if (!known) return
  run(slip, known, [event])
  delete slips[slipId]
  delete closed[slipId]
  if (known.closedAt === null || overposted(known)) slips[slipId] = known
  else if (!known.cancelled) closed[slipId] = known
}

/** One state of the whole log, whatever a view over it is asked for. */
export const openSlips = defineState<OpenSlips, typeof returnEvents>({
  name: 'open-slips',
  events: returnEvents,
  initial: () => ({ slips: {}, closed: {} }),
  on: Object.fromEntries(returnEvents.map(({ type }) => [type, take])),
})
