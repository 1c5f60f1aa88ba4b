/**
 * 未结退货单: every slip that is still open, for lists over all of them. A view folds it into a value of its own; no
 * decision reads it, and what is closed is forgotten.
 */
import type { Fact } from '../../../core/event.ts'
import { defineState, run } from '../../../core/fold.ts'
import { returnEvents } from '../../../facts/inventory/events/index.ts'
import { type Slip, slip } from '../../../facts/inventory/states/slip.ts'
import { own } from '../../../facts/own.ts'

export interface OpenSlips {
  slips: Record<string, Slip>
}

function take({ slips }: OpenSlips, event: Fact): void {
  const { slipId } = event.data as { readonly slipId: string }
  if (event.type === 'return.requested') slips[slipId] = slip.initial(slipId)
  const open = own(slips, slipId)
  if (!open) return
  run(slip, open, [event])
  if (open.closedAt !== null) delete slips[slipId]
}

/** One state of the whole log, whatever a view over it is asked for. */
export const openSlips = defineState<OpenSlips, typeof returnEvents>({
  name: 'open-slips',
  events: returnEvents,
  initial: () => ({ slips: {} }),
  on: Object.fromEntries(returnEvents.map(({ type }) => [type, take])),
})
