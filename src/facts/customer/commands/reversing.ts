/** 撤销误定: a grading or a blacklisting that was wrong is named by the id of its event, and has to be what stands. */
import type * as z from 'zod'
import { type Occasion, type Refusal, refuse, type Sought } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { otherDay } from '../../dated-today.ts'
import { id } from '../../fields.ts'
import type { customerRefusals } from '../refusals/index.ts'
import { reversedAcross } from '../refusals/merged.ts'
import type { Customer } from '../states/customer.ts'

/** `toldBy`: the id of the command that told it; with it the event is found at once. */
export const reversing = { reverses: id.optional(), toldBy: id.optional() } satisfies z.ZodRawShape

interface Named {
  readonly reverses?: string | undefined
  readonly toldBy?: string | undefined
}

interface Asked extends Named {
  readonly customer: DeepReadonly<Customer>
}

export function soughtBy({ reverses, toldBy }: Named): Sought | undefined {
  return reverses === undefined ? undefined : { eventId: reverses, commandId: toldBy }
}

/**
 * @param standsSince when what stands began, for the refusal, null: nothing stands
 * @param isIt whether the event that was found tells what stands
 */
export function notStanding(
  { customer, reverses }: Asked,
  occasion: Occasion,
  standsSince: string | null,
  isIt: (type: string, data: never) => boolean,
): Refusal | undefined {
  if (reverses === undefined) return undefined
  const { customerId } = customer
  const about = { subject: tag('customer', customerId), facts: { customer: customerId } }
  const event = occasion.found?.event
  if (!event || event.occurredAt !== standsSince || !isIt(event.type, event.data as never)) {
    return refuse('reverses-what-stands' satisfies Refused, { ...about, actual: reverses, limit: standsSince })
  }
  const across = reversedAcross(customer, event.occurredAt)
  if (across) return across
  const other = otherDay(occasion)
  return other && refuse('reversed-today' satisfies Refused, { ...about, ...other })
}

type Refused = keyof typeof customerRefusals
