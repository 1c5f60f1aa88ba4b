/** Facts that are withdrawn: which one is said by its number among those that were told, since its id is not known yet. */
import type fc from 'fast-check'
import type { RecordedEvent } from '../../core/event.ts'
import { WITHDRAWN } from '../../core/withdrawn.ts'
import type { Act, Deed, FastCheck } from './deed.ts'
import { answering } from './records.ts'

type Command = Deed['command']

const TYPE = 'fact.withdraw'
/** Commands that name an event so. */
const NAMING = [TYPE, 'period.adjust']

export function withdrawalActs(fc: FastCheck): fc.Arbitrary<Act> {
  return fc.nat({ max: 1_000 }).map(nth => ({ command: { type: TYPE, eventId: `#${nth}`, reason: 'typed wrongly' } }))
}

export function withdrawalEpisodes(fc: FastCheck): fc.Arbitrary<readonly Deed[]> {
  return withdrawalActs(fc).map(act => [{ ...act, wait: 1 }])
}

/** What names by its number what was told before, with the ids of that. */
export function naming(command: Command, told: readonly RecordedEvent[]): Command {
  return answering(withdrawing(reversing(command, told), told), told)
}

/** A grading or a blacklisting by the company that was wrong: one of the last that were told, with all that it was about. */
function reversing(command: Command, told: readonly RecordedEvent[]): Command {
  const nth = /^#(\d+)$/.exec(String(command.reverses))?.[1]
  const wrong = told.filter(({ type, data }) => type === REVERSED[command.type] && isOfCompany(data)).slice(-3)
  const event = nth === undefined ? undefined : wrong[Number(nth) % wrong.length]
  if (!event) return command
  const { customerId, departmentId, from: grade } = event.data as Readonly<Record<string, string>>
  const about = command.type === 'customer.grade' ? { departmentId, grade } : {}
  return { ...command, customerId, ...about, reverses: event.id, toldBy: event.commandId ?? undefined }
}

const REVERSED: Readonly<Record<string, string>> = {
  'customer.grade': 'customer.graded',
  'customer.delist': 'customer.blacklisted',
}

function isOfCompany(data: unknown): boolean {
  const { list = 'company' } = data as { readonly list?: string }
  return list === 'company'
}

/**
 * With the id of that event, and of the command that told it, where one did; as it is where nothing was told, or it names
 * an id.
 */
function withdrawing(command: Command, told: readonly RecordedEvent[]): Command {
  const nth = NAMING.includes(command.type) ? /^#(\d+)$/.exec(String(command.eventId))?.[1] : undefined
  // One in four is a withdrawal, where there are some: what was withdrawn stands again.
  const among = Number(nth) % 4 === 0 && told.some(isWithdrawal) ? told.filter(isWithdrawal) : told
  const event = nth === undefined ? undefined : among[Number(nth) % among.length]
  if (!event) return command
  const { id: eventId, commandId: toldBy } = event
  return { ...command, eventId, ...(toldBy !== null && { toldBy }) }
}

function isWithdrawal({ type }: RecordedEvent): boolean {
  return type === WITHDRAWN
}
