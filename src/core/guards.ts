/** All that an office with grants, or with a host's own authority, carries. */
import type { HostAuthority } from './authority.ts'
import type { Guards } from './guarding.ts'
import { gateOf, isClosed } from './permit.ts'
import { EXPORT, gatedReading, readerOf } from './reading.ts'
import { RECORD } from './recording.ts'
import { saidOnce } from './said-once.ts'
import { veiledParts } from './veil.ts'

const unknownAction: Guards['unknownAction'] = ({ may }, { commands, events, obligations, records }) =>
  may.find(
    action =>
      !(
        action.endsWith('*') ||
        commands.has(action) ||
        /^(?:view|field):./.test(action) ||
        action === EXPORT ||
        (action === RECORD && records !== undefined) ||
        (action.startsWith('events:') && events.has(action.slice('events:'.length))) ||
        obligations.some(({ id }) => action === `duty:${id}`)
      ),
  )

export const guards: Guards = {
  gate: gateOf,
  masks: frame => isClosed(frame) || frame.bars.length > 0 || frame.authorize !== undefined,
  veiled: veiledParts,
  unknownAction,
  readers: readerOf,
  reading: (doors, frame) => ({ ...saidOnce(doors), ...gatedReading(doors, frame) }),
}

/** `open({ authority: hostAuthority({ authorize, witness }) })` */
export function hostAuthority(host: Omit<HostAuthority, 'guards'>): HostAuthority {
  return { ...host, guards }
}
