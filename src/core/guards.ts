/** All that an office with grants, or with a host's own authority, carries. */
import type { HostAuthority } from './authority.ts'
import type { Guards } from './guarding.ts'
import { gateOf } from './permit.ts'
import { gatedReading, readerOf } from './reading.ts'

const unknownAction: Guards['unknownAction'] = ({ may }, { commands, obligations }) =>
  may.find(
    action =>
      !(
        action.endsWith('*') ||
        commands.has(action) ||
        /^(?:view|field):./.test(action) ||
        obligations.some(({ id }) => action === `duty:${id}`)
      ),
  )

export const guards: Guards = { gate: gateOf, unknownAction, readers: readerOf, reading: gatedReading }

/** `open({ authority: hostAuthority({ authorize, witness }) })` */
export function hostAuthority(host: Omit<HostAuthority, 'guards'>): HostAuthority {
  return { ...host, guards }
}
