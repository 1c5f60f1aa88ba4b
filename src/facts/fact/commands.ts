/** 更正: a fact that was told by mistake is withdrawn; a withdrawal that was a mistake is withdrawn in its turn. */
import { defineCommand, type Found, type Refusal } from '../../core/command.ts'
import type { DeepReadonly } from '../../core/event.ts'
import { WITHDRAWN } from '../../core/withdrawn.ts'
import { id, line } from '../fields.ts'
import { own } from '../own.ts'
import { MISSING, refusing } from '../refusing.ts'
import { factWithdrawn, mistake } from './events.ts'
import type { correctionRefusals } from './refusals.ts'
import { type Withdrawals, withdrawals } from './states.ts'

const about = refusing<keyof typeof correctionRefusals>('event')

/**
 * The event is found by the id of the command that told it, at once; without it the log is looked through from its
 * beginning.
 */
export const withdrawFact = defineCommand({
  type: 'fact.withdraw',
  telling: 'decision',
  fields: () => ({
    eventId: id,
    toldBy: id.optional(),
    reason: line,
    mistake: mistake.default('never-happened'),
  }),
  finds: ({ eventId, toldBy }) => ({ eventId, commandId: toldBy }),
  reads: (_, { found }) => ({ of: withdrawals.of(found?.event.commandId ?? '') }),
  decide: ({ of }, { eventId, reason, mistake }, { found }) => {
    if (!found) return about('fact-on-record', eventId, MISSING)
    const { id, type, occurredAt, tags } = found.event
    const obstacle = standsFor(of, found)
    const restores = type === WITHDRAWN ? (found.event.data as { readonly eventId: string }).eventId : null
    const withdrawal = { eventId: id, eventType: type, occurredAt, mistake, reason, restores, tags: [...tags] }
    return obstacle ?? [factWithdrawn.of(withdrawal)]
  },
})

function standsFor({ withdrawn }: DeepReadonly<Withdrawals>, { event, withdrawable }: Found): Refusal | undefined {
  if (!withdrawable) return about('told-fact', event.id, { actual: event.type })
  const at = own(withdrawn, event.id)
  return at === undefined ? undefined : about('fact-stands', event.id, { actual: at })
}
