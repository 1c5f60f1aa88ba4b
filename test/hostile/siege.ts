/**
 * An office under attack. Law: every answer is an outcome, an answer or a `GuijuError` with a code of the list; nothing
 * else is ever thrown; what is refused leaves the log as it was; nothing of the process is changed.
 */
import * as fc from 'fast-check'
import { isGuijuError, type Office, type OfficeOptions, type Outcome, type SequencedEvent } from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { contexts, regulationsInForce } from '../laws/members.ts'
import { ofAllContexts } from '../laws/mixed.ts'
import { logOf, type Stage, stage } from '../laws/offices.ts'
import { type Attack, attackOf, heardIn, type Knowledge } from './attack.ts'
import type { Schema } from './bodies.ts'
import { codes } from './codes.ts'
import type { Random } from './random.ts'

export interface Tally {
  bodies: number
  calls: number
  accepted: number
  readonly decided: Set<string>
  readonly codes: Map<string, number>
}

export const newTally = (): Tally => ({ bodies: 0, calls: 0, accepted: 0, decided: new Set(), codes: new Map() })

/** Everything that the library has, and a history that makes bodies meet something. */
export async function besieged(
  random: Random,
  options: Partial<OfficeOptions> = {},
): Promise<Stage & { readonly knowledge: Knowledge }> {
  const at = stage({ regulations: regulationsInForce(), contexts, ...options })
  const [history = []] = fc.sample(ofAllContexts(), { numRuns: 1, seed: random.seed })
  await play(history, at.office, at.clock)
  const schemas = Object.values(at.office.schemas().commands) as Schema[]
  const commands = history.map(({ command }) => command)
  const duties = regulationsInForce().flatMap(({ definition }) => (definition.obligations ?? []).map(({ id }) => id))
  return { ...at, knowledge: { schemas, commands, duties, heard: [], stolen: [] } }
}

const HEARD = 200

export interface Watch {
  /** Told about all that an attacker hears: answers, and faults with their details. */
  readonly listen?: (attack: Attack, heard: unknown) => void
}

/** So many bodies, and questions between them. */
export async function siege(
  random: Random,
  bodies: number,
  at: Stage & { readonly knowledge: Knowledge },
  tally: Tally,
  watch: Watch = {},
): Promise<void> {
  const { office, store, knowledge } = at
  let log = await logOf(store)
  for (const last = tally.bodies + bodies; tally.bodies < last; ) {
    const attack = attackOf(random, knowledge)
    tally.calls += 1
    tally.bodies += attack.bodies
    const answer = await answerOf(attack, office, tally, watch)
    const { events, head } = await store.read('all', { after: log.length })
    checkWritten(attack, answer, events, log)
    checkProcess(attack)
    log = events.length > 0 ? [...log, ...events] : log
    if (head !== log.length) throw new Error(`${attack.door}: the log was cut`)
    if (knowledge.heard.length < HEARD) knowledge.heard.push(...(answer === FAULT ? [] : heardIn(attack, answer)))
    else knowledge.heard.splice(random.below(HEARD), 1)
  }
}

const FAULT = Symbol('a fault')

/** @throws what is thrown that is no fault of guiju */
async function answerOf(attack: Attack, office: Office, tally: Tally, watch: Watch): Promise<unknown> {
  const { door } = attack
  const [answer, fault] = await settled(attack, office)
  if (fault === undefined) {
    watch.listen?.(attack, answer)
    return noted(answer, attack, tally)
  }
  if (!isGuijuError(fault) || !codes.has(fault.code)) throw new Error(`${door}: not of guiju`, { cause: fault })
  if (fault.message.length > 5_000) throw new Error(`${door}: a message of ${fault.message.length} characters`)
  if ((JSON.stringify(fault.details) ?? '').length > 50_000) throw new Error(`${door}: details without end`)
  watch.listen?.(attack, [fault.message, fault.details])
  tally.codes.set(fault.code, (tally.codes.get(fault.code) ?? 0) + 1)
  return FAULT
}

async function settled(attack: Attack, office: Office): Promise<readonly [answer: unknown, fault?: unknown]> {
  try {
    return [await attack.strike(office)]
  } catch (fault) {
    return [undefined, fault ?? new Error('nothing was thrown, as a fault')]
  }
}

function noted(answer: unknown, { door }: Attack, tally: Tally): unknown {
  if (door === 'explain' && typeof answer !== 'string') throw new Error(`explain told ${String(answer)}`)
  if (door !== 'execute') return answer
  const { status, events } = answer as Outcome & { events?: readonly SequencedEvent[] }
  if (status === 'accepted') tally.accepted += 1
  for (const { type } of events ?? []) tally.decided.add(type)
  return answer
}

/** Only what is accepted is in the log, all of it; a repeat by its id tells events that stand there already. */
function checkWritten(
  { door }: Attack,
  answer: unknown,
  fresh: readonly SequencedEvent[],
  log: readonly SequencedEvent[],
): void {
  const writes = door === 'execute' || door === 'executeAll'
  if (fresh.length > 0 && (!writes || answer === FAULT)) throw new Error(`${door} has written ${fresh.length} events`)
  if (!writes || answer === FAULT) return
  const told = [answer as Outcome | readonly Outcome[]].flat().flatMap(one => ('events' in one ? one.events : []))
  const written = new Set(told.map(({ id }) => id))
  if (fresh.some(({ id }) => !written.has(id))) throw new Error(`${door} has written what it did not tell`)
  const known = new Set([...fresh, ...(written.size > fresh.length ? log : [])].map(({ id }) => id))
  if (told.some(({ id }) => !known.has(id))) throw new Error(`${door} tells what it has not written`)
}

const NAMES = [Object, Array, String, Number, Function, Promise, Map, Set].map(
  of => [of, Object.getOwnPropertyNames(of.prototype).length] as const,
)

function checkProcess({ door }: Attack): void {
  for (const [of, count] of NAMES) {
    if (Object.getOwnPropertyNames(of.prototype).length === count) continue
    throw new Error(`${door} has changed the prototype of ${of.name}`)
  }
}
