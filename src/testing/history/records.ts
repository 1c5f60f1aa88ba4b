/** What has happened against a rule, and is recorded; and somebody answers for it: for which breach is said by its number. */
import type fc from 'fast-check'
import type { RecordedEvent } from '../../core/event.ts'
import type { CommandMeta } from '../../core/intake.ts'
import type { AnyOutcome } from '../../core/outcome.ts'
import type { Breach } from '../../core/recording.ts'
import type { Office } from '../../open.ts'
import { dishonestActs } from './acts.ts'
import type { Act, Deed, FastCheck, Places } from './deed.ts'

type Command = Deed['command']

const TYPE = 'fact.answer'
const RECORDER = { id: 'zhou', role: 'recorder' }
const MANAGER = { id: 'wu', role: 'manager' }

/** The recording and the answer after each other: either may be told wrongly, or of another. */
export function recordEpisodes(fc: FastCheck, places: Places): fc.Arbitrary<readonly Deed[]> {
  return fc
    .tuple(recordings(fc, places), answers(fc, places))
    .map(acts => acts.flat().map(act => ({ ...act, wait: 1 })))
}

export function recordActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const recorded = recordings(fc, places).filter(acts => acts.length > 0)
  const answered = answers(fc, places)
  return places.departments.length === 0
    ? answered
    : fc.oneof(
        recorded.map(([act]) => act!),
        answered,
      )
}

function recordings(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  if (places.departments.length === 0) return fc.constant([])
  const by = fc.constantFrom(RECORDER, RECORDER, MANAGER)
  return fc
    .tuple(dishonestActs(fc, places), by)
    .map(([{ command, actor }, by]) => [{ command, actor: { ...actor, ...by }, recordedFor: 'it has happened' }])
}

function answers(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const by = fc.constantFrom(MANAGER, MANAGER, RECORDER)
  const ofBreach = fc.tuple(fc.nat({ max: 1_000 }), by).map(([nth, actor]) => ({
    command: {
      type: TYPE,
      eventId: `#${nth}`,
      toldBy: 'nobody',
      rule: 'none',
      subject: 'nobody',
      answer: 'it was urgent',
    },
    actor,
  }))
  if (places.departments.length === 0 || places.customers.length === 0) return ofBreach
  return fc.oneof({ weight: 3, arbitrary: ofBreach }, { weight: 1, arbitrary: answersForPeriods(fc, places) })
}

/** By the ends of the months about the day on which histories begin: some of them are still to come. */
const ENDS = ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-06-30'].map(day => `${day}T16:00:00.000Z`)

function answersForPeriods(fc: FastCheck, { customers, departments }: Places): fc.Arbitrary<Act> {
  return fc
    .record({
      obligation: fc.constantFrom('key-customer-contact-missed', 'general-customer-contact-missed'),
      subject: fc.constantFrom(...customers).map(customer => `customer:${customer}`),
      departmentId: fc.constantFrom(...departments),
      due: fc.constantFrom(...ENDS),
      andBefore: fc.boolean(),
    })
    .map(named => ({ command: { type: 'duty.answer', ...named, answer: 'he was abroad' }, actor: MANAGER }))
}

/** Executed, or recorded where there is a reason. */
export function done(office: Office, command: Command, meta: CommandMeta, reason?: string): Promise<AnyOutcome> {
  return reason === undefined ? office.execute(command, meta) : office.record(command, { ...meta, reason })
}

/** With the names of that breach, the last of all where the number is even; as it is where none was told. */
export function answering(command: Command, told: readonly RecordedEvent[]): Command {
  const nth = command.type === TYPE ? /^#(\d+)$/.exec(String(command.eventId))?.[1] : undefined
  if (nth === undefined) return command
  const breaches = told.flatMap(breachesOf)
  const breach = Number(nth) % 2 === 0 ? breaches.at(-1) : breaches[Number(nth) % breaches.length]
  return breach ? { ...command, ...breach } : command
}

function breachesOf({ type, data, commandId }: RecordedEvent): object[] {
  if (type !== 'fact.recorded') return []
  const { breaches } = data as { readonly breaches: readonly Breach[] }
  return breaches.map(({ eventId, rule, subject }) => ({ eventId, rule, subject, toldBy: commandId }))
}
