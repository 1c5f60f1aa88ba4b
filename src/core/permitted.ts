/** Before a command is decided: in whose right is it done, and may that be done at all? */
import type { Ask } from './authority.ts'
import type { Permitted } from './behalf.ts'
import type { CommandDefinition } from './command.ts'
import type { StateRef } from './fold.ts'
import type { Job } from './intake.ts'
import { invalidCommand } from './invalid-command.ts'
import { RECORD } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wheel } from './wheel.ts'

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
  const { mandates, inForce } = wheel
  const { gate } = inForce
  const ask = askOf(act, job)
  if (actor?.onBehalfOf) {
    const { onBehalfOf: giver } = actor
    if (mandates) return mandates.onBehalf({ ...act, ask, actor, giver, states: snapshot, gate })
    const why = 'this office knows no mandates: open it with mandateContext among its contexts'
    throw invalidCommand('meta.actor.onBehalfOf', giver.mandate, why)
  }
  const asked = gate(ask)
  return asked instanceof Promise
    ? asked.then(permit => ({ ...permit, actor, refs: NOTHING }))
    : { ...asked, actor, refs: NOTHING }
}

/** What the gate is asked about a command. */
function askOf({ type: action }: Act, { actor, command, occurredAt }: Job): Ask {
  return { action, actor, data: command as Ask['data'], at: occurredAt }
}
