/** Before a command is decided: in whose right is it done, and may that be done at all? */
import type { Ask } from './authority.ts'
import type { CommandDefinition } from './command.ts'
import type { Actor, Giver } from './event.ts'
import type { StateRef } from './fold.ts'
import type { Permit } from './guarding.ts'
import type { Job } from './intake.ts'
import { invalidCommand } from './invalid-command.ts'
import { RECORD } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wheel } from './wheel.ts'

export interface Permitted extends Permit {
  /** As the events name him: with what his mandate lends. */
  readonly actor: Actor | null
  /** What it rests on: the mandate, where there is one. */
  readonly refs: readonly StateRef[]
}

const NOTHING: readonly StateRef[] = []

/** No promise where nothing has to be waited for. */
export function permitted(job: Job, snapshot: Snapshot, wheel: Wheel): Permitted | Promise<Permitted> {
  const { definition, recordedFor } = job
  const own = permittedAs(definition, job, snapshot, wheel)
  return recordedFor === undefined ? own : both(own, permittedAs(RECORDING, job, snapshot, wheel))
}

type Act = Pick<CommandDefinition, 'type' | 'irreversible'>

const RECORDING: Act = { type: RECORD, irreversible: true }

/** To record is an act of its own: whoever may do the one and not the other may not. */
async function both(own: Permitted | Promise<Permitted>, recording: Permitted | Promise<Permitted>) {
  const [one, other] = [await own, await recording]
  const status = one.status === 'accepted' ? other.status : one.status
  return { ...one, status, findings: [...one.findings, ...other.findings] }
}

function permittedAs(act: Act, job: Job, snapshot: Snapshot, wheel: Wheel): Permitted | Promise<Permitted> {
  const { actor } = job
  if (actor?.onBehalfOf) return onBehalf(act, job, actor, actor.onBehalfOf, snapshot, wheel)
  const asked = wheel.inForce.gate(askOf(act, job))
  return asked instanceof Promise
    ? asked.then(permit => ({ ...permit, actor, refs: NOTHING }))
    : { ...asked, actor, refs: NOTHING }
}

/** What the gate is asked about a command. */
function askOf({ type: action }: Act, { actor, command, occurredAt }: Job): Ask {
  return { action, actor, data: command as Ask['data'], at: occurredAt }
}

async function onBehalf(
  act: Act,
  job: Job,
  who: Actor,
  named: Giver,
  snapshot: Snapshot,
  wheel: Wheel,
): Promise<Permitted> {
  const { finding, giver, refs } = await lent(act, job, who, named, snapshot, wheel)
  if (finding.verdict !== 'satisfied') return { status: 'refused', findings: [finding], actor: who, refs }
  const { status, findings } = await wheel.inForce.gate({ ...askOf(act, job), giver })
  return { status, findings: [finding, ...findings], actor: { ...who, onBehalfOf: giver }, refs }
}

async function lent(
  { type: action, irreversible = false }: Act,
  job: Job,
  actor: Actor,
  giver: Giver,
  snapshot: Snapshot,
  { mandates }: Wheel,
) {
  if (!mandates) {
    const why = 'this office knows no mandates: open it with mandateContext among its contexts'
    throw invalidCommand('meta.actor.onBehalfOf', giver.mandate, why)
  }
  const { command, occurredAt: at } = job
  const ref = mandates.reads(giver.mandate)
  await snapshot.load([ref])
  const act = { actor, giver, action, command: command as Ask['data'], irreversible, at }
  return { ...mandates.judge(snapshot.value(ref), act), refs: [ref] }
}
