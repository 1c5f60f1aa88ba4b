/** With which departments a customer has to do. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { Dealing, Profile } from './profile.ts'

export const dealingsOf = ({ dealings }: Pick<DeepReadonly<Profile>, 'dealings'>) =>
  Object.values<DeepReadonly<Dealing>>(dealings)

export function dealing({ dealings }: Profile, departmentId: string): Dealing {
  const known = own(dealings, departmentId)
  if (known) return known
  dealings[departmentId] = { departmentId, onBooks: false, metAt: null, toldAt: null }
  return dealings[departmentId]!
}

export function meet(file: Profile, departmentId: string, at: Instant): Dealing {
  const one = dealing(file, departmentId)
  one.metAt ??= at
  file.metAt ??= at
  return one
}

export function join(file: Profile, departmentId: string, at: Instant): void {
  meet(file, departmentId, at).onBooks = true
  file.leftAt = null
}

export function leave(file: Profile, departmentId: string, at: Instant): void {
  dealing(file, departmentId).onBooks = false
  if (!dealingsOf(file).some(({ onBooks }) => onBooks)) file.leftAt ??= at
}
